import {html, type PropertyValues, type TemplateResult} from 'lit';
import {dayOfFeed} from '../../core/model/days.js';
import {FeedElement} from '../base/feed-element.js';
import {warnOnce} from '../browser/warn-once.js';
import {defineOptions} from '../options/define-options.js';
import type {OptionSchema} from '../options/option.js';
import {sharedStyles} from '../styles/shared-styles.js';
import {euStatementStyles} from './eu-statement-styles.js';
import {euStatementOptions, type EuStatementOptions} from './options.js';
import {statementTemplate} from './statement-template.js';
import {euStatementView, type EuStatementView} from './view.js';

/** The properties of the options. Lit defines them, with the types of the schema. */
export interface EuStatementElement extends EuStatementOptions {}

/**
 * The Union's emblem and the statement of its support, worded for the programming period. It belongs at the top
 * of a page: the law wants it to be seen without scrolling. Without a feed it makes no request; with `project` it
 * takes period and fund from the feed, and what is not known is left out: the Union's name is always right.
 * @tagname sixcity-eu-statement
 * @fires {FeedLoadEvent} sixcity-load - Only with `project`: the feed has loaded.
 * @fires {FeedErrorEvent} sixcity-error - Only with `project`: there is no feed, so only the attributes are used.
 * @csspart widget - The whole widget.
 * @csspart emblem - The emblem. By law it must not be changed; use the part only for space around it.
 * @csspart text - The statement in one language.
 * @cssprop [--sixcity-min-block-size=0] - Minimum height of the widget.
 */
export class EuStatementElement extends FeedElement {
  static override readonly options: OptionSchema = euStatementOptions;
  static override readonly styles = [sharedStyles, euStatementStyles];

  static {
    defineOptions(this, euStatementOptions);
  }

  /** @internal */
  override readonly worksWithoutFeed = true;

  #view: EuStatementView | undefined;

  protected override needsFeed(): boolean {
    return this.project.length > 0;
  }

  protected override willUpdate(): void {
    const snapshot = this.needsFeed() ? this.feedController.snapshot : undefined;
    const today = dayOfFeed(snapshot?.feed, new Date());
    this.#view = euStatementView({snapshot, options: this, locale: this.locale, today});
  }

  protected override render(): TemplateResult {
    const {locale} = this;
    const feed = this.needsFeed() ? this.feedController.snapshot?.feed : undefined;
    return html`
      <div
        class="widget"
        part="widget"
        lang=${locale.code}
        dir=${locale.direction}
        aria-busy=${this.feedController.isWaiting ? 'true' : 'false'}
      >
        ${this.#view && statementTemplate(this.#view, this, feed)}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#view) return;
    const {wording, unknownLanguages, unknownIds} = this.#view;
    this.warnOfUnknownIds(unknownIds);
    for (const tag of unknownLanguages) this.#warn(`there are no texts in "${tag}"`);
    // Values that are not known yet may come with the feed.
    const isEarly = this.needsFeed() && this.feedController.state.kind === 'waiting';
    if (wording.problem && !isEarly) this.#warn(`the wording for ${wording.problem} is not known`);
  }

  #warn(message: string): void {
    warnOnce(this, `${this.localName}: ${message}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sixcity-eu-statement': EuStatementElement;
  }
}
