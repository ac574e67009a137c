import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {defaultLocale, localeOf, type Locale} from '../../core/i18n/locale.js';
import {dayOfFeed} from '../../core/model/days.js';
import {matches} from '../../core/model/value-patterns.js';
import {UsageError} from '../errors.js';

/** The day that is today: the one that was given, else the one it is where the feed is at home. */
export const todayOf = (today: string | undefined, {feed}: FeedSnapshot): string => {
  if (today !== undefined && !(today.length === 10 && matches('date', today)))
    throw new UsageError(`--today is no date of the form YYYY-MM-DD: ${today}`);
  return today ?? dayOfFeed(feed, new Date());
};

export const localeFor = (lang: string | undefined, {feed}: FeedSnapshot): Locale => {
  const locale = localeOf(lang ?? feed.language);
  if (lang !== undefined && !locale) throw new UsageError(`there are no texts in "${lang}"`);
  return locale ?? defaultLocale;
};

/** The address at which a folder is published, with the slash at its end. */
export const siteUrl = (site: string | undefined, option: string): string => {
  if (site === undefined || !/^https?:\/\/[^/]/i.test(site) || !URL.canParse(site))
    throw new UsageError(`${option} needs --site, the http(s) address at which the folder will be published`);
  return new URL(site.endsWith('/') ? site : `${site}/`).href;
};

/**
 * From where images may be shown, where they are asked for: the origins of the addresses that were given, which are
 * the city's own. A feed alone cannot make a page load anything from elsewhere.
 */
export const imagesFrom = (
  isAskedFor: boolean,
  addresses: readonly (string | undefined)[],
): ((url: string) => boolean) => {
  const origins = new Set(
    addresses
      .flatMap((list) => list?.split(/\s+/) ?? [])
      .flatMap((address) => (URL.canParse(address) ? new URL(address).origin : [])),
  );
  return (url) => isAskedFor && origins.has(new URL(url).origin);
};

/** The address of the feed, where the command was given one: embed.html may have another beside it. */
export const publicUrlOf = (source: string): string => (/^https?:\/\//i.test(source) ? source : '');
