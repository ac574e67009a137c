import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {feedOf, project} from '../../support/feeds.js';
import {part, textOf} from '../../support/queries.js';
import {barLengths, columnNames, otherSums, rows, showSummary} from './summaries.js';

describe('a funding summary, money rule 1: unknown amounts are neither zero nor inferred', () => {
  it('says that the amount of a row is unknown when no project states it', async () => {
    const feed = feedOf([
      project('A', {fund: 'erdf', funding: {total: 100}}),
      project('B', {fund: 'erdf', funding: {total: 50}}),
      project('C', {fund: 'esf'}),
    ]);
    // 2 of 3 projects state it
    const summary = await showSummary(feed);
    expect(textOf(part(summary, 'headline'))).to.equal(
      'Kokonaisbudjetti: 150 € (tiedossa 2 hankkeesta, hankkeita yhteensä 3).',
    );
    expect(rows(summary)).to.deep.equal([
      ['Euroopan aluekehitysrahasto', '2', '150 €', '2, yhteensä 2'],
      ['Euroopan sosiaalirahasto', '1', 'ei tiedossa', '0, yhteensä 1'],
    ]);
  });

  it('draws no bar for an unknown amount', async () => {
    const feed = feedOf([project('A', {fund: 'erdf', funding: {total: 100}}), project('B', {fund: 'esf'})]);
    expect(barLengths(await showSummary(feed))).to.deep.equal([1, 0]);
  });

  it('counts a stated zero as stated', async () => {
    const summary = await showSummary(feedOf([project('A', {funding: {total: 0}}), project('B')]));
    expect(textOf(part(summary, 'headline'))).to.equal(
      'Kokonaisbudjetti: 0 € (tiedossa 1 hankkeesta, hankkeita yhteensä 2).',
    );
  });

  it('treats null as unknown', async () => {
    const summary = await showSummary(feedOf([project('A', {funding: {total: null}})]));
    expect(textOf(part(summary, 'headline'))).to.equal(
      'Kokonaisbudjetti: summa ei ole tiedossa yhdestäkään hankkeesta.',
    );
  });

  it('never infers the EU share from a rate, nor a total from its parts', async () => {
    const feed = feedOf([project('A', {funding: {euAndState: 100, rate: 0.5, municipal: 20, private: 5}})]);
    expect(textOf(part(await showSummary(feed, {measure: 'eu'}), 'headline'))).to.equal(
      'EU:n rahoitusosuus: summa ei ole tiedossa yhdestäkään hankkeesta.',
    );
    expect(textOf(part(await showSummary(feed), 'headline'))).to.contain('summa ei ole tiedossa');
  });

  const unknown = [
    ['fi', 'Kokonaisbudjetti: summa ei ole tiedossa yhdestäkään hankkeesta.'],
    ['sv', 'Total budget: uppgift om beloppet saknas för alla projekt.'],
    ['en', 'Total budget: the sum is not known for any project.'],
  ] as const;
  for (const [lang, sentence] of unknown) {
    it(`says in ${lang} that no project states a sum, and shows the number of projects`, async () => {
      const summary = await showSummary(feedOf([project('A', {fund: 'erdf'}), project('B')]), {lang});
      expect(textOf(part(summary, 'headline'))).to.equal(sentence);
      expect(textOf(part(summary, 'summary'))).not.to.match(/\b0\b|€/);
      expect(barLengths(summary)).to.deep.equal([1, 1]);
    });
  }
});

describe('a funding summary, money rule 2: a sum says what it covers', () => {
  const feed = feedOf([
    project('A', {funding: {eu: 1234.5, stage: 'awarded'}}),
    project('B', {funding: {eu: 1000, stage: 'awarded'}}),
    project('C'),
  ]);
  // 1,234.50 + 1,000.00
  const covered = [
    ['fi', 'EU:n rahoitusosuus (myönnetty): 2 234,50 € (tiedossa 2 hankkeesta, hankkeita yhteensä 3).'],
    ['sv', 'EU-bidrag (beviljat belopp): 2 234,50 € (uppgift finns för 2 av 3 projekt).'],
    ['en', 'EU contribution (awarded): €2,234.50 (known for 2 of 3 projects).'],
  ] as const;
  for (const [lang, sentence] of covered) {
    it(`names measure, stage and the number of projects that state it, in ${lang}`, async () => {
      const summary = await showSummary(feed, {lang, measure: 'eu'});
      expect(textOf(part(summary, 'headline'))).to.equal(sentence);
    });
  }

  it('says it on each row too', async () => {
    const some = feedOf([
      project('A', {fund: 'erdf', funding: {total: 5}}),
      project('B', {fund: 'erdf'}),
      project('C', {fund: 'esf', funding: {total: 7}}),
    ]);
    const row = async (lang: string) => rows(await showSummary(some, {lang}))[0]?.[3];
    expect(await row('fi')).to.equal('1, yhteensä 2');
    expect(await row('sv')).to.equal('1 av 2');
    expect(await row('en')).to.equal('1 of 2');
    expect(columnNames(await showSummary(some))).to.deep.equal([
      ...['Rahasto', 'Hankkeita', 'Summa', 'Summa tiedossa'],
    ]);
  });

  const abouts = [
    ['fi', 'noin 150 €'],
    ['sv', 'cirka 150 €'],
    ['en', 'about €150'],
  ] as const;
  for (const [lang, about] of abouts) {
    it(`says that a sum is approximate, in ${lang}`, async () => {
      const approximate = feedOf([
        project('A', {funding: {total: 100, approximate: true}}),
        project('B', {funding: {total: 50}}),
      ]);
      const summary = await showSummary(approximate, {lang});
      expect(textOf(part(summary, 'headline'))).to.contain(about);
      expect(rows(summary)[0]).to.contain(about);
    });
  }
});

