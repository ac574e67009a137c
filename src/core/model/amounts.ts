import type {Project} from './feed.js';
import {stages, type Amounts, type Funding, type Stage} from './funding-record.js';

/** The measures of a summary. `projects` counts projects. */
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

/** The stages of the feed, and `unstated`. Amounts without a stage are added to no other stage. */
export const statedStages = [...stages, 'unstated'] as const;
export type StatedStage = Stage | 'unstated';

export interface Amount {
  readonly currency: string;
  readonly stage: StatedStage;
  /** Integer cents, so that sums are exact. */
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

const toCents = (value: number | null | undefined): number | undefined =>
  typeof value === 'number' ? Math.round(value * 100) : undefined;

/**
 * The cents of a measure; undefined if it is unknown. `eu-and-state` is the field of that name or, without it, the
 * sum of both parts if both are known. Nothing else is derived.
 */
export const centsOf = (amounts: Amounts | undefined, measure: MoneyMeasure): number | undefined => {
  if (!amounts) return undefined;
  if (measure !== 'eu-and-state') return toCents(amounts[fields[measure]]);
  const [both, eu, state] = [toCents(amounts.euAndState), toCents(amounts.eu), toCents(amounts.state)];
  return both ?? (eu !== undefined && state !== undefined ? eu + state : undefined);
};

/** The funding of a project as a list. */
export const fundingsOf = ({funding}: Project): readonly Funding[] =>
  funding === undefined
    ? []
    : Array.isArray(funding)
      ? (funding as readonly Funding[])
      : [funding as Funding];

export const currencyOf = ({currency}: Funding): string => currency ?? 'EUR';
export const stageOf = ({stage}: Funding): StatedStage => stage ?? 'unstated';

/** The amounts of a measure that a project states: at most one per currency and stage. */
export const amountsOf = (project: Project, measure: MoneyMeasure): readonly Amount[] => {
  const amounts = new Map<string, Amount>();
  for (const funding of fundingsOf(project)) {
    const cents = centsOf(funding, measure);
    const [currency, stage] = [currencyOf(funding), stageOf(funding)];
    const key = `${currency} ${stage}`;
    if (cents === undefined || amounts.has(key)) continue;
    amounts.set(key, {currency, stage, cents, approximate: funding.approximate === true});
  }
  return [...amounts.values()];
};
