import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {updateSeenRecords} from '../../core/export/syndication/seen-records.js';
import {oembedFiles} from '../../static-html/oembed.js';
import {pageEntriesOf, pageLocator} from '../../static-html/page-entries.js';
import {pagesOf} from '../../static-html/pages.js';
import {syndicationFiles} from '../../static-html/syndication-files.js';
import type {Output} from '../io/output.js';
import {readSeenState, seenStateText} from '../io/seen-state.js';
import {writeFileAtomically, writeFilesBelow} from '../io/write-files.js';
import {imagesFrom, localeFor, publicUrlOf, siteUrl} from './given-options.js';
import type {RenderOptions} from './render-options.js';

/** Writes a page for each record, a sitemap, feeds to subscribe to and, if the URL of embed.html is known, oEmbed. */
export const printPages = async (
  folder: string,
  {feed: source, site, lang, embed, state, images, allow, entries = 100}: RenderOptions,
  snapshot: FeedSnapshot,
  today: string,
  output: Output,
): Promise<void> => {
  const base = siteUrl(site, '--pages');
  const allowsImage = imagesFrom(images === true, [base, embed, allow]);
  const only = lang === undefined ? undefined : localeFor(lang, snapshot).code;
  const last = state === undefined ? new Map() : await readSeenState(state);
  const seen = state === undefined ? last : updateSeenRecords(snapshot.feed, last, today);
  const pages = pageEntriesOf(snapshot, only);
  const pageOf = pageLocator(pages, base);
  const used = new Set(pages.flatMap(({languages}) => languages));
  function* files() {
    yield* pagesOf({snapshot, today, site: base, only, hasOembed: embed !== undefined, allowsImage});
    yield* syndicationFiles({
      snapshot,
      today,
      seen,
      site: base,
      limit: entries,
      languages: [...used],
      homeOf: (code) => `${base}${code}/index.html`,
      pageOf: (code, {record}) => pageOf(record, code),
    });
    if (embed !== undefined) yield* oembedFiles({snapshot, only, embed, feed: publicUrlOf(source)});
  }
  const count = await writeFilesBelow(
    folder,
    files(),
    `.sixcity-pages${only === undefined ? '' : `-${only}`}`,
  );
  if (state !== undefined) await writeFileAtomically(state, seenStateText(seen));
  output.stderr(`sixcity render: ${count} files in ${folder}\n`);
};
