import {html, nothing, type TemplateResult} from 'lit';
import type {FeedState} from '../controllers/feed-controller.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {updatedText} from '../../core/i18n/phrases.js';
import type {Locale} from '../../core/i18n/locale.js';
import {headingTemplate} from './heading-template.js';
import {failedTemplate, incompleteTemplate, staleTemplate, waitingTemplate} from './status-templates.js';

/** What the shell of a widget shows. */
export interface ShellProps {
  readonly state: FeedState;
  /** Whether a request is pending, also while older data or a failure is shown. */
  readonly isWaiting: boolean;
  readonly locale: Locale;
  readonly heading: string;
  readonly headingLevel: number;
  /** The city whose colours are used; empty for the page's own. */
  readonly brand: string;
  /** The age, in words, of static content that the widget replaces; undefined without static content. */
  readonly fallbackAge: string | undefined;
  readonly retry: () => void;
  readonly resume: () => void;
}

/** The shell of every widget: its heading, the state of the feed, and its slots. */
export const widgetShellTemplate = (
  props: ShellProps,
  readyTemplate: (snapshot: FeedSnapshot, locale: Locale) => TemplateResult,
): TemplateResult => {
  const {heading, headingLevel, brand, locale, isWaiting, state, fallbackAge} = props;
  // A fallback has a heading of its own.
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
      <div class="content" tabindex="-1">${stateTemplate(props, readyTemplate)}</div>
      <slot name="footer"></slot>
    </div>
  `;
};

const stateTemplate = (
  {state, locale, isWaiting, fallbackAge, retry, resume}: ShellProps,
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
    ${state.kind === 'stale' ? staleTemplate(updatedText(snapshot, locale), locale, isWaiting, retry) : nothing}
    ${readyTemplate(snapshot, locale)} ${missing ? incompleteTemplate(locale, resume) : nothing}
  `;
};
