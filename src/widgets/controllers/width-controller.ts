import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Derives a value from the width of its host in em of its text, and updates the host when the value changes.
 * The first value is there before the first rendering, so that nothing moves afterwards.
 */
export class WidthController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #derive: (widthInEm: number, current: T | undefined) => T;
  readonly #observer = new ResizeObserver(() => {
    // In the next frame: an update changes the height, and a page's error handlers would hear of a loop.
    requestAnimationFrame(() => {
      if (this.#measure()) this.#host.requestUpdate();
    });
  });
  #value: T | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    derive: (widthInEm: number, current: T | undefined) => T,
  ) {
    this.#host = host;
    this.#derive = derive;
    host.addController(this);
  }

  /** Undefined as long as the host has no box. */
  get value(): T | undefined {
    return this.#value;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdate(): void {
    if (this.#value === undefined) this.#measure();
  }

  /** Returns whether the value has changed. */
  #measure(): boolean {
    const {clientWidth} = this.#host;
    if (clientWidth === 0) return false;
    const {fontSize, paddingLeft, paddingRight} = getComputedStyle(this.#host);
    const width = clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    const value = this.#derive(width / parseFloat(fontSize), this.#value);
    const isChanged = value !== this.#value;
    this.#value = value;
    return isChanged;
  }
}
