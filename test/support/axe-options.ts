import type axe from 'axe-core';

/** What axe is asked everywhere: findings alone, without what takes long and helps nobody. */
export const axeOptions = {
  resultTypes: ['violations'],
  // No rule that is on asks for the style sheets; to collect them takes a tenth of the time.
  preload: {assets: ['media']},
} satisfies axe.RunOptions;
