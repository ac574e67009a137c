import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {defaultLocale, localeOf, type Locale} from '../../core/i18n/locale.js';
import {dayOfFeed} from '../../core/model/days.js';
import {matches} from '../../core/model/value-patterns.js';
import {UsageError} from '../errors.js';

/** The given day, or today's date in the feed's time zone. */
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

/** The URL at which a folder is published, with a slash at its end. */
export const siteUrl = (site: string | undefined, option: string): string => {
  if (site === undefined || !/^https?:\/\/[^/]/i.test(site) || !URL.canParse(site))
    throw new UsageError(`${option} needs --site, the http(s) address at which the folder will be published`);
  return new URL(site.endsWith('/') ? site : `${site}/`).href;
};

/**
 * The origins from which images may be shown: those of the URLs given on the command line, which belong to the
 * city. A feed alone cannot make a page load anything from another origin.
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

/** The URL of the feed, if the command was given one. Otherwise embed.html uses the feed beside it. */
export const publicUrlOf = (source: string): string => (/^https?:\/\//i.test(source) ? source : '');
