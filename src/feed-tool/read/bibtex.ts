/** An entry of BibTeX as written in the file, and its type. */
export interface BibtexEntry {
  readonly kind: string;
  readonly key: string;
  readonly line: number;
  readonly text: string;
  /** Whether its closing bracket exists. */
  readonly isWhole: boolean;
}

/**
 * Finds the entries of a BibTeX file, also if a line holds several. Text inside `@comment{...}` or after a % at the
 * start of a line is skipped. An entry without a closing bracket ends where the next one begins.
 */
export const bibtexEntries = (text: string): readonly BibtexEntry[] => {
  const found: BibtexEntry[] = [];
  const begin = /(^[ \t]*%.*$)|((?<![\w\\.-])@[ \t]*(\w+)\s*([{(]))/gm;
  let line = 1;
  let counted = 0;
  for (let match = begin.exec(text); match; match = begin.exec(text)) {
    const [, , head = '', kind = '', bracket = ''] = match;
    if (head === '') continue;
    const start = match.index;
    const end = endOf(text, start + head.length, bracket);
    const next = /^[ \t]*@\w+\s*[{(]/gm;
    next.lastIndex = start + head.length;
    const resumed = end ?? next.exec(text)?.index ?? text.length;
    line += countLines(text, counted, start);
    counted = start;
    const own = text.slice(start, resumed);
    const [, key = ''] = /^@\s*\w+\s*[{(]\s*([^\s,={}()"#%]+)\s*(?:,|[})]\s*$)/.exec(own) ?? [];
    found.push({kind: kind.toLowerCase(), key, line, text: own, isWhole: end !== undefined});
    begin.lastIndex = Math.max(resumed, start + head.length);
  }
  return found;
};

const countLines = (text: string, from: number, to: number): number => {
  let lines = 0;
  for (
    let index = text.indexOf('\n', from);
    index !== -1 && index < to;
    index = text.indexOf('\n', index + 1)
  )
    lines++;
  return lines;
};

/** The index at which the bracket of an entry closes; undefined if it never closes. */
const endOf = (text: string, from: number, bracket: string): number | undefined => {
  let depth = 0;
  for (let index = from; index < text.length; index++) {
    const sign = text[index];
    if (sign === '\\') index++;
    else if (sign === '{') depth++;
    else if (sign === '}' && depth === 0) return bracket === '{' ? index + 1 : undefined;
    else if (sign === '}') depth--;
    else if (sign === ')' && depth === 0 && bracket === '(') return index + 1;
  }
  return undefined;
};

export interface BibtexField {
  readonly name: string;
  /** The raw value, with its braces. */
  readonly value: string;
}

/** The fields of an entry, in their order in the file. */
export const bibtexFields = (entry: string): readonly BibtexField[] => {
  const fields: BibtexField[] = [];
  const name = /[,{(]\s*([A-Za-z][\w-]*)\s*=\s*/g;
  for (let match = name.exec(entry); match; match = name.exec(entry)) {
    let depth = 0;
    let isQuoted = false;
    let index = match.index + match[0].length;
    const start = index;
    for (; index < entry.length; index++) {
      const sign = entry[index];
      if (sign === '\\') index++;
      else if (sign === '"' && depth === 0) isQuoted = !isQuoted;
      else if (sign === '{') depth++;
      else if (sign === '}' && depth === 0) break;
      else if (sign === '}') depth--;
      else if (sign === ',' && depth === 0 && !isQuoted) break;
      else if (sign === ')' && depth === 0 && !isQuoted && index === entry.trimEnd().length - 1) break;
    }
    fields.push({name: (match[1] ?? '').toLowerCase(), value: entry.slice(start, index).trim()});
    name.lastIndex = index;
  }
  return fields;
};
