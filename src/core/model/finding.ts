export type Severity = 'error' | 'warning' | 'info';
export const findingCodes = [
  /** A value is not of its kind and counts as unknown. */
  'value',
  /** Something required is missing. */
  'required',
  /** A whole record cannot be shown. */
  'left-out',
  /** An id that no record has. */
  'reference',
  /** Amounts, or dates, that contradict each other. */
  'money',
  'dates',
] as const;
export type FindingCode = (typeof findingCodes)[number];

export interface Finding {
  /** Where, like `projects[17].start`. */
  readonly path: string;
  readonly severity: Severity;
  readonly code: FindingCode;
  /** What was found and what was expected, in English. */
  readonly message: string;
}

export type PathStep = string | number;
/** The way to a value; joined only when there is something to report. */
export const pathOf = (steps: readonly PathStep[]): string =>
  steps.reduce<string>(
    (path, step) => (typeof step === 'number' ? `${path}[${step}]` : path ? `${path}.${step}` : step),
    '',
  );

/** A value as a message shows it, also where a script made it of what JSON does not know. */
export const quoted = (value: unknown): string => {
  let json: string;
  try {
    json = JSON.stringify([value]).slice(1, -1);
  } catch {
    json = typeof value;
  }
  return json.length > 60 ? `${json.slice(0, 57)}...` : json;
};
