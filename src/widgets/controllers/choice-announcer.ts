import type {ReactiveControllerHost} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import type {WidgetName} from '../../core/model/widget-names.js';
import {Debounce} from '../browser/debounce.js';

/** Announces a text of a widget. News is added to what other widgets have just said. */
export type Announce = (textOf: (locale: Locale) => string, isNews?: boolean) => void;

type Host = ReactiveControllerHost & Element & {readonly heading: string};

/** After several changes, only the last count is announced. */
const delayMs = 500;
/** Linked widgets hear of a choice first, and speak after the widget with the choice. On a slow device too. */
const linkedDelayMs = 800;

/** Announces how many items are left after a choice: here, or in a linked widget. */
export class ChoiceAnnouncer {
  readonly #host: Host;
  readonly #announce: Announce;
  readonly #resultText: (locale: Locale) => string;
  readonly #own = new Debounce(delayMs);
  readonly #linked = new Debounce(linkedDelayMs);

  constructor(host: Host, announce: Announce, resultText: (locale: Locale) => string) {
    this.#host = host;
    this.#announce = announce;
    this.#resultText = resultText;
  }

  readonly ownChoice = (): void => this.#own.run(() => this.#say(this.#resultText, false));

  /** A reader is elsewhere on the page, so the name of the widget goes first. */
  readonly linkedChoice = (): void =>
    this.#linked.run(() => {
      const {heading, localName} = this.#host;
      const name = localName.replace(/^sixcity-/, '') as WidgetName;
      this.#say(
        (locale) =>
          `${heading.trim() ? heading : locale.messages.widgets[name]}: ${this.#resultText(locale)}`,
        true,
      );
    });

  #say(textOf: (locale: Locale) => string, isNews: boolean): void {
    if (this.#host.isConnected && !this.#host.closest('[hidden]')) this.#announce(textOf, isNews);
  }
}
