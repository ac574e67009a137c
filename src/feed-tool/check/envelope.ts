import type {Feed} from '../../core/model/feed.js';
import {dayOfFeed, lastDay} from '../../core/model/days.js';
import {statusOn} from '../../core/model/derived-fields.js';
import type {CheckFinding} from './check-finding.js';

/** The ids of the six cities, as in the widgets. */
/** The age in days at which a feed with running projects is stale. */
const freshDays = 180;

/** Finds what the feed itself lacks: a licence, a contact, recent data. */
export const envelopeFindings = (feed: Feed, now: Date): readonly CheckFinding[] => {
  const found: CheckFinding[] = [];
  if (feed.licence === undefined) {
    found.push({path: 'licence', severity: 'warning', code: 'licence', message: 'the feed names no licence'});
  }
  const names = feed.publisher?.name;
  const isNamed =
    names !== undefined && !/ei ole nimetty|inte namngiven|not named/i.test(JSON.stringify(names));
  if (feed.publisher && !isNamed) {
    found.push({path: 'publisher.name', severity: 'warning', code: 'publisher', message: 'names nobody'});
  }
  const age = feed.updated === undefined ? 0 : (now.getTime() - Date.parse(feed.updated)) / 86_400_000;
  if (age < -1) {
    found.push({
      path: 'updated',
      severity: 'warning',
      code: 'stale',
      message: 'is a time that is still to come',
    });
  }
  if (age > freshDays && isRunning(feed, now)) {
    const message = `was ${Math.floor(age)} days ago, and projects are going on or to come`;
    found.push({path: 'updated', severity: 'warning', code: 'stale', message});
  }
  return found;
};

const isRunning = (feed: Feed, now: Date): boolean => {
  const day = dayOfFeed(feed, now);
  const end = feed.programme?.end;
  if (end !== undefined && lastDay(end) < day) return false;
  return feed.projects.some((project) => ['ongoing', 'planned'].includes(statusOn(project, day)));
};
