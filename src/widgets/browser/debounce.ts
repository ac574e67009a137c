/** Debounces a function: of several calls, only the last one runs, once there has been no call for `delayMs`. */
export class Debounce {
  readonly #delayMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(delayMs: number) {
    this.#delayMs = delayMs;
  }

  get isPending(): boolean {
    return this.#timer !== undefined;
  }

  run(callback: () => void): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      callback();
    }, this.#delayMs);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
