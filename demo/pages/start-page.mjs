import {makeSnippet} from '../../build/js/snippets/snippet.js';
import {urlOf, demoPage} from './frame.mjs';
import {html} from './html.mjs';

const snippetOf = (method, text) =>
  makeSnippet({
    widget: 'project-list',
    method,
    home: 'https://your-city.example/sixcity/',
    options: {city: 'espoo'},
    text,
  }).paste;

/** The files that the build makes for machines: the text that names each, and its URL. */
const machineFiles = (code) => [
  [
    'feeds',
    ['Atom', `machines/pages/${code}/feeds/programme.atom`],
    ['JSON Feed', `machines/pages/${code}/feeds/programme.json`],
    ['Espoo (Atom)', `machines/pages/${code}/feeds/city-espoo.atom`],
  ],
  ['pages', ['HTML', `machines/pages/${code}/index.html`], ['sitemap.xml', 'machines/pages/sitemap.xml']],
  ['oembed', ['oEmbed', `machines/pages/${code}/index.oembed.json`]],
  [
    'search',
    ['bulk.ndjson', 'machines/search/bulk.ndjson'],
    ['bulk.mapping.json', 'machines/search/bulk.mapping.json'],
    ['schema-org.json', 'machines/search/schema-org.json'],
  ],
  ['catalogue', ['datapackage.json', 'catalogue/datapackage.json'], ['dcat.jsonld', 'catalogue/dcat.jsonld']],
  ['conformance', ['OpenACR', 'docs/accessibility/openacr.yaml']],
  [
    'contents',
    ['CycloneDX', 'v1/sbom.cdx.json'],
    ['sixcity.LICENSES.txt', 'v1/sixcity.LICENSES.txt'],
    ['SHA256SUMS', 'SHA256SUMS'],
  ],
];

/**
 * The start page, for editors: what the widgets are, how they look, how to embed them, and where the data is from.
 */
export const startPage = (texts) => {
  const {start, frame} = texts;
  return demoPage({
    texts,
    page: 'index',
    title: start.title,
    description: start.description,
    main: html` <div class="hero">
        <div class="in">
          <h1>${start.title}</h1>
          <p class="lead">${start.lead}</p>
          <p class="actions">
            <a class="button" href="${urlOf('builder', texts)}">${start.toBuilder}</a>
            <a href="${urlOf('city', texts)}">${start.toCity}</a>
          </p>
        </div>
      </div>

      <section class="in" aria-labelledby="live">
        <h2 id="live">${start.live}</h2>
        <p>${start.liveIntro}</p>
        <div class="stage">
          <noscript
            ><p>${frame.fallback} <a href="feed.json">${frame.data}</a></p></noscript
          >
          <script
            src="v1/sixcity.js"
            data-widget="project-list"
            data-city="espoo"
            data-group-by="none"
            data-page-size="4"
            defer
          ></script>
        </div>
      </section>

      <section class="in" aria-labelledby="steps">
        <h2 id="steps" tabindex="-1">${start.steps}</h2>
        <ol class="steps" role="list">
          <li>
            <h3>${start.choose}</h3>
            <p>${start.chooseHelp}</p>
            <p><a class="button" href="${urlOf('builder', texts)}">${start.openBuilder}</a></p>
          </li>
          <li>
            <h3>${start.copy}</h3>
            <p>${start.copyHelp}</p>
            <pre><code>${snippetOf('script', start.linkText)}</code></pre>
          </li>
          <li>
            <h3>${start.paste}</h3>
            <p>${start.pasteHelp}</p>
            <details>
              <summary>${start.noScript}</summary>
              <p>${start.noScriptHelp}</p>
              <pre><code>${snippetOf('link', start.linkText)}</code></pre>
              <p>
                <a href="embed.html?widget=project-list&amp;city=espoo&amp;lang=${texts.code}"
                  >${start.noScriptLink}</a
                >
              </p>
            </details>
          </li>
        </ol>
      </section>

      <section class="in" aria-labelledby="more">
        <h2 id="more">${start.more}</h2>
        <ul class="doors" role="list">
          <li>
            <h3><a href="${urlOf('programme', texts)}">${frame.programme}</a></h3>
            <p>${start.programmeDoor}</p>
          </li>
          <li>
            <h3><a href="${urlOf('city', texts)}">${frame.city}</a></h3>
            <p>${start.cityDoor}</p>
          </li>
          <li>
            <h3><a href="docs/index.html" hreflang="en">${frame.docs}</a></h3>
            <p>${start.docsDoor}</p>
          </li>
          <li>
            <h3><a href="${urlOf('feed', texts)}">${frame.feed}</a></h3>
            <p>${start.feedDoor}</p>
          </li>
          <li>
            <h3><a href="feed.json">${frame.data}</a></h3>
            <p>${start.dataDoor}</p>
          </li>
        </ul>
      </section>

      <section class="in" aria-labelledby="machines">
        <h2 id="machines">${start.machines}</h2>
        <p>${start.machinesIntro} <a href="docs/machines.html" hreflang="en">${start.machinesDocs}</a></p>
        <ul>
          ${machineFiles(texts.code).map(
            ([text, ...files]) =>
              html`<li>
                ${start.machineFiles[text]}:
                ${files.map(
                  ([name, url], index) => html`${index > 0 ? ', ' : ''}<a href="${url}">${name}</a>`,
                )}
              </li>`,
          )}
        </ul>
      </section>

      <section class="in" aria-labelledby="data">
        <h2 id="data">${start.data}</h2>
        ${start.dataTexts.map((text) => html`<p>${text}</p>`)}
      </section>`,
  });
};
