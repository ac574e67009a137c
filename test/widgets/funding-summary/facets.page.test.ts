import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {feedOf, future, past, project} from '../../support/feeds.js';
import {all, one, part, parts, textOf} from '../../support/queries.js';
import {captureWarnings} from '../../support/warnings.js';
import {barLengths, columnNames, rows, sharedRow, showSummary} from './summaries.js';

const feed = feedOf([
  project('A', {
    ...{...past, fund: 'erdf', themes: ['learning'], cities: ['espoo'], lead: {name: 'Omnia'}},
    funding: {
      ...{total: 100, eu: 40, state: 20, municipal: 10, otherPublic: 5, private: 25, public: 75},
      stage: 'planned',
    },
  }),
  project('B', {
    ...{...future, fund: 'erdf', themes: ['mobility'], cities: ['oulu'], lead: {name: 'Oulun kaupunki'}},
    funding: {total: 50, euAndState: 33, stage: 'planned'},
  }),
  project('C', {fund: 'esf', funding: {total: 25, eu: 5, stage: 'planned'}}),
]);

describe('the facet of a funding summary', () => {
  const dimensions: readonly (readonly [string, string, readonly (readonly [string, string, string])[]])[] = [
    [
      'fund',
      'Rahasto',
      [
        ['Euroopan aluekehitysrahasto', '2', '150 €'],
        ['Euroopan sosiaalirahasto', '1', '25 €'],
      ],
    ],
    [
      'theme',
      'Aihe',
      [
        ['Oppiminen', '1', '100 €'],
        ['Liikkuminen', '1', '50 €'],
        ['Aihe ei tiedossa', '1', '25 €'],
      ],
    ],
    [
      'city',
      'Kaupunki',
      [
        ['Espoo', '1', '100 €'],
        ['Oulu', '1', '50 €'],
        ['Kaupunki ei tiedossa', '1', '25 €'],
      ],
    ],
    [
      'year',
      'Alkamisvuosi',
      [
        ['2001', '1', '100 €'],
        ['2147', '1', '50 €'],
        ['Ei tiedossa', '1', '25 €'],
      ],
    ],
    [
      'status',
      'Tila',
      [
        ['Päättyneet', '1', '100 €'],
        ['Suunnitteilla', '1', '50 €'],
        ['Ajankohta ei tiedossa', '1', '25 €'],
      ],
    ],
    [
      'lead',
      'Päätoteuttaja',
      [
        ['Omnia', '1', '100 €'],
        ['Oulun kaupunki', '1', '50 €'],
        ['Ei tiedossa', '1', '25 €'],
      ],
    ],
  ];
  for (const [by, name, found] of dimensions) {
    it(`divides the sum and labels itself: ${by}`, async () => {
      const summary = await showSummary(feed, {by});
      expect(rows(summary).map((row) => row.slice(0, 3))).to.deep.equal(found);
      expect(columnNames(summary)[0]).to.equal(name);
      expect(textOf(one<HTMLTableElement>(summary, 'table').caption)).to.contain(name);
      expect(sharedRow(summary)).to.be.undefined;
    });
  }

  it('has no language for years', async () => {
    const summary = await showSummary(feed, {by: 'year', lang: 'sv'});
    expect(all(summary, 'tbody [lang]')).to.be.empty;
  });

  const names = [
    ['sv', ['Fond', 'Tema', 'Stad', 'Startår', 'Status', 'Huvudgenomförare']],
    ['en', ['Fund', 'Theme', 'City', 'Start year', 'Status', 'Lead partner']],
  ] as const;
  for (const [lang, columns] of names) {
    it(`is labelled in ${lang}`, async () => {
      const found = await Promise.all(
        dimensions.map(async ([by]) => columnNames(await showSummary(feed, {lang, by}))[0]),
      );
      expect(found).to.deep.equal(columns);
    });
  }

  it('counts a project once, in its start year', async () => {
    const long = feedOf([project('A', {start: '2015-11', end: '2019', funding: {total: 1}})]);
    expect(rows(await showSummary(long, {by: 'year'}))).to.deep.equal([
      ['2015', '1', '1 €', '1, yhteensä 1'],
    ]);
  });

  it('marks the language of a row name in another language', async () => {
    const english = feedOf([project('A', {fund: 'x'})], {funds: [{id: 'x', name: {en: 'Fund'}}]});
    const name = parts(await showSummary(english), 'row')[0]!.querySelector('bdi');
    expect(name?.lang).to.equal('en');
  });
});

