/**
 * The first day of a date. Days are ISO strings (YYYY-MM-DD), which can be compared as text. Dates of a feed may be
 * a year or a month only.
 */
export const firstDay = (date: string): string => date + '-01-01'.slice(date.length - 4);

/** The last day of a date. */
export const lastDay = (date: string): string => {
  if (date.length === 10) return date;
  const [year = '', month = '12'] = date.split('-');
  // Day 0 of the following month.
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${last}`;
};

/** A day as a number for sorting, which is faster than a collator. */
export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

/** Whether a start is after an end; false if either is unknown. */
export const isAfter = (start: string | undefined, end: string | undefined): boolean =>
  start !== undefined && end !== undefined && firstDay(start) > lastDay(end);

/** Whether a date has ended before a day. */
export const dayIsPast = (end: string, day: string): boolean => lastDay(end) < day;

/** The time zone of a feed that states none. */
export const defaultTimeZone = 'Europe/Helsinki';

/** Memoized per time zone, because creating a format takes longer than a whole render. */
const zones = new Map<string, Intl.DateTimeFormat>();
const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  // The Swedish date format is ISO 8601.
  try {
    return new Intl.DateTimeFormat('sv-SE', {timeZone});
  } catch {
    return new Intl.DateTimeFormat('sv-SE', {timeZone: defaultTimeZone});
  }
};

/** How many hours a time zone is ahead of UTC, in winter and in summer. */
const offsets = new Map<string, readonly number[]>([
  [defaultTimeZone, [2, 3]],
  ['UTC', [0]],
]);
const hour = 3_600_000;

/**
 * The day of a moment in a time zone. An unknown time zone falls back to the default. For known zones, Intl is
 * needed only in the one hour of a day in which summer time decides.
 */
export const dayIn = (timeZone: string, now: Date): string => {
  const days = offsets
    .get(timeZone)
    ?.map((ahead) => new Date(now.getTime() + ahead * hour).toISOString().slice(0, 10));
  if (days?.[0] !== undefined && days.every((day) => day === days[0])) return days[0];
  const format = zones.get(timeZone) ?? formatOf(timeZone);
  zones.set(timeZone, format);
  return format.format(now);
};

/** The day of a moment in the feed's time zone. */
export const dayOfFeed = (feed: {readonly timeZone?: string} | undefined, now: Date): string =>
  dayIn(feed?.timeZone ?? defaultTimeZone, now);
