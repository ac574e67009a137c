import {isObject} from '../../core/feed-format/scalars.js';
import {primarySubtag} from '../../core/model/text.js';
import type {CheckFinding} from './check-finding.js';
import {eachOfKind} from './visit-fields.js';

const names = {fi: 'Finnish', sv: 'Swedish'} as const;
type Language = keyof typeof names;
const otherOf = {fi: 'sv', sv: 'fi'} as const;

/** Fields that often hold proper names, which are the same in every language: organisations, records, sites. */
const isProperName = (path: string, name: string): boolean =>
  /^(?:name|title|label)$/.test(name) && !/^(?:themes|levels|funds|facts)\[/.test(path);

const languagesOf = (value: unknown, feedLanguage: string): ReadonlySet<string> =>
  isObject(value)
    ? new Set(Object.keys(value).map(primarySubtag))
    : new Set(typeof value === 'string' && value.trim() !== '' ? [feedLanguage] : []);

/**
 * Finds texts that are given in one of Finland's two languages and not in the other. A plain string is in the
 * feed's language. If no text of a feed has the other language, there is one finding for the whole feed, because
 * then it was probably a decision.
 */
export const missingLanguages = (document: unknown): readonly CheckFinding[] => {
  const stated = isObject(document) ? document['language'] : undefined;
  const feedLanguage = typeof stated === 'string' ? primarySubtag(stated) : '';
  const has = {fi: false, sv: false};
  const found: CheckFinding[] = [];
  eachOfKind(document, 'text', (path, value, name) => {
    const languages = languagesOf(value, feedLanguage);
    for (const tag of ['fi', 'sv'] as const) {
      if (!languages.has(tag)) continue;
      has[tag] = true;
      if (languages.has(otherOf[tag]) || (typeof value === 'string' && isProperName(path, name))) continue;
      const message = `has ${names[tag]} and no ${names[otherOf[tag]]}`;
      found.push({path, severity: 'info', code: 'language', message});
    }
  });
  const missing: Language | undefined = !has.sv && has.fi ? 'sv' : !has.fi && has.sv ? 'fi' : undefined;
  if (missing === undefined) return found;
  const message = `no text of the feed is in ${names[missing]}`;
  return [{path: 'language', severity: 'info', code: 'language', message}];
};
