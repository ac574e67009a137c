import {html, nothing, type TemplateResult} from 'lit';
import type {FeedState} from '../controllers/feed-controller.js';
import type {FeedSnapshot} from '../../core/format/feed-pages.js';
import {updatedOf} from '../../core/i18n/updated.js';
import type {Locale} from '../../core/i18n/locale.js';
import {headingTemplate} from './heading-template.js';
import {failedTemplate, incompleteTemplate, staleTemplate, waitingTemplate} from './status-templates.js';

export interface WidgetShell {
  readonly state: FeedState;
  /** Whether an answer is awaited, also while older data or a failure is shown. */
  readonly isWaiting: boolean;
  readonly locale: Locale;
  readonly heading: string;
  readonly headingLevel: number;
  /** Whose colours; '' for the page's. */
  readonly brand: string;
  /** The age, in words, of the static content that stands in for the widget; undefined where none does. */
  readonly fallbackAge: string | undefined;
  readonly retry: () => void;
  readonly resume: () => void;
}

/** What every widget has around what it shows: its heading, and the states in which a feed can be. */
export const widgetShellTemplate = (
  frame: WidgetShell,
  readyTemplate: (snapshot: FeedSnapshot, locale: Locale) => TemplateResult,
): TemplateResult => {
  const {heading, headingLevel, brand, locale, isWaiting, state, fallbackAge} = frame;
  // What stands in for the widget has its own.
  const hasHeading = heading !== '' && (state.kind !== 'failed' || fallbackAge === undefined);
  return html`
    <div
      class="widget"
      part="widget"
      data-brand=${brand}
      lang=${locale.code}
      dir=${locale.direction}
      aria-busy=${isWaiting ? 'true' : 'false'}
    >
      <slot name="heading">${hasHeading ? headingTemplate(headingLevel, heading, 'heading') : nothing}</slot>
      <div class="content" tabindex="-1">${stateTemplate(frame, readyTemplate)}</div>
      <slot name="footer"></slot>
    </div>
  `;
};

const stateTemplate = (
  {state, locale, isWaiting, fallbackAge, retry, resume}: WidgetShell,
  readyTemplate: (snapshot: FeedSnapshot, locale: Locale) => TemplateResult,
): TemplateResult => {
  if (state.kind === 'waiting') return waitingTemplate(locale);
  if (state.kind === 'failed') {
    return fallbackAge === undefined
      ? failedTemplate(state.error, locale, isWaiting, retry)
      : staleTemplate(fallbackAge || undefined, locale, isWaiting, retry);
  }
  const {snapshot, missing} = state;
  return html`
    ${state.kind === 'stale' ? staleTemplate(updatedOf(snapshot, locale), locale, isWaiting, retry) : nothing}
    ${readyTemplate(snapshot, locale)} ${missing ? incompleteTemplate(locale, resume) : nothing}
  `;
};
