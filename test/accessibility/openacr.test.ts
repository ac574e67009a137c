import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {test} from 'node:test';
import {chapters} from '../../scripts/accessibility/criteria.mjs';
import {accessibilityPages} from '../../scripts/accessibility/pages.mjs';
import {standard} from '../../scripts/accessibility/standard.mjs';

interface Result {
  readonly result: boolean;
  readonly message: string;
}
interface Report {
  readonly catalog: string;
  readonly chapters: Readonly<Record<string, {readonly criteria?: readonly {readonly num: string}[]}>>;
}
const require = createRequire(import.meta.url);
const {validateOpenACR} = require('@openacr/openacr/src/validateOpenACR.ts') as {
  validateOpenACR: (data: unknown, schema: string) => Result;
};
const {validateOpenACRCatalogValues} = require('@openacr/openacr/src/validateOpenACRCatalogValues.ts') as {
  validateOpenACRCatalogValues: (data: unknown, catalog: unknown) => Result;
};
const {load} = require('js-yaml') as {load: (text: string) => unknown};

/** Every claim, as if each of its tests had passed. */
const allPassed = chapters.flatMap(({criteria}) =>
  criteria.flatMap(({by = []}) =>
    by.flat().map(({file, title}) => ({file, title: title.replace('*', 'x'), passed: true})),
  ),
);
const yamlOf = (results: typeof allPassed) =>
  accessibilityPages(results).pages['docs/accessibility/openacr.yaml'] ?? '';
const report = load(yamlOf(allPassed)) as Report;

/** The numbers and terms of the catalogue, in the form of the published ones. */
const catalogue = () => {
  const numbers = JSON.parse(readFileSync('test/accessibility/openacr-catalogue.json', 'utf8')) as Readonly<
    Record<string, readonly string[]>
  >;
  const named = (id: string) => ({id, label: id});
  return {
    title: 'VPAT 2.5 International Edition',
    lang: 'en',
    standards: [
      {
        ...named('eu'),
        report_heading: 'EN 301 549',
        url: 'https://www.etsi.org/',
        chapters: Object.keys(numbers),
      },
    ],
    chapters: Object.entries(numbers).map(([id, criteria], order) => ({
      ...named(id),
      short_label: id,
      order,
      criteria: criteria.map((number) => ({
        id: number,
        handle: number,
        alt_id: number,
        components: id.startsWith('success_criteria') ? ['web'] : ['none'],
      })),
    })),
    components: ['web', 'none'].map(named),
    terms: ['supports', 'partially-supports', 'does-not-support', 'not-applicable', 'not-evaluated'].map(
      (id) => ({
        ...named(id),
        description: id,
      }),
    ),
  };
};

test('the report is valid OpenACR by the published validator', () => {
  assert.deepEqual(validateOpenACR(report, 'openacr-0.1.0.json'), {result: true, message: 'Valid!'});
});

test('its numbers, components and terms are those of the catalogue with EN 301 549 and WCAG 2.2', () => {
  assert.equal(report.catalog, '2.5-edition-wcag-2.2-508-eu-en');
  assert.deepEqual(validateOpenACRCatalogValues(report, catalogue()), {result: true, message: 'Valid!'});
});

test('it has every A and AA criterion of WCAG 2.2, each once', () => {
  const numbers = JSON.parse(readFileSync('test/accessibility/openacr-catalogue.json', 'utf8')) as Readonly<
    Record<string, readonly string[]>
  >;
  for (const chapter of ['success_criteria_level_a', 'success_criteria_level_aa']) {
    const found = report.chapters[chapter]?.criteria?.map(({num}) => num) ?? [];
    assert.deepEqual([...found].sort(), [...(numbers[chapter] ?? [])].sort(), chapter);
  }
});

test('a test that fails turns its row, in both reports alike', () => {
  const text = yamlOf(allPassed.slice(1));
  assert.notEqual(text, yamlOf(allPassed));
  const {rows, pages} = accessibilityPages(allPassed.slice(1));
  const judged = rows as readonly {readonly verdict: string}[];
  const open = judged.filter(({verdict}) => verdict === 'not evaluated').length;
  assert.equal(pages['docs/accessibility/conformance.md']?.match(/\*\*not evaluated\*\* \|/g)?.length, open);
});

test('every criterion has its number in the edition that the report follows', () => {
  const keys = chapters
    .flatMap(({criteria}) => criteria.map(({clause}) => clause))
    .filter((key) => key !== '-');
  assert.deepEqual(Object.keys(standard.clauses).sort(), [...keys].sort());
});
