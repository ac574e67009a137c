import {defaultLocale, localeOf} from '../i18n/locale.js';
import {projectJsonLd, publicationJsonLd} from './json-ld.js';
import {searchItems, type SearchContext} from './search-documents.js';

/**
 * Writes records as one array of schema.org objects, each complete by itself. Importers of municipal platforms look
 * for `title` and `url`, so these are added to the names of schema.org.
 */
export const writeSchemaOrg = (context: SearchContext): string => {
  const {snapshot} = context;
  const objects = searchItems(context).map(({item, lang, url}) => {
    const locale = localeOf(lang) ?? defaultLocale;
    const self = () => url;
    const object =
      item.list === 'projects'
        ? projectJsonLd(item.record, snapshot, locale, self)
        : publicationJsonLd(item.record, snapshot, locale, self);
    const own = object['url'];
    return {
      '@context': 'https://schema.org',
      ...object,
      title: object['name'],
      url,
      mainEntityOfPage: url,
      sameAs: object['sameAs'] ?? (own === url ? undefined : own),
      // The language of a publication is that of its own text. Other texts are in the requested language.
      inLanguage: object['inLanguage'] ?? lang,
      dateModified: item.record.updated ?? snapshot.feed.updated,
    };
  });
  return `${JSON.stringify(objects, null, 1)}\n`;
};
