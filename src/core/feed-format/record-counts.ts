import type {Feed} from '../model/feed.js';
import {pathOf, type Finding} from '../model/finding.js';

/**
 * Reports counts in the feed that contradict the number of records on all pages.
 * @param leftOut the number of records that cannot be shown, which a count may include
 */
export const wrongCounts = (feed: Feed, leftOut: number): readonly Finding[] =>
  (['projects', 'publications'] as const).flatMap((list) => {
    const [stated, shown] = [feed.count?.[list], feed[list].length];
    if (stated === undefined || (stated >= shown && stated <= shown + leftOut)) return [];
    const message = `${stated} ${list} are stated, and the pages have ${shown}`;
    return [{path: pathOf(['count', list]), severity: 'warning', code: 'value', message}];
  });
