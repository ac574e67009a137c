import type {Feed} from './feed.js';

/**
 * How often a list of operations has to be updated: every four months in 2021-2027 (Reg. (EU) 2021/1060 Art. 49(3)),
 * every six in 2014-2020 (Reg. (EU) 1303/2013 Art. 115(2)).
 */
export const monthsBetweenUpdates = (period: string | undefined): 4 | 6 =>
  period !== undefined && period >= '2021' ? 4 : 6;

/** The period of a feed: that of its programme, or the latest one of its projects. */
export const periodOfFeed = ({programme, projects}: Feed): string | undefined =>
  programme?.period ??
  projects.reduce<string | undefined>(
    (latest, {period}) => (period !== undefined && period > (latest ?? '') ? period : latest),
    undefined,
  );

/** The same interval in days: four months have at most 123, six at most 184. */
export const maxAgeOfFeed = (feed: Feed): number =>
  monthsBetweenUpdates(periodOfFeed(feed)) === 4 ? 123 : 184;
