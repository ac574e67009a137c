import {readFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import type {EmbedMethod} from '../../../src/snippets/snippet.js';
import type {Outcome} from './outcome.js';

/** The outcome of each embedding method on one host. */
export interface Row {
  readonly host: string;
  readonly outcomes: Readonly<Record<EmbedMethod, Outcome>>;
}

export const matrixFile = 'docs/hosts/matrix.md';

/** The version of an installed package. */
export const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {readonly version: string})
    .version;

const signs: Readonly<Record<Outcome, string>> = {widget: '**widget**', fallback: 'fallback', nothing: '-'};
const titles: Readonly<Record<EmbedMethod, string>> = {
  element: 'custom element',
  script: 'script tag alone',
  placeholder: 'placeholder',
  link: 'plain link',
  address: 'address only',
  frame: 'iframe',
  static: 'static HTML',
};

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Writes the matrix as the page of the documentation. */
export const writeMatrix = async (rows: readonly Row[]): Promise<string> => {
  const ways = Object.keys(titles) as EmbedMethod[];
  const head = ['host', ...ways.map((way) => titles[way])];
  const text = [
    '# What works where',
    '',
    '`npm run matrix` writes this page from a run in Chromium. Each snippet goes through the filter of the host. The result is opened on a page that has the script (the script tag alone loads its own). The bare address is pasted into the visual editor where the host has one, which makes a link of it. **widget**: the widget appears. fallback: readers see a link to the widget on a page of its own, or the static HTML. -: readers see nothing useful.',
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(({host, outcomes}) => line([host, ...ways.map((way) => signs[outcomes[way]])])),
    '',
    'The formats of Helsinki, Tampere and Drupal are rebuilt from their published configuration (`test/hosts/cms/published-formats.ts` names the versions) and compared with what a real Drupal made of the same snippets (`test/hosts/drupal/filtered.json`). The format of Turku is rebuilt from a configuration of 2017 and compared with nothing. Live sites may differ. The formats of Espoo, Vantaa and Oulu are not public. WordPress, the editors and the sanitizers run as published.',
    '',
  ].join('\n');
  return format(text, {...(await resolveConfig(matrixFile)), parser: 'markdown'});
};
