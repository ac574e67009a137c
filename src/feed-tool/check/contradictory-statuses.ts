import type {Feed} from '../../core/model/feed.js';
import {dayOfFeed, firstDay, isAfter, lastDay} from '../../core/model/days.js';
import type {CheckFinding} from './check-finding.js';

/** Finds statuses that the feed states and its dates contradict. The stated status is the one that readers see. */
export const contradictoryStatuses = (
  feed: Feed,
  indexOf: (id: string) => number,
  now: Date,
): readonly CheckFinding[] => {
  const today = dayOfFeed(feed, now);
  return feed.projects.flatMap(({id, status, start, end}) => {
    if (isAfter(start, end)) return [];
    const isPast = end !== undefined && lastDay(end) < today;
    const isAhead = start !== undefined && firstDay(start) > today;
    const isBelied =
      status === 'ongoing' || status === 'planned' ? isPast : status === 'completed' && isAhead;
    const message = `is "${status ?? ''}", and the ${isPast ? 'end has passed' : 'start is still to come'}`;
    return isBelied
      ? [{path: `projects[${indexOf(id)}].status`, severity: 'warning', code: 'status', message} as const]
      : [];
  });
};
