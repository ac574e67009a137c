/**
 * Why a goal is not met; goals.mjs says which is which. Found by `node test/bench/profile.mjs` (with `--page ten`,
 * `--act sort` and `--act more`) and in dist/cdn/sizes.json.
 */
export const reasons = {
  bundle:
    'four widgets, six ways in, exports and three languages: no module is over 1.6 kB, the words of the three languages are 3.8, Lit is 3; the aim was set for less than is in it',
  first:
    'seven times the script of the hand-written page has to be read and run, every field of every record is checked (`record-reader.ts`), and the filters are counted for the same frame (`facets.ts`)',
  idle: 'every field of every record is checked (`record-reader.ts`), where the hand-written page believes its feed',
  acts: 'next page: the first new record gets the focus, which lays the page out at once; another order: the keys are sorted with their unknowns last (`sort.ts`), and the list is rendered by a general template',
  ten: 'each list sorts and counts for itself (`sort.ts`, `facets.ts`); only the request, the records and the folded texts are shared',
};
