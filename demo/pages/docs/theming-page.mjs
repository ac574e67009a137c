// The page about theming: what each custom property sets, and an editor with a live preview.
import {brandNames} from '../../../build/js/widgets/themes/brands.js';
import {brandNote, brandSources} from '../../../build/js/widgets/themes/brand-sources.js';
import {html} from '../html.mjs';

/** Every custom property, with the elements that use it. */
const propertiesIn = (elements) => {
  const found = new Map();
  for (const {tagName, cssProperties = []} of elements) {
    for (const property of cssProperties) {
      const {tags} = found.get(property.name) ?? {tags: []};
      found.set(property.name, {...property, tags: [...tags, tagName]});
    }
  }
  return [...found.values()];
};

const cities = (name) => name.charAt(0).toUpperCase() + name.slice(1);

const example = `:root {
  --sixcity-accent: light-dark(#0050bb, #8ec2ff);
  --sixcity-link: light-dark(#0050bb, #8ec2ff);
  --sixcity-radius: 0.5em;
}`;
const parts = `sixcity-project-list::part(project) {
  box-shadow: 0 1px 3px rgb(0 0 0 / 25%);
}`;

export const themingPage = (elements) => {
  const properties = propertiesIn(elements);
  return {
    path: 'docs/theming.html',
    title: 'Theming',
    description: 'The look of the widgets: custom properties, parts, the colours of the six cities.',
    scripts: ['v1/sixcity.js', 'builder/theme-editor.js'],
    headings: [
      {id: 'editor', title: 'Try it'},
      {id: 'properties', title: 'Custom properties'},
      {id: 'cities', title: 'The six cities'},
      {id: 'parts', title: 'Parts'},
    ],
    main: html`
      <p class="lead">
        The widgets take font, size and colour from the page around them. What else you want to set stands in
        a style sheet of the page, as custom properties; light or dark follows the page’s color-scheme.
      </p>
      <pre><code>${example}</code></pre>
      <section aria-labelledby="editor">
        <h2 id="editor" tabindex="-1">Try it</h2>
        <noscript><p>The editor needs JavaScript. The table below has every property.</p></noscript>
        <div id="theme-editor"></div>
        <div class="samples">
          ${['light', 'dark'].map(
            (scheme) =>
              html`<div class="sample ${scheme}">
                <sixcity-project-list
                  class="themed"
                  city="espoo"
                  page-size="2"
                  group-by="none"
                  heading="Projects"
                  heading-level="3"
                  no-filters
                  lang="en"
                >
                  <p><a href="../embed.html?widget=project-list&amp;city=espoo&amp;lang=en">Projects</a></p>
                </sixcity-project-list>
              </div>`,
          )}
        </div>
      </section>
      <section aria-labelledby="properties">
        <h2 id="properties" tabindex="-1">Custom properties</h2>
        <div class="wide" role="group" tabindex="0" aria-labelledby="properties">
          <table id="property-table">
            <thead>
              <tr>
                <th scope="col">Property</th>
                <th scope="col">Default</th>
                <th scope="col">What it sets</th>
                <th scope="col">Elements</th>
              </tr>
            </thead>
            <tbody>
              ${properties.map(
                ({name, default: standard, description, tags}) =>
                  html`<tr>
                    <th scope="row"><code>${name}</code></th>
                    <td>${standard && html`<code>${standard}</code>`}</td>
                    <td>${description}</td>
                    <td>
                      ${tags.length === elements.length ? 'all' : tags.map((tag) => html`<code>${tag}</code> `)}
                    </td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </section>
      <section aria-labelledby="cities">
        <h2 id="cities" tabindex="-1">The six cities</h2>
        <p>
          The attribute <code>brand</code> gives a widget the colours of a city; <code>themes/*.css</code> in
          a release gives them to all widgets of a page. ${brandNote}
        </p>
        <ul>
          ${brandNames.map(
            (name) =>
              html`<li><a href="../themes/${name}.css">${cities(name)}</a>: ${brandSources[name]}</li>`,
          )}
        </ul>
        <p>
          <code>npx sixcity-widgets contrast theme.css</code> says whether a theme of your own can be read.
        </p>
      </section>
      <section aria-labelledby="parts">
        <h2 id="parts" tabindex="-1">Parts</h2>
        <p>
          What no property sets, <code>::part()</code> reaches. The page of each element names its parts;
          within version 1 none is taken away.
        </p>
        <pre><code>${parts}</code></pre>
      </section>
    `,
  };
};
