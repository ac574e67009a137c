import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import type {FundingSummaryElement} from '../../../src/widgets/funding-summary/funding-summary-element.js';
import {feedOf, project} from '../../support/feeds.js';
import {all, headings, links, part, parts, textOf} from '../../support/queries.js';
import {captureWarnings} from '../../support/warnings.js';
import {showSummary} from './summaries.js';

const source = 'https://office.example/lahde';
const feed = feedOf([project('A', {funding: {total: 1}})], {
  facts: [
    {
      ...{
        id: 'policy',
        label: {fi: 'Koheesiopolitiikka', sv: 'Sammanhållningspolitiken'},
        period: '2014-2020',
      },
      ...{value: 351_800_000_000, currency: 'EUR', share: 0.3333, of: {fi: 'EU:n budjetista'}, source},
    },
    {id: 'funds', label: {fi: 'Pääasiallisia rahastoja'}, value: 3, source},
    {id: 'choice', label: {fi: 'Valinta'}, text: {en: 'A good practice'}, source: 'https://ec.example/2018'},
    {id: 'hearsay', label: {fi: 'Kuultu'}, value: 99},
    {id: 'silent', label: {fi: 'Ilman arvoa'}, source},
    {id: 'odd', label: {fi: 'Outo lähde'}, value: 98, source: 'javascript:alert(1)'},
  ],
});
/** Each label with its values. */
const shown = (summary: FundingSummaryElement) =>
  Object.fromEntries(
    all(part(summary, 'facts'), 'dt').map((label) => [
      textOf(label),
      all(label.parentElement!, 'dd').map(textOf).join(' '),
    ]),
  );

describe('the key figures of a funding summary', () => {
  captureWarnings();

  it('are shown only where the page asks for them', async () => {
    expect(parts(await showSummary(feed), 'facts')).to.be.empty;
    expect(parts(await showSummary(feed, {facts: 'false'}), 'facts')).to.be.empty;
    expect(parts(await showSummary(feed, {facts: ''}), 'facts')).to.have.length(1);
  });

  it('are formatted by language, each with its source', async () => {
    expect(shown(await showSummary(feed, {facts: ''}))).to.deep.equal({
      'Koheesiopolitiikka 2014-2020': '351,8 miljardia euroa 33,33 %, EU:n budjetista Lähde: office.example',
      'Pääasiallisia rahastoja': '3 Lähde: office.example',
      Valinta: 'A good practice (englanniksi) Lähde: ec.example',
    });
  });

  it('are hidden without a valid source', async () => {
    const summary = await showSummary(feed, {facts: ''});
    expect(textOf(summary.shadowRoot)).not.to.match(/Kuultu|Outo|99|98/);
    expect(links(part(summary, 'facts')).map(textOf)).to.deep.equal([
      ...['office.example', 'office.example', 'ec.example'],
    ]);
  });

  it('are hidden without a value', async () => {
    expect(textOf((await showSummary(feed, {facts: ''})).shadowRoot)).not.to.contain('Ilman arvoa');
  });

  const languages = [
    ['fi', 'Taustatietoja ohjelmasta', 'Kokonaisbudjetti rahastoittain', 'Lähde'],
    ['sv', 'Bakgrundsfakta om programmet', 'Total budget efter fond', 'Källa'],
    ['en', 'Background facts on the programme', 'Total budget by fund', 'Source'],
  ] as const;
  for (const [lang, heading, bars, source] of languages) {
    it(`have a heading one level below the widget heading, in ${lang}`, async () => {
      const summary = await showSummary(feed, {lang, facts: '', heading: 'Rahoitus', 'heading-level': '3'});
      expect(headings(summary)).to.deep.equal([
        {level: 3, text: 'Rahoitus'},
        {level: 4, text: bars},
        {level: 4, text: heading},
      ]);
      expect(textOf(all(summary, '.from')[0])).to.equal(`${source}: office.example`);
    });
  }

  it('have a lang attribute where they are in another language', async () => {
    const summary = await showSummary(feed, {facts: '', lang: 'sv'});
    const marked = all(part(summary, 'facts'), '[lang]').map((one) => [one.lang, textOf(one)]);
    expect(marked).to.deep.equal([
      ['fi', 'EU:n budjetista'],
      ['fi', 'Pääasiallisia rahastoja'],
      ['fi', 'Valinta'],
      ['en', 'A good practice'],
    ]);
  });

  it('show their language where it is another', async () => {
    expect(shown(await showSummary(feed, {facts: '', lang: 'sv'}))).to.deep.equal({
      'Sammanhållningspolitiken 2014-2020':
        '351,8 miljarder euro 33,33 %, EU:n budjetista (på finska) Källa: office.example',
      'Pääasiallisia rahastoja (på finska)': '3 Källa: office.example',
      'Valinta (på finska)': 'A good practice (på engelska) Källa: ec.example',
    });
  });

  it('are not added to the sums of projects', async () => {
    const summary = await showSummary(feed, {facts: ''});
    expect(textOf(part(summary, 'headline'))).to.equal(
      'Kokonaisbudjetti: 1 € (tiedossa 1 hankkeesta, hankkeita yhteensä 1).',
    );
  });

  it('are absent where none can be shown', async () => {
    const none = feedOf([project('A')], {facts: [{id: 'hearsay', label: 'Kuultu', value: 99}]});
    expect(parts(await showSummary(none, {facts: ''}), 'facts')).to.be.empty;
  });
});
