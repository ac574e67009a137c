import type {Text} from '../../core/model/feed.js';
import {lists, textNames} from '../../core/format/format.js';
import {isObject} from '../../core/format/scalars.js';
import {hashOf} from '../map/ids.js';

/**
 * Texts that people improve and translate by hand. Every import leaves a mark of what it wrote there, so that a
 * later one can tell a hand's words from the list's.
 */
export const ownedTexts: readonly string[] = [
  ...new Set([lists.projects, lists.publications].flatMap(textNames)),
];
/** Where the marks stand in a record: by field and language. */
export const marksName = '_imported';
export type Marks = Readonly<Record<string, string>>;

const markOf = (text: string): string => hashOf(text).slice(-7);

/** A text by language; a plain string is in the language of its feed. */
const byLanguage = (text: unknown, language: string): Readonly<Record<string, string>> => {
  if (typeof text === 'string') return {[language]: text};
  return isObject(text) ? (text as Readonly<Record<string, string>>) : {};
};

export const marksOf = (text: unknown, language: string): Marks =>
  Object.fromEntries(Object.entries(byLanguage(text, language)).map(([tag, one]) => [tag, markOf(one)]));

/** The record with the marks of what an import wrote. */
export const marked = <T extends object>(record: T, language: string): T => {
  const fields = record as Readonly<Record<string, unknown>>;
  const marks = ownedTexts.filter((name) => fields[name] !== undefined);
  return {
    ...record,
    [marksName]: Object.fromEntries(marks.map((name) => [name, marksOf(fields[name], language)])),
  };
};

export interface MergedText {
  readonly text: Text;
  /** Languages in which a hand's words stay although the list has new ones. */
  readonly kept: readonly string[];
  /** Whether a translation stands beside words that are new. */
  readonly isStale: boolean;
}

/**
 * Puts the list's text into the feed's, language by language: where the feed has the words of the last import,
 * or none, the list's come in; where a hand has changed them, the hand's stay.
 */
export const mergeText = (
  old: unknown,
  text: unknown,
  marks: Marks,
  [oldLanguage, language]: readonly [string, string],
): MergedText => {
  const result: Record<string, string> = {...byLanguage(old, oldLanguage)};
  const kept: string[] = [];
  const renewed: string[] = [];
  for (const [tag, words] of Object.entries(byLanguage(text, language))) {
    const own = result[tag];
    if (own === words) continue;
    if (own === undefined || marks[tag] === markOf(own)) {
      if (own !== undefined) renewed.push(tag);
      result[tag] = words;
    } else if (marks[tag] !== markOf(words)) {
      kept.push(tag);
    }
  }
  const only = result[oldLanguage];
  const isPlain = only !== undefined && Object.keys(result).length === 1;
  return {
    text: isPlain && !isObject(old) ? only : result,
    kept,
    isStale: renewed.length > 0 && Object.keys(result).length > renewed.length,
  };
};
