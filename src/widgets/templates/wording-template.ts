import {html, type TemplateResult} from 'lit';
import type {Feed} from '../../core/model/feed.js';
import {idKey} from '../../core/model/ids.js';
import {localeOf, type Locale} from '../../core/i18n/locale.js';
import {textTemplate} from './text-template.js';
import {isNamedFund, type Wording} from '../../core/eu-support/wording.js';
import {statementLocale} from '../../core/i18n/messages/statement-messages.js';

/**
 * The lines of a statement in one language: the Union, then its funds. The legal text of each language is fixed:
 * the page's own messages do not change it.
 */
export const wordingLines = (
  {isCoFunded, funds}: Wording,
  locale: Locale,
  feed: Feed | undefined,
): readonly (string | TemplateResult)[] => {
  const {union, coFunded, fundNames} = statementLocale(localeOf(locale.code) ?? locale).messages;
  const nameOf = (id: string) => {
    if (isNamedFund(id)) return fundNames[id];
    const fund = feed?.funds.find((one) => idKey(one.id) === id);
    return feed && fund ? textTemplate(fund.name, {feed, locale}) : html``;
  };
  return isCoFunded ? [coFunded] : [union, ...funds.map(nameOf)];
};
