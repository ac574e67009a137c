import type {PropertyValues, ReactiveControllerHost} from 'lit';
import type {Sort} from '../query/sort.js';

type Host = ReactiveControllerHost & Element & {readonly pageSize: number};

/** What a reader has done to a list: how far it is shown, what is open, in which order it stands. */
export class ListState<Field extends string> {
  /** The reader's order, once one was chosen. */
  sort: Sort<Field> | undefined;
  readonly #host: Host;
  readonly #open = new Set<string>();
  /** How many records were asked for beyond the first page. */
  #extra = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  /** How many records are shown. */
  get limit(): number {
    return this.#host.pageSize + this.#extra;
  }

  /** What the page's editor changes goes before what the reader chose. */
  follow(changed: PropertyValues): void {
    if (changed.has('sort')) this.sort = undefined;
    if (changed.has('pageSize')) this.#extra = 0;
  }

  sortBy(sort: Sort<Field> | undefined): void {
    this.sort = sort;
    this.#host.requestUpdate();
  }

  readonly isOpen = (place: string): boolean => this.#open.has(place);

  readonly toggle = (place: string): void => {
    if (!this.#open.delete(place)) this.#open.add(place);
    this.#host.requestUpdate();
  };

  /** Shows more, and puts the focus on the name of the first record that is new. */
  async grow(count: number): Promise<void> {
    const shown = this.limit;
    this.#extra += count;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.name')[shown]?.focus();
  }
}
