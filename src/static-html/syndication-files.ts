import {ownLanguages} from '../core/i18n/named-languages.js';
import {defaultLocale, localeOf} from '../core/i18n/locale.js';
import {atomType, writeAtom} from '../core/export/syndication/atom.js';
import {channelsOf, itemsOf, type Channel} from '../core/export/syndication/channels.js';
import {jsonFeedType, writeJsonFeed} from '../core/export/syndication/json-feed.js';
import {newestFirst, syndicate, type SyndicationContext} from '../core/export/syndication/syndication.js';
import {recordPageName} from './page-names.js';

/** The path of a channel below the site, without its file extension. */
const pathOf = ({kind, id}: Channel, lang: string): string =>
  `${lang}/feeds/${kind === 'programme' ? kind : `${kind}-${recordPageName(id)}`}`;

const alternateType = {atom: atomType, json: jsonFeedType};

export interface ChannelLink {
  readonly type: string;
  readonly url: string;
}
/** Links to the feeds of the whole programme in a language, for the head of a page. */
export const programmeLinks = (site: string, lang: string): readonly ChannelLink[] =>
  (['atom', 'json'] as const).map((ending) => ({
    type: alternateType[ending],
    url: `${site}${lang}/feeds/programme.${ending}`,
  }));

export type FilesContext = Omit<SyndicationContext, 'locale' | 'pageOf'> & {
  readonly languages?: readonly string[];
  /** The URL of the page to which channels in a language belong. */
  readonly homeOf: (lang: string) => string;
  readonly pageOf: (
    lang: string,
    ...given: Parameters<SyndicationContext['pageOf']>
  ) => ReturnType<SyndicationContext['pageOf']>;
};

/** Every channel of a feed, as Atom and as JSON Feed, in each language. */
export function* syndicationFiles({
  languages = ownLanguages,
  homeOf,
  pageOf,
  ...context
}: FilesContext): Generator<readonly [name: string, text: string]> {
  const {feed} = context.snapshot;
  const channels = channelsOf(feed);
  const newest = newestFirst(itemsOf(feed), {...context, locale: defaultLocale, pageOf: () => undefined});
  for (const lang of languages) {
    const locale = localeOf(lang) ?? defaultLocale;
    for (const channel of channels) {
      const data = syndicate(channel, newest, {...context, locale, pageOf: (item) => pageOf(lang, item)});
      const urlOf = (code: string, ending: 'atom' | 'json') =>
        `${context.site}${pathOf(channel, code)}.${ending}`;
      const alternates = [
        {lang, type: jsonFeedType, url: urlOf(lang, 'json')},
        ...languages
          .filter((code) => code !== lang)
          .map((code) => ({lang: code, type: atomType, url: urlOf(code, 'atom')})),
      ];
      const home = homeOf(lang);
      yield [`${pathOf(channel, lang)}.atom`, writeAtom(data, {self: urlOf(lang, 'atom'), home, alternates})];
      yield [`${pathOf(channel, lang)}.json`, writeJsonFeed(data, {self: urlOf(lang, 'json'), home})];
    }
  }
}
