import {range} from '../model/collections.js';
import type {Feed} from '../model/feed.js';
import type {Facet} from './facet.js';
import {hasSeveralValues, indexFacet, type FacetIndex} from './facet-index.js';
import type {ItemKind, PresetFacetName} from './item-kind.js';
import type {FacetName} from './query.js';

/** The facets of a list of items. Each is indexed when something first filters, groups or counts by it. */
export class FacetIndexes<T> {
  readonly items: readonly T[];
  /** The indexes of all items: what there is before a reader searches or filters. */
  readonly all: readonly number[];
  readonly #facetOf: (name: PresetFacetName) => Facet<T> | undefined;
  readonly #facets = new Map<FacetName, Facet<T> | undefined>();
  readonly #indexes = new Map<FacetName, FacetIndex | undefined>();
  readonly #isUseful = new Map<FacetName, boolean>();

  constructor(kind: ItemKind<T>, items: readonly T[], feed: Feed, day: string) {
    this.items = items;
    this.all = range(items.length);
    this.#facetOf = (name) => kind.facetOf(name, feed, day);
  }

  /** Whether items of this kind have the facet. */
  has(name: FacetName): boolean {
    return this.facet(name) !== undefined;
  }

  /** Whether filtering by the facet can change anything, that is, whether the items have at least two values. */
  isUseful(name: FacetName): boolean {
    let isUseful = this.#isUseful.get(name);
    if (isUseful === undefined) {
      const facet = this.facet(name);
      isUseful = facet !== undefined && hasSeveralValues(this.items, facet);
      this.#isUseful.set(name, isUseful);
    }
    return isUseful;
  }

  /** The facet as small integers; undefined if items of this kind do not have it. */
  indexOf(name: FacetName): FacetIndex | undefined {
    if (!this.#indexes.has(name)) {
      const facet = this.facet(name);
      this.#indexes.set(name, facet && indexFacet(name, this.items, facet));
    }
    return this.#indexes.get(name);
  }

  /** The facet itself. */
  facet(name: FacetName): Facet<T> | undefined {
    if (!this.#facets.has(name)) this.#facets.set(name, this.#facetOf(name));
    return this.#facets.get(name);
  }
}
