import {
  urlOf,
  documentOf,
  euStatement,
  fundingSummary,
  languageLinks,
  projectList,
  projectMap,
  publicationTable,
} from './frame.mjs';
import {html} from './html.mjs';

/** The date of the city's page that was the model for these widgets. */
const day = '2018-03-02';
/** Attributes that link the four widgets: they share their filters and keep them in the URL. */
const linked = {link: 'espoo', 'url-state': 'p'};

/** A page as a city might publish it: an invented city with Espoo's projects and colours. */
export const cityPage = (texts) => {
  const {city, frame} = texts;
  return documentOf({
    texts,
    page: 'city',
    className: 'city',
    title: city.title,
    description: city.description,
    scripts: ['v1/sixcity.js'],
    body: html` <header class="top">
        <p class="notice">
          <span class="in">${city.notice} <a href="${urlOf('index', texts)}">${city.back}</a></span>
        </p>
        <div class="in">
          <p class="brand">${city.name}</p>
          ${languageLinks('city', texts)}
          ${euStatement({period: '2014-2020', fund: 'erdf esf'}, city.support)}
          <nav class="pages" aria-label="${frame.onThisPage}">
            <ul role="list">
              <li><a href="#then">${city.then}</a></li>
              <li><a href="#now">${city.now}</a></li>
              <li><a href="#publications">${city.publications}</a></li>
              <li><a href="#money">${city.money}</a></li>
            </ul>
          </nav>
        </div>
      </header>
      <main id="main" tabindex="-1">
        <div class="hero">
          <div class="in">
            <h1>${city.title}</h1>
            <p class="lead">${city.lead}</p>
          </div>
        </div>

        <div class="in">
          ${city.texts.map((text) => html`<p>${text}</p>`)}
          <p class="stamp">${city.stamp} <time datetime="${day}T13:59+02:00">${city.stampTime}</time></p>
        </div>

        <section class="in" aria-labelledby="then">
          <h2 id="then" tabindex="-1">${city.then}</h2>
          <p>${city.thenIntro}</p>
          <h3>${city.ongoing}</h3>
          ${projectList({city: 'espoo', status: 'ongoing', 'as-of': day, 'group-by': 'none', 'heading-level': 3}, texts)}
          <h3>${city.completed}</h3>
          ${projectList({city: 'espoo', status: 'completed', 'as-of': day, 'group-by': 'none', 'heading-level': 3}, texts)}
        </section>

        <section class="in" aria-labelledby="now">
          <h2 id="now" tabindex="-1">${city.now}</h2>
          <p>${city.nowIntro}</p>
          <h3>${city.withWhom}</h3>
          ${projectMap({city: 'espoo', link: linked.link, 'heading-level': '3'}, texts)}
          ${projectList({city: 'espoo', layout: 'rows', sort: '-end', ...linked}, texts)}
        </section>

        <section class="in" aria-labelledby="publications">
          <h2 id="publications" tabindex="-1">${city.publications}</h2>
          <p>${city.publicationsIntro}</p>
          ${publicationTable({city: 'espoo', 'group-by': 'level', link: linked.link}, texts)}
          <h3>${city.series}</h3>
          ${city.seriesTexts.map((text) => html`<p>${text}</p>`)}
        </section>

        <section class="in" aria-labelledby="money">
          <h2 id="money" tabindex="-1">${city.money}</h2>
          ${city.moneyTexts.map((text) => html`<p>${text}</p>`)}
          ${fundingSummary({city: 'espoo', by: 'theme', facts: '', link: linked.link}, texts)}
        </section>
      </main>
      <footer class="bottom">
        <div class="in">
          <p class="brand">${city.name}</p>
          <p>${city.invented}</p>
          <p>${frame.disclaimer}</p>
        </div>
      </footer>`,
  });
};
