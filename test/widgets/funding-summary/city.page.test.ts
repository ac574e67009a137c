import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {feedOf, project} from '../../support/feeds.js';
import {part, parts, textOf} from '../../support/queries.js';
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

describe('a funding summary, money rule 3: a city has its own share, and joint projects are separate', () => {
  // Own: 100 + 300.25 from 3 projects; joint projects in full: 1,000 + 50
  const sentences = [
    [
      'fi',
      'Kaupungin osuus, Espoo: Kokonaisbudjetti: 400,25 € (tiedossa 2 hankkeesta, hankkeita yhteensä 3).',
      'Hankkeet, joissa Espoo on mukana yhdessä muiden kanssa: 2. Kokonaisbudjetti, hankkeet kokonaisuudessaan: 1 050 € (tiedossa 2, yhteensä 2).',
    ],
    [
      'sv',
      'Stadens andel, Esbo: Total budget: 400,25 € (uppgift finns för 2 av 3 projekt).',
      'Projekt där Esbo deltar tillsammans med andra: 2. Total budget för hela projekten sammanlagt: 1 050 € (uppgift finns för 2 av 2).',
    ],
    [
      'en',
      'The city’s share, Espoo: Total budget: €400.25 (known for 2 of 3 projects).',
      'Projects that Espoo takes part in with others: 2. Total budget of the whole projects together: €1,050 (2 of 2).',
    ],
  ] as const;
  for (const [lang, own, joint] of sentences) {
    it(`shows both in the sentences of a city page, in ${lang}`, async () => {
      const summary = await showSummary(feed, {lang, city: 'espoo'});
      expect(textOf(part(summary, 'headline'))).to.equal(own);
      expect(textOf(part(summary, 'joint'))).to.equal(joint);
    });
  }

  it('shows both on every row of a city page', async () => {
    expect(rows(await showSummary(feed, {city: 'espoo', by: 'fund'}))).to.deep.equal([
      ['Euroopan aluekehitysrahasto', '1', '100 €', '1, yhteensä 1'],
      ['Euroopan sosiaalirahasto', '2', '300,25 €', '1, yhteensä 2'],
    ]);
  });

  it('gives amounts that belong to no single city no row of a city', async () => {
    const summary = await showSummary(feed, {by: 'city'});
    expect(rows(summary)).to.deep.equal([
      ['Espoo', '3', '400,25 €', '2, yhteensä 3'],
      ['Oulu', '2', '7 €', '1, yhteensä 2'],
      ['Turku', '1', 'ei tiedossa', '0, yhteensä 1'],
    ]);
    // 1,000 - 300.25 + 50; with the rows 400.25 + 7 + 749.75 it is the 1,157 above
    expect(sharedRow(summary)).to.deep.equal([
      ...['Yhteishankkeet, joiden summaa ei ole jaettu kaupungeittain', '2', '749,75 €', '2, yhteensä 2'],
    ]);
    expect(textOf(part(summary, 'headline'))).to.equal(
      'Kokonaisbudjetti: 1 157 € (tiedossa 4 hankkeesta, hankkeita yhteensä 4).',
    );
  });

  const shared = [
    ['sv', 'Gemensamma projekt vars belopp inte är fördelade per stad'],
    ['en', 'Joint projects whose sum is not divided by city'],
  ] as const;
  for (const [lang, name] of shared) {
    it(`names joint projects in ${lang}`, async () => {
      expect(sharedRow(await showSummary(feed, {lang, by: 'city'}))?.[0]).to.equal(name);
    });
  }

  const noShares = [
    ['fi', 'Kaupungin osuus ei ole tiedossa: Turku.'],
    ['sv', 'Uppgift om stadens andel saknas: Åbo.'],
    ['en', 'The city’s share is not known: Turku.'],
  ] as const;
  for (const [lang, sentence] of noShares) {
    it(`says in ${lang} that a share is unknown, and never uses the total for it`, async () => {
      const summary = await showSummary(feed, {lang, city: 'turku'});
      expect(textOf(part(summary, 'headline'))).to.equal(sentence);
      expect(textOf(part(summary, 'joint'))).to.match(/50/);
      expect(rows(summary).flat().join()).not.to.contain('50');
    });
  }

  it('mentions no joint projects where there are none', async () => {
    const own = feedOf([project('Oma', {cities: ['espoo'], funding: {total: 100}})]);
    expect(parts(await showSummary(own, {city: 'espoo'}), 'joint')).to.be.empty;
    expect(parts(await showSummary(own, {by: 'city'}), 'shared')).to.be.empty;
    expect(textOf(part(await showSummary(own, {city: 'espoo'}), 'headline'))).to.equal(
      'Kaupungin osuus, Espoo: Kokonaisbudjetti: 100 € (tiedossa 1 hankkeesta, hankkeita yhteensä 1).',
    );
  });

  it('recognises joint projects by their partners too', async () => {
    const partners = feedOf([
      project('Yhteinen', {
        lead: {name: 'Omnia', city: 'espoo'},
        partners: [{name: 'Oulun kaupunki', city: 'oulu'}],
        funding: {total: 30},
      }),
    ]);
    const summary = await showSummary(partners, {city: 'espoo'});
    expect(textOf(part(summary, 'headline'))).to.equal('Kaupungin osuus ei ole tiedossa: Espoo.');
    expect(textOf(part(summary, 'joint'))).to.contain('30 €');
  });

  it('labels the total of joint projects with its measure and stage', async () => {
    const eu = feedOf([
      project('Yhteinen', {cities: ['espoo', 'oulu'], funding: {eu: 30, total: 100, stage: 'paid'}}),
    ]);
    const joint = textOf(part(await showSummary(eu, {city: 'espoo', measure: 'eu'}), 'joint'));
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
      'Kokonaisbudjetti (suunniteltu), hankkeet kokonaisuudessaan: 1 050,30 € (tiedossa 2, yhteensä 2).',
      'Kokonaisbudjetti (maksettu), hankkeet kokonaisuudessaan: 400,25 € (tiedossa 1, yhteensä 2).',
    ],
    [
      'sv',
      'Projekt där Esbo deltar tillsammans med andra: 2.',
      'Total budget (planerat belopp) för hela projekten sammanlagt: 1 050,30 € (uppgift finns för 2 av 2).',
      'Total budget (utbetalt belopp) för hela projekten sammanlagt: 400,25 € (uppgift finns för 1 av 2).',
    ],
    [
      'en',
      'Projects that Espoo takes part in with others: 2.',
      'Total budget (planned) of the whole projects together: €1,050.30 (2 of 2).',
      'Total budget (paid) of the whole projects together: €400.25 (1 of 2).',
    ],
  ] as const;
  for (const [lang, count, planned, paid] of ofStages) {
    it(`has a sentence for every stage of joint projects, in ${lang}`, async () => {
      const summaryText = async (stage: string) =>
        textOf(part(await showSummary(stages, {lang, city: 'espoo', stage}), 'joint'));
      expect(await summaryText('')).to.equal([count, planned, paid].join(' '));
      expect(await summaryText('paid')).to.equal([count, paid, planned].join(' '));
    });
  }

  it('says that no joint project states a sum', async () => {
    const unknown = feedOf([project('Yhteinen', {cities: ['espoo', 'oulu']})]);
    expect(textOf(part(await showSummary(unknown, {city: 'espoo'}), 'joint'))).to.equal(
      'Hankkeet, joissa Espoo on mukana yhdessä muiden kanssa: 1. Kokonaisbudjetti: summa ei ole tiedossa yhdestäkään hankkeesta.',
    );
  });

  it('shows the total of the projects when several cities are chosen', async () => {
    const summary = await showSummary(feed, {city: 'espoo oulu'});
    expect(textOf(part(summary, 'headline'))).to.equal(
      'Kokonaisbudjetti: 1 157 € (tiedossa 4 hankkeesta, hankkeita yhteensä 4).',
    );
    expect(parts(summary, 'joint')).to.be.empty;
  });
});
