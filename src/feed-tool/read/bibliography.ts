import {plugins} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import {isObject} from '../../core/feed-format/scalars.js';
import {bibtexEntries} from './bibtex.js';
import {resolveEntries} from './bibtex-parents.js';
import {risEntries} from './ris.js';

export type BibliographyForm = 'bibtex' | 'ris' | 'csl';
type Item = Readonly<Record<string, unknown>>;

/** A bibliographic entry, or the reason why it could not be read. */
export interface Entry {
  /** The line on which it begins, from 1; in a JSON list, its position. */
  readonly line: number;
  readonly text: string;
  readonly item?: Item;
  readonly problem?: string;
  /** Remarks about values that were changed while reading. */
  readonly findings?: readonly string[];
}

/**
 * Reads the entries of a bibliography as CSL items. Each entry is parsed separately, so that a broken one does not
 * hide the others.
 */
export const readBibliography = (given: string, form: Exclude<BibliographyForm, 'csl'>): readonly Entry[] => {
  const text = given.replace(/\r*\n|\r/g, '\n');
  return form === 'bibtex' ? readBibtex(text) : readRis(text);
};

const readBibtex = (text: string): readonly Entry[] => {
  const entries = bibtexEntries(text);
  const preamble = entries
    .filter(({kind}) => kind === 'string')
    .map((entry) => `${entry.text}\n`)
    .join('');
  return resolveEntries(entries).map(({entry: {line, text: own, isWhole, key}, text: whole, findings}) => {
    if (!isWhole) return {line, text: own, problem: 'is never closed: a bracket is missing'};
    const read = itemOf(preamble + whole, '@biblatex/text');
    const noKey = key === '' ? ['has no key of its own'] : [];
    return {line, text: own, ...read, findings: [...findings, ...noKey]};
  });
};

const readRis = (text: string): readonly Entry[] =>
  risEntries(text).map(({line, text: own, hasNoType}) => ({
    line,
    text: own,
    ...itemOf(own, '@ris/file'),
    findings: hasNoType ? ['says no type (TY): it was read as a document of no kind'] : [],
  }));

const itemOf = (text: string, forceType: string): Pick<Entry, 'item' | 'problem'> => {
  try {
    const item = plugins.input.chain(text, {forceType, generateGraph: false}).at(-1);
    return isObject(item) ? {item} : {problem: 'holds no publication'};
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return {problem: `cannot be read: ${reason}`};
  }
};
