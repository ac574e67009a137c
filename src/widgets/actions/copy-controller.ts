import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CoreMessages} from '../../core/i18n/messages/messages.js';

type Host = ReactiveControllerHost & Element;

/** How the last copy of a text ended. */
export type CopyOutcome = 'copied' | 'refused';

/** Copies texts to the clipboard, and remembers for each key how that ended. */
export class CopyController implements ReactiveController {
  readonly #host: Host;
  readonly #announce: (textOf: (locale: {readonly messages: CoreMessages}) => string) => void;
  readonly #outcomes = new Map<string, CopyOutcome>();

  constructor(host: Host, announce: (textOf: (locale: {readonly messages: CoreMessages}) => string) => void) {
    this.#host = host;
    this.#announce = announce;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#outcomes.clear();
  }

  readonly outcomeOf = (key: string): CopyOutcome | undefined => this.#outcomes.get(key);

  /** Copies a text. Where the browser refuses, a field appears that shows the text, selected. */
  readonly copy = async (key: string, text: string): Promise<void> => {
    const outcome = await writeToClipboard(text);
    this.#outcomes.set(key, outcome);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (outcome === 'refused') this.#selectField(key);
    this.#announce(({messages}) => (outcome === 'copied' ? messages.copied : messages.copyRefused));
  };

  #selectField(key: string): void {
    const field = `input[data-copy="${CSS.escape(key)}"]`;
    this.#host.shadowRoot?.querySelector<HTMLInputElement>(field)?.select();
  }
}

const writeToClipboard = async (text: string): Promise<CopyOutcome> => {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
};
