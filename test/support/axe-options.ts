import type axe from 'axe-core';

/** The options of every axe run: violations only. */
export const axeOptions = {
  resultTypes: ['violations'],
  // No enabled rule needs the style sheets, and collecting them takes a tenth of the time.
  preload: {assets: ['media']},
} satisfies axe.RunOptions;
