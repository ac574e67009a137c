// The frame of every page: head, skip link, header with navigation and languages, footer.
import {html} from './html.mjs';
import {languages} from './texts/languages.mjs';

/** The file name of a page: plain for Finnish, with the language as suffix for the others. */
export const urlOf = (page, {code}) => (code === 'fi' ? `${page}.html` : `${page}-${code}.html`);

/**
 * The HTML document around a page. Leave out `page` if one page serves all languages. `root` is the relative path from
 * a page in a subfolder to the root, so that the site works from any folder.
 */
export const documentOf = ({
  texts,
  title,
  description,
  page,
  className,
  scripts,
  policy,
  body,
  root = '',
}) => html`
  <!doctype html>
  <html lang="${texts.code}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      ${policy && html`<meta http-equiv="Content-Security-Policy" content="${policy}" />`}
      <title>${title} – sixcity-widgets</title>
      <meta name="description" content="${description}" />
      <link rel="icon" href="${root}mark.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="${root}site.css" />
      ${page && languages.map((other) => html`<link rel="alternate" hreflang="${other.code}" href="${urlOf(page, other)}" />`)}
      ${scripts?.map((url) => html`<script src="${root}${url}" ${url.endsWith('.mjs') ? html`type="module"` : 'defer'}></script>`)}
    </head>
    <body class="${className ?? 'demo'}">
      <a class="skip" href="#main">${texts.frame.skip}</a>
      ${body}
    </body>
  </html>
`;

/** Links to the page in the other languages. Each language is named in itself. */
export const languageLinks = (page, texts) =>
  html` <nav class="languages" aria-label="${texts.frame.languages}">
    <ul role="list">
      ${languages.map(
        (other) =>
          html`<li>
            <a
              href="${urlOf(page, other)}"
              lang="${other.code}"
              hreflang="${other.code}"
              ${current(other === texts)}
              >${other.name}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;

const current = (isCurrent) => isCurrent && html` aria-current="page"`;

/** The pages of the demo, in the order of the navigation. */
const pages = [
  'index',
  'builder',
  'programme',
  'publications',
  'funding',
  'states',
  'looks',
  'city',
  'period',
  'feed',
];

/** The header of the demo. The documentation comes between the builder and the examples. */
export const demoHeader = ({texts, page, root = ''}) => {
  const item = (other, url, more) =>
    html`<li><a href="${root}${url}" ${current(other === page)}${more}>${texts.frame[other]}</a></li>`;
  const [start, builder, ...examples] = pages.map((other) => item(other, urlOf(other, texts)));
  return html` <header class="top">
    <div class="in">
      <a class="brand" href="${root}${urlOf('index', texts)}"
        ><img src="${root}mark.svg" alt="" width="32" height="32" />sixcity-widgets</a
      >
      ${pages.includes(page) && languageLinks(page, texts)}
      <nav class="pages" aria-label="${texts.frame.pages}">
        <ul role="list">
          ${start} ${builder} ${item('docs', 'docs/index.html', html` hreflang="en"`)} ${examples}
        </ul>
      </nav>
    </div>
  </header>`;
};

/** A page of the demo, with its header and footer. */
export const demoPage = ({texts, page, title, description, scripts, policy, main}) =>
  documentOf({
    texts,
    page,
    title,
    description,
    scripts,
    policy,
    body: html`${demoHeader({texts, page})}
      <main id="main" tabindex="-1">${main}</main>
      ${demoFooter(texts)}`,
  });

export const demoFooter = ({frame}) =>
  html` <footer class="bottom">
    <div class="in">
      <p>${frame.disclaimer}</p>
      <p>${frame.privacy}</p>
    </div>
  </footer>`;

export const written = (attributes) =>
  Object.entries(attributes).map(([option, value]) => html` ${option}="${value}"`);

/** A widget with its fallback content, which is shown if the script does not start. It stands below an h2. */
const widget = (name, attributes, texts) => html`
        <sixcity-${name}${written({'heading-level': 3, ...attributes})}>
          <p>${texts.frame.fallback} <a href="feed.json">${texts.frame.data}</a></p>
        </sixcity-${name}>`;

export const projectList = (attributes, texts) => widget('project-list', attributes, texts);
export const publicationTable = (attributes, texts) => widget('publication-table', attributes, texts);
export const fundingSummary = (attributes, texts) => widget('funding-summary', attributes, texts);
export const projectMap = (attributes, texts) => widget('project-map', attributes, texts);

/** The EU statement with its fallback text. */
export const euStatement = (attributes, words = '') =>
  html`<sixcity-eu-statement${written(attributes)}>${words && html`<p>${words}</p>`}</sixcity-eu-statement>`;
