import assert from 'node:assert/strict';
import {test} from 'node:test';
import {plugins} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import {writePublications} from '../../src/core/export/export-file.js';
import type {Publication} from '../../src/core/model/feed.js';
import {feedOf} from '../support/feeds.js';
import {anyText, contextOf, numRuns} from './exports.js';

type Item = Readonly<Record<string, unknown>>;
/** Reads CSL items with citation-js. */
const readBibtex = (text: string) => plugins.input.chain(text, {generateGraph: false}) as readonly Item[];
const readRis = (text: string) =>
  plugins.input.chain(text, {generateGraph: false, forceType: '@ris/file'}) as readonly Item[];

const feedWith = (publications: readonly Publication[]) =>
  contextOf(
    feedOf([], {publications, series: [{id: 'make', name: 'Make with Espoo', licence: 'CC-BY-4.0'}]}),
  );
const bibtex = (...publications: readonly Publication[]) =>
  writePublications(publications, 'bibtex', feedWith(publications));
const ris = (...publications: readonly Publication[]) =>
  writePublications(publications, 'ris', feedWith(publications));
const csl = (...publications: readonly Publication[]) =>
  JSON.parse(writePublications(publications, 'csl', feedWith(publications))) as readonly Item[];

const accessed = {'date-parts': [[2026, 11, 25]]};
const known: Publication = {
  id: 'opas_1',
  type: 'report',
  title: {fi: 'Opas: 50 % & {muuta}', en: 'Guide'},
  author: [{family: 'von Testi', given: 'Anna'}, {literal: 'Espoon kaupunki, ja muut'}],
  issued: '2018-03-02',
  publisher: 'Kustantaja & Co',
  'publisher-place': 'Espoo',
  'number-of-pages': 12,
  language: 'fi',
  genre: 'Raportti',
  series: 'make',
  page: '1-10',
  volume: 3,
  issue: '4',
  ISBN: '978-951-857-732-7',
  DOI: 'https://doi.org/10.1234/a_b',
  URL: 'https://office.example/a_b?c=1&d=2#%C3%A4',
  abstract: 'Rivi\ntoinen rivi.',
};

test('an exported BibTeX entry has the type, access date and licence of the publication', () => {
  assert.equal(
    bibtex(known),
    String.raw`@techreport{opas_5f_1,
  author = {{von Testi}, Anna and {Espoon kaupunki, ja muut}},
  title = {{Opas: 50 \% \& \textbraceleft{}muuta\textbraceright{}}},
  year = {2018},
  month = {03},
  day = {02},
  institution = {Kustantaja \& Co},
  address = {Espoo},
  series = {Make with Espoo},
  volume = {3},
  number = {4},
  pages = {1-10},
  pagetotal = {12},
  type = {Raportti},
  isbn = {978-951-857-732-7},
  langid = {fi},
  abstract = {Rivi toinen rivi.},
  doi = {10.1234/a_b},
  url = {https://office.example/a_b?c=1&d=2#%C3%A4},
  urldate = {2026-11-25},
  copyright = {CC-BY-4.0},
}
`,
  );
});

test('an exported RIS record has the type, access date and licence of the publication', () => {
  assert.deepEqual(ris(known).split('\r\n'), [
    'TY  - RPRT',
    'ID  - opas_1',
    'AU  - von Testi, Anna',
    // Not a comma, which would divide the name.
    'AU  - Espoon kaupunki\u201a ja muut',
    'TI  - Opas: 50 % & {muuta}',
    'PY  - 2018',
    'DA  - 2018/03/02',
    'T2  - Make with Espoo',
    'PB  - Kustantaja & Co',
    'CY  - Espoo',
    'VL  - 3',
    'IS  - 4',
    'SP  - 1',
    'EP  - 10',
    'SN  - 978-951-857-732-7',
    'M3  - Raportti',
    'LA  - fi',
    'DO  - 10.1234/a_b',
    'UR  - https://office.example/a_b?c=1&d=2#%C3%A4',
    'AB  - Rivi toinen rivi.',
    'N1  - CC-BY-4.0',
    'Y2  - 2026/11/25',
    'ER  - ',
    '',
  ]);
});

