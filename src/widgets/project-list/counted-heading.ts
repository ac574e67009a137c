import {html, type TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import {headingTemplate} from '../templates/heading-template.js';

/** The heading of a group, with the number of its projects. */
export const countedHeading = (
  level: number,
  name: unknown,
  count: number,
  {formats}: Locale,
): TemplateResult =>
  headingTemplate(level, html`${name} <span class="number">${formats.number(count)}</span>`, 'group-heading');
