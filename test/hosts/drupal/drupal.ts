import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {embedMethods, makeSnippet} from '../../../src/snippets/snippet.js';
import {formatOf, type FormatName} from '../cms/published-formats.js';

/** The output of a format for one text, and whether the module added the script to it. */
export interface Filtered {
  readonly html: string;
  readonly hasScript: boolean;
}
type ByText = Readonly<Record<string, Filtered>>;
interface DrupalOutput {
  readonly drupal: string;
  readonly php: string;
  readonly hasModule: boolean;
  readonly formats: Readonly<Record<FormatName, ByText>>;
}
/** The output of a real Drupal for our snippets, as recorded in filtered.json. */
export interface Recorded {
  readonly drupal: string;
  readonly php: string;
  readonly date: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly withoutModule: Readonly<Record<FormatName, ByText>>;
  readonly withModule: Readonly<Record<FormatName, ByText>>;
}

export const recordedFile = 'test/hosts/drupal/filtered.json';

const folder = 'https://widgets.example/sixcity/';
const content =
  '<div data-sixcity="project-list" data-city="espoo"><h2>Espoon hankkeet</h2><ul><li>Espoon oma hanke</li></ul></div>';

/** The markup of `render --plain`: headings, bold names, lists in lists, links and languages. */
const plain = [
  '<h3><span lang="en">Completed</span> (1)</h3>',
  '<ul><li><h4>Espoon oma hanke</h4><ul><li>Kaupungit: Espoo</li></ul></li></ul>',
  '<p><strong>Julkaisut</strong></p>',
  '<ul><li><strong>Nimi</strong><ul><li>Vuosi: 2015</li></ul>',
  '<ul><li>Osoite: <a href="https://a.example/?x=1&amp;y=2">a.example</a></li></ul></li></ul>',
].join('\n');

/** Every form of the snippet, the link that a visual editor makes of the URL, and a shortcode of the module. */
export const drupalTexts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    embedMethods.map((method) => {
      const snippet = makeSnippet({
        widget: 'project-list',
        method,
        home: folder,
        options: {city: 'espoo'},
        text: 'Espoon hankkeet',
        content,
      });
      return [method, snippet.paste];
    }),
  ),
  'pasted address': `<p><a href="${folder}embed.html?widget=project-list&amp;city=espoo">${folder}embed.html?widget=project-list&amp;city=espoo</a></p>`,
  plain,
  shortcode: '<p>[sixcity widget="project-list" city="espoo"]</p>',
  'shortcode in a sentence': '<p>Before [sixcity city="espoo"] after</p>',
  'malformed shortcode': '<p>[sixcity city="espoo</p><p>[sixcity widget="x" onclick="alert(1)"]</p>',
};

/** The web root of the Drupal that DRUPAL_ROOT names, or the reason why there is none. */
export const drupalRoot = (): {readonly root: string} | {readonly missing: string} => {
  const root = process.env['DRUPAL_ROOT'];
  if (!root) return {missing: 'DRUPAL_ROOT is not set'};
  return existsSync(path.join(root, 'core/lib/Drupal.php')) ? {root} : {missing: `no Drupal in ${root}`};
};

export const filterInDrupal = (
  root: string,
  names: readonly FormatName[],
  withModule: boolean,
): DrupalOutput => {
  const input = {
    formats: Object.fromEntries(names.map((name) => [name, formatOf(name)])),
    texts: drupalTexts,
    withModule,
    settings: {folder, version: '', integrity: '', feed: '', allow: '', brand: '', static_folder: ''},
    langcode: 'fi',
  };
  const {status, stdout, stderr} = spawnSync('php', [path.resolve('test/hosts/drupal/filter.php'), root], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`filter.php: ${stderr}${stdout}`);
  return JSON.parse(stdout) as DrupalOutput;
};
