import type {ListName} from '../../core/model/feed.js';
import type {FieldKind} from '../../core/feed-format/field-kinds.js';
import {idHash} from '../convert/ids.js';
import {headerKey} from '../convert/headers/header-key.js';
import {fundOf} from '../convert/funds.js';
import {cityNames} from '../convert/known-values.js';
import {textOf, tidy} from '../values/parsed-value.js';
import {namesOf} from './cells.js';
import {levelOf} from './words.js';

export type RowValues = Readonly<Record<string, unknown>>;
export type ReadLists = Map<string, RowValues[]>;

/** The result of resolving a name to an id, or the reason why it cannot be resolved. */
export interface Referred {
  readonly ids: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Resolves names to ids. People write "Espoo" where the format needs the id of a city, so any name in the
 * workbook's own lists is accepted. An unknown theme is added to the feed.
 */
export class References {
  constructor(private readonly lists: ReadLists) {}

  read(names: readonly string[], list: ListName): Referred {
    const ids: string[] = [];
    const unknown: string[] = [];
    for (const name of names) {
      const id = this.#idOf(name, list);
      if (id !== undefined) ids.push(id);
      else {
        const parts = name.includes(',') ? name.split(',').map(tidy).filter(Boolean) : [];
        const read = parts.map((part) => this.#idOf(part, list));
        if (parts.length > 1 && read.some((one) => one !== undefined)) {
          for (const [index, one] of read.entries()) {
            if (one !== undefined) ids.push(one);
            else if (list === 'themes') ids.push(this.#newTheme(parts[index] ?? ''));
            else unknown.push(parts[index] ?? '');
          }
        } else if (list === 'themes') ids.push(this.#newTheme(name));
        else if (parts.length > 1) unknown.push(...parts);
        else unknown.push(name);
      }
    }
    return {ids: [...new Set(ids)], unknown};
  }

  #idOf(name: string, list: ListName): string | undefined {
    const records = this.lists.get(list) ?? [];
    if (records.some(({id}) => id === name)) return name;
    const key = headerKey(name);
    const named = records.find((record) =>
      [record['id'], record['code'], ...namesOf(record)].some(
        (one) => one !== undefined && headerKey(textOf(one)) === key,
      ),
    );
    if (typeof named?.['id'] === 'string') return named['id'];
    if (list === 'funds') return fundOf(name);
    if (list === 'levels' && records.length === 0) return levelOf(name);
    if (list === 'cities')
      return Object.entries(cityNames).find(([, names]) => names.some((one) => headerKey(one) === key))?.[0];
    return undefined;
  }

  #newTheme(name: string): string {
    const key = headerKey(name).replace(/[ .]+/g, '-');
    const id = key.length > 0 && key.length <= 60 ? key : `t${idHash(name)}`;
    const themes = this.lists.get('themes') ?? [];
    if (!themes.some((theme) => theme['id'] === id)) themes.push({id, name});
    this.lists.set('themes', themes);
    return id;
  }
}

/** The list that a field refers to, and whether it holds one id or several. */
export const referenceOf = (
  kind: FieldKind | undefined,
): {readonly list: ListName; readonly isMany: boolean} | undefined => {
  if (typeof kind !== 'object') return undefined;
  if ('ref' in kind) return {list: kind.ref, isMany: false};
  if (!('list' in kind) || typeof kind.list !== 'object' || !('ref' in kind.list)) return undefined;
  return {list: kind.list.ref, isMany: true};
};
