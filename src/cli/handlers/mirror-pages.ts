import type {Feed} from '../../core/model/feed.js';
import {resolveUrl} from '../../core/model/urls.js';
import {nextPageUrl} from '../../core/feed-format/feed-pages.js';
import {maxPages} from '../../feed-store/feed-load.js';
import {isObject} from '../../core/feed-format/scalars.js';
import {eachOfKind, valueAt} from '../../feed-tool/check/visit-fields.js';
import {pageName, type FeedPage} from '../../feed-tool/split-feed.js';

/** The feed cannot be copied. The message gives the reason, for the person who runs the job. */
export class MirrorError extends Error {
  override readonly name = 'MirrorError';
}

type Page = Readonly<Record<string, unknown>>;

/**
 * Reads every page of a feed for a copy. `next` leads to the copy's own pages; other URLs become absolute, so that
 * they keep their targets. Nothing else is changed. If the feed changes meanwhile, all pages are read once more, as
 * the widgets do.
 * @param read returns the text at a URL
 * @throws {MirrorError} if a page is no feed, belongs to another edition, leads to another origin or to an earlier
 * page, or if there are more than 200 pages
 */
export async function mirrorPages(
  address: string,
  read: (address: string) => Promise<string>,
): Promise<readonly FeedPage[]> {
  const pages = (await readEdition(address, read)) ?? (await readEdition(address, read));
  if (pages) return pages;
  throw new MirrorError(`the pages of ${address} belong to different editions: their "updated" differs`);
}

/** All pages; undefined if they belong to different editions. */
async function readEdition(
  address: string,
  read: (address: string) => Promise<string>,
): Promise<readonly FeedPage[] | undefined> {
  const pages: FeedPage[] = [];
  const seen = new Set<string>();
  for (let at: string | undefined = address; at !== undefined;) {
    if (seen.has(at)) throw new MirrorError(`${at} comes twice: its pages lead in a circle`);
    if (seen.size === maxPages) throw new MirrorError(`${address} has more than ${maxPages} pages`);
    seen.add(at);
    const page = parse(await read(at), at);
    if (pages[0] && pages[0].document['updated'] !== page['updated']) return undefined;
    const next = followingOf(page, at);
    const document = withAbsoluteAddresses(page, at);
    // The pages of the copy are in one folder, and no other URL in them is relative.
    delete document['base'];
    delete document['next'];
    if (next !== undefined) document['next'] = nameOf(pages.length + 1);
    pages.push({name: nameOf(pages.length), document});
    at = next;
  }
  return pages;
}

const nameOf = (page: number): string => pageName('feed.json', page);

function parse(text: string, at: string): Page {
  let page: unknown;
  try {
    page = JSON.parse(text);
  } catch {
    throw new MirrorError(`${at} is no JSON`);
  }
  if (!isObject(page) || typeof page['version'] !== 'string') throw new MirrorError(`${at} is no feed`);
  return page;
}

/** The fields of the feed that hold URLs of its pages. */
const placed = ({base, next}: Page): Pick<Feed, 'base' | 'next'> => ({
  ...(typeof base === 'string' ? {base} : {}),
  ...(typeof next === 'string' && next.trim() !== '' ? {next} : {}),
});

/** Like the widgets, this follows `next` on the same origin only. */
function followingOf(page: Page, at: string): string | undefined {
  const {next, base} = placed(page);
  if (next === undefined) return undefined;
  const address = nextPageUrl({next, ...(base === undefined ? {} : {base})}, at);
  if (address === undefined || new URL(address).origin !== new URL(at).origin) {
    throw new MirrorError(`${at} leads to ${next}, which is not on its own server`);
  }
  return address;
}

function withAbsoluteAddresses(page: Page, at: string): Record<string, unknown> {
  const {base = ''} = placed(page);
  const from = resolveUrl(base, at) ?? at;
  const copy: Record<string, unknown> = structuredClone(page);
  for (const kind of ['url', 'contact', 'locator'] as const) {
    eachOfKind(copy, kind, (path, value, name) => {
      const holder = valueAt(copy, path.slice(0, -name.length).replace(/\.$/, ''));
      if (typeof value !== 'string') return;
      Object.assign(holder as object, {[name]: resolveUrl(value, from) ?? value});
    });
  }
  return copy;
}
