import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import path from 'node:path';
import {whyMissing} from '../debian-packages.js';

export const moduleFolder = 'integrations/drupal/sixcity_widgets';

/** Why the parts of the module that need no Drupal cannot run here, or undefined if they can. */
export const whyNoPhp = (): string | undefined => whyMissing(['/usr/bin/php'], ['php-cli']);

/** All PHP files of the module. */
export const phpFiles = (): readonly string[] =>
  readdirSync(moduleFolder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.(php|module|install)$/.test(file))
    .map((file) => path.join(moduleFolder, file));

/** The errors that `php -l` reports for a file; empty if there are none. */
export const syntaxErrors = (file: string): string => {
  const {status, stdout, stderr} = spawnSync('php', ['-l', file], {encoding: 'utf8'});
  return status === 0 ? '' : stdout + stderr;
};

export interface ParsedShortcode {
  readonly source: string;
  readonly attributes: Readonly<Record<string, string | true>> | readonly [];
  /** The attributes of the placeholder before they are escaped; null if there is no such widget. */
  readonly placeholder: Readonly<Record<string, string>> | null;
  readonly url: string | null;
  readonly text: string | null;
}
export interface ModuleOutput {
  readonly texts: readonly (readonly (string | ParsedShortcode)[])[];
  readonly script: string | null;
  readonly scriptAttributes: Readonly<Record<string, string | true>> | null;
  readonly origins: readonly string[] | null;
  readonly addresses: readonly boolean[];
  readonly files: readonly boolean[];
}
export interface ModuleInput {
  readonly texts?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The language of the content. */
  readonly langcode?: string;
  readonly addresses?: readonly string[];
  readonly files?: readonly string[];
}

/** Runs the classes of the module that need no Drupal. A PHP notice fails it. */
export const runModule = (input: ModuleInput): ModuleOutput => {
  const {status, stdout, stderr} = spawnSync(
    'php',
    ['test/hosts/drupal/shortcodes.php', `${moduleFolder}/src`],
    {
      input: JSON.stringify(input),
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  if (status !== 0) throw new Error(`shortcodes.php: ${stderr}${stdout}`);
  return JSON.parse(stdout) as ModuleOutput;
};

/** The shortcodes that the module finds in a text. */
export const shortcodesIn = (text: string): readonly ParsedShortcode[] =>
  (runModule({texts: [text], settings: {folder: 'https://widgets.example/sixcity/'}}).texts[0] ?? []).filter(
    (part) => typeof part !== 'string',
  );
