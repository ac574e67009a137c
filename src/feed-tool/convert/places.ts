import {textOf, tidy} from '../values/parsed-value.js';
import {idOf} from './ids.js';
import type {Mapping} from './mapping.js';
import {headerKey} from './headers/header-key.js';
import type {RowReader} from './row-reader.js';
import {cityNames} from './known-values.js';

/** Finds cities by their names. Only whole names count: Espoo is in "Espoon kaupunki", not in "Espoonlahti". */
export class Places {
  /** The ids that have occurred. */
  readonly met = new Set<string>();
  readonly #ids = new Map<string, string>();

  /** A mapping can add names, and cities beside the six. */
  constructor({cities}: Mapping) {
    for (const known of [cityNames, cities ?? {}]) {
      for (const [id, names] of Object.entries(known)) {
        for (const name of [id, ...names]) this.#ids.set(headerKey(name), id);
      }
    }
  }

  cityOf(names: readonly string[]): string | undefined {
    for (const name of names) {
      const id = this.#ids.get(headerKey(name));
      if (id !== undefined) return this.#meet(id);
    }
    return undefined;
  }

  /** The cities of a row. A name that is no city of the feed gets a remark. */
  citiesIn(reader: RowReader): readonly string[] {
    const found = new Set<string>();
    for (const column of reader.columns('city')) {
      const cell = reader.cell(column);
      const names: readonly unknown[] = Array.isArray(cell) ? cell : textOf(cell).split(/[,;/|\n]/);
      for (const name of names.map((one) => tidy(textOf(one))).filter(Boolean)) {
        const id = this.cityOf([name]);
        if (id === undefined) reader.say('unknown', column, `"${name}" is none of the cities of the feed`);
        else found.add(id);
      }
    }
    const usual = found.size === 0 ? reader.usual('city') : undefined;
    return usual === undefined ? [...found] : [this.#meet(idOf(usual))];
  }

  #meet(id: string): string {
    this.met.add(id);
    return id;
  }
}
