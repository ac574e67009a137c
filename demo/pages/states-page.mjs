import {demoPage, fundingSummary, projectList, publicationTable} from './frame.mjs';
import {html} from './html.mjs';
import {sectionsOf} from './sections.mjs';

/** One URL has no server, the other has a file that is not a feed. */
const nowhere = 'no-such-feed.json';
const noFeed = 'site.css';

/** Shows every widget in every state of a feed. The waiting state is visible while the page loads. */
export const statesPage = (texts) => {
  const {states} = texts;
  const all = (attributes) => html`
    ${projectList({...attributes, heading: texts.frame.programme}, texts)}
    ${publicationTable({...attributes, heading: texts.frame.publications}, texts)}
    ${fundingSummary({...attributes, heading: texts.frame.funding}, texts)}
  `;
  return demoPage({
    texts,
    page: 'states',
    title: states.title,
    description: states.lead,
    scripts: ['v1/sixcity.js'],
    main: sectionsOf(states, [
      all({'heading-level': 3, 'page-size': 3}),
      all({'heading-level': 3, city: 'no-such-city'}),
      all({'heading-level': 3, feed: nowhere}),
      all({'heading-level': 3, feed: noFeed}),
    ]),
  });
};
