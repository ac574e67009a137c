import assert from 'node:assert/strict';
import {test} from 'node:test';
import Papa from 'papaparse';
import {writeFunding} from '../../src/core/export/export-file.js';
import {summariseFunding, type SummaryQuery} from '../../src/core/funding/summarise.js';
import {feedOf, project} from '../support/feeds.js';
import {contextOf} from './exports.js';

const some = [
  project('A', {cities: ['espoo'], fund: 'erdf', funding: {total: 1200.5}}),
  project('B', {cities: ['espoo', 'turku'], fund: 'erdf', funding: {total: 40, approximate: true}}),
  project('C', {cities: ['oulu'], funding: {total: 1}}),
  project('D', {cities: ['oulu'], funding: {currency: 'SEK', total: 9}}),
];
const written = (known: Pick<SummaryQuery, 'measure' | 'by'>, format: 'spreadsheet' | 'csv') => {
  const context = contextOf(feedOf(some));
  const query: SummaryQuery = {...known, statusOf: () => 'unknown'};
  const summary = summariseFunding(some, context.snapshot.feed, query);
  const text = writeFunding(summary, query, format, context).replace(/^\ufeff/, '');
  const {data} = Papa.parse<Record<string, string>>(text, {header: true, skipEmptyLines: true});
  return data;
};
const origin = ['feedPage', 'feed', 'feedPublisher', 'feedLicence', 'feedUpdated', 'retrieved'];

test('a funding CSV file has a row for each value with its sum and its number of projects', () => {
  const rows = written({measure: 'total', by: 'fund'}, 'csv');
  assert.deepEqual(Object.keys(rows[0] ?? {}), [
    ...['fund', 'projects', 'total-EUR', 'stated', 'approximate'],
    ...origin,
  ]);
  assert.deepEqual(
    rows.map((row) => Object.values(row).slice(0, 5)),
    [
      ['erdf', '2', '1240.5', '2', 'true'],
      ['', '2', '1', '1', ''],
    ],
  );
});

test('a funding CSV file has a row for amounts that belong to no single city', () => {
  assert.deepEqual(
    written({measure: 'total', by: 'city'}, 'spreadsheet').map((row) => Object.values(row).slice(0, 5)),
    [
      ['Espoo', '2', '1200,5', '1', ''],
      ['Oulu', '2', '1', '1', ''],
      ['Turku', '1', '', '0', ''],
      ['Yhteishankkeet, joiden summaa ei ole jaettu kaupungeittain', '1', '40', '1', 'noin'],
    ],
  );
});

test('a funding CSV file of project counts has no sums', () => {
  assert.deepEqual(Object.keys(written({measure: 'projects', by: 'fund'}, 'csv')[0] ?? {}), [
    'fund',
    'projects',
    ...origin,
  ]);
});
