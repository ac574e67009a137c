import {plugins} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import {isObject} from '../../core/format/scalars.js';

export type BibliographyForm = 'bibtex' | 'ris' | 'csl';
type Item = Readonly<Record<string, unknown>>;

/** An entry, or why there is none. */
export interface Entry {
  /** The line on which it begins, from 1; of a JSON list its place. */
  readonly line: number;
  readonly text: string;
  readonly item?: Item;
  readonly problem?: string;
}

/**
 * The entries of a bibliography as CSL items. Each is read by itself, so that one that is broken hides no
 * other.
 */
export const readBibliography = (text: string, form: Exclude<BibliographyForm, 'csl'>): readonly Entry[] => {
  const forceType = form === 'bibtex' ? '@biblatex/text' : '@ris/file';
  const {entries, preamble} =
    form === 'bibtex' ? bibtexEntries(text) : {entries: risEntries(text), preamble: ''};
  return entries.map(({line, text: entry}) => {
    try {
      const [item] = plugins.input.chain(preamble + entry, {forceType, generateGraph: false});
      return isObject(item)
        ? {line, text: entry, item}
        : {line, text: entry, problem: 'holds no publication'};
    } catch (error) {
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      return {line, text: entry, problem: `cannot be read: ${reason}`};
    }
  });
};

interface Piece {
  readonly line: number;
  readonly text: string;
}
const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** An entry of BibTeX begins with an @ at the start of a line; `@string` holds for all that follow. */
const bibtexEntries = (text: string): {readonly entries: readonly Piece[]; readonly preamble: string} => {
  const starts = [...text.matchAll(/^[ \t]*@(\w+)\s*[{(]/gm)];
  const pieces = starts.map(({index}, number) => ({
    kind: starts[number]?.[1]?.toLowerCase() ?? '',
    index,
    text: text.slice(index, starts[number + 1]?.index),
  }));
  let line = 1;
  let last = 0;
  const entries: Piece[] = [];
  for (const piece of pieces) {
    line += lineAt(text.slice(last, piece.index), piece.index - last) - 1;
    last = piece.index;
    if (!['string', 'comment', 'preamble'].includes(piece.kind)) entries.push({line, text: piece.text});
  }
  const strings = pieces.filter(({kind}) => kind === 'string').map((piece) => piece.text);
  return {entries, preamble: strings.join('')};
};

const risEntries = (text: string): readonly Piece[] => {
  const starts = [...text.matchAll(/^TY {2}- /gm)];
  return starts.map(({index}, number) => ({
    line: lineAt(text, index),
    text: text.slice(index, starts[number + 1]?.index),
  }));
};
