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
  frame: 'iframe',
  static: 'static HTML',
};

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Writes the matrix as the page of the documentation. */
export const writeMatrix = async (rows: readonly Row[]): Promise<string> => {
  const ways = Object.keys(titles) as EmbedMethod[];
  const head = ['host', ...ways.map((way) => titles[way])];
  const text = [
    '# Which way in works where',
    '',
    'Written by `npm run matrix` from a run in Chromium: each snippet goes through the filter of the host, and what is left of it is opened in a page that has the script (the script tag alone brings its own). **widget**: the widget is there. fallback: good content without it, a link to the widget on a page of its own or the static HTML. -: nothing a reader could use.',
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(({host, outcomes}) => line([host, ...ways.map((way) => signs[outcomes[way]])])),
    '',
    "The formats of Helsinki, Tampere and Turku are rebuilt from their published configuration with sanitize-html; live sites may differ. Espoo's, Vantaa's and Oulu's are not public. WordPress, the editors and the sanitizers are themselves.",
    '',
  ].join('\n');
  return format(text, {...(await resolveConfig(matrixFile)), parser: 'markdown'});
};
