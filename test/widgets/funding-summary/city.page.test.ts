import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {feedOf, project} from '../../support/feeds.js';
import {part, parts, words} from '../../support/queries.js';
import {rows, sharedRow, showSummary} from './summaries.js';

const feed = feedOf([
  project('Oma', {cities: ['espoo'], fund: 'erdf', funding: {total: 100}}),
  project('Jaettu', {
    ...{cities: ['espoo', 'oulu'], fund: 'esf'},
    funding: {total: 1000, byCity: {espoo: {total: 300.25}}},
  }),
  project('Jakamaton', {cities: ['espoo', 'turku'], fund: 'esf', funding: {total: 50}}),
  project('Muiden', {cities: ['oulu'], fund: 'erdf', funding: {total: 7}}),
]);

describe('rule of money 3: a city has its own share, and joint projects stand apart', () => {
  // Own: 100 + 300.25 of 3 projects; the joint ones whole: 1,000 + 50
  const sentences = [
    [
      'fi',
      'Kaupungin osuus, Espoo: Kokonaisbudjetti: 400,25 € (tiedossa 2/3 hankkeesta).',
      'Hankkeet, joissa Espoo on mukana yhdessä muiden kanssa: 2. Kokonaisbudjetti koko hankkeista yhteensä: 1 050 € (2/2).',
    ],
    [
      'sv',
      'Stadens andel, Esbo: Total budget: 400,25 € (känt för 2 av 3 projekt).',
      'Projekt där Esbo deltar tillsammans med andra: 2. Total budget för hela projekten sammanlagt: 1 050 € (2 av 2).',
    ],
    [
      'en',
      'The city’s share, Espoo: Total budget: €400.25 (known for 2 of 3 projects).',
      'Projects that Espoo takes part in with others: 2. Total budget of the whole projects together: €1,050 (2 of 2).',
    ],
  ] as const;
  for (const [lang, own, joint] of sentences) {
    it(`in the sentences of a city’s page, in ${lang}`, async () => {
      const summary = await showSummary(feed, {lang, city: 'espoo'});
      expect(words(part(summary, 'headline'))).to.equal(own);
      expect(words(part(summary, 'joint'))).to.equal(joint);
    });
  }

  it('on every row of a city’s page', async () => {
    expect(rows(await showSummary(feed, {city: 'espoo', by: 'fund'}))).to.deep.equal([
      ['Euroopan aluekehitysrahasto', '1', '100 €', '1/1'],
      ['Euroopan sosiaalirahasto', '2', '300,25 €', '1/2'],
    ]);
  });

  it('in the rows by city: what is nobody’s own is no city’s', async () => {
    const summary = await showSummary(feed, {by: 'city'});
    expect(rows(summary)).to.deep.equal([
      ['Espoo', '3', '400,25 €', '2/3'],
      ['Oulu', '2', '7 €', '1/2'],
      ['Turku', '1', 'ei tiedossa', '0/1'],
    ]);
    // 1,000 - 300.25 + 50; with the rows 400.25 + 7 + 749.75 it is the 1,157 above
    expect(sharedRow(summary)).to.deep.equal([
      ...['Yhteishankkeet, joiden jako ei ole tiedossa', '2', '749,75 €', '2/2'],
    ]);
    expect(words(part(summary, 'headline'))).to.equal('Kokonaisbudjetti: 1 157 € (tiedossa 4/4 hankkeesta).');
  });

  const shared = [
    ['sv', 'Gemensamma projekt, vars fördelning inte är känd'],
    ['en', 'Joint projects whose division is not known'],
  ] as const;
  for (const [lang, name] of shared) {
    it(`and shared projects have their name in ${lang}`, async () => {
      expect(sharedRow(await showSummary(feed, {lang, by: 'city'}))?.[0]).to.equal(name);
    });
  }

  const noShares = [
    ['fi', 'Kaupungin osuus ei ole tiedossa: Turku.'],
    ['sv', 'Stadens andel är inte känd: Åbo.'],
    ['en', 'The city’s share is not known: Turku.'],
  ] as const;
  for (const [lang, sentence] of noShares) {
    it(`says in ${lang} that a share is not known, and never takes the whole for it`, async () => {
      const summary = await showSummary(feed, {lang, city: 'turku'});
      expect(words(part(summary, 'headline'))).to.equal(sentence);
      expect(words(part(summary, 'joint'))).to.match(/50/);
      expect(rows(summary).flat().join()).not.to.contain('50');
    });
  }

  it('says nothing of joint projects where there are none', async () => {
    const own = feedOf([project('Oma', {cities: ['espoo'], funding: {total: 100}})]);
    expect(parts(await showSummary(own, {city: 'espoo'}), 'joint')).to.be.empty;
    expect(parts(await showSummary(own, {by: 'city'}), 'shared')).to.be.empty;
    expect(words(part(await showSummary(own, {city: 'espoo'}), 'headline'))).to.equal(
      'Kaupungin osuus, Espoo: Kokonaisbudjetti: 100 € (tiedossa 1/1 hankkeesta).',
    );
  });

  it('finds joint projects by their partners too', async () => {
    const partners = feedOf([
      project('Yhteinen', {
        lead: {name: 'Omnia', city: 'espoo'},
        partners: [{name: 'Oulun kaupunki', city: 'oulu'}],
        funding: {total: 30},
      }),
    ]);
    const summary = await showSummary(partners, {city: 'espoo'});
    expect(words(part(summary, 'headline'))).to.equal('Kaupungin osuus ei ole tiedossa: Espoo.');
    expect(words(part(summary, 'joint'))).to.contain('30 €');
  });

  it('calls the whole of joint projects by its measure and stage', async () => {
    const eu = feedOf([
      project('Yhteinen', {cities: ['espoo', 'oulu'], funding: {eu: 30, total: 100, stage: 'paid'}}),
    ]);
    const joint = words(part(await showSummary(eu, {city: 'espoo', measure: 'eu'}), 'joint'));
    expect(joint).to.contain('30 €').and.to.contain('EU:n').and.to.contain('maksettu');
    expect(joint).not.to.contain('budjetit');
  });

  const stages = feedOf([
    project('Suunniteltu ja maksettu', {
      cities: ['espoo', 'oulu'],
      funding: [
        {total: 1000.1, stage: 'planned'},
        {total: 400.25, stage: 'paid'},
      ],
    }),
    project('Suunniteltu', {cities: ['espoo', 'turku'], funding: {total: 50.2, stage: 'planned'}}),
  ]);
  // Planned: 100,010 + 5,020 cents; paid: 40,025
  const ofStages = [
    [
      'fi',
      'Hankkeet, joissa Espoo on mukana yhdessä muiden kanssa: 2.',
      'Kokonaisbudjetti (suunniteltu) koko hankkeista yhteensä: 1 050,30 € (2/2).',
      'Kokonaisbudjetti (maksettu) koko hankkeista yhteensä: 400,25 € (1/2).',
    ],
    [
      'sv',
      'Projekt där Esbo deltar tillsammans med andra: 2.',
      'Total budget (planerad) för hela projekten sammanlagt: 1 050,30 € (2 av 2).',
      'Total budget (utbetald) för hela projekten sammanlagt: 400,25 € (1 av 2).',
    ],
    [
      'en',
      'Projects that Espoo takes part in with others: 2.',
      'Total budget (planned) of the whole projects together: €1,050.30 (2 of 2).',
      'Total budget (paid) of the whole projects together: €400.25 (1 of 2).',
    ],
  ] as const;
  for (const [lang, count, planned, paid] of ofStages) {
    it(`says every stage of joint projects in a sentence of its own, in ${lang}`, async () => {
      const said = async (stage: string) =>
        words(part(await showSummary(stages, {lang, city: 'espoo', stage}), 'joint'));
      expect(await said('')).to.equal([count, planned, paid].join(' '));
      expect(await said('paid')).to.equal([count, paid, planned].join(' '));
    });
  }

  it('says of joint projects without a sum that none is known', async () => {
    const unknown = feedOf([project('Yhteinen', {cities: ['espoo', 'oulu']})]);
    expect(words(part(await showSummary(unknown, {city: 'espoo'}), 'joint'))).to.equal(
      'Hankkeet, joissa Espoo on mukana yhdessä muiden kanssa: 1. Kokonaisbudjetti: summa ei ole tiedossa yhdestäkään hankkeesta.',
    );
  });

  it('takes several cities for no city: the total is of their projects', async () => {
    const summary = await showSummary(feed, {city: 'espoo oulu'});
    expect(words(part(summary, 'headline'))).to.equal('Kokonaisbudjetti: 1 157 € (tiedossa 4/4 hankkeesta).');
    expect(parts(summary, 'joint')).to.be.empty;
  });
});
