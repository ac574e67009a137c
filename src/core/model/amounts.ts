import {stages, type Amounts, type Funding, type Project, type Stage} from './feed.js';

/** What a sum can be a sum of. `projects` is their number. */
export const measures = [
  'total',
  'projects',
  'eu',
  'state',
  'eu-and-state',
  'municipal',
  'other-public',
  'public',
  'private',
] as const;
export type Measure = (typeof measures)[number];
export type MoneyMeasure = Exclude<Measure, 'projects'>;
export const moneyMeasures = measures.filter((measure) => measure !== 'projects');

/** A stage of the feed, or none stated: that is a stage of its own, added to no other. */
export const statedStages = [...stages, 'unstated'] as const;
export type StatedStage = Stage | 'unstated';

export interface Amount {
  readonly currency: string;
  readonly stage: StatedStage;
  /** Whole cents, so that sums are exact. */
  readonly cents: number;
  readonly approximate: boolean;
}

const fields = {
  total: 'total',
  eu: 'eu',
  state: 'state',
  municipal: 'municipal',
  'other-public': 'otherPublic',
  public: 'public',
  private: 'private',
} as const satisfies Record<Exclude<MoneyMeasure, 'eu-and-state'>, keyof Amounts>;

const known = (value: number | null | undefined): number | undefined =>
  typeof value === 'number' ? Math.round(value * 100) : undefined;

/**
 * Cents of a measure, undefined where it is unknown. EU and State together is the field of that name, else
 * their sum where both are known; nothing else is ever derived.
 */
export const centsOf = (amounts: Amounts | undefined, measure: MoneyMeasure): number | undefined => {
  if (!amounts) return undefined;
  if (measure !== 'eu-and-state') return known(amounts[fields[measure]]);
  const [both, eu, state] = [known(amounts.euAndState), known(amounts.eu), known(amounts.state)];
  return both ?? (eu !== undefined && state !== undefined ? eu + state : undefined);
};

/** The funding of a project, always as a list. */
export const fundingsOf = ({funding}: Project): readonly Funding[] =>
  funding === undefined
    ? []
    : Array.isArray(funding)
      ? (funding as readonly Funding[])
      : [funding as Funding];

export const currencyOf = ({currency}: Funding): string => currency ?? 'EUR';
export const stageOf = ({stage}: Funding): StatedStage => stage ?? 'unstated';

/** What a project states of a measure: at most one amount for each currency and stage. */
export const amountsOf = (project: Project, measure: MoneyMeasure): readonly Amount[] => {
  const found = new Map<string, Amount>();
  for (const funding of fundingsOf(project)) {
    const cents = centsOf(funding, measure);
    const [currency, stage] = [currencyOf(funding), stageOf(funding)];
    const key = `${currency} ${stage}`;
    if (cents === undefined || found.has(key)) continue;
    found.set(key, {currency, stage, cents, approximate: funding.approximate === true});
  }
  return [...found.values()];
};
