import {expect} from '@open-wc/testing';
import {openPage, requestsIn} from '../support/iframe-page.js';
import {all, textOf} from '../support/queries.js';
import {settled, waitUntil} from '../support/settled.js';

const opened = async () => {
  const page = await openPage({src: '/test/embed/pages/statement.html'});
  const statements = [...page.document.querySelectorAll('sixcity-eu-statement')];
  await Promise.all(statements.map(settled));
  const linesOf = (place: string) =>
    all(page.document.querySelector(`${place} > sixcity-eu-statement`)!, '.line').map(textOf);
  return {page, linesOf};
};

describe('the EU statement on a page with the script', () => {
  it('is at the position of its script tag', async () => {
    const {linesOf} = await opened();
    expect(linesOf('body')).to.deep.equal(['Euroopan unionin osarahoittama']);
  });

  it('replaces the content of a placeholder without any feed, and also if its feed fails', async () => {
    const {page, linesOf} = await opened();
    expect(linesOf('#placeholder')).to.have.length(4);
    expect(linesOf('#failing')).to.deep.equal(['Euroopan unionin osarahoittama']);
    for (const fallback of page.document.querySelectorAll('p'))
      expect(fallback.checkVisibility()).to.equal(false);
  });

  it('requests a feed only if it has a project', async () => {
    const {page} = await opened();
    const asked = page.log.warnings.filter((warning) => warning.includes('gone.json'));
    expect(asked).to.have.length(1);
  });

  it('is a page of its own in embed.html', async () => {
    const page = await openPage({
      src: '/dist/site/embed.html?widget=eu-statement&period=2014-2020&fund=esf&lang=sv',
    });
    const find = () => page.document.querySelector('sixcity-eu-statement');
    await waitUntil(page.document, () => find() !== null);
    const statement = await settled(find()!);
    expect(all(statement, '.line').map(textOf)).to.deep.equal([
      'Europeiska unionen',
      'Europeiska socialfonden',
    ]);
    expect(page.document.title).to.equal('EU-stöd');
    expect(requestsIn(page, 'feed.json')).to.equal(0);
  });
});
