import {LitElement, type PropertyValues} from 'lit';
import {FeedController, type FeedState} from './controllers/feed-controller.js';
import type {Feed} from '../core/model/feed.js';
import {FeedErrorEvent, FeedLoadEvent} from './events/feed-events.js';
import {matches} from '../core/model/patterns.js';
import {reportFindings} from '../feed-store/report-findings.js';
import {defaultTimeZone, updatedOf} from '../core/i18n/updated.js';
import {failureText} from '../core/i18n/failure.js';
import {LocaleController} from './controllers/locale-controller.js';
import {defaultLocale, localeOf, type Locale} from '../core/i18n/locale.js';
import type {Messages} from '../core/i18n/messages/messages.js';
import {dayIn} from '../core/model/days.js';
import type {FeedSnapshot} from '../core/format/feed-pages.js';
import type {Preset, UnknownId} from '../core/query/preset.js';
import type {WidgetName} from '../embed/widgets.js';
import {feedDefaults} from '../feed-store/feed-defaults.js';
import type {ListPreset} from './controllers/list-controller.js';
import {recordUrl} from '../core/query/record-url.js';
import {brandNames, type BrandName} from './themes/brands.js';
import type {WidgetShell} from './templates/widget-shell-template.js';
import {announce, prepareLiveRegion} from './browser/live-region.js';
import {warnOnce} from './browser/warn-once.js';
import {PrintController} from './controllers/print-controller.js';
import {ExportController} from './controllers/export-controller.js';
import {
  defineOptions,
  flag,
  integer,
  oneOf,
  text,
  tokenList,
  type OptionParser,
} from './options/option-parsers.js';

const day: OptionParser<string> = (value) => {
  const date = text(value);
  return date.length === 10 && matches('date', date) ? date : '';
};
const prefix: OptionParser<string> = (value) =>
  /^[a-z][a-z0-9-]{0,15}$/.test(text(value)) ? text(value) : '';
/** Colours of a city; a name that is none leaves the page's. */
const brand: OptionParser<BrandName | ''> = (value) => {
  const known = oneOf([...brandNames, ''], '')(value);
  if (!known && text(value))
    warnOnce(brandNames, `there is no brand "${text(value)}"; there are ${brandNames.join(', ')}`);
  return known;
};
const partial: OptionParser<Partial<Messages>> = (value) =>
  typeof value === 'object' && value !== null ? value : {};
const anything: OptionParser<unknown> = (value) => value ?? undefined;

/**
 * What all widgets have in common: the options that choose a feed and its records, the feed, and the
 * language. It renders nothing.
 * @attr {string} lang - A language tag, on the element or on anything around it. Default: the feed's language.
 */
export abstract class FeedElement extends LitElement {
  /** Addresses of the feed, separated by white space and tried in turn. Default: the script's own. @attr */
  declare feed: readonly string[];
  /** A feed object, instead of an address. */
  declare data: unknown;
  /** Heading above the widget. @attr */
  declare heading: string;
  /** Level of that heading, 2 to 6; groups and projects follow below it. @attr heading-level */
  declare headingLevel: number;
  /** Ids of cities: only records of one of them. @attr */
  declare city: readonly string[];
  /** Ids of themes. @attr */
  declare theme: readonly string[];
  /** Ids of funds. @attr */
  declare fund: readonly string[];
  /** Statuses: ongoing, completed, planned, interrupted, unknown. @attr */
  declare status: readonly string[];
  /** Ids of projects. @attr */
  declare project: readonly string[];
  /** Ids of records that are left out. @attr */
  declare without: readonly string[];
  /** The day for which the widget is drawn up, YYYY-MM-DD. Default: today. @attr as-of */
  declare asOf: string;
  /** A name: widgets of one name are filtered together. @attr */
  declare link: string;
  /** What the parameters begin with by which the page's address keeps search, filters, order and page. @attr url-state */
  declare urlState: string;
  /** Whose colours: helsinki, espoo, vantaa, tampere, turku or oulu. Default: the page's. @attr */
  declare brand: BrandName | '';
  /** Whether there is nothing to download. @attr no-download */
  declare noDownload: boolean;
  /** Whether there is nothing to share. @attr no-share */
  declare noShare: boolean;
  /** Own wording for some messages. */
  declare messages: Partial<Messages>;

  static {
    defineOptions(
      this,
      {
        feed: tokenList,
        heading: text,
        headingLevel: integer(2, 6, 2),
        city: tokenList,
        theme: tokenList,
        fund: tokenList,
        status: tokenList,
        project: tokenList,
        without: tokenList,
        asOf: day,
        link: text,
        urlState: prefix,
        brand,
        noDownload: flag,
        noShare: flag,
      },
      {data: anything, messages: partial},
    );
  }

  /** Whether an address may be asked for a feed; placeholders and links are trusted less than scripts. @internal */
  trusts: (url: string) => boolean = () => true;
  /** The age, in words, of the static content that stands in for the widget; undefined where none does. @internal */
  fallbackAge: string | undefined;
  /** Whether it is whole without any feed: then nothing stands in for it, and no reader misses one. @internal */
  readonly worksWithoutFeed: boolean = false;

