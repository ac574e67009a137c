import type {FacetValue, FacetView} from '../../core/query/facets.js';
import {focusNth} from '../browser/focus.js';
import type {FilterBarController} from '../controllers/filter-bar-controller.js';

/** A facet with more values shows only the most frequent ones at first. */
export const maxFacetValues = 12;

const isUseful = ({count, isChosen}: FacetValue): boolean => count > 0 || isChosen;

/** Which values of an open panel are shown. */
export class OpenPanel {
  readonly #panels: FilterBarController;
  /** The values when the panel was opened. They stay until it is opened again. */
  readonly #ids: ReadonlySet<string>;
  /** The most frequent of them. */
  readonly #frequent: ReadonlySet<string>;
  #isExpanded = false;
  /** The reader's text that narrows a long list of values. */
  narrowedBy = '';

  constructor(panels: FilterBarController, values: readonly FacetValue[]) {
    this.#panels = panels;
    const useful = values.filter(isUseful);
    const frequent = [...useful].sort((a, b) => b.count - a.count).slice(0, maxFacetValues);
    this.#ids = new Set(useful.map(({id}) => id));
    this.#frequent = new Set(frequent.map(({id}) => id));
  }

  valuesOf(
    {values}: FacetView,
    nameOf: (value: FacetValue) => string,
  ): {readonly all: readonly FacetValue[]; readonly shown: readonly FacetValue[]} {
    const all = values.filter((value) => isUseful(value) || this.#ids.has(value.id));
    if (this.narrowedBy) {
      const wanted = this.narrowedBy.trim().toLowerCase();
      return {all, shown: all.filter((value) => nameOf(value).toLowerCase().includes(wanted))};
    }
    if (this.#isExpanded || all.length <= maxFacetValues) return {all, shown: all};
    return {all, shown: all.filter(({id, isChosen}) => isChosen || this.#frequent.has(id))};
  }

  /** Shows all values, and moves the focus to the first new one. */
  async expand(firstNewIndex: number): Promise<void> {
    const {host} = this.#panels;
    this.#isExpanded = true;
    host.requestUpdate();
    await host.updateComplete;
    focusNth(host, '.panel input[type="checkbox"]', firstNewIndex);
  }

  narrow(text: string): void {
    this.narrowedBy = text;
    this.#panels.host.requestUpdate();
  }
}

const openPanels = new WeakMap<object, OpenPanel>();

/** The panel that is open in a filter bar. */
export const openPanelOf = (panels: FilterBarController, {values}: FacetView): OpenPanel => {
  const key = panels.openPanel ?? panels;
  const panel = openPanels.get(key) ?? new OpenPanel(panels, values);
  openPanels.set(key, panel);
  return panel;
};
