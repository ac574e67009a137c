import type {Theme} from '../../core/model/feed.js';
import type {ListRow} from '../read/table.js';
import {textOf, tidy} from '../values/parsed-value.js';
import type {Columns} from './columns.js';
import {idHash} from './ids.js';
import {headerKey} from './headers/header-key.js';

/** The themes of a list, under ids made of their names. */
export class ThemeList {
  readonly #themes = new Map<string, Theme>();
  /** Names that fill a cell of their own. Only these are recognised inside a cell with commas. */
  readonly #alone = new Set<string>();

  constructor({used}: Columns, rows: readonly ListRow[], known: readonly string[] = []) {
    for (const name of known) this.#alone.add(headerKey(name));
    const columns = used.filter(({field}) => field === 'theme');
    for (const {index} of columns) {
      for (const {cells} of rows) {
        const text = textOf(cells[index]);
        if (text !== '' && !text.includes(','))
          for (const name of text.split(/[;\n|]/)) this.#alone.add(headerKey(name));
      }
    }
  }

  /** "Työllisyys, Oppiminen" is two themes if each of them is one elsewhere; "Health, social care" may be one. */
  partsOf(name: string): readonly string[] {
    const parts = name.split(',').map(tidy).filter(Boolean);
    const areKnown = parts.length > 1 && parts.every((part) => this.#alone.has(headerKey(part)));
    return areKnown ? parts : [name];
  }

  idOf(name: string): string {
    const key = headerKey(name).replace(/[ .]+/g, '-');
    const id = key.length > 0 && key.length <= 60 ? key : `t${idHash(name)}`;
    if (!this.#themes.has(id)) this.#themes.set(id, {id, name});
    return id;
  }
  list(): readonly Theme[] {
    return [...this.#themes.values()];
  }
}
