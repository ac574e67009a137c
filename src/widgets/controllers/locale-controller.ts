import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {defaultLocale, localeOf, onLocaleAdded, withMessages, type Locale} from '../../core/i18n/locale.js';
import type {PartialMessages} from '../../core/i18n/merge-messages.js';
import {composedParent} from '../browser/composed-parent.js';

/** The locale of the closest ancestor whose language has messages, out through shadow hosts. */
export const closestLocale = (element: Element): Locale | undefined => {
  for (let node: Node | null = element; node; node = composedParent(node)) {
    const locale = node instanceof Element ? localeOf(node.getAttribute('lang')) : undefined;
    if (locale) return locale;
  }
  return undefined;
};

export interface LocaleControllerOptions {
  /** The language of the feed, once it is known. */
  readonly feedLanguage?: () => string | undefined;
  /** The page's own wording for some messages. */
  readonly messages?: () => PartialMessages | undefined;
}

/** Observes the language of the page around its host. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: LocaleControllerOptions;
  readonly #observer = new MutationObserver(() => this.#check());
  /** Kept when the page changes to a language without messages, as machine translation does. */
  #pageLocale: Locale | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, options: LocaleControllerOptions = {}) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The locale of the page around the host; undefined if the page names no language with messages. */
  get pageLocale(): Locale | undefined {
    return this.#pageLocale;
  }

  /** The page's locale or, without one, the feed's or the default. The same object as long as nothing changes. */
  get locale(): Locale {
    return this.#reworded.locale;
  }

  /** Paths of the page's own messages that were ignored, because their name or type is invalid. */
  get invalidMessages(): readonly string[] {
    return this.#reworded.invalid;
  }

  get #reworded(): ReturnType<typeof withMessages> {
    const base = this.#pageLocale ?? localeOf(this.#options.feedLanguage?.()) ?? defaultLocale;
    return withMessages(base, this.#options.messages?.());
  }

  hostConnected(): void {
    for (let root: Node = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
      if (!(root instanceof ShadowRoot)) break;
    }
    this.#unsubscribe = onLocaleAdded(() => {
      this.#check();
      // The new language may be that of the feed, or one that is shown beside the page's.
      this.#host.requestUpdate();
    });
    this.#check();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#observer.disconnect();
  }

  #check(): void {
    const locale = closestLocale(this.#host) ?? this.#pageLocale;
    if (locale === this.#pageLocale) return;
    this.#pageLocale = locale;
    this.#host.requestUpdate();
  }
}
