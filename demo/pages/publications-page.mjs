import {demoPage, publicationTable} from './frame.mjs';
import {sectionsOf} from './sections.mjs';

/** The publication table: by level, as one table, and by year. */
export const publicationsPage = (texts) => {
  const {publications} = texts;
  return demoPage({
    texts,
    page: 'publications',
    title: publications.title,
    description: publications.lead,
    scripts: ['v1/sixcity.js'],
    main: sectionsOf(publications, [
      publicationTable({'group-by': 'level'}, texts),
      publicationTable({sort: '-year'}, texts),
      publicationTable({columns: 'title authors year', 'group-by': 'year'}, texts),
    ]),
  });
};