describe('the measure of a funding summary', () => {
  // Computed by hand: amounts of A, plus B and C where they state the measure; EU and State of A is 40 + 20
  const measured = [
    ['total', 'Kokonaisbudjetti (suunniteltu): 175 € (tiedossa 3 hankkeesta, hankkeita yhteensä 3).'],
    ['eu', 'EU:n rahoitusosuus (suunniteltu): 45 € (tiedossa 2 hankkeesta, hankkeita yhteensä 3).'],
    ['state', 'Valtion rahoitus (suunniteltu): 20 € (tiedossa 1 hankkeesta, hankkeita yhteensä 3).'],
    [
      'eu-and-state',
      'EU:n ja valtion rahoitus (suunniteltu): 93 € (tiedossa 2 hankkeesta, hankkeita yhteensä 3).',
    ],
    ['municipal', 'Kuntien rahoitus (suunniteltu): 10 € (tiedossa 1 hankkeesta, hankkeita yhteensä 3).'],
    [
      'other-public',
      'Muu julkinen rahoitus (suunniteltu): 5 € (tiedossa 1 hankkeesta, hankkeita yhteensä 3).',
    ],
    [
      'public',
      'Julkinen rahoitus yhteensä (suunniteltu): 75 € (tiedossa 1 hankkeesta, hankkeita yhteensä 3).',
    ],
    ['private', 'Yksityinen rahoitus (suunniteltu): 25 € (tiedossa 1 hankkeesta, hankkeita yhteensä 3).'],
    ['projects', '3 hanketta'],
  ] as const;
  for (const [measure, sentence] of measured) {
    it(`counts only its own amounts, without a substitute: ${measure}`, async () => {
      expect(textOf(part(await showSummary(feed, {measure}), 'headline'))).to.equal(sentence);
    });
  }

  it('can be the number of projects, without sums or a sentence about them', async () => {
    const summary = await showSummary(feed, {measure: 'projects'});
    expect(columnNames(summary)).to.deep.equal(['Rahasto', 'Hankkeita']);
    expect(rows(summary)).to.deep.equal([
      ['Euroopan aluekehitysrahasto', '2'],
      ['Euroopan sosiaalirahasto', '1'],
    ]);
    expect(textOf(part(summary, 'summary'))).to.equal('3 hanketta');
    expect(barLengths(summary)[1]).to.be.closeTo(0.5, 0.02);
  });

  const languages = [
    ['sv', 'Antal projekt', 'Finansiering från EU och staten (planerat belopp): 93 €'],
    ['en', 'Projects', 'EU and State funding (planned): €93'],
  ] as const;
  for (const [lang, column, sentence] of languages) {
    it(`is labelled in ${lang}`, async () => {
      const summary = await showSummary(feed, {lang, measure: 'eu-and-state'});
      expect(textOf(part(summary, 'headline'))).to.contain(sentence);
      expect(columnNames(summary)[1]).to.equal(column);
    });
  }
});

describe('the bars of a funding summary', () => {
  it('are proportional to their sums', async () => {
    // 100 : 50 : 25
    const lengths = barLengths(await showSummary(feed, {by: 'theme'}));
    expect(lengths[0]).to.equal(1);
    expect(lengths[1]).to.be.closeTo(0.5, 0.01);
    expect(lengths[2]).to.be.closeTo(0.25, 0.01);
  });

  it('are proportional in a narrow container too', async () => {
    const summary = await showSummary(feed, {by: 'theme'});
    summary.parentElement!.style.inlineSize = '320px';
    expect(barLengths(summary)[1]).to.be.closeTo(0.5, 0.02);
    expect(part(summary, 'widget').scrollWidth).to.be.at.most(320);
  });

  it('are decorative: every value is also written beside them', async () => {
    const summary = await showSummary(feed, {by: 'theme'});
    for (const bar of parts(summary, 'bar')) expect(textOf(bar)).to.equal('');
  });
});

describe('the preset of a funding summary', () => {
  const warnings = captureWarnings();
  const headline = async (attributes: Readonly<Record<string, string>>) =>
    textOf(part(await showSummary(feed, attributes), 'headline'));

  it('selects a fund, a theme, a status, or all but some', async () => {
    expect(await headline({fund: 'esf'})).to.contain('25 € (tiedossa 1 hankkeesta, hankkeita yhteensä 1)');
    expect(await headline({theme: 'learning mobility'})).to.contain(
      '150 € (tiedossa 2 hankkeesta, hankkeita yhteensä 2)',
    );
    expect(await headline({status: 'planned'})).to.contain(
      '50 € (tiedossa 1 hankkeesta, hankkeita yhteensä 1)',
    );
    expect(await headline({fund: 'erdf', status: 'completed'})).to.contain('100 €');
    expect(warnings).to.be.empty;
  });

  it('selects a day, which is shown, and leaves out what begins later', async () => {
    const summary = await showSummary(feed, {'as-of': '2018-03-02'});
    expect(textOf(part(summary, 'notes'))).to.equal('Tilanne 2.3.2018');
    expect(textOf(part(summary, 'headline'))).to.contain(
      '125 € (tiedossa 2 hankkeesta, hankkeita yhteensä 2)',
    );
  });

  for (const attribute of ['city', 'theme', 'fund', 'status', 'project']) {
    it(`drops an unknown ${attribute}, and shows no sum when no valid one is left`, async () => {
      const summary = await showSummary(feed, {[attribute]: 'nowhere'});
      expect(textOf(part(summary, 'empty'))).to.equal('Tällä sivulla näytettäviä hankkeita ei ole.');
      for (const other of ['headline', 'total', 'table']) expect(parts(summary, other)).to.be.empty;
      expect(warnings.filter((line) => line.includes('nowhere'))).to.have.length(1);
    });
  }

  it('applies changes at once', async () => {
    const summary = await showSummary(feed);
    summary.setAttribute('measure', 'eu');
    summary.by = 'theme';
    await summary.updateComplete;
    expect(textOf(part(summary, 'headline'))).to.contain('EU:n rahoitusosuus');
    expect(columnNames(summary)[0]).to.equal('Aihe');
  });
});
