import {statedStages, type Amount, type StatedStage} from './amounts.js';

/** A sum never stands alone: it says its currency, its stage, and how many projects state it. */
export interface Sum extends Amount {
  /** How many of the projects state the amount. */
  readonly stated: number;
  /** How many projects there are. */
  readonly of: number;
}

/** Adds to the sum of the amount's currency and stage: those are never mixed. */
const add = (sums: Map<string, Sum>, amount: Amount, of: number): void => {
  const key = `${amount.currency} ${amount.stage}`;
  const sum = sums.get(key);
  sums.set(key, {
    ...amount,
    cents: amount.cents + (sum?.cents ?? 0),
    approximate: amount.approximate || (sum?.approximate ?? false),
    stated: (sum?.stated ?? 0) + 1,
    of,
  });
};

/**
 * Adds up amounts, each from a project of its own, per currency and stage; the sum that most projects state
 * comes first.
 */
export const sumAmounts = (amounts: readonly (readonly Amount[])[], of: number): readonly Sum[] => {
  const sums = new Map<string, Sum>();
  for (const amount of amounts.flat()) add(sums, amount, of);
  return inOrder([...sums.values()]);
};

const stageRank = (stage: StatedStage): number => statedStages.indexOf(stage);
const inOrder = (sums: Sum[]): readonly Sum[] =>
  sums.sort(
    (a, b) =>
      b.stated - a.stated ||
      stageRank(a.stage) - stageRank(b.stage) ||
      (a.currency < b.currency ? -1 : a.currency > b.currency ? 1 : 0),
  );

/** The sum that stands above the others: of the wanted stage, else the one that most projects state. */
export const headlineOf = (sums: readonly Sum[], stage?: StatedStage): Sum | undefined =>
  sums.find((sum) => sum.stage === stage) ?? sums[0];
