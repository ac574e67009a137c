import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** With more items, printing would block the browser for too long. Then only the shown items are printed. */
export const printLimit = 2000;

/**
 * Holds whether the page is being printed. It renders during the event, because the browser prints the state at its
 * end.
 */
export class PrintController implements ReactiveController {
  isPrinting = false;
  readonly #renderNow: () => void;

  /** @param isIncomplete Whether a part of the view has not been loaded. */
  constructor(
    host: ReactiveControllerHost,
    renderNow: () => void,
    readonly isIncomplete: () => boolean = () => false,
  ) {
    this.#renderNow = renderNow;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#update);
    addEventListener('afterprint', this.#update);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#update);
    removeEventListener('afterprint', this.#update);
    this.isPrinting = false;
  }

  readonly #update = ({type}: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.#renderNow();
  };
}
