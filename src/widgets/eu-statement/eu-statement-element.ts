import {html, type TemplateResult} from 'lit';
import type {FeedSnapshot} from '../../core/format/feed-pages.js';
import {idKey} from '../../core/model/ids.js';
import {localeOf, type Locale} from '../../core/i18n/locale.js';
import {FeedElement} from '../feed-element.js';
import {
  defineOptions,
  integer,
  oneOf,
  text,
  tokenList,
  type OptionParser,
} from '../options/option-parsers.js';
import {sharedStyles} from '../styles/shared-styles.js';
import {warnOnce} from '../browser/warn-once.js';
import {emblem} from './emblem.js';
import {euStatementStyles} from './eu-statement-styles.js';
import {wordingLines} from '../templates/wording-template.js';
import {supportIn} from '../../core/eu-support/statement-support.js';
import {wordingOf, type Support} from '../../core/eu-support/wording.js';

export const statementVariants = ['colour', 'mono', 'negative'] as const;
export type StatementVariant = (typeof statementVariants)[number];

/** 1 cm in CSS pixels, rounded up: no emblem on a page about funded work may be lower. */
const leastHeight = 38;

/** It chooses no records: of the options that all widgets inherit it has these. */
const options = /^(feed|project|fund|brand|period|variant|size|languages)$/;

/** People write the years of a period with a dash of either kind. */
const years: OptionParser<string> = (value) => text(value).replace('–', '-');

/**
 * The Union's emblem and the statement of its support, worded for the programming period. It belongs at the top
 * of a page: the law wants it to be seen without scrolling. Without a feed it makes no request; with `project` it
 * takes period and fund from the feed, and what is not known is left out: the Union's name is always right.
 * @tagname sixcity-eu-statement
 * @fires {FeedLoadEvent} sixcity-load - Only with `project`: its feed is there.
 * @fires {FeedErrorEvent} sixcity-error - Only with `project`: there is no feed, so the attributes decide alone.
 * @csspart widget - Everything.
 * @csspart emblem - The emblem. The law forbids to change it; the part is there to give it room.
 * @csspart text - The statement in one language.
 * @cssprop [--sixcity-min-block-size=0] - Room that the widget keeps.
 */
export class EuStatementElement extends FeedElement {
  static override readonly styles = [sharedStyles, euStatementStyles];

  /** The programming period, 2014-2020 or 2021-2027; where a project states its own, that one counts. @attr */
  declare period: string;
  /** colour, which the law asks for on web pages, mono (black on white) or negative (white on blue). @attr */
  declare variant: StatementVariant;
  /** Height of the emblem in CSS pixels, 38 to 1,000. At least that of the largest other logo on the page. @attr */
  declare size: number;
  /** Languages side by side, such as "fi sv". Default: the language of the page. @attr */
  declare languages: readonly string[];

  static {
    defineOptions(this, {
      period: years,
      variant: oneOf(statementVariants, 'colour'),
      size: integer(leastHeight, 1000, 48),
      languages: tokenList,
    });
  }

  static override get observedAttributes(): string[] {
    return super.observedAttributes.filter((name) => options.test(name));
  }

  /** @internal */
  override readonly worksWithoutFeed = true;

  protected override needsFeed(): boolean {
    return this.project.length > 0;
  }

  protected override render(): TemplateResult {
    const {variant, size, locale} = this;
    const {state, isWaiting} = this.feedController;
    const snapshot = this.needsFeed() && 'snapshot' in state ? state.snapshot : undefined;
    const feed = snapshot?.feed;
    const wording = wordingOf(
      this.#supportIn(snapshot),
      (fund) => feed?.funds.some(({id}) => idKey(id) === fund) ?? false,
    );
    // What is not known yet may come with the feed.
    const isEarly = this.needsFeed() && state.kind === 'waiting';
    if (wording.doubt && !isEarly) this.#warn(`the wording for ${wording.doubt} is not known`);
    return html`
      <div
        class="widget"
        part="widget"
        lang=${locale.code}
        dir=${locale.direction}
        aria-busy=${isWaiting ? 'true' : 'false'}
      >
        <div class="statement">
          <svg
            class=${variant}
            part="emblem"
            viewBox="0 0 ${emblem.width} ${emblem.height}"
            width=${(size * emblem.width) / emblem.height}
            height=${size}
            aria-hidden="true"
          >
            <rect width=${emblem.width} height=${emblem.height}></rect>
            <path d=${emblem.stars}></path>
          </svg>
          <div class="texts">
            ${this.#locales(locale).map(
              (one) =>
                html`<p part="text" lang=${one.code} dir=${one.direction}>
                  ${wordingLines(wording, one, feed).map((line) => html`<span class="line">${line}</span>`)}
                </p>`,
            )}
          </div>
        </div>
      </div>
    `;
  }

  #warn(what: string): void {
    warnOnce(this, `${this.localName}: ${what}`);
  }

  #locales(own: Locale): readonly Locale[] {
    const found = this.languages.flatMap((tag) => {
      const locale = localeOf(tag);
      if (!locale) this.#warn(`there are no texts in "${tag}"`);
      return locale ?? [];
    });
    return found.length > 0 ? found : [own];
  }

  #supportIn(snapshot: FeedSnapshot | undefined): Support {
    const feed = snapshot?.feed;
    const {support, unknown} = supportIn(this, feed, feed ? this.dayFor(feed) : '');
    if (snapshot) this.warnOfUnknownIds(snapshot, unknown);
    return support;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sixcity-eu-statement': EuStatementElement;
  }
}