test('an exported CSL item has only field names of CSL', () => {
  assert.deepEqual(csl(known), [
    {
      id: 'opas_1',
      type: 'report',
      author: known.author,
      publisher: 'Kustantaja & Co',
      'publisher-place': 'Espoo',
      'number-of-pages': 12,
      ISBN: '978-951-857-732-7',
      language: 'fi',
      genre: 'Raportti',
      volume: 3,
      issue: '4',
      page: '1-10',
      title: 'Opas: 50 % & {muuta}',
      issued: {'date-parts': [[2018, 3, 2]]},
      'collection-title': 'Make with Espoo',
      abstract: 'Rivi\ntoinen rivi.',
      DOI: '10.1234/a_b',
      URL: 'https://office.example/a_b?c=1&d=2#%C3%A4',
      accessed,
      custom: {licence: 'CC-BY-4.0'},
    },
  ]);
});

test('CSL keeps the season, circa and literal text of a date', () => {
  for (const issued of [
    {'date-parts': [[2018]], season: 2, circa: true},
    {literal: 'noin 2018'},
    {raw: '2018-03'},
    {'date-parts': [['2018', '03'], [2019]]},
  ]) {
    assert.deepEqual(csl({...known, issued})[0]?.['issued'], issued);
  }
});

test('an unknown publication type stays in CSL, and becomes misc in BibTeX and GEN in RIS', () => {
  const odd = {...known, type: 'laulu'};
  assert.equal(csl(odd)[0]?.['type'], 'laulu');
  assert.match(bibtex(odd), /^@misc\{/);
  assert.match(ris(odd), /^TY {2}- GEN\r\n/);
});

test('a bibliography leaves out unknown fields', () => {
  const bare = {id: 'a', type: 'book', title: 'Opas'};
  assert.deepEqual(csl(bare), [{...bare, accessed}]);
  assert.equal(bibtex(bare), '@book{a,\n  title = {{Opas}},\n  urldate = {2026-11-25},\n}\n');
  assert.equal(ris(bare), 'TY  - BOOK\r\nID  - a\r\nTI  - Opas\r\nY2  - 2026/11/25\r\nER  - \r\n');
});

test('a bibliography makes relative URLs absolute', () => {
  assert.equal(csl({...known, URL: '../opas'})[0]?.['URL'], 'https://office.example/opas');
});

/** BibTeX and RIS values have no line breaks, and parsers trim them. */
const folded = (text: unknown): string => String(text).replace(/\s+/g, ' ').trim();
const plain = {noNullPrototype: true};
const name = fc.oneof(
  fc.record({family: anyText, given: anyText}, plain),
  fc.record({literal: anyText}, plain),
  fc.record({family: anyText}, plain),
);
const anyPublication: fc.Arbitrary<Publication> = fc
  .tuple(
    fc.record({
      id: fc.stringMatching(/^[a-z0-9_åäö漢#%,{}]{1,8}$/),
      type: fc.constant('report'),
      title: anyText,
    }),
    fc.record(
      {
        author: fc.array(name, {minLength: 1, maxLength: 3}),
        issued: fc.constantFrom('2018', '2018-03', '2018-03-02'),
        publisher: anyText,
        'publisher-place': anyText,
        'collection-title': anyText,
        genre: anyText,
        abstract: anyText,
        volume: fc.nat(),
        DOI: fc.constantFrom('10.1234/a_b', '10.1234/(sici)1#<a>2;3', '10.1/%7e'),
        URL: fc.constantFrom('https://x.example/~a/{b}?c=%20&d_e=\\f#g', 'https://x.example/ä'),
      },
      {requiredKeys: [], ...plain},
    ),
  )
  .map(([needed, optional]) => ({...needed, ...optional}));

/** Names as one text each, because both formats lose whether "Espoo" is a person or an organisation. */
const namesOf = (item: Item): readonly string[] =>
  ((item['author'] ?? []) as readonly Readonly<Record<string, string>>[]).map((one) =>
    [one['literal'] ?? one['family'], one['given']].filter(Boolean).map(folded).join(', '),
  );
/** The values of an item for the fields of another, because parsers add fields such as genre. */
const textsOf = (item: Item, fields: readonly string[], of: Item) =>
  fields.filter((field) => of[field] !== undefined).map((field) => folded(item[field]));
/** A decoded URL: braces may be encoded or not. */
const decodedUrl = ({URL: url}: Item): string | undefined =>
  typeof url === 'string' ? decodeURI(url) : undefined;
const shared = ['title', 'publisher', 'publisher-place', 'collection-title', 'genre', 'abstract', 'volume'];

test('any publications survive a BibTeX round trip', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyPublication, {minLength: 1, maxLength: 3, selector: ({id}) => id}),
      (some) => {
        const items = csl(...some);
        const read = readBibtex(bibtex(...some));
        assert.equal(read.length, items.length);
        items.forEach((item, index) => {
          const back = read[index]!;
          const fields = [...shared, 'DOI'];
          assert.deepEqual(textsOf(back, fields, item), textsOf(item, fields, item));
          assert.deepEqual(namesOf(back), namesOf(item));
          assert.deepEqual(back['issued'], item['issued']);
          assert.deepEqual(back['accessed'], accessed);
          assert.equal(decodedUrl(back), decodedUrl(item));
        });
        assert.equal(new Set(read.map(({id}) => id)).size, read.length);
      },
    ),
    {numRuns},
  );
});

