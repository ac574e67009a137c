import {centsOf, currencyOf, fundingsOf, stageOf, type Amount, type MoneyMeasure} from '../model/amounts.js';
import type {Project} from '../model/feed.js';
import {citiesOf} from '../model/project.js';

/** The share of a joint project that the feed gives no city. */
export const shared = Symbol('shared');

/** What of a project is a city's own, by city; of a joint one also what is nobody's own. */
export type CityShares = ReadonlyMap<string | typeof shared, readonly Amount[]>;

/**
 * Splits a project's amounts. A project of one city is that city's, whole. Of a joint one a city has what
 * `byCity` gives it; the rest of a known amount, or all of it, is shared. No share is ever inferred.
 */
export const cityShares = (project: Project, measure: MoneyMeasure): CityShares => {
  const cities = citiesOf(project);
  const [only] = cities;
  const shares = new Map<string | typeof shared, Amount[]>();
  const give = (owner: string | typeof shared, amount: Amount): void => {
    const amounts = shares.get(owner) ?? [];
    const isRepeated = amounts.some((one) => one.currency === amount.currency && one.stage === amount.stage);
    if (!isRepeated) shares.set(owner, [...amounts, amount]);
  };
  for (const funding of fundingsOf(project)) {
    const form = {
      currency: currencyOf(funding),
      stage: stageOf(funding),
      approximate: funding.approximate === true,
    };
    const whole = centsOf(funding, measure);
    if (only !== undefined && cities.length === 1) {
      if (whole !== undefined) give(only, {...form, cents: whole});
      continue;
    }
    let given = 0;
    for (const [city, amounts] of Object.entries(funding.byCity ?? {})) {
      // A share of a city that the project does not name has no row to stand in: it stays shared.
      if (!cities.includes(city)) continue;
      const cents = centsOf(amounts, measure);
      if (cents === undefined) continue;
      give(city, {...form, cents});
      given += cents;
    }
    if (whole !== undefined && whole > given) give(shared, {...form, cents: whole - given});
  }
  return shares;
};
