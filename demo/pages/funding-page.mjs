import {demoPage, fundingSummary} from './frame.mjs';
import {sectionsOf} from './sections.mjs';

/** The funding summary: one measure by three facets, one city's funding, and key figures of the programme. */
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
