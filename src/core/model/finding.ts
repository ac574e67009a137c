export type Severity = 'error' | 'warning' | 'info';
export const findingCodes = [
  /** A value is invalid and ignored. */
  'value',
  /** A required field is missing. */
  'required',
  /** A record cannot be shown. */
  'left-out',
  /** No record of the list has this id. */
  'reference',
  /** Amounts or dates contradict each other. */
  'money',
  'dates',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** A finding about a feed: an invalid, missing or contradictory value. */
export interface Finding {
  /** The path in the feed, such as `projects[17].start`. */
  readonly path: string;
  readonly severity: Severity;
  readonly code: FindingCode;
  /** The value and what was expected, in English. */
  readonly message: string;
}

export type PathStep = string | number;
/** Joins the steps to a value into a path. */
export const pathOf = (steps: readonly PathStep[]): string =>
  steps.reduce<string>(
    (path, step) => (typeof step === 'number' ? `${path}[${step}]` : path ? `${path}.${step}` : step),
    '',
  );

/** A value as messages show it: shortened JSON, or its type if it cannot be written as JSON. */
export const quoted = (value: unknown): string => {
  let json: string;
  try {
    json = JSON.stringify([value]).slice(1, -1);
  } catch {
    json = typeof value;
  }
  return json.length > 60 ? `${json.slice(0, 57)}...` : json;
};
