import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {widestMap} from './map-frame.js';

/** Less than the width of a scroll bar must not lay the map out again: its height decides whether there is one. */
const step = 1;

/**
 * Knows how many em of its text a widget has for a map. It watches a ruler, an element as wide as the widget that
 * has no height: a map that is laid out anew changes the height of everything else, which would be observed again.
 */
export class MapWidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: ResizeObserver;
  #ruler: Element | undefined;
  #available = widestMap;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry) this.#measure(entry.contentRect.width);
    });
    host.addController(this);
  }

  get available(): number {
    return this.#available;
  }

  hostConnected(): void {
    if (this.#ruler) this.#observer.observe(this.#ruler);
  }

  hostUpdated(): void {
    const ruler = this.#host.shadowRoot?.querySelector('.ruler') ?? undefined;
    if (ruler === this.#ruler) return;
    this.#observer.disconnect();
    this.#ruler = ruler;
    if (ruler) this.#observer.observe(ruler);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(width: number): void {
    const em = parseFloat(getComputedStyle(this.#host).fontSize);
    const available = Math.min(Math.floor((2 * width) / em) / 2, widestMap);
    // A hidden widget has no width.
    if (!(available > 0) || Math.abs(available - this.#available) < step) return;
    this.#available = available;
    this.#host.requestUpdate();
  }
}
