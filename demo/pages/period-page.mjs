import {demoPage, euStatement, fundingSummary, projectList} from './frame.mjs';
import {html} from './html.mjs';

/** The feed of the page: a part of the French list of 2021-2027. Its `cities` are regions. */
const feed = 'period/feed.json';

/** A programme of 2021-2027 with regions in place of the six cities, its funds, and the statement of support. */
export const periodPage = (texts) => {
  const {period} = texts;
  const [byRegion, byFund, share] = period.sections;
  const lang = {lang: texts.code};
  const section = (id, heading, widget) =>
    html`<section class="in" aria-labelledby="${id}">
      <h2 id="${id}" tabindex="-1">${heading}</h2>
      ${widget}
    </section>`;
  return demoPage({
    texts,
    page: 'period',
    title: period.title,
    description: period.description,
    scripts: ['v1/sixcity.js'],
    main: html`<div class="hero">
        <div class="in">
          <h1>${period.title}</h1>
          <p class="lead">${period.lead}</p>
          <p>${period.source}</p>
          ${euStatement({feed, period: '2021-2027', ...lang})}
        </div>
      </div>
      ${section('regions', byRegion, projectList({feed, 'group-by': 'city', layout: 'rows', 'page-size': '10'}, texts))}
      ${section('funds', byFund, fundingSummary({feed, by: 'fund'}, texts))}
      ${section('share', share, fundingSummary({feed, by: 'city', measure: 'eu'}, texts))}`,
  });
};
