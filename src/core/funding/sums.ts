import {statedStages, type Amount, type StatedStage} from '../model/amounts.js';

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
 * Adds up amounts, each from a project of its own, per currency and stage. The wanted stage comes first, then
 * what most projects state: the first sum is the headline.
 */
export const sumAmounts = (
  amounts: readonly (readonly Amount[])[],
  of: number,
  wanted?: StatedStage,
): readonly Sum[] => {
  const sums = new Map<string, Sum>();
  for (const amount of amounts.flat()) add(sums, amount, of);
  return [...sums.values()].sort(
    (a, b) =>
      Number(b.stage === wanted) - Number(a.stage === wanted) ||
      b.stated - a.stated ||
      statedStages.indexOf(a.stage) - statedStages.indexOf(b.stage) ||
      (a.currency < b.currency ? -1 : 1),
  );
};
