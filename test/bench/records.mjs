import {organisationName, projectName} from './names.mjs';
import {createRandom} from './random.mjs';

/**
 * Generates feeds with the distributions of the Finnish list of operations 2014-2020 (2,881 rows; its column names are
 * in brackets), each as minimum, nine deciles and maximum. Cities and themes come from the 44 projects of
 * 6aika-facts.json, because the list has neither.
 */
const funds = [
  {
    id: 'erdf',
    name: {fi: 'Euroopan aluekehitysrahasto', sv: 'Europeiska regionala utvecklingsfonden'},
    abbreviation: {fi: 'EAKR', sv: 'ERUF', en: 'ERDF'},
  },
  {
    id: 'esf',
    name: {fi: 'Euroopan sosiaalirahasto', sv: 'Europeiska socialfonden'},
    abbreviation: {fi: 'ESR', sv: 'ESF', en: 'ESF'},
  },
];
const cities = [
  {id: 'helsinki', name: {fi: 'Helsinki', sv: 'Helsingfors', en: 'Helsinki'}},
  {id: 'espoo', name: {fi: 'Espoo', sv: 'Esbo', en: 'Espoo'}},
  {id: 'vantaa', name: {fi: 'Vantaa', sv: 'Vanda', en: 'Vantaa'}},
  {id: 'tampere', name: {fi: 'Tampere', sv: 'Tammerfors', en: 'Tampere'}},
  {id: 'turku', name: {fi: 'Turku', sv: 'Åbo', en: 'Turku'}},
  {id: 'oulu', name: {fi: 'Oulu', sv: 'Uleåborg', en: 'Oulu'}},
];
const themes = [
  {id: 'learning', name: {fi: 'Oppiminen', sv: 'Lärande', en: 'Learning'}},
  {id: 'mobility', name: {fi: 'Liikkuminen', sv: 'Mobilitet', en: 'Mobility'}},
  {id: 'circular-economy', name: {fi: 'Kiertotalous', sv: 'Cirkulär ekonomi', en: 'Circular economy'}},
  {id: 'employment', name: {fi: 'Työllisyys', sv: 'Sysselsättning', en: 'Employment'}},
  {id: 'climate', name: {fi: 'Ilmasto', sv: 'Klimat', en: 'Climate'}},
  {id: 'open-data', name: {fi: 'Avoin data', sv: 'Öppna data', en: 'Open data'}},
];
const ids = (list) => list.map(({id}) => id);

const cityCounts = [3, 7, 6, 9, 8, 3, 8].map((weight, count) => [count, weight]);
const themeCounts = [1, 20, 23].map((weight, count) => [count, weight]);
/** The priority axes of the programme by weight [Tl]. */
const axes = [1179, 901, 339, 288, 156, 15, 3].map((weight, index) => [index + 1, weight]);
const months = [6, 12, 15, 18, 22, 24, 25, 28, 32, 36, 60];
const granted = [0, 24234, 41406, 56606, 78135, 105e3, 139828, 184815, 247975, 369925, 2e6];
/** Months from the start of the list's first projects to the day of its export, October 2016. */
const ages = [-1, 2, 6, 8, 11, 14, 17, 19, 21, 24, 33];

/** A day of the month `monthsOn` months after `day`. Day 0 is the last day of the month before. */
const dayFrom = (day, monthsOn, dayOfMonth = 1) => {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + monthsOn, dayOfMonth)).toISOString().slice(0, 10);
};

function datesOf(random, day) {
  const start = -Math.round(random.between(ages));
  const end = start + Math.round(random.between(months));
  return {
    ...(random.chance(0.9965) && {
      start: dayFrom(day, start, random.chance(0.54) ? 1 : 1 + random.below(28)),
    }),
    ...(random.chance(0.9986) && {end: dayFrom(day, end, 0)}),
  };
}

/** Generates planned public money, the awarded sum of EU and State, and payments so far. */
function fundingOf(random) {
  const euAndState = Math.round(random.between(granted));
  const planned = Math.round(euAndState * (1 + random.next()));
  // 1,366 of the 2,881 have received nothing yet; a third of the others is paid in full.
  const paid = random.chance(0.47) ? 0 : euAndState * random.next();
  const exact = random.chance(0.54) ? Math.round(paid) : Math.round(paid * 100) / 100;
  return [
    // 17 of the 44 projects of 6Aika state a total.
    {stage: 'planned', ...(random.chance(0.39) && {total: Math.round(planned * 1.2)}), public: planned},
    {stage: 'awarded', euAndState},
    {stage: 'paid', euAndState: exact},
  ];
}

function projectOf(random, index, leads, day) {
  const code = `A${70001 + index}`;
  const fi = projectName(random);
  return {
    id: code,
    code,
    // The list is in Finnish only; most names of 6Aika are in several languages.
    name: random.chance(0.1) ? {fi, en: projectName(random)} : fi,
    ...datesOf(random, day),
    lead: {
      name: random.chance(0.45)
        ? leads[Math.floor(leads.length * random.next() ** 2)]
        : organisationName(random),
    },
    cities: random.some(ids(cities), random.weighted(cityCounts)),
    themes: random.some(ids(themes), random.weighted(themeCounts)),
    fund: random.weighted([
      ['erdf', 2095],
      ['esf', 786],
    ]),
    category: `Toimintalinja ${random.weighted(axes)}`,
    funding: fundingOf(random),
  };
}

/**
 * A valid feed of `count` projects.
 * @param day The day around which the dates lie, YYYY-MM-DD, so that statuses are mixed as in the list.
 */
export function generateFeed(count, {seed = 1, day}) {
  const random = createRandom(seed);
  const leads = Array.from({length: 120}, () => organisationName(random));
  return {
    version: '1.0',
    language: 'fi',
    title: 'Hankkeita mittaamista varten',
    updated: `${day}T06:00:00+02:00`,
    timeZone: 'Europe/Helsinki',
    publisher: {name: 'sixcity-widgets'},
    cities,
    themes,
    funds,
    projects: Array.from({length: count}, (_, index) => projectOf(random, index, leads, day)),
  };
}

/** A valid feed of `count` publications in six series, with all columns of the table. */
export function generatePublications(count, {seed = 2, day}) {
  const random = createRandom(seed);
  const series = Array.from({length: 6}, (_, index) => ({id: `s${index}`, name: projectName(random)}));
  return {
    ...generateFeed(0, {day}),
    series,
    publications: Array.from({length: count}, (_, index) => ({
      id: `p${index}`,
      type: random.chance(0.8) ? 'report' : 'book',
      title: projectName(random),
      author: [{literal: organisationName(random)}],
      issued: String(2014 + random.below(8)),
      series: random.pick(series).id,
      language: random.chance(0.8) ? 'fi' : 'sv',
      licence: 'CC-BY-4.0',
    })),
  };
}
