/** The amounts of a project, as the feed states them. */

export const stages = ['planned', 'awarded', 'paid'] as const;
export type Stage = (typeof stages)[number];

/** Amounts in currency units; `null` or absent means unknown, 0 means nothing. */
export interface Amounts {
  readonly total?: number | null;
  readonly eu?: number | null;
  readonly state?: number | null;
  readonly municipal?: number | null;
  readonly otherPublic?: number | null;
  readonly private?: number | null;
  readonly public?: number | null;
  readonly euAndState?: number | null;
}

export interface Funding extends Amounts {
  /** ISO 4217; absent means EUR. */
  readonly currency?: string;
  readonly stage?: Stage;
  readonly approximate?: boolean;
  /** Union co-financing rate, 0 to 1. */
  readonly rate?: number;
  readonly byCity?: Readonly<Record<string, Amounts>>;
}
