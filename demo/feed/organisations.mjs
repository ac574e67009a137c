import {everywhere, insist} from './records.mjs';

const folded = (name) => name.toLowerCase();

/** Maps every spelling of an organisation to the organisation. A plain string is its name in every language. */
export const organisationsByName = (list) => {
  const byName = new Map();
  for (const {name, city, also = []} of list) {
    const organisation = {name: typeof name === 'string' ? everywhere(name) : name, ...(city && {city})};
    for (const spelling of new Set([...Object.values(organisation.name), ...also].map(folded))) {
      insist(!byName.has(spelling), `two organisations are called ${spelling}`);
      byName.set(spelling, organisation);
    }
  }
  return byName;
};

export const organisation = (spelling, byName) => {
  const found = byName.get(folded(spelling));
  insist(found, `an unknown organisation: ${spelling}`);
  return found;
};
