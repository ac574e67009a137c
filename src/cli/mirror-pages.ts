import {maxPages} from '../feed/feed-load.js';
import {isObject} from '../feed/scalars.js';

/** A page of a feed under the name that it gets in the copy. */
export interface MirroredPage {
  /** `feed.json`, then `feed-2.json`, `feed-3.json`, ... */
  readonly name: string;
  readonly text: string;
}

/** The feed cannot be copied as it is; the message says why, in words for whoever runs the job. */
export class MirrorError extends Error {
  override readonly name = 'MirrorError';
}

const nameOf = (index: number): string => (index === 0 ? 'feed.json' : `feed-${index + 1}.json`);

/**
 * Every page of a feed as it stands in a copy: `next` leads to the copy's own pages, and relative addresses go on
 * leading to where the feed was, by an absolute `base`. Nothing else of a page is changed.
 * @param read gives the text at an address.
 * @throws {MirrorError} where a page is no feed, leads to another origin or back, or there are more than 200.
 */
export async function mirrorPages(
  address: string,
  read: (address: string) => Promise<string>,
): Promise<readonly MirroredPage[]> {
  const pages: MirroredPage[] = [];
  const seen = new Set<string>();
  for (let at: string | undefined = address; at !== undefined;) {
    if (seen.has(at)) throw new MirrorError(`${at} comes twice: its pages lead in a circle`);
    if (seen.size === maxPages) throw new MirrorError(`${address} has more than ${maxPages} pages`);
    seen.add(at);
    const page = parse(await read(at), at);
    const next = followingOf(page, at);
    pages.push({
      name: nameOf(pages.length),
      text: `${JSON.stringify(
        {
          ...page,
          base: new URL(typeof page['base'] === 'string' ? page['base'] : '', at).href,
          ...(next === undefined ? {} : {next: nameOf(pages.length + 1)}),
        },
        null,
        1,
      )}\n`,
    });
    at = next;
  }
  return pages;
}

function parse(text: string, at: string): Readonly<Record<string, unknown>> {
  let page: unknown;
  try {
    page = JSON.parse(text);
  } catch {
    throw new MirrorError(`${at} is no JSON`);
  }
  if (!isObject(page) || typeof page['version'] !== 'string') throw new MirrorError(`${at} is no feed`);
  return page;
}

/** As the widgets follow `next`: on the same origin only. */
function followingOf(page: Readonly<Record<string, unknown>>, at: string): string | undefined {
  const next = page['next'];
  if (typeof next !== 'string' || next.trim() === '') return undefined;
  if (!URL.canParse(next, at) || new URL(next, at).origin !== new URL(at).origin) {
    throw new MirrorError(`${at} leads to ${next}, which is not on its own server`);
  }
  return new URL(next, at).href;
}
