import {demoPage, fundingSummary, projectList, projectMap, publicationTable} from './frame.mjs';
import {html} from './html.mjs';

/** Attributes that link the map with list, sums and publications. */
const linked = {link: 'map', 'heading-level': '3'};
/** The map is their filter. */
const quiet = {'no-search': '', 'no-filters': ''};

/** Shows the whole programme: by status as cards, on the map, by theme as rows, and as a timeline. */
export const programmePage = (texts) => {
  const {programme} = texts;
  return demoPage({
    texts,
    page: 'programme',
    title: programme.title,
    description: programme.description,
    scripts: ['v1/sixcity.js'],
    main: html` <div class="hero">
        <div class="in">
          <h1>${programme.title}</h1>
          <p class="lead">${programme.lead}</p>
          <p>${programme.money}</p>
          <dl class="figures">
            ${programme.figures.map(
              ([figure, meaning]) =>
                html`<div>
                  <dt>${meaning}</dt>
                  <dd>${figure}</dd>
                </div>`,
            )}
          </dl>
          <nav aria-label="${texts.frame.onThisPage}">
            <ul class="jumps" role="list">
              <li><a href="#status">${programme.byStatus}</a></li>
              <li><a href="#map">${programme.onMap}</a></li>
              <li><a href="#themes">${programme.byTheme}</a></li>
              <li><a href="#time">${programme.overTime}</a></li>
            </ul>
          </nav>
        </div>
      </div>

      <section class="in" aria-labelledby="status">
        <h2 id="status" tabindex="-1">${programme.byStatus}</h2>
        <p>${programme.byStatusIntro}</p>
        <p>${programme.find}</p>
        ${projectList({'url-state': 'p'}, texts)}
      </section>

      <section class="in" aria-labelledby="map">
        <h2 id="map" tabindex="-1">${programme.onMap}</h2>
        <p>${programme.onMapIntro}</p>
        ${projectMap(linked, texts)}
        ${projectList({...linked, layout: 'rows', 'group-by': 'none', 'page-size': '5', ...quiet}, texts)}
        <h3>${programme.linkedFunding}</h3>
        ${fundingSummary({...linked, by: 'theme'}, texts)}
        <h3>${programme.linkedPublications}</h3>
        ${publicationTable({...linked, 'page-size': '5', ...quiet}, texts)}
      </section>

      <section class="in" aria-labelledby="themes">
        <h2 id="themes" tabindex="-1">${programme.byTheme}</h2>
        <p>${programme.byThemeIntro}</p>
        ${projectList({'group-by': 'theme', layout: 'rows'}, texts)}
      </section>

      <section class="in" aria-labelledby="time">
        <h2 id="time" tabindex="-1">${programme.overTime}</h2>
        <p>${programme.overTimeIntro}</p>
        ${projectList({'group-by': 'none', layout: 'timeline', sort: 'start', 'no-filters': ''}, texts)}
      </section>`,
  });
};
