import {demoPage, fundingSummary} from './frame.mjs';
import {sectionsOf} from './sections.mjs';

/** The funding summary: one measure along three dimensions, one city's view, and the figures around. */
export const fundingPage = (texts) => {
  const {funding} = texts;
  return demoPage({
    texts,
    page: 'funding',
    title: funding.title,
    description: funding.lead,
    scripts: ['v1/sixcity.js'],
    main: sectionsOf(funding, [
      fundingSummary({by: 'theme', facts: ''}, texts),
      fundingSummary({by: 'city'}, texts),
      fundingSummary({by: 'fund', measure: 'public'}, texts),
      fundingSummary({by: 'year', measure: 'projects'}, texts),
      fundingSummary({by: 'status', city: 'espoo'}, texts),
    ]),
  });
};
