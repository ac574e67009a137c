import {itemUrl} from '../../core/query/item-url.js';
import {updateSeenRecords} from '../../core/export/syndication/seen-records.js';
import {syndicationFiles} from '../../static-html/syndication-files.js';
import type {Output} from '../io/output.js';
import {readSnapshot} from '../io/read-feed.js';
import {readSeenState, seenStateText} from '../io/seen-state.js';
import {writeFileAtomically, writeFilesBelow} from '../io/write-files.js';
import {publicUrlOf, siteUrl, todayOf} from './given-options.js';

export interface SyndicateOptions {
  readonly out: string;
  readonly site: string;
  readonly embed?: string;
  readonly state?: string;
  readonly entries: number;
  readonly today?: string;
}

/**
 * Writes Atom and JSON Feed for a site without static pages. An entry links to embed.html or to the record's own
 * page.
 */
export const runSyndicate = async (
  source: string,
  {out, site, embed, state, entries, today: given}: SyndicateOptions,
  output: Output,
): Promise<void> => {
  const base = siteUrl(site, 'syndicate');
  const snapshot = await readSnapshot(source);
  const today = todayOf(given, snapshot);
  const last = state === undefined ? new Map() : await readSeenState(state);
  const seen = state === undefined ? last : updateSeenRecords(snapshot.feed, last, today);
  const embedUrl = (widget: string, lang: string, id: string) =>
    itemUrl({page: '', prefix: '', embed, widget, lang, feed: publicUrlOf(source)}, id);
  const count = await writeFilesBelow(
    out,
    syndicationFiles({
      snapshot,
      today,
      seen,
      site: base,
      limit: entries,
      homeOf: (lang) => (embed === undefined ? base : `${embed}?widget=project-list&lang=${lang}`),
      pageOf: (lang, {list, record}) => {
        const url = embedUrl(list === 'projects' ? 'project-list' : 'publication-table', lang, record.id);
        return url === undefined ? undefined : {url, lang};
      },
    }),
  );
  if (state !== undefined) await writeFileAtomically(state, seenStateText(seen));
  output.stderr(`sixcity syndicate: ${count} files in ${out}\n`);
};
