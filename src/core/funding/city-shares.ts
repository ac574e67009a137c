import {centsOf, currencyOf, fundingsOf, stageOf, type Amount, type MoneyMeasure} from '../model/amounts.js';
import type {Project} from '../model/feed.js';
import {citiesOf} from '../model/derived-fields.js';

/** The key of the part of a joint project that belongs to no single city. */
export const shared = Symbol('shared');

/** The amounts of a project by city, and those of a joint project that belong to no single city. */
export type CityShares = ReadonlyMap<string | typeof shared, readonly Amount[]>;

/**
 * Splits a project's amounts between its cities. A project of one city belongs to it entirely. In a joint project a
 * city has the amount that `byCity` states; the rest of a known amount is shared. No share is guessed.
 */
export const cityShares = (project: Project, measure: MoneyMeasure): CityShares => {
  const cities = citiesOf(project);
  const [firstCity] = cities;
  const shares = new Map<string | typeof shared, Amount[]>();
  const add = (owner: string | typeof shared, amount: Amount): void => {
    const amounts = shares.get(owner) ?? [];
    const isRepeated = amounts.some(
      ({currency, stage}) => currency === amount.currency && stage === amount.stage,
    );
    if (!isRepeated) shares.set(owner, [...amounts, amount]);
  };
  for (const funding of fundingsOf(project)) {
    const kind = {
      currency: currencyOf(funding),
      stage: stageOf(funding),
      approximate: funding.approximate === true,
    };
    const total = centsOf(funding, measure);
    if (firstCity !== undefined && cities.length === 1) {
      if (total !== undefined) add(firstCity, {...kind, cents: total});
      continue;
    }
    let allotted = 0;
    for (const [city, amounts] of Object.entries(funding.byCity ?? {})) {
      // A city that the project does not name has no row, so its share stays in the shared part.
      if (!cities.includes(city)) continue;
      const cents = centsOf(amounts, measure);
      if (cents === undefined) continue;
      add(city, {...kind, cents});
      allotted += cents;
    }
    if (total !== undefined && total > allotted) add(shared, {...kind, cents: total - allotted});
  }
  return shares;
};
