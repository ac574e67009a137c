import {idKey} from '../model/ids.js';
import type {Feed} from '../model/feed.js';
import type {Facet} from './facet.js';
import {hasSeveralValues, indexFacet, type FacetIndex, type FacetView, type FilterResult} from './facets.js';
import type {ItemKind, PresetFacetName} from './item-kind.js';
import type {FacetName, Facets} from './query.js';

/** The facets of a list of items. Each is indexed when something first filters, groups or counts by it. */
export class FacetIndexes<T> {
  readonly items: readonly T[];
  readonly #facetOf: (name: PresetFacetName) => Facet<T> | undefined;
  readonly #facets = new Map<FacetName, Facet<T> | undefined>();
  readonly #indexes = new Map<FacetName, FacetIndex | undefined>();
  readonly #isUseful = new Map<FacetName, boolean>();

  constructor(kind: ItemKind<T>, items: readonly T[], feed: Feed, day: string) {
    this.items = items;
    this.#facetOf = (name) => kind.facetOf(name, feed, day);
  }

  /** Whether items of this kind have the facet. */
  has(name: FacetName): boolean {
    return this.#facet(name) !== undefined;
  }

  /** Whether filtering by the facet can change anything, that is, whether the items have at least two values. */
  isUseful(name: FacetName): boolean {
    let isUseful = this.#isUseful.get(name);
    if (isUseful === undefined) {
      const facet = this.#facet(name);
      isUseful = facet !== undefined && hasSeveralValues(this.items, facet);
      this.#isUseful.set(name, isUseful);
    }
    return isUseful;
  }

  /** Whether any of the chosen values exists in the facet. */
  hasAny(name: FacetName, chosen: Facets): boolean {
    const values = chosen.get(name);
    const facet = values && this.#facet(name);
    if (!values || !facet) return false;
    if (values.some((id) => facet.names.has(id))) return true;
    // Only a URL may write an id in another case than the feed.
    const {toKey = idKey} = facet;
    const keys = new Set(values.map(toKey));
    return [...facet.names.keys()].some((id) => keys.has(toKey(id)));
  }

  /** The facet as small integers; undefined if items of this kind do not have it. */
  indexOf(name: FacetName): FacetIndex | undefined {
    if (!this.#indexes.has(name)) {
      const facet = this.#facet(name);
      this.#indexes.set(name, facet && indexFacet(name, this.items, facet));
    }
    return this.#indexes.get(name);
  }

  /** A facet whose values are counted when they are first read. */
  viewOf(name: FacetName, {valuesOf}: FilterResult): FacetView {
    const index = () => this.indexOf(name);
    let values: FacetView['values'] | undefined;
    return {
      name,
      get values() {
        const facet = index();
        return (values ??= facet ? valuesOf(facet) : []);
      },
    };
  }

  #facet(name: FacetName): Facet<T> | undefined {
    if (!this.#facets.has(name)) this.#facets.set(name, this.#facetOf(name));
    return this.#facets.get(name);
  }
}
