import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Above this a print would keep a browser busy for too long: then what is shown is printed. */
export const printLimit = 2000;

/** Knows when the page is being printed, and renders at once: the browser prints what is there when its event ends. */
export class PrintController implements ReactiveController {
  isPrinting = false;
  readonly #renderNow: () => void;

  constructor(host: ReactiveControllerHost, renderNow: () => void) {
    this.#renderNow = renderNow;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#turn);
    addEventListener('afterprint', this.#turn);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#turn);
    removeEventListener('afterprint', this.#turn);
    this.isPrinting = false;
  }

  readonly #turn = ({type}: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.#renderNow();
  };
}