  protected readonly feedController = new FeedController(this, {
    urls: () => this.feed,
    data: () => this.data,
    trusts: (url) => this.trusts(url),
    isNeeded: () => this.needsFeed(),
    onFeed: reportFindings,
    onError: (error) => console.warn(`sixcity-widgets: ${error.message}`),
  });
  protected readonly exports = new ExportController(this, {
    state: () => this.feedController.state,
    locale: () => this.locale,
    day: (feed) => this.dayFor(feed),
    resume: () => this.feedController.resume(),
    say: (words) => this.say(words),
  });
  protected readonly print = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #language = new LocaleController(this);
  /** The feed or the failure that the page has been told of. */
  #lastNotified: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    prepareLiveRegion(this);
    addEventListener('pageshow', this.#comeBack);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.#comeBack);
  }

  /** Whether there is anything to ask a feed for. */
  protected needsFeed(): boolean {
    return true;
  }

  /** What there is of the feed. */
  get feedState(): FeedState {
    return this.feedController.state;
  }

  /** Fetches the feed again. */
  reload(): Promise<void> {
    return this.feedController.reload();
  }

  protected override updated(_changed: PropertyValues): void {
    const {state, isWaiting} = this.feedController;
    if (state.kind === 'waiting') {
      // Making formats costs more than a whole render: it is done while the feed is on its way.
      if (isWaiting) {
        dayIn(defaultTimeZone, new Date());
        this.locale.order.compare('a', 'b');
      }
      return;
    }
    const told = state.kind === 'failed' ? state.error : state.snapshot;
    if (told === this.#lastNotified) return;
    this.#lastNotified = told;
    if (state.kind === 'failed') {
      // What is there can be read; what is missing has to be said, but not where something else stands in for it.
      if (!this.worksWithoutFeed && !this.hidden)
        this.say(({messages}) => failureText(state.error, messages));
      this.dispatchEvent(new FeedErrorEvent(state.error));
    } else {
      this.dispatchEvent(new FeedLoadEvent(state.snapshot, state.kind === 'stale'));
    }
  }

  /** Says something in the page's live region, in the reader's language. */
  protected say(words: (locale: Locale) => string): void {
    const {locale} = this;
    announce(this, words(locale), locale.code);
  }

  /** Tells the page's developer of ids that the feed does not have; on a later page of it they may yet be found. */
  protected warnOfUnknownIds({isComplete}: FeedSnapshot, unknown: readonly UnknownId[]): void {
    if (!isComplete) return;
    for (const {attribute, id} of unknown)
      warnOnce(this, `${this.localName}: the feed has no ${attribute} "${id}"`);
  }

  /** What stands around the widget's own content. */
  protected get shell(): WidgetShell {
    const {state, isWaiting} = this.feedController;
    const {locale, heading, headingLevel, brand, fallbackAge} = this;
    return {
      state,
      isWaiting,
      locale,
      heading,
      headingLevel,
      brand,
      fallbackAge,
      retry: () => void this.#retry(),
      resume: () => this.feedController.resume(),
    };
  }

  async #retry(): Promise<void> {
    this.say(({messages}) => messages.waiting);
    await this.reload();
    await this.updateComplete;
    const {state} = this.feedController;
    if (state.kind === 'stale')
      this.say((locale) => locale.messages.stale(updatedOf(state.snapshot, locale)));
    // The button is gone with the failure, and the focus must not be lost with it.
    if (!this.shadowRoot?.activeElement) this.shadowRoot?.querySelector<HTMLElement>('.content')?.focus();
  }

  /** The reader's language: the page's, else the feed's, else Finnish. */
  protected get locale(): Locale {
    const {state} = this.feedController;
    const feedLanguage = 'snapshot' in state ? state.snapshot.feed.language : undefined;
    const locale = this.#language.locale ?? localeOf(feedLanguage) ?? defaultLocale;
    return {...locale, messages: {...locale.messages, ...this.messages}};
  }

  /** The day for which statuses hold: the chosen one, else today where the feed is at home. */
  protected dayFor({timeZone}: Feed): string {
    return this.asOf || dayIn(timeZone ?? defaultTimeZone, new Date());
  }

  protected get preset(): Preset {
    const {city, theme, fund, status, project, without} = this;
    return {city, theme, fund, status, project, without};
  }

  /** What the page's editor has set, of which a list of records is drawn up. */
  protected settingFor<Grouping extends ListPreset['groupBy']>(feed: Feed, groupBy: Grouping) {
    return {preset: this.preset, groupBy, day: this.dayFor(feed), isChosenDay: this.asOf !== ''};
  }

  /** Where a record is found open; undefined where nothing but this page has it. */
  protected urlOf(widget: WidgetName, id: string): string | undefined {
    const {embed} = feedDefaults();
    return recordUrl(
      {
        page: location.href,
        prefix: this.urlState,
        embed: this.data === undefined ? embed : undefined,
        widget,
        lang: this.locale.code,
        feed: this.feed.join(' '),
      },
      id,
    );
  }

  /** A page out of the back-forward cache may be days old: "today" is computed again. */
  readonly #comeBack = ({persisted}: PageTransitionEvent): void => {
    if (persisted) this.requestUpdate();
  };
}
