import {html, type TemplateResult} from 'lit';
import type {Feed} from '../../core/model/feed.js';
import {wordingLines} from '../templates/wording-template.js';
import {emblem} from './emblem.js';
import type {EuStatementOptions} from './options.js';
import type {EuStatementView} from './view.js';

/** The emblem, and the statement in each of its languages. */
export const statementTemplate = (
  {wording, locales}: EuStatementView,
  {variant, size}: EuStatementOptions,
  feed: Feed | undefined,
): TemplateResult => html`
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
      ${locales.map(
        (locale) =>
          html`<p part="text" lang=${locale.code} dir=${locale.direction}>
            ${wordingLines(wording, locale, feed).map((line) => html`<span class="line">${line}</span>`)}
          </p>`,
      )}
    </div>
  </div>
`;
