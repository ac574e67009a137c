import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import {actionsLocale} from '../../core/i18n/messages/actions-messages.js';

type Host = ReactiveControllerHost & Element;

/** The result of the last copy of a text. */
export type CopyOutcome = 'copied' | 'refused';

export interface CopyControllerOptions {
  readonly locale: () => Locale;
  readonly announce: (textOf: (locale: Locale) => string) => void;
}

/** Copies texts to the clipboard, and stores the result for each key. */
export class CopyController implements ReactiveController {
  readonly #host: Host;
  readonly #options: CopyControllerOptions;
  readonly #outcomes = new Map<string, CopyOutcome>();

  constructor(host: Host, options: CopyControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#outcomes.clear();
  }

  readonly outcomeOf = (key: string): CopyOutcome | undefined => this.#outcomes.get(key);

  /** The message beside the button of a key. */
  readonly noteOf = (key: string): string | undefined => {
    const outcome = this.outcomeOf(key);
    return outcome && noteFor(outcome, this.#options.locale());
  };

  /** Copies a text. If the browser refuses, a field appears that shows the selected text. */
  readonly copy = async (key: string, text: string): Promise<void> => {
    const outcome = await writeToClipboard(text);
    this.#outcomes.set(key, outcome);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (outcome === 'refused') this.#selectField(key);
    this.#options.announce((locale) => noteFor(outcome, locale));
  };

  #selectField(key: string): void {
    const field = `input[data-copy="${CSS.escape(key)}"]`;
    this.#host.shadowRoot?.querySelector<HTMLInputElement>(field)?.select();
  }
}

const noteFor = (outcome: CopyOutcome, locale: Locale): string => {
  const {copied, copyRefused} = actionsLocale(locale).messages;
  return outcome === 'copied' ? copied : copyRefused;
};

const writeToClipboard = async (text: string): Promise<CopyOutcome> => {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
};
