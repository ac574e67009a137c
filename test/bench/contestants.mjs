import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const pages = path.join(here, 'pages');
const read = (...steps) => readFileSync(path.join(pages, ...steps), 'utf8');

/** The page that the others are compared with. */
export const reference = 'hand';

/**
 * The compared pages, each a folder of pages/. `shows` is the expected content: `list` (grouped by status), `rows` (by
 * name, ungrouped, as a library shows them), `ten` (ten lists) or `publications` (a table). `acts` lists the measured
 * actions, `most` the largest number of records, `library` the file that the page loads, `needs` an installed file. Attributes of <html> locate
 * the content: `data-row`, `data-name` and `data-count` are selectors, `data-host` is the element with the shadow tree,
 * `data-first` selects what is visible before the script has run.
 */
const every = ['firstKey', 'key', 'facet', 'more', 'sort'];
const withoutFilters = every.filter((act) => act !== 'facet');
export const contestants = [
  {name: 'hand', title: 'hand-written, rich', shows: 'list', acts: every},
  {name: 'small', title: 'hand-written, small table', shows: 'rows', acts: withoutFilters},
  {name: 'ours', title: 'ours', shows: 'list', acts: every},
  {name: 'plain', title: 'ours, no filters', shows: 'list', acts: withoutFilters},
  {name: 'split', title: 'ours, split feed', shows: 'list', acts: every},
  {name: 'static', title: 'ours, static HTML in the page', shows: 'list', acts: []},
  {name: 'ten', title: 'ours, ten on a page', shows: 'ten', acts: [], most: 10_000},
  {name: 'publications', title: 'ours, publication table', shows: 'publications', acts: [], most: 10_000},
  {name: 'lit', title: 'bare Lit table', shows: 'rows', acts: withoutFilters, needs: 'lit/package.json'},
  {
    name: 'tanstack',
    title: 'TanStack with Lit',
    shows: 'rows',
    acts: withoutFilters,
    needs: '@tanstack/lit-table/package.json',
  },
  {name: 'listjs', title: 'List.js', shows: 'rows', acts: every, library: 'list.js/dist/list.min.js'},
  {
    name: 'gridjs',
    title: 'Grid.js',
    shows: 'rows',
    // It has no filters.
    acts: withoutFilters,
    library: 'gridjs/dist/gridjs.umd.js',
  },
  {
    name: 'datatables',
    title: 'DataTables',
    shows: 'rows',
    acts: every,
    library: 'datatables.net/js/dataTables.min.js',
  },
];
/** The pages whose layout shift is measured while script and feed load slowly. */
export const shifting = [
  {name: 'static', title: 'static HTML in the page'},
  {name: 'frame', title: 'a frame of fixed height'},
  {name: 'rule', title: 'a tag with the `:not(:defined)` rule'},
  {name: 'bare', title: 'a bare tag'},
];

const installed = (library) => path.join(here, 'node_modules', library);
export const isReady = ({library, needs = library}) => !needs || existsSync(installed(needs));
/** The installed library files by URL. */
export const libraryFiles = () =>
  Object.fromEntries(
    contestants
      .filter(({library}) => library && existsSync(installed(library)))
      .map(({library}) => [`/lib/${path.basename(library)}`, readFileSync(installed(library), 'utf8')]),
  );

export const blankPage = read('blank.html');

/** The page of a contestant with its style sheets and scripts inlined. */
export function pageOf(name, staticHtml) {
  const scripts = [];
  const page = read(name, 'index.html')
    .replace('<!-- static -->', () => staticHtml)
    .replace('<!-- request -->', () => `<script>\n${read('rows/request.js')}</script>`)
    .replace(
      /<link rel="stylesheet" href="([\w./]+\.css)">/g,
      (_, file) => `<style>\n${read(name, file)}</style>`,
    )
    .replace(/<script src="((?:\.\.\/)?\w+(?:\/\w+)?\.js)"><\/script>\n/g, (_, file) => {
      scripts.push(read(name, file));
      return '';
    });
  if (scripts.length === 0) return page;
  // One block keeps the names out of the global scope.
  return page.replace('</body>', () => `<script>\n{\n${scripts.join('')}}\n</script>\n</body>`);
}