test('particles, suffixes and literal names come back from both', () => {
  const author = [
    {family: 'Ploeg', given: 'Anna', 'non-dropping-particle': 'van der'},
    {family: 'King', given: 'Martin Luther', suffix: 'Jr.'},
    {literal: 'Espoon kaupunki, opetus, ja muut'},
    {literal: 'Kaupunki'},
  ];
  const item: Publication = {id: 'a', type: 'report', title: 'Opas', DOI: '10.1234/a', author};
  assert.match(
    bibtex(item),
    /author = \{van der Ploeg, Anna and King, \{Jr\.\}, \{Martin Luther\} and \{Espoon kaupunki, opetus, ja muut\}/,
  );
  const [fromBibtex] = readBibtex(bibtex(item));
  assert.deepEqual(fromBibtex?.['author'], [
    {family: 'Ploeg', given: 'Anna', 'non-dropping-particle': 'van der'},
    {family: 'King', given: 'Martin Luther', suffix: 'Jr.'},
    // This parser has no other way to mark a name as literal.
    {family: 'Espoon kaupunki, opetus, ja muut'},
    {family: 'Kaupunki'},
  ]);
  const [fromRis] = readRis(ris(item));
  assert.deepEqual(fromRis?.['author'], [
    {family: 'van der Ploeg', given: 'Anna'},
    {family: 'King', given: 'Martin Luther', suffix: 'Jr.'},
    {literal: 'Espoon kaupunki\u201a opetus\u201a ja muut'},
    {family: 'Kaupunki'},
  ]);
  assert.deepEqual(csl(item)[0]?.['author'], author);
});

test('publications come back from RIS, whatever is in them', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyPublication, {minLength: 1, maxLength: 3, selector: ({id}) => id}),
      (drawn) => {
        // A DOI makes the parser detect the RIS format of 2011.
        const some = drawn.map((one) => ({DOI: '10.1234/a', ...one}));
        const items = csl(...some);
        const written = ris(...some);
        const read = readRis(written);
        assert.equal(read.length, items.length);
        items.forEach((item, index) => {
          const back = read[index]!;
          const fields = [...shared, 'URL', 'id'];
          assert.deepEqual(textsOf(back, fields, item), textsOf(item, fields, item));
          assert.deepEqual(back['accessed'], accessed);
          assert.deepEqual(
            namesOf(back).map((name) => name.replaceAll('\u201a', ',')),
            namesOf(item),
          );
        });
      },
    ),
    {numRuns},
  );
});

test('any publications survive a CSL round trip unchanged', () => {
  fc.assert(
    fc.property(anyPublication, (one) => {
      const [item] = csl(one);
      assert.equal(item?.['title'], one.title);
      assert.equal(item['abstract'], one.abstract);
      assert.deepEqual(item['author'], one.author);
    }),
    {numRuns},
  );
});
