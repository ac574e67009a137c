import {bibtexFields, type BibtexEntry, type BibtexField} from './bibtex.js';

/** An entry with the fields it inherits, and findings about references that could not be resolved. */
export interface Resolved {
  readonly entry: BibtexEntry;
  readonly text: string;
  readonly findings: readonly string[];
}

const bare = (value: string): string => value.replace(/^[{"]+|[}"]+$/g, '').trim();
const months = 'jan feb mar apr may jun jul aug sep sept oct nov dec'.split(' ');
/** Fields that an entry inherits under another name, and fields that it never inherits. */
const renamed: Readonly<Record<string, string>> = {title: 'booktitle', subtitle: 'booksubtitle'};
const own = [
  'crossref',
  'xref',
  'xdata',
  'key',
  'label',
  'author',
  'abstract',
  'doi',
  'pages',
  'ids',
  'keywords',
];

/**
 * Resolves references between entries: adds the fields that an entry inherits from others (`crossref`, `xdata`),
 * and replaces undefined strings by their names. Whatever cannot be resolved is reported.
 */
export const resolveEntries = (entries: readonly BibtexEntry[]): readonly Resolved[] => {
  const strings = new Set(
    entries
      .filter(({kind}) => kind === 'string')
      .flatMap(({text}) => bibtexFields(text).map(({name}) => name)),
  );
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry] as const));
  return entries
    .filter(({kind}) => !['string', 'comment', 'preamble', 'xdata'].includes(kind))
    .map((entry) => {
      const findings: string[] = [];
      const fields = bibtexFields(entry.text);
      const inherited = inheritedBy(entry, fields, byKey, findings);
      const undefinedWords = new Set<string>();
      for (const {value} of [...fields, ...inherited]) {
        for (const word of bareWords(value)) {
          if (!strings.has(word.toLowerCase()) && !months.includes(word.toLowerCase()))
            undefinedWords.add(word);
        }
      }
      let {text} = entry;
      if (inherited.length > 0) {
        const added = inherited.map(({name, value}) => `, ${name}=${value}`).join('');
        text = text.replace(/,?\s*[})]\s*$/, (end) => `${added}${end.trim().slice(-1)}`);
      }
      for (const word of undefinedWords) {
        findings.push(`the string "${word}" is defined nowhere: it was read as the word itself`);
        text = text.replace(new RegExp(`(=\\s*|#\\s*)${escapeWord(word)}(?=\\s*[,#})])`, 'g'), `$1{${word}}`);
      }
      return {entry, text, findings};
    });
};
const escapeWord = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words of a value that are outside braces: names of strings. */
const bareWords = (value: string): readonly string[] =>
  /^[{"]/.test(value) && !value.includes('#')
    ? []
    : value
        .split('#')
        .map((part) => part.trim())
        .filter((part) => /^[A-Za-z][\w:.+-]*$/.test(part));

const inheritedBy = (
  {kind}: BibtexEntry,
  fields: readonly BibtexField[],
  byKey: ReadonlyMap<string, BibtexEntry>,
  findings: string[],
): readonly BibtexField[] => {
  const found: BibtexField[] = [];
  const has = (name: string): boolean => [...fields, ...found].some((field) => field.name === name);
  const seen = new Set<string>();
  const take = (references: readonly BibtexField[], isNested: boolean): void => {
    for (const {name, value} of references.filter((field) => ['crossref', 'xdata'].includes(field.name))) {
      for (const key of bare(value).split(/\s*,\s*/)) {
        const parent = byKey.get(key.toLowerCase());
        if (!parent)
          findings.push(`refers to "${key}", which is not in the file: what stands there is missing`);
        if (!parent || seen.has(key.toLowerCase())) continue;
        seen.add(key.toLowerCase());
        const theirs = bibtexFields(parent.text);
        const isPart = name === 'crossref' && !isNested && /^in|^book?in|article|suppl/.test(kind);
        for (const field of theirs) {
          const target = isPart ? (renamed[field.name] ?? field.name) : field.name;
          if (!has(target) && (name === 'xdata' || !own.includes(field.name)))
            found.push({name: target, value: field.value});
        }
        take(theirs, true);
      }
    }
  };
  take(fields, false);
  return found;
};
