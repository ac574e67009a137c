import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';

/** A link to one record, to be copied and sent. */
export const permalinkTemplate = (
  id: string,
  {urlOf, locale}: {readonly urlOf: (id: string) => string | undefined; readonly locale: Locale},
): TemplateResult | typeof nothing => {
  const href = urlOf(id);
  return href === undefined
    ? nothing
    : html`<p><a part="permalink" href=${href}>${locale.messages.linkToRecord}</a></p>`;
};
