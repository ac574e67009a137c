// The frame of every page of the documentation, which is in English only.
import {demoFooter, demoHeader, documentOf} from '../frame.mjs';
import {html} from '../html.mjs';
import {en} from '../texts/en.mjs';

/** The relative path from a page such as `docs/hosts/x.html` to the root of the site. */
export const rootOf = (path) => '../'.repeat(path.split('/').length - 1);

/**
 * A page of the documentation.
 * @param sections the side navigation: titles with pages, each `{path, title}`
 */
export const docsPage = ({path, lang, title, description, scripts = [], headings = [], sections, main}) => {
  const root = rootOf(path);
  const current = (other) => other === path && html` aria-current="page"`;
  return documentOf({
    texts: en,
    root,
    title,
    description,
    scripts,
    className: 'demo docs',
    body: html`${demoHeader({texts: en, page: 'docs', root})}
      <div class="in with-side">
        <main id="main" tabindex="-1" ${lang && lang !== 'en' && html`lang="${lang}"`}>
          <h1>${title}</h1>
          ${
            headings.length > 2 &&
            html`<nav class="toc" aria-label="${en.frame.onThisPage}">
              <ul class="jumps" role="list">
                ${headings.map(({id, title: heading}) => html`<li><a href="#${id}">${heading}</a></li>`)}
              </ul>
            </nav>`
          }
          ${main}
        </main>
        <nav class="side" aria-label="Documentation">
          ${sections.map(
            (section) =>
              html`<h2>${section.title}</h2>
                <ul role="list">
                  ${section.pages.map(
                    (page) =>
                      html`<li>
                        <a href="${root}${page.path}" ${current(page.path)}>${page.name ?? page.title}</a>
                      </li>`,
                  )}
                </ul>`,
          )}
        </nav>
      </div>
      ${demoFooter(en)}`,
  });
};
