import {html} from '../html.mjs';

/** The start page of the documentation. */
export const indexPage = (sections) => ({
  path: 'docs/index.html',
  title: 'Documentation',
  name: 'Start',
  description: 'sixcity-widgets: the elements, how they get onto a page, their look, and the feed.',
  main: html`
    <p class="lead">
      Four custom elements that show a programme’s projects, publications and funding from one shared file, on
      any web site. To put one on a page, begin with <a href="../builder-en.html">the builder</a>; what it
      gives is explained here.
    </p>
    <div class="by-section">
      ${sections.map(
        ({title, pages}, index) =>
          html`<section aria-labelledby="section-${index}">
            <h2 id="section-${index}">${title}</h2>
            <ul>
              ${pages.map(
                (page) => html`<li><a href="${page.path.replace('docs/', '')}">${page.title}</a></li>`,
              )}
            </ul>
          </section>`,
      )}
    </div>
  `,
});
