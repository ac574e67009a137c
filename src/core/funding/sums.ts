import {statedStages, type Amount, type StatedStage} from '../model/amounts.js';

/** A sum with its currency, its stage, and the number of projects that state it. */
export interface Sum extends Amount {
  /** The number of projects that state the amount. */
  readonly stated: number;
  /** The number of all projects. */
  readonly of: number;
}

/** Adds an amount to the sum of its currency and stage. These are never mixed. */
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
 * Sums amounts per currency and stage. The first sum is the headline: it has the preferred stage or, among equals,
 * is stated by most projects.
 * @param amounts one list per project
 */
export const sumAmounts = (
  amounts: readonly (readonly Amount[])[],
  of: number,
  preferred?: StatedStage,
): readonly Sum[] => {
  const sums = new Map<string, Sum>();
  for (const amount of amounts.flat()) add(sums, amount, of);
  return [...sums.values()].sort(
    (a, b) =>
      Number(b.stage === preferred) - Number(a.stage === preferred) ||
      b.stated - a.stated ||
      statedStages.indexOf(a.stage) - statedStages.indexOf(b.stage) ||
      (a.currency < b.currency ? -1 : 1),
  );
};
