import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {composedParent} from '../browser/composed-parent.js';
import {localeOf, onLocaleAdded, type Locale} from '../../core/i18n/locale.js';

/** The nearest language around an element that the widgets speak, out through shadow hosts. */
export const closestLocale = (element: Element): Locale | undefined => {
  for (let node: Node | null = element; node; node = composedParent(node)) {
    const locale = node instanceof Element ? localeOf(node.getAttribute('lang')) : undefined;
    if (locale) return locale;
  }
  return undefined;
};

/** Tells a host when the language of the page around it changes. */
export class LocaleController implements ReactiveController {
  /** Stays when the page turns to a language that the widgets do not speak, as a machine translation does. */
  locale: Locale | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver(() => this.#look());

  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (let root: Node = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
      if (!(root instanceof ShadowRoot)) break;
    }
    this.#unsubscribe = onLocaleAdded(() => {
      this.#look();
      // The new language may be the feed's, or one that is shown beside the page's.
      this.#host.requestUpdate();
    });
    this.#look();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#observer.disconnect();
  }

  #look(): void {
    const locale = closestLocale(this.#host) ?? this.locale;
    if (locale === this.locale) return;
    this.locale = locale;
    this.#host.requestUpdate();
  }
}
