import {html, nothing, type TemplateResult} from 'lit';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import type {Locale} from '../../core/i18n/locale.js';
import {headingTemplate} from './heading-template.js';

/** A heading with the number of items below it if that is known. */
export const countedHeading = (
  level: number,
  name: unknown,
  count: number | undefined,
  {formats}: Locale,
): TemplateResult =>
  headingTemplate(
    level,
    html`${name} ${count === undefined ? nothing : html`<span class="number">${formats.number(count)}</span>`}`,
    'group-heading',
  );

/** The heading of a group. While pages of the feed are missing, nobody knows how many items it has. */
export const groupHeading = (
  level: number,
  name: unknown,
  {total}: {readonly total: number},
  {snapshot, locale}: {readonly snapshot: FeedSnapshot; readonly locale: Locale},
): TemplateResult => countedHeading(level, name, snapshot.isComplete ? total : undefined, locale);
