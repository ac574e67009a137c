import fc from 'fast-check';

/** Feed documents written by hand from docs/feed.md, as a check that is independent of parser and schema. */
const id = fc.oneof(
  fc.stringMatching(/^[a-zåäö0-9_.:-]{1,12}$/),
  fc.constantFrom('__proto__', 'constructor', '👍'),
);
const words = fc.stringMatching(/^[A-Za-zåäöÅÄÖ<&>"' ]{0,20}[a-z]$/);
const tag = fc.constantFrom('fi', 'sv', 'en', 'sv-FI', 'zh-Hant');
const text = fc.oneof(words, fc.dictionary(tag, words, {minKeys: 1, maxKeys: 3, noNullPrototype: true}));
const date = fc.constantFrom('2014', '2018-03', '2018-03-02', '2020-02-29', '1999-12-31');
const timestamp = fc.constantFrom('2018-03-02T13:59:00+02:00', '2026-01-01T00:00:00Z');
const url = fc.constantFrom('https://6aika.fi/a?b=c#d', 'http://x', 'kuva.png', '../a', '#a', '//6aika.fi');
const mail = fc.constantFrom('info@6aika.fi', 'a+b@c');
const amount = fc.oneof(fc.constantFrom(null, 0, 0.01, 1e12), fc.double({min: 0, max: 1e9, noNaN: true}));
const period = fc.constantFrom('2014-2020', '2021-2027');

/** An object with its required fields, and some of the optional ones. */
const some = <Required extends object, Optional extends object>(
  required: {[K in keyof Required]: fc.Arbitrary<Required[K]>},
  optional: {[K in keyof Optional]: fc.Arbitrary<Optional[K]>},
) =>
  fc
    .tuple(fc.record(required), fc.record(optional, {requiredKeys: []}))
    .map(([needed, extra]) => ({...needed, ...extra}));
const records = <T extends {readonly id: string}>(record: fc.Arbitrary<T>) =>
  fc.uniqueArray(record, {maxLength: 3, selector: (one) => one.id.toLowerCase()});

const organisation = some({name: text}, {city: id});
const amounts = {
  total: amount,
  eu: amount,
  state: amount,
  municipal: amount,
  otherPublic: amount,
  private: amount,
  public: amount,
  euAndState: amount,
};
const funding = some(
  {},
  {
    ...amounts,
    currency: fc.constantFrom('EUR', 'SEK'),
    stage: fc.constantFrom('planned', 'awarded', 'paid'),
    approximate: fc.boolean(),
    rate: fc.double({min: 0, max: 1, noNaN: true}),
    byCity: fc.dictionary(id, some({}, amounts), {maxKeys: 2, noNullPrototype: true}),
  },
);
const project = some(
  {id, name: text},
  {
    code: fc.constantFrom('A70202', ''),
    summary: text,
    results: text,
    start: date,
    end: date,
    status: fc.constantFrom('planned', 'ongoing', 'completed', 'interrupted'),
    lead: organisation,
    partners: fc.array(organisation, {maxLength: 2}),
    cities: fc.array(id, {maxLength: 2}),
    themes: fc.array(id, {maxLength: 2}),
    fund: id,
    period,
    objective: text,
    category: text,
    objectiveCode: fc.constantFrom('RSO1.02', '1.3', ''),
    categoryCode: fc.constantFrom('013', '44'),
    strategic: fc.boolean(),
    location: some(
      {},
      {
        postcode: words,
        name: text,
        country: words,
        nuts: fc.constantFrom('FI1C1', 'FR'),
        lat: fc.integer({min: -90, max: 90}),
        lon: fc.integer({min: -180, max: 180}),
      },
    ),
    funding: fc.oneof(funding, fc.array(funding, {maxLength: 2})),
    url,
    links: fc.array(some({url, label: text}, {}), {maxLength: 2}),
    image: some({src: url, alt: text}, {credit: text}),
    contact: some({}, {name: text, email: mail, url: fc.oneof(url, fc.constant('mailto:info@6aika.fi'))}),
    updated: timestamp,
    sources: fc.array(some({label: text}, {url, date}), {maxLength: 2}),
    _own: fc.jsonValue({maxDepth: 1}),
  },
);
const cslNames = fc.array(some({}, {family: words, given: words, literal: words}), {maxLength: 2});
const numeral = fc.oneof(fc.integer(), words);
const publication = some(
  {id, type: fc.constantFrom('report', 'book', 'laulu'), title: text},
  {
    author: cslNames,
    editor: cslNames,
    issued: fc.oneof(
      date,
      some(
        {},
        {
          'date-parts': fc.array(fc.constantFrom([2018], [2018, 3], ['2018', '03', 2]), {maxLength: 2}),
          raw: words,
          literal: words,
          season: numeral,
          circa: fc.oneof(fc.boolean(), numeral),
        },
      ),
    ),
    publisher: words,
    'publisher-place': words,
    'number-of-pages': numeral,
    abstract: text,
    URL: url,
    DOI: words,
    ISBN: words,
    ISSN: words,
    language: tag,
    genre: words,
    'container-title': words,
    'collection-title': words,
    volume: numeral,
    issue: numeral,
    page: numeral,
    level: id,
    series: id,
    projects: fc.array(id, {maxLength: 2}),
    cities: fc.array(id, {maxLength: 2}),
    themes: fc.array(id, {maxLength: 2}),
    licence: fc.constantFrom('CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'),
    terms: text,
    attribution: text,
    files: fc.array(some({url}, {format: words, bytes: fc.nat(), language: tag}), {maxLength: 2}),
    updated: timestamp,
  },
);
const about = {label: text, source: url};
const extras = {currency: fc.constant('EUR'), share: fc.constantFrom(0, 0.33, 1), of: text, period};
const fact = fc.oneof(
  some({id, ...about, value: fc.double({noNaN: true, noDefaultInfinity: true})}, extras),
  some({id, ...about, text}, extras),
);

/** Valid feeds as parsed from a file. */
export const validFeed: fc.Arbitrary<Readonly<Record<string, unknown>>> = some(
  {
    version: fc.constantFrom('1.0', '1.12'),
    language: tag,
    title: text,
    updated: timestamp,
    publisher: some({name: text}, {url, email: mail}),
    cities: records(
      some(
        {id, name: text},
        {url, lat: fc.integer({min: -90, max: 90}), lon: fc.integer({min: -180, max: 180})},
      ),
    ),
    projects: records(project),
  },
  {
    description: text,
    timeZone: fc.constantFrom('Europe/Helsinki', 'UTC'),
    base: url,
    coverage: some({}, {projects: fc.nat(), note: text}),
    count: some({}, {projects: fc.nat(), publications: fc.nat()}),
    licence: fc.constant('CC0-1.0'),
    programme: some({id, name: text}, {url, period, start: date, end: date}),
    feedback: fc.constantFrom('mailto:info@6aika.fi', 'https://6aika.fi/palaute'),
    outline: url,
    themes: records(some({id, name: text}, {})),
    funds: records(some({id, name: text}, {abbreviation: text})),
    series: records(
      some(
        {id, name: text},
        {url, description: text, licence: fc.constant('MIT'), terms: text, attribution: text},
      ),
    ),
    levels: records(some({id, name: text}, {description: text})),
    facts: records(fact),
    publications: records(publication),
    next: url,
  },
);

const names = [
  ...[
    'id',
    'name',
    'title',
    'type',
    'start',
    'end',
    'status',
    'url',
    'total',
    'eu',
    'byCity',
    'funding',
    'lead',
  ],
  ...['cities', 'projects', 'publications', 'version', 'language', 'updated', 'publisher', 'value', 'text'],
  ...[
    'fi',
    'sv',
    '__proto__',
    'constructor',
    'toString',
    'a b',
    '',
    'issued',
    'date-parts',
    'share',
    'licence',
  ],
];
const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    0.5,
    1e13,
    90.5,
    '',
    ' ',
    '\n',
    'a b',
    '2018-02-30',
    '2018',
    'fi',
  ),
  fc.constantFrom<unknown>(
    'javascript:alert(1)',
    'java\nscript:x',
    'https://6aika.fi',
    'mailto:a@b',
    '2.0',
    'EUR',
  ),
  fc.constantFrom<unknown>(
    [],
    {},
    [[]],
    [null],
    {fi: ''},
    {fi: 'a'},
    {'': 'a'},
    {id: 'a'},
    'planned',
    '👍',
    '\ud800',
  ),
  fc.constantFrom<unknown>(
    'x'.repeat(201),
    '👍'.repeat(200),
    'x'.repeat(20_001),
    '👍'.repeat(20_000),
    '٣٤٥٦',
  ),
  fc.jsonValue({maxDepth: 2}),
);

