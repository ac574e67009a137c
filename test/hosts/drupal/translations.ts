import {readFileSync} from 'node:fs';
import path from 'node:path';
import {moduleFolder, phpFiles} from './php.js';

const read = (file: string): string => readFileSync(path.join(moduleFolder, file), 'utf8');

/** The texts of a .po file with their translations. Its header has no text. */
export const translationsOf = (language: string): ReadonlyMap<string, string> => {
  const entries = read(`translations/sixcity_widgets.${language}.po`).matchAll(
    /^msgid "(.+)"\nmsgstr "(.*)"$/gm,
  );
  return new Map(
    [...entries].map(([, text = '', translation = '']) => [unescaped(text), unescaped(translation)]),
  );
};

const unescaped = (text: string): string => text.replaceAll('\\"', '"');

const inPhp = /(?:->t|\bt|TranslatableMarkup)\(\s*'((?:[^'\\]|\\.)*)'/g;
const inYaml = /^\s*(?:title|description|name):\s*(?:'(.*)'|"(.*)")$/gm;

/** Every text that the module passes to Drupal for translation. */
export const moduleTexts = (): ReadonlySet<string> =>
  new Set([
    ...phpFiles()
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(inPhp)])
      .map(([, text = '']) => text.replaceAll("\\'", "'")),
    ...['permissions', 'links.menu', 'info']
      .flatMap((name) => [...read(`sixcity_widgets.${name}.yml`).matchAll(inYaml)])
      .map(([, single, double]) => single ?? double ?? ''),
  ]);
