import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {defaultLocale, localeOf, type Locale} from '../../core/i18n/locale.js';
import {defaultTimeZone} from '../../core/model/days.js';
import {dayIn} from '../../core/model/days.js';
import {matches} from '../../core/model/patterns.js';
import {Refusal} from '../plain-failure.js';

/** The day that is today: the one that was given, else the one it is where the feed is at home. */
export const todayOf = (today: string | undefined, {feed}: FeedSnapshot): string => {
  if (today !== undefined && !(today.length === 10 && matches('date', today)))
    throw new Refusal(`--today is no date of the form YYYY-MM-DD: ${today}`);
  return today ?? dayIn(feed.timeZone ?? defaultTimeZone, new Date());
};

export const localeFor = (lang: string | undefined, {feed}: FeedSnapshot): Locale => {
  const locale = localeOf(lang ?? feed.language);
  if (lang !== undefined && !locale) throw new Refusal(`there are no texts in "${lang}"`);
  return locale ?? defaultLocale;
};

/** The address at which a folder is published, with the slash at its end. */
export const siteOf = (site: string | undefined, option: string): string => {
  if (site === undefined || !/^https?:\/\/[^/]/i.test(site) || !URL.canParse(site))
    throw new Refusal(`${option} needs --site, the http(s) address at which the folder will be published`);
  return new URL(site.endsWith('/') ? site : `${site}/`).href;
};

/** The address of the feed, where the command was given one: embed.html may have another beside it. */
export const publicUrlOf = (source: string): string => (/^https?:\/\//i.test(source) ? source : '');
