import {LitElement, type PropertyValues} from 'lit';
import {failureText} from '../../core/i18n/phrases.js';
import {updatedText} from '../../core/i18n/phrases.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {UnknownId} from '../../core/query/preset.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import type {PartialMessages} from '../../core/i18n/merge-messages.js';
import {announce, prepareLiveRegion} from '../browser/live-region.js';
import {fitRoom} from '../browser/fit-room.js';
import {keepScroll, restoreScroll} from '../browser/keep-scroll.js';
import {keepOwnKeys} from '../browser/keep-keys.js';
import {stayVisible} from '../browser/stay-visible.js';
import {warnOnce} from '../browser/warn-once.js';
import {reportWhenChecked} from '../browser/report-when-checked.js';
import {FeedController, type FeedState} from '../controllers/feed-controller.js';
import {LocaleController} from '../controllers/locale-controller.js';
import {FeedErrorEvent, FeedLoadEvent} from '../events/feed-events.js';
import {feedOptions} from '../options/common-options.js';
import {dataAttributeName, type OptionSchema, type OptionValues} from '../options/option.js';
import {defineOptions} from '../options/define-options.js';
import type {ShellProps} from '../templates/widget-shell-template.js';
import {brandNames} from '../themes/brands.js';

/** What decides what a widget shows of its feed. */
export interface WidgetContent {
  /** Whether there is nothing to show yet, although the feed is there. */
  readonly isWaiting: boolean;
  readonly view: {readonly selection: {readonly unknownIds: readonly UnknownId[]}} | undefined;
}

/** The properties of the options. Lit defines them, with the types of the schema. */
export interface FeedElement extends OptionValues<typeof feedOptions> {}

/**
 * The base of all widgets: a feed, a language and a city's colours. It renders nothing itself.
 * @attr {string} lang - A language tag, on the element or on any ancestor. Default: the feed's language.
 */
export abstract class FeedElement extends LitElement {
  /** Every option of the widget, the single source of its properties and attributes. */
  static readonly options: OptionSchema = feedOptions;

  static {
    defineOptions(this, feedOptions, {
      data: (value) => value ?? undefined,
      messages: (value) => value ?? undefined,
    });
  }

  /** A feed object, instead of a URL. */
  declare data: unknown;
  /** The page's own wording for some messages. */
  declare messages: PartialMessages | undefined;

  /** Whether a feed may be fetched from a URL. Placeholders and links are trusted less than scripts. @internal */
  trusts: (url: string) => boolean = () => true;
  /** The age, in words, of static content that the widget replaces; undefined without static content. @internal */
  fallbackAge: string | undefined;
  /** Whether the widget is complete without a feed. Then its fallback is hidden at once. @internal */
  readonly worksWithoutFeed: boolean = false;

