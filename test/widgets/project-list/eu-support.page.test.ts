import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {current, feedOf, project, type FeedJson} from '../../support/feeds.js';
import {showList} from '../../support/project-list.js';
import {card, facts, parts} from '../../support/queries.js';

/** The support line in the details of the only project of a feed. */
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
  it('names Union and fund by the period of the programme', async () => {
    const feed = feedOf(one({fund: 'erdf'}), programme('2014-2020'));
    expect(await supportIn(feed)).to.equal('Euroopan unioni, Euroopan aluekehitysrahasto');
    expect(await supportIn(feed, 'sv')).to.equal(
      'Europeiska unionen, Europeiska regionala utvecklingsfonden',
    );
    expect(await supportIn(feed, 'en')).to.equal('European Union, European Regional Development Fund');
  });

  it('prefers the period of the project', async () => {
    const feed = feedOf(one({fund: 'erdf', period: '2021-2027'}), programme('2014-2020'));
    expect(await supportIn(feed)).to.equal('Euroopan unionin osarahoittama');
    expect(await supportIn(feed, 'sv')).to.equal('Medfinansieras av Europeiska unionen');
    expect(await supportIn(feed, 'en')).to.equal('Co-funded by the European Union');
  });

  it('names only the Union where period or fund is unknown', async () => {
    expect(await supportIn(feedOf(one({fund: 'erdf'})))).to.equal('Euroopan unioni');
    expect(await supportIn(feedOf(one({fund: 'erdf'}), programme('2007-2013')))).to.equal('Euroopan unioni');
    expect(await supportIn(feedOf(one(), programme('2014-2020')))).to.equal('Euroopan unioni');
  });

  it('names another fund as the feed does', async () => {
    const funds = [{id: 'eafrd', name: 'Maaseuturahasto'}];
    const feed = feedOf(one({fund: 'eafrd'}), {...programme('2014-2020'), funds});
    expect(await supportIn(feed)).to.equal('Euroopan unioni, Maaseuturahasto');
  });

  it('is hidden where nothing states support by the Union', async () => {
    expect(await supportIn(feedOf(one()))).to.equal(undefined);
    const funds = [{id: 'lottery', name: 'Arpajaiset'}];
    expect(await supportIn(feedOf(one({fund: 'lottery'}), {funds}))).to.equal(undefined);
  });
});