describe('a funding summary, money rule 4: overlapping rows are explained', () => {
  const feed = feedOf([
    project('A', {themes: ['learning', 'mobility'], cities: ['espoo', 'oulu'], funding: {total: 100}}),
    project('B', {themes: ['learning'], cities: ['oulu'], funding: {total: 10}}),
  ]);
  const overlapping = {
    fi: 'Sama hanke voi olla usealla rivillä, joten rivien summa ei ole kokonaissumma.',
    sv: 'Samma projekt kan finnas på flera rader, så raderna ger inte totalsumman.',
    en: 'A project may be in several rows, so the rows do not add up to the total.',
  } as const;

  for (const [lang, sentence] of Object.entries(overlapping)) {
    it(`explains the overlap in ${lang}`, async () => {
      for (const by of ['theme', 'city'])
        expect(textOf(part(await showSummary(feed, {lang, by}), 'bars-note'))).to.contain(sentence);
    });
  }

  it('counts each project once in the total', async () => {
    // 100 + 10, although the rows add up to 110 + 100
    const summary = await showSummary(feed, {by: 'theme'});
    expect(textOf(part(summary, 'headline'))).to.equal(
      'Kokonaisbudjetti: 110 € (tiedossa 2 hankkeesta, hankkeita yhteensä 2).',
    );
    expect(rows(summary)).to.deep.equal([
      ['Oppiminen', '2', '110 €', '2, yhteensä 2'],
      ['Liikkuminen', '1', '100 €', '1, yhteensä 1'],
    ]);
  });

  it('has no explanation where no row overlaps', async () => {
    for (const by of ['fund', 'year', 'status', 'lead'])
      expect(textOf((await showSummary(feed, {by})).shadowRoot)).not.to.contain(overlapping.fi);
  });
});

describe('a funding summary, money rule 5: currencies and stages are never added together', () => {
  const feed = feedOf([
    project('A', {
      funding: [
        {total: 100, stage: 'awarded'},
        {total: 80, stage: 'paid'},
      ],
    }),
    project('B', {
      funding: [
        {total: 50, stage: 'awarded'},
        {total: 70, currency: 'SEK', stage: 'awarded'},
      ],
    }),
    project('C', {funding: {total: 3}}),
  ]);

  it('lists other sums below, each with its coverage', async () => {
    const summary = await showSummary(feed);
    // awarded EUR: 100 + 50; every other sum has one project
    expect(textOf(part(summary, 'headline'))).to.equal(
      'Kokonaisbudjetti (myönnetty): 150 € (tiedossa 2 hankkeesta, hankkeita yhteensä 3).',
    );
    expect(textOf(part(summary, 'summary'))).to.contain('Muut ilmoitetut summat, joita ei lasketa yhteen:');
    expect(otherSums(summary)).to.deep.equal([
      'Kokonaisbudjetti (myönnetty): 70 SEK (tiedossa 1 hankkeesta, hankkeita yhteensä 3).',
      'Kokonaisbudjetti (maksettu): 80 € (tiedossa 1 hankkeesta, hankkeita yhteensä 3).',
      'Kokonaisbudjetti: 3 € (tiedossa 1 hankkeesta, hankkeita yhteensä 3).',
    ]);
  });

  it('shows the stage that the page chooses in the headline', async () => {
    const headline = async (stage: string) => textOf(part(await showSummary(feed, {stage}), 'headline'));
    expect(await headline('paid')).to.equal(
      'Kokonaisbudjetti (maksettu): 80 € (tiedossa 1 hankkeesta, hankkeita yhteensä 3).',
    );
    expect(await headline('unstated')).to.equal(
      'Kokonaisbudjetti: 3 € (tiedossa 1 hankkeesta, hankkeita yhteensä 3).',
    );
    // No project states it, so the stage that most projects state is shown.
    expect(await headline('planned')).to.contain('(myönnetty): 150 €');
  });

  it('shows only the currency and stage of the headline in its rows', async () => {
    expect(rows(await showSummary(feed, {stage: 'paid'}))).to.deep.equal([
      ['Rahasto ei tiedossa', '3', '80 €', '1, yhteensä 3'],
    ]);
  });

  it('is exact to the cent', async () => {
    // 10 times 0.10 plus 0.20 is 1.20, but 1.2000000000000002 in floating point
    const cents = feedOf([
      ...Array.from({length: 10}, (_, index) => project(`P${index}`, {funding: {total: 0.1}})),
      project('P', {funding: {total: 0.2}}),
    ]);
    expect(textOf(part(await showSummary(cents), 'headline'))).to.contain('1,20 €');
  });

  const headings = [
    ['sv', 'Andra uppgivna belopp, som inte läggs ihop:'],
    ['en', 'Other stated sums, which are not added together:'],
  ] as const;
  for (const [lang, heading] of headings) {
    it(`explains it in ${lang}`, async () => {
      expect(textOf(part(await showSummary(feed, {lang}), 'summary'))).to.contain(heading);
    });
  }
});

