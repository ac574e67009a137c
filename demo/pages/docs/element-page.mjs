// The page of an element: live examples with their code, and tables of its API from the manifest.
import {makeSnippet} from '../../../build/js/snippets/snippet.js';
import {written} from '../frame.mjs';
import {html} from '../html.mjs';
import {examples} from './examples.mjs';

/** Renders text in backticks as code. */
const told = (text = '') =>
  text.split(/`([^`]*)`/).map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));

const code = (text) => text && html`<code>${text}</code>`;
const event = (name) => name.replace(/^.*?(\w+)$/, '$1');

/** The tables of the page: their columns, and the cells of an entry of the manifest. */
const tables = [
  {
    id: 'attributes',
    title: 'Attributes',
    of: ({attributes = []}) => attributes,
    columns: ['Attribute', 'Type', 'Default', 'What it does'],
    cells: ({name, type, default: standard, description}) => [
      code(name),
      code(type?.text),
      code(standard),
      told(description),
    ],
    more: 'Every attribute has the same name in every way in: data-city on a placeholder or a script tag, city= in an address.',
  },
  {
    id: 'properties',
    title: 'Properties and methods',
    of: ({members = []}) =>
      members.filter(
        ({kind, privacy, attribute, static: isStatic, description}) =>
          privacy !== 'private' &&
          privacy !== 'protected' &&
          !isStatic &&
          description &&
          (kind === 'method' || !attribute),
      ),
    columns: ['Name', 'Type', 'What it is'],
    cells: ({kind, name, type, return: returned, description}) => [
      code(kind === 'method' ? `${name}()` : name),
      code(kind === 'method' ? returned?.type?.text : type?.text),
      told(description),
    ],
    more: 'Each attribute is a property too, in camel case: page-size is pageSize.',
  },
  {
    id: 'events',
    title: 'Events',
    // The base class lists them too, but without a description.
    of: ({events = []}) => events.filter(({name, description}) => name && description),
    columns: ['Event', 'Class', 'When'],
    cells: ({name, type, description}) => [code(name), code(event(type?.text ?? '')), told(description)],
    more: 'They bubble, and cross shadow roots.',
  },
  {
    id: 'slots',
    title: 'Slots',
    of: ({slots = []}) => slots,
    columns: ['Slot', 'What stands there'],
    cells: ({name, description}) => [code(name), told(description)],
  },
  {
    id: 'parts',
    title: 'Parts',
    of: ({cssParts = []}) => cssParts,
    columns: ['Part', 'What it is'],
    cells: ({name, description}) => [code(name), told(description)],
    more: 'A style sheet of the page reaches them with ::part(name).',
  },
  {
    id: 'custom-properties',
    title: 'Custom properties',
    of: ({cssProperties = []}) => cssProperties,
    columns: ['Property', 'Default', 'What it sets'],
    cells: ({name, default: standard, description}) => [code(name), code(standard), told(description)],
  },
];

/** Leaves out empty columns. */
const filled = (columns, rows) =>
  columns.map((_, index) => rows.some((row) => row[index] !== undefined && String(row[index]) !== ''));

const table = ({id, title, columns, cells, more}, entries) => {
  const rows = entries.map(cells);
  const isShown = filled(columns, rows);
  const shown = (_, index) => isShown[index];
  return html`
    <section aria-labelledby="${id}">
      <h2 id="${id}" tabindex="-1">${title}</h2>
      ${more && html`<p>${more}</p>`}
      <div class="wide" role="group" tabindex="0" aria-labelledby="${id}">
        <table>
          <thead>
            <tr>
              ${columns.filter(shown).map((column) => html`<th scope="col">${column}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr>
                  ${row
                    .filter(shown)
                    .map((cell, index) =>
                      index === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`,
                    )}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>
  `;
};

const snippetOf = (widget, options) =>
  makeSnippet({
    widget,
    method: 'element',
    home: 'https://your-city.example/sixcity/',
    options,
    text: 'The same on a page of its own',
  }).paste;

const builderOf = (widget, options) =>
  `../builder-en.html?${new URLSearchParams({home: 'demo', widget, lang: 'en', ...options})}`;

const example = (widget) => (one, index) => {
  const {title, text, attributes} = one;
  const shown = {...attributes, 'heading-level': '3'};
  return html`
    <section aria-labelledby="example-${index}" class="example">
      <h3 id="example-${index}">${title}</h3>
      <p>${text}</p>
      <div class="live">
        <sixcity-${widget}${written(widget === 'eu-statement' ? attributes : shown)}>
          <p><a href="../embed.html?${new URLSearchParams({widget, lang: 'en', ...attributes})}">${title}</a></p>
        </sixcity-${widget}>
      </div>
      <pre><code>${snippetOf(widget, attributes)}</code></pre>
      <p><a href="${builderOf(widget, attributes)}">Open it in the builder</a></p>
    </section>
  `;
};

/** The tables of an element, by the id of their section. */
export const tablesOf = (declaration) =>
  tables.map((one) => ({...one, entries: one.of(declaration)})).filter(({entries}) => entries.length > 0);

export const elementPage = (declaration) => {
  const {tagName, description} = declaration;
  const widget = tagName.replace('sixcity-', '');
  const own = tablesOf(declaration);
  return {
    path: `docs/${widget}.html`,
    title: `<${tagName}>`,
    name: widget,
    description,
    scripts: ['v1/sixcity.js'],
    headings: [{id: 'examples', title: 'Examples'}, ...own.map(({id, title}) => ({id, title}))],
    main: html`
      <p class="lead">${told(description)}</p>
      <section aria-labelledby="examples">
        <h2 id="examples" tabindex="-1">Examples</h2>
        <p>
          The script stands once on the page;
          <a href="../builder-en.html?home=demo&amp;widget=${widget}&amp;lang=en">the builder</a> gives each
          example in the form that your system lets through.
        </p>
        ${examples[widget].map(example(widget))}
      </section>
      ${own.map((one) => table(one, one.entries))}
    `,
  };
};