  protected readonly feedController: FeedController = new FeedController(this, {
    urls: () => this.feed,
    data: () => this.data,
    trusts: (url) => this.trusts(url),
    isNeeded: () => this.needsFeed(),
    onFeed: (snapshot, missing) => void reportWhenChecked(snapshot, missing),
    onError: (error) => console.warn(`sixcity-widgets: ${error.message}`),
  });
  readonly #localeController: LocaleController = new LocaleController(this, {
    feedLanguage: () => this.feedController.snapshot?.feed.language,
    messages: () => this.messages,
  });
  #leaveRoom: (() => void) | undefined;
  /** The load of which the page has been notified. */
  #lastNotified: unknown;

  /** An option with `data-`, as in a placeholder, is used if the one without it is missing. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...Object.keys(this.options).map(dataAttributeName)];
  }

  /** The current state of the feed. */
  get feedState(): FeedState {
    return this.feedController.state;
  }

  /** Fetches the feed again. */
  reload(): Promise<void> {
    return this.feedController.reload();
  }

  override attributeChangedCallback(name: string, old: string | null, _value: string | null): void {
    const option = name.replace(/^data-/, '');
    const own = this.getAttribute(option);
    super.attributeChangedCallback(
      option,
      old,
      own?.trim() ? own : (this.getAttribute(`data-${option}`) ?? own),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    keepOwnKeys();
    stayVisible(this);
    keepScroll();
    this.#leaveRoom = fitRoom(this);
    prepareLiveRegion(this);
    addEventListener('pageshow', this.#updateRestoredPage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaveRoom?.();
    removeEventListener('pageshow', this.#updateRestoredPage);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('brand')) this.#warnOfUnknownBrand();
    if (changed.has('messages')) this.#warnOfInvalidMessages();
    this.warnOfUnknownIds(this.content?.view?.selection.unknownIds ?? []);
    const {state, isWaiting, outcome} = this.feedController;
    if (state.kind === 'waiting' || (state.kind !== 'failed' && this.content?.isWaiting)) {
      if (isWaiting) this.#prepareFormats();
      return;
    }
    if (outcome === this.#lastNotified) return;
    this.#lastNotified = outcome;
    stayVisible(this);
    if (state.kind === 'failed') {
      // A reader who sees the fallback misses nothing, so nothing is announced.
      if (!this.worksWithoutFeed && !this.hidden)
        this.announce(({messages}) => failureText(state.error, messages), true);
      this.dispatchEvent(new FeedErrorEvent(state.error));
    } else {
      this.dispatchEvent(new FeedLoadEvent(state.snapshot, state.kind === 'stale'));
      // Runs after the fallback has been hidden.
      requestAnimationFrame(restoreScroll);
    }
  }

  /** Whether the widget needs a feed for what it shows. */
  protected needsFeed(): boolean {
    return true;
  }

  /** What the widget shows of its feed, where that may have to wait for more than the feed. */
  protected get content(): WidgetContent | undefined {
    return undefined;
  }

  /** The reader's language: that of the page or, without one, of the feed, or Finnish. */
  protected get locale(): Locale {
    return this.#localeController.locale;
  }

  /**
   * Announces a text in the page's live region, in the reader's language.
   * @param isNews whether it is added to what other widgets have just said
   */
  protected readonly announce = (textOf: (locale: Locale) => string, isNews = false): void => {
    const {locale} = this;
    announce(this, textOf(locale), locale.code, isNews);
  };

  /** What the controllers of a widget need of its feed and its language. */
  protected readonly surroundings = {
    snapshot: (): FeedSnapshot | undefined => this.feedController.snapshot,
    locale: (): Locale => this.locale,
    resume: this.feedController.resume,
    announce: this.announce,
  };

  /** Renders at once, for events that cannot wait for the next update. */
  protected readonly renderNow = (): void => {
    this.requestUpdate();
    this.performUpdate();
  };

  /** Warns about ids that the feed does not have. They may still be on a later page of the feed. */
  protected warnOfUnknownIds(unknown: readonly UnknownId[]): void {
    if (!this.feedController.snapshot?.isComplete) return;
    for (const {attribute, id} of unknown)
      warnOnce(this, `${this.localName}: the feed has no ${attribute} "${id}"`);
  }

  /** What the widget shell needs to know about the feed and the language. */
  protected get shellProps(): Omit<ShellProps, 'heading' | 'headingLevel'> {
    const {state, isWaiting} = this.feedController;
    const {locale, brand, fallbackAge} = this;
    return {
      state: 'snapshot' in state && this.content?.isWaiting ? {kind: 'waiting'} : state,
      isWaiting,
      locale,
      brand,
      fallbackAge,
      retry: () => void this.#retry(),
      resume: this.feedController.resume,
    };
  }

  readonly #retry = async (): Promise<void> => {
    this.announce(({messages}) => messages.waiting);
    await this.reload();
    await this.updateComplete;
    const {state} = this.feedController;
    if (state.kind === 'stale')
      this.announce((locale) => locale.messages.stale(updatedText(state.snapshot, locale)));
    if (state.kind === 'ready') this.announce(({messages}) => messages.fetched);
    // The pressed button may have been removed.
    if (!this.shadowRoot?.activeElement) this.shadowRoot?.querySelector<HTMLElement>('.content')?.focus();
  };

  #warnOfUnknownBrand(): void {
    const written = this.getAttribute('brand')?.trim();
    if (written && !this.brand)
      warnOnce(brandNames, `there is no brand "${written}"; there are ${brandNames.join(', ')}`);
  }

  #warnOfInvalidMessages(): void {
    const {invalidMessages: paths} = this.#localeController;
    if (paths.length > 0) warnOnce(this, `${this.localName}: messages were ignored: ${paths.join(', ')}`);
  }

  /** Creating formats takes longer than a render, so it is done while the feed is loading. */
  #prepareFormats(): void {
    this.locale.order.compare('a', 'b');
  }

  /** A page from the back-forward cache may be days old, so "today" is computed again. */
  readonly #updateRestoredPage = ({persisted}: PageTransitionEvent): void => {
    if (persisted) this.requestUpdate();
  };
}