describe('a funding summary, money rule 6: no bars when under half of the projects state a sum', () => {
  const feed = feedOf([
    project('A', {fund: 'erdf', funding: {total: 5_000_000}}),
    project('B', {fund: 'esf'}),
    project('C', {fund: 'esf'}),
  ]);
  const tooFew = {
    fi: 'Summa tiedetään alle puolesta hankkeista, joten palkit kuvaavat hankkeiden määrää.',
    sv: 'Uppgift om beloppet finns för mindre än hälften av projekten, så staplarna visar antalet projekt.',
    en: 'The sum is known for fewer than half of the projects, so the bars show the number of projects.',
  } as const;
  for (const [lang, sentence] of Object.entries(tooFew)) {
    it(`explains it in a sentence, in ${lang}`, async () => {
      expect(textOf(part(await showSummary(feed, {lang}), 'bars-note'))).to.contain(sentence);
    });
  }

  it('draws bars of the project counts, and keeps the sum in a sentence and the table', async () => {
    const summary = await showSummary(feed);
    expect(textOf(part(summary, 'headline'))).to.contain(
      '5 000 000 € (tiedossa 1 hankkeesta, hankkeita yhteensä 3)',
    );
    expect(textOf(part(summary, 'total'))).to.equal('5 milj. €');
    expect(rows(summary)).to.deep.equal([
      ['Euroopan aluekehitysrahasto', '1', '5 000 000 €', '1, yhteensä 1'],
      ['Euroopan sosiaalirahasto', '2', 'ei tiedossa', '0, yhteensä 2'],
    ]);
    // By size
    const [esf, erdf] = barLengths(summary);
    expect(erdf).to.be.closeTo(0.5, 0.02);
    expect(esf).to.equal(1);
  });

  it('draws bars of sums when exactly half state one', async () => {
    const half = feedOf([
      project('A', {fund: 'erdf', funding: {total: 100}}),
      project('B', {fund: 'esf', funding: {total: 25}}),
      project('C', {fund: 'esf'}),
      project('D', {fund: 'esf'}),
    ]);
    const summary = await showSummary(half);
    expect(textOf(summary.shadowRoot)).not.to.contain('alle puolesta');
    const [erdf, esf] = barLengths(summary);
    expect(erdf).to.equal(1);
    expect(esf).to.be.closeTo(0.25, 0.02);
  });
});

describe('the headline figure of a funding summary', () => {
  const of = (total: number, approximate = false) => feedOf([project('A', {funding: {total, approximate}})]);
  const figures = [
    ['fi', /^12,4 milj\. €$/],
    ['sv', /^12,4 (mn|milj\.) €$/],
    ['en', /^€12\.4 million$/],
  ] as const;
  for (const [lang, figure] of figures) {
    it(`is abbreviated, and hidden from screen readers, which read it in full, in ${lang}`, async () => {
      const summary = await showSummary(of(12_400_000), {lang});
      expect(textOf(part(summary, 'total'))).to.match(figure);
      expect(part(summary, 'total').getAttribute('aria-hidden')).to.equal('true');
      expect(textOf(part(summary, 'headline'))).to.match(/12[ ,]400[ ,]000/);
    });
  }

  it('is abbreviated from one million on', async () => {
    expect(textOf(part(await showSummary(of(1_000_000)), 'total'))).to.equal('1 milj. €');
    expect(textOf(part(await showSummary(of(999_999.99)), 'total'))).to.equal('999 999,99 €');
  });

  it('is marked as approximate where the sum is', async () => {
    expect(textOf(part(await showSummary(of(2_000_000, true)), 'total'))).to.match(/^noin 2/);
  });

  it('stands in full in the table and among other sums', async () => {
    const summary = await showSummary(
      feedOf([
        project('A', {
          funding: [
            {total: 3_000_000, stage: 'planned'},
            {total: 2_000_000, stage: 'paid'},
          ],
        }),
      ]),
    );
    expect(rows(summary)[0]?.[2]).to.equal('3 000 000 €');
    expect(otherSums(summary)[0]).to.contain('2 000 000 €');
  });
});
