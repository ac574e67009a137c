import {current, feedOf, past, project} from '../support/feeds.js';
import {pageWith, type Site} from './chromium.js';

const feed = feedOf(
  [
    project('Avoin hanke', {...current, fund: 'erdf', summary: 'Mitä hanke tekee.', funding: {total: 100}}),
    project('Päättynyt hanke', {...past, fund: 'esf', funding: {total: 40}}),
    project({en: 'English project'}, {...current, fund: 'esf', funding: {total: 60}}),
  ],
  {
    publications: [
      {id: 'a', type: 'report', title: 'Käsikirja', author: [{literal: 'Ä'}], issued: '2018', language: 'fi'},
      {id: 'b', type: 'report', title: 'Opas', author: [{literal: 'B'}], issued: '2019', language: 'sv'},
    ],
  },
);

/** A page with every widget, one that waits forever and one that has failed. */
export const everyWidget = (head = ''): Site => ({
  '/': pageWith(
    `<sixcity-project-list group-by="none" page-size="2"></sixcity-project-list>
    <sixcity-publication-table></sixcity-publication-table>
    <sixcity-funding-summary></sixcity-funding-summary>
    <sixcity-project-map></sixcity-project-map>
    <sixcity-project-list id="failed" feed="missing.json"></sixcity-project-list>
    <sixcity-project-list id="waiting" feed="never.json"></sixcity-project-list>`,
    head,
  ),
  '/feed.json': JSON.stringify(feed),
  '/never.json': new Promise<string>(() => undefined),
});
