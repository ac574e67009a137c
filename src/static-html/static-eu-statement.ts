import {html, nothing} from 'lit';
import {idKey} from '../core/model/ids.js';
import type {EuStatementElement} from '../widgets/eu-statement/eu-statement-element.js';
import {supportIn} from '../core/eu-support/statement-support.js';
import {wordingLines} from '../widgets/templates/wording-template.js';
import {wordingOf} from '../core/eu-support/wording.js';
import {localeOf} from '../core/i18n/locale.js';
import type {StaticContent, StaticContext} from './static-context.js';

/** The words of the statement in each of its languages; the emblem comes with the widget. */
export const staticEuStatement = (
  options: EuStatementElement,
  {snapshot, locale, today}: StaticContext,
): StaticContent => {
  const {feed} = snapshot;
  const {support, unknown} = supportIn(options, feed, today);
  const wording = wordingOf(support, (fund) => feed.funds.some(({id}) => idKey(id) === fund));
  const found = options.languages.flatMap((tag) => localeOf(tag) ?? []);
  const locales = found.length > 0 ? found : [locale];
  const content = locales.map(
    (one) =>
      html`<p lang=${one === locale ? nothing : one.code}>
        ${wordingLines(wording, one, feed).map((line, index) => html`${index > 0 ? ', ' : nothing}${line}`)}
      </p>`,
  );
  return {content, shown: undefined, records: [], unknown};
};
