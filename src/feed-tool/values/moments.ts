/**
 * Some lists write days as moments: midnight in the publisher's time zone, converted to UTC, which falls on the day
 * before. The zone in which all moments of a column are midnights is that of the publisher.
 */
const moment =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]00(?::?00)?)?$/i;

/** Time zones of the countries whose lists are read. The first one that fits is used. */
const zones = [
  'UTC',
  'Europe/Helsinki',
  'Europe/Stockholm',
  'Europe/London',
  'Atlantic/Azores',
  'Europe/Istanbul',
] as const;

/**
 * Reads a cell as a moment in UTC; undefined if it is none, or if it has another offset, because then it states its
 * local day.
 */
export const momentOf = (cell: unknown): {readonly time: number; readonly hasZone: boolean} | undefined => {
  if (cell instanceof Date) {
    const time = cell.getTime();
    return Number.isNaN(time) || time % 86_400_000 === 0 ? undefined : {time, hasZone: false};
  }
  if (typeof cell !== 'string' || cell.length < 15) return undefined;
  const [, day = '', hours = '', minutes = '', seconds = '00', zone] = moment.exec(cell.trim()) ?? [];
  if (day === '') return undefined;
  const time = Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`);
  return Number.isNaN(time) ? undefined : {time, hasZone: zone !== undefined};
};

interface Local {
  readonly day: string;
  readonly minutes: number;
}
const formats = new Map<string, Intl.DateTimeFormat>();
const localOf = (time: number, zone: string): Local => {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(zone, format);
  }
  const parts = new Map(format.formatToParts(time).map(({type, value}) => [type, value]));
  const get = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '';
  return {
    day: `${get('year')}-${get('month')}-${get('day')}`,
    minutes: Number(get('hour')) * 60 + Number(get('minute')),
  };
};
const isDayEdge = ({minutes}: Local): boolean => minutes === 0 || minutes === 23 * 60 + 59;

/** The time zone in which the days of a list are read. */
export interface MomentZone {
  readonly zone: string;
  /** Whether the moments prove the zone: in it, each of them is the beginning or the end of a day. */
  readonly isProven: boolean;
}

/** Returns the time zone for a list's moments; undefined if the list has none. */
export const zoneOf = (cells: Iterable<unknown>, given: string | undefined): MomentZone | undefined => {
  const times: number[] = [];
  for (const cell of cells) {
    const read = momentOf(cell);
    if (read) times.push(read.time);
  }
  if (times.length === 0) return undefined;
  if (given !== undefined) return {zone: given, isProven: true};
  // If all moments are midnights in UTC, that is the zone. Otherwise the zone is the one in which all are midnights.
  const sample = times.slice(0, 2000);
  const fitting = zones.find((zone) => sample.every((time) => isDayEdge(localOf(time, zone))));
  return fitting === undefined ? {zone: 'Europe/Helsinki', isProven: false} : {zone: fitting, isProven: true};
};

/** The day of a moment in a zone, and whether it is the day written in the text. */
export const dayOfMoment = (
  time: number,
  {zone}: MomentZone,
): {readonly day: string; readonly isWritten: boolean} => {
  const {day} = localOf(time, zone);
  return {day, isWritten: day === new Date(time).toISOString().slice(0, 10)};
};
