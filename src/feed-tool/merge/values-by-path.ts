import type {Funding} from '../../core/model/funding-record.js';
import {lists, textNames} from '../../core/feed-format/fields.js';
import {isObject} from '../../core/feed-format/scalars.js';

/**
 * Splits a record into single values by path, which can be compared and merged one by one: a text by language
 * (`name.fi`), a sum by stage and currency (`funding planned EUR public`), a lead by its parts (`lead.name`).
 */
export type ValuesByPath = ReadonlyMap<string, unknown>;

/** Texts that people often improve and translate by hand. */
export const ownedTexts: ReadonlySet<string> = new Set(
  [lists.projects, lists.publications].flatMap(textNames),
);
/** The field of a record that holds its import memory. */
export const marksName = '_imported';
const inParts = ['lead', 'location', 'contact', 'image'];
const blankStage = '-';

export const fundingsIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter(isObject);

/** The key under which a funding object is merged. Sums of other stages or currencies have keys of their own. */
export const fundingKey = ({stage, currency}: Readonly<Record<string, unknown>>): string =>
  `${typeof stage === 'string' ? stage : blankStage} ${typeof currency === 'string' ? currency : 'EUR'}`;

export const valuesOf = (record: Readonly<Record<string, unknown>>, language: string): ValuesByPath => {
  const values = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    if (name === 'id' || name === marksName || value === undefined) continue;
    if (ownedTexts.has(name)) {
      const texts = typeof value === 'string' ? {[language]: value} : isObject(value) ? value : {};
      for (const [tag, text] of Object.entries(texts)) values.set(`${name}.${tag}`, text);
    } else if (name === 'funding') {
      const seen = new Map<string, number>();
      for (const one of fundingsIn(value)) {
        const key = fundingKey(one);
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        for (const [measure, sum] of Object.entries(one)) {
          if (measure === 'stage' || measure === 'currency') continue;
          values.set(`funding ${key}${count > 1 ? `#${count}` : ''} ${measure}`, sum);
        }
      }
    } else if (inParts.includes(name) && isObject(value)) {
      for (const [part, one] of Object.entries(value)) values.set(`${name}.${part}`, one);
    } else {
      values.set(name, value);
    }
  }
  return values;
};

/** Joins values by path into a record, in the form that the old record had. */
export const mergedRecord = (
  values: ValuesByPath,
  old: Readonly<Record<string, unknown>>,
  language: string,
): Record<string, unknown> => {
  const record: Record<string, unknown> = {};
  const fundings = new Map<string, Record<string, unknown>>();
  // The order of the fields is kept, so that a diff shows little.
  for (const name of Object.keys(old)) record[name] = undefined;
  for (const [path, value] of values) {
    if (path.startsWith('funding ')) {
      const [, stage = '', money = '', measure = ''] = path.split(' ');
      const key = `${stage} ${money}`;
      const funding = fundings.get(key) ?? {};
      const currency = money.replace(/#\d+$/, '');
      if (!fundings.has(key)) {
        if (currency !== 'EUR') funding['currency'] = currency;
        if (stage !== blankStage) funding['stage'] = stage;
      }
      funding[measure] = value;
      fundings.set(key, funding);
      record['funding'] = undefined;
      continue;
    }
    const [name, part] = splitPath(path);
    if (part === undefined) record[name] = value;
    else record[name] = {...(isObject(record[name]) ? record[name] : {}), [part]: value};
  }
  for (const name of ownedTexts) {
    const text = record[name];
    if (!isObject(text)) continue;
    const [[tag, only] = ['', undefined], ...more] = Object.entries(text);
    if (more.length === 0 && tag === language && !isObject(old[name])) record[name] = only;
  }
  if (fundings.size > 0) record['funding'] = fundingOf(fundings, old['funding']);
  return Object.fromEntries(
    Object.entries({id: old['id'], ...record, ...('id' in record ? {id: old['id']} : {})}).filter(
      ([, value]) => value !== undefined,
    ),
  );
};

const splitPath = (path: string): readonly [string, string?] => {
  const at = path.indexOf('.');
  const name = at === -1 ? path : path.slice(0, at);
  return at !== -1 && (ownedTexts.has(name) || inParts.includes(name)) ? [name, path.slice(at + 1)] : [path];
};

const order = ['planned', 'awarded', 'paid', blankStage];
const fundingOf = (fundings: ReadonlyMap<string, Funding>, old: unknown): Funding | readonly Funding[] => {
  const known = fundingsIn(old).map(fundingKey);
  const rank = (key: string): number => {
    const place = known.indexOf(key);
    return place === -1 ? known.length + order.indexOf(key.split(' ')[0] ?? '') : place;
  };
  const sorted = [...fundings].sort(([a], [b]) => rank(a) - rank(b)).map(([, funding]) => funding);
  const [first] = sorted;
  return sorted.length === 1 && first && !Array.isArray(old) ? first : sorted;
};
