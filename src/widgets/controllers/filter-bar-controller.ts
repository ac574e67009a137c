import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FacetName} from '../../core/query/query.js';
import type {FacetValue, FacetView} from '../../core/query/facets.js';
import {focusFirst, focusNth} from '../browser/focus.js';

/** A facet with more values shows the most frequent ones first, and the rest on request. */
export const maxFacetValues = 12;

interface OpenPanel {
  readonly facet: FacetName;
  /** The values that there were when the panel was opened: they stay until it is opened again. */
  readonly ids: ReadonlySet<string>;
  /** The most frequent of them. */
  readonly frequent: ReadonlySet<string>;
  readonly isExpanded: boolean;
  /** What a reader types to narrow a long list of values. */
  readonly narrowedBy: string;
}

const isUseful = ({count, isChosen}: FacetValue): boolean => count > 0 || isChosen;

/** Knows which panel of the filter bar is open, and which of its values are shown. */
export class FilterBarController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #panel: OpenPanel | undefined;
  /** Whether the filters are unfolded, where the widget is narrow. */
  isUnfolded = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#panel = undefined;
  }

  get narrowedBy(): string {
    return this.#panel?.narrowedBy ?? '';
  }

  readonly isOpen = (facet: FacetName): boolean => this.#panel?.facet === facet;

  /** Opens the panel of a facet and closes any other; closes it where it is open. */
  readonly toggle = ({name, values}: FacetView): void => {
    const useful = values.filter(isUseful);
    const frequent = [...useful].sort((a, b) => b.count - a.count).slice(0, maxFacetValues);
    this.#update(
      this.isOpen(name)
        ? undefined
        : {
            facet: name,
            ids: new Set(useful.map(({id}) => id)),
            frequent: new Set(frequent.map(({id}) => id)),
            isExpanded: false,
            narrowedBy: '',
          },
    );
  };

  /** Closes the open panel and returns the focus to its button. */
  readonly close = async (): Promise<void> => {
    const facet = this.#panel?.facet;
    if (facet === undefined) return;
    this.#update(undefined);
    await this.#host.updateComplete;
    focusFirst(this.#host, `[data-facet="${facet}"]`);
  };

  /** The values of a panel that is open, and which of them are shown. */
  readonly valuesOf = (
    {values}: FacetView,
    nameOf: (value: FacetValue) => string,
  ): {readonly all: readonly FacetValue[]; readonly shown: readonly FacetValue[]} => {
    const {ids, frequent, isExpanded, narrowedBy} = this.#panel ?? {};
    const all = values.filter((value) => isUseful(value) || ids?.has(value.id));
    if (narrowedBy) {
      const wanted = narrowedBy.trim().toLowerCase();
      return {all, shown: all.filter((value) => nameOf(value).toLowerCase().includes(wanted))};
    }
    if (isExpanded || all.length <= maxFacetValues) return {all, shown: all};
    return {all, shown: all.filter(({id, isChosen}) => isChosen || frequent?.has(id))};
  };

  /** Shows all values, and moves the focus to the first new one. */
  readonly expand = async (firstNewIndex: number): Promise<void> => {
    if (!this.#panel) return;
    this.#update({...this.#panel, isExpanded: true});
    await this.#host.updateComplete;
    focusNth(this.#host, '.panel input[type="checkbox"]', firstNewIndex);
  };

  readonly narrow = (text: string): void => {
    if (this.#panel) this.#update({...this.#panel, narrowedBy: text});
  };

  readonly unfold = (): void => {
    this.isUnfolded = !this.isUnfolded;
    this.#host.requestUpdate();
  };

  /** Folds the filters, and moves the focus to what was found. */
  readonly finish = async (): Promise<void> => {
    this.isUnfolded = false;
    this.#update(undefined);
    await this.#host.updateComplete;
    this.focusResults();
  };

  readonly focusResults = (): void => focusFirst(this.#host, '.count');

  #update(panel: OpenPanel | undefined): void {
    this.#panel = panel;
    this.#host.requestUpdate();
  }
}