/** An object with known field names and random values. */
export const anyRecord = fc.dictionary(fc.constantFrom(...names), fc.oneof(nasty, text, id), {
  maxKeys: 6,
  noNullPrototype: true,
});

type Container = Record<string, unknown>;
const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;
/** Every position in a document, as an object and a key. */
const placesIn = (container: Container): readonly (readonly [Container, string])[] =>
  Object.keys(container).flatMap((key) => {
    const value = container[key];
    return [[container, key] as const, ...(isContainer(value) ? placesIn(value) : [])];
  });
/** Sets a property, also `__proto__`. */
const put = (into: Container, key: string, value: unknown) =>
  void Object.defineProperty(into, key, {value, configurable: true, enumerable: true, writable: true});

const damage = fc.record({
  where: fc.nat(),
  how: fc.constantFrom('replace', 'delete', 'add'),
  name: fc.constantFrom(...names),
  value: nasty,
});

/** Feeds in which up to three values at random positions were replaced, removed or added. */
export const damagedFeed: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .tuple(validFeed, fc.array(damage, {minLength: 1, maxLength: 3}))
  .map(([feed, damages]) => {
    const damaged = JSON.parse(JSON.stringify(feed)) as Container;
    for (const {where, how, name, value} of damages) {
      const places = placesIn(damaged);
      const place = places[where % places.length];
      if (!place) break;
      const [container, key] = place;
      if (how === 'replace') put(container, key, structuredClone(value));
      else if (how === 'add' && !Array.isArray(container)) put(container, name, structuredClone(value));
      else if (Array.isArray(container)) container.splice(Number(key), 1);
      else Reflect.deleteProperty(container, key);
    }
    return damaged;
  });
