/**
 * Days are ISO strings (YYYY-MM-DD), which compare as text. Dates of a feed may be a bare year or month:
 * those begin on their first day and end on their last.
 */
export const firstDay = (date: string): string => date + '-01-01'.slice(date.length - 4);

export const lastDay = (date: string): string => {
  if (date.length === 10) return date;
  const [year = '', month = '12'] = date.split('-');
  // Day 0 of the following month.
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${last}`;
};

/** A day as a number that is greater the later it is: to be sorted by, which needs no language. */
export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

/** Whether a start lies after an end; unknown dates contradict nothing. */
export const isAfter = (start: string | undefined, end: string | undefined): boolean =>
  start !== undefined && end !== undefined && firstDay(start) > lastDay(end);

/** Whether the last day of a date lies before a day. */
export const dayIsPast = (end: string, day: string): boolean => lastDay(end) < day;

/** The time zone of a feed that names none. */
export const defaultTimeZone = 'Europe/Helsinki';

/** One for each time zone: making it costs more than a whole render. */
const zones = new Map<string, Intl.DateTimeFormat>();
const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  // The Swedish form is the ISO one.
  try {
    return new Intl.DateTimeFormat('sv-SE', {timeZone});
  } catch {
    return new Intl.DateTimeFormat('sv-SE', {timeZone: defaultTimeZone});
  }
};

/** The day that it is somewhere: "today" is a question of place. */
export const dayIn = (timeZone: string, now: Date): string => {
  const format = zones.get(timeZone) ?? formatOf(timeZone);
  zones.set(timeZone, format);
  return format.format(now);
};
