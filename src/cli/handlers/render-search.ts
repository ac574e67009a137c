import path from 'node:path';
import {resolveUrl} from '../../core/model/urls.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {identityOf} from '../../core/export/attribution.js';
import {bulkMapping, writeBulk} from '../../core/export/opensearch.js';
import {writeSchemaOrg} from '../../core/export/schema-org.js';
import {searchDocuments, searchItems, type SearchContext} from '../../core/export/search-documents.js';
import {itemsOf, type ChannelItem} from '../../core/export/syndication/channels.js';
import {itemUrl} from '../../core/query/item-url.js';
import {pageEntriesOf, pageLocator} from '../../static-html/page-entries.js';
import type {Output} from '../io/output.js';
import {writeFilesAtomically} from '../io/write-files.js';
import {UsageError} from '../errors.js';
import type {SearchForm} from '../search-forms.js';
import {localeFor, publicUrlOf, siteUrl} from './given-options.js';
import type {RenderOptions} from './render-options.js';

/** Prints or writes the documents that a site search imports. */
export const printSearch = async (
  form: SearchForm,
  options: RenderOptions,
  snapshot: FeedSnapshot,
  output: Output,
): Promise<void> => {
  const {lang, out, index = 'sixcity'} = options;
  // Names of an index that both search engines accept.
  if (!/^[a-z0-9][a-z0-9_.-]{0,99}$/.test(index))
    throw new UsageError(`--index cannot be the name of an index: ${index}`);
  const only = lang === undefined ? undefined : localeFor(lang, snapshot).code;
  const context: SearchContext = {snapshot, only, urlOf: urlsFor(options, snapshot, only)};
  const found = new Set(searchItems(context).map(({item}) => item.record));
  const missing = itemsOf(snapshot.feed).filter(({record}) => !found.has(record)).length;
  if (missing > 0 && form !== 'opensearch-mapping') {
    output.stderr(`sixcity render: ${missing} left out, which have no address: give --site or --embed\n`);
  }
  const mapping = `${JSON.stringify(bulkMapping, null, 2)}\n`;
  const text = {
    opensearch: () => writeBulk(searchDocuments(context), index),
    'opensearch-mapping': () => mapping,
    'schema-org': () => writeSchemaOrg(context),
  }[form]();
  if (out === undefined) {
    output.stdout(text);
    return;
  }
  const besides = form === 'opensearch' ? [[mappingBeside(out), mapping] as const] : [];
  await writeFilesAtomically([[out, text], ...besides]);
};

/** The mapping is written beside its data: bulk.ndjson, bulk.mapping.json. */
const mappingBeside = (file: string): string =>
  path.join(path.dirname(file), `${path.basename(file, path.extname(file))}.mapping.json`);

/** The URL of a search result: the static page, or embed.html, or the record's own page. */
const urlsFor = (
  {feed, site, embed}: RenderOptions,
  snapshot: FeedSnapshot,
  only: string | undefined,
): SearchContext['urlOf'] => {
  if (site !== undefined) {
    const locate = pageLocator(pageEntriesOf(snapshot, only), siteUrl(site, '--search'));
    return ({record}, lang) => locate(record, lang)?.url;
  }
  return (item, lang) => {
    const widget = item.list === 'projects' ? 'project-list' : 'publication-table';
    const place = {page: '', prefix: '', embed, widget, lang, feed: publicUrlOf(feed)};
    return itemUrl(place, item.record.id) ?? ownUrl(item, snapshot);
  };
};

const ownUrl = ({list, record}: ChannelItem, {baseOf}: FeedSnapshot): string | undefined => {
  const url = list === 'projects' ? record.url : identityOf(record)?.url;
  return url === undefined ? undefined : resolveUrl(url, baseOf(record));
};
