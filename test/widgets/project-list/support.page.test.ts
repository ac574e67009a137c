import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {current, feedOf, project, type FeedJson} from '../../support/feeds.js';
import {showList} from '../../support/project-list.js';
import {card, facts, parts} from '../../support/queries.js';

/** What the details of the one project in a feed say of the Union's support. */
const supportIn = async (feed: FeedJson, lang = 'fi') => {
  const list = await showList(feed, {lang});
  parts(list, 'name')[0]!.click();
  await list.updateComplete;
  const all = facts(card(list, 'Hanke'));
  return all['EU-tuki'] ?? all['EU-stöd'] ?? all['EU support'];
};
const programme = (period: string) => ({programme: {id: 'p', name: 'Ohjelma', period}});
const one = (known = {}) => [project('Hanke', {...current, ...known})];

describe('the support line of a project', () => {
  it('names Union and fund by the programme’s period', async () => {
    const feed = feedOf(one({fund: 'erdf'}), programme('2014-2020'));
    expect(await supportIn(feed)).to.equal('Euroopan unioni, Euroopan aluekehitysrahasto');
    expect(await supportIn(feed, 'sv')).to.equal(
      'Europeiska unionen, Europeiska regionala utvecklingsfonden',
    );
    expect(await supportIn(feed, 'en')).to.equal('European Union, European Regional Development Fund');
  });

  it('follows the period of the project before the programme’s', async () => {
    const feed = feedOf(one({fund: 'erdf', period: '2021-2027'}), programme('2014-2020'));
    expect(await supportIn(feed)).to.equal('Euroopan unionin osarahoittama');
    expect(await supportIn(feed, 'sv')).to.equal('Medfinansieras av Europeiska unionen');
    expect(await supportIn(feed, 'en')).to.equal('Co-funded by the European Union');
  });

  it('is the Union’s name alone where the period or the fund is not known', async () => {
    expect(await supportIn(feedOf(one({fund: 'erdf'})))).to.equal('Euroopan unioni');
    expect(await supportIn(feedOf(one({fund: 'erdf'}), programme('2007-2013')))).to.equal('Euroopan unioni');
    expect(await supportIn(feedOf(one(), programme('2014-2020')))).to.equal('Euroopan unioni');
  });

  it('names another fund as the feed does', async () => {
    const funds = [{id: 'eafrd', name: 'Maaseuturahasto'}];
    const feed = feedOf(one({fund: 'eafrd'}), {...programme('2014-2020'), funds});
    expect(await supportIn(feed)).to.equal('Euroopan unioni, Maaseuturahasto');
  });

  it('is not there where nothing says that the Union supports it', async () => {
    expect(await supportIn(feedOf(one()))).to.equal(undefined);
    const funds = [{id: 'lottery', name: 'Arpajaiset'}];
    expect(await supportIn(feedOf(one({fund: 'lottery'}), {funds}))).to.equal(undefined);
  });
});
