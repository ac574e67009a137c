import {isObject} from '../../core/feed-format/scalars.js';
import type {RemarkKind} from '../convert/remark.js';
import {idHash} from '../convert/ids.js';
import {isSame} from './join-records.js';
import {markOf, memoriesOf, type Memory} from './import-memory.js';
import {marksName, ownedTexts, mergedRecord, valuesOf} from './values-by-path.js';

export type Item = Readonly<Record<string, unknown>> & {readonly id: string};
export interface MergeContext {
  /** The languages of plain texts: of the feed, and of the import. */
  readonly languages: readonly [string, string];
  /** The source's name in the import memory. */
  readonly key: string;
  /** The record as it was exported, if the source is an exported workbook. */
  readonly base: Memory | undefined;
  /** Fields whose value in the source could not be read. Their old values are kept. */
  readonly unread: ReadonlySet<string> | undefined;
  readonly say: (kind: RemarkKind, field: string, value: unknown, message: string, result?: unknown) => void;
}

const pathOfField = (path: string): string =>
  path.replace(
    /^funding (\S+) (\S+) (\S+)$/,
    (_, stage: string, money: string, measure: string) =>
      `funding (${[stage === '-' ? '' : stage, money.replace(/#\d+$/, '')].filter(Boolean).join(', ')}) ${measure}`,
  );
/** The field to which a path belongs: `funding` for `funding planned EUR public`. */
const fieldOfPath = (path: string): string =>
  path.startsWith('funding ')
    ? (path.split(' ').at(-1) ?? '')
    : (listFields[path] ?? path.split('.')[0] ?? path);
const listFields: Readonly<Record<string, string>> = {cities: 'city', themes: 'theme'};

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/**
 * Updates a record of the feed with the same record of a source. A changed value of the source is used if the feed
 * still has the value of an earlier import. Manual edits are kept, with a remark if the source has changed that
 * value too. A value that came from this source is removed when the source no longer has it.
 */
export const mergeRecord = (old: Item, record: Item, context: MergeContext): Item => {
  const {languages, key, base, say, unread} = context;
  const memories = memoriesOf(old);
  const bases = [memories.get(key), base].filter((memory) => memory !== undefined);
  const others = [...memories].filter(([name]) => name !== key).map(([, memory]) => memory);
  const mine = new Map(valuesOf(old, languages[0]));
  const theirs = valuesOf(record, languages[1]);
  const paths = new Set([...theirs.keys(), ...bases.flatMap((memory) => [...memory.keys()])]);
  const renewed = new Set<string>();
  for (const path of paths) {
    const [own, news] = [mine.get(path), theirs.get(path)];
    if (own === news || isSame(own, news)) continue;
    const isText = ownedTexts.has(path.split('.')[0] ?? '');
    const take = (): void => {
      if (news === undefined) mine.delete(path);
      else mine.set(path, news);
      if (isText && own !== undefined) renewed.add(path);
    };
    if (bases.length === 0) {
      if (news === undefined) continue;
      if (own === undefined || !isText || isOldMark(old, path, own)) take();
      else if (!isOldMark(old, path, news)) keep(path, own, news, say);
      continue;
    }
    const isKnown = (value: unknown): boolean =>
      bases.some((memory) => memory.get(path) === (value === undefined ? undefined : markOf(value)));
    if (news === undefined && unread?.has(fieldOfPath(path))) continue;
    if (isKnown(news)) continue;
    if (isKnown(own)) {
      const isSaidElsewhere = news === undefined && others.some((memory) => memory.get(path) === markOf(own));
      if (isSaidElsewhere) continue;
      if (news === undefined)
        say('note', pathOfField(path), own, 'is no longer in the list, so it was taken out', '');
      take();
    } else keep(path, own, news, say);
  }
  staleTranslations(mine, theirs, renewed, say);
  const next = mergedRecord(mine, old, languages[0]);
  const marks = isObject(record[marksName]) ? record[marksName] : {};
  const known = isObject(old[marksName]) ? old[marksName] : {};
  // Hashes in the older form are dropped: the new ones replace them.
  const kept = Object.fromEntries(Object.entries(known).filter(([name]) => name.startsWith('@')));
  return {...next, id: old.id, [marksName]: {...kept, ...marks}};
};

const keep = (path: string, own: unknown, news: unknown, say: MergeContext['say']): void =>
  say(
    'disagreement',
    pathOfField(path),
    news,
    `${news === undefined ? 'is no longer in the list' : 'is new in the list'}, but the feed was edited by hand to ${shown(own)}, which is kept`,
    own,
  );

/** Reports translations of a text that has changed, because they may no longer fit. */
const staleTranslations = (
  mine: ReadonlyMap<string, unknown>,
  theirs: ReadonlyMap<string, unknown>,
  renewed: ReadonlySet<string>,
  say: MergeContext['say'],
): void => {
  for (const path of renewed) {
    const [field = ''] = path.split('.');
    const others = [...mine.keys()].filter(
      (other) => other.startsWith(`${field}.`) && !renewed.has(other) && !theirs.has(other),
    );
    if (others.length > 0)
      say(
        'disagreement',
        field,
        theirs.get(path),
        'is new in the list: see whether the translations still fit',
      );
  }
};

/** Whether a value has the older form of hash: for texts only, not by source, with seven characters. */
const isOldMark = (old: Item, path: string, value: unknown): boolean => {
  const [field = '', tag = ''] = path.split('.');
  const marks = old[marksName];
  const texts = isObject(marks) ? marks[field] : undefined;
  return isObject(texts) && typeof value === 'string' && texts[tag] === oldMarkOf(value);
};
const oldMarkOf = (text: string): string => idHash(text).slice(-7);
