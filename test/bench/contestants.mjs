import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const pages = path.join(here, 'pages');
const read = (...steps) => readFileSync(path.join(pages, ...steps), 'utf8');

/** The page that the others are measured against. */
export const reference = 'hand';

/**
 * Who takes part: each is a folder of pages/. `shows` says what it has to show: `list` the list in groups of status,
 * `rows` the same projects as a library shows them (by name, in no groups), `ten` ten lists, `publications` a table.
 * `acts` is what is done on the page once it is there; `most` the most records that it is measured with; `library`
 * the file that it needs. In its page <html> says where things are: `data-row`, `data-name` and `data-count` are
 * selectors, `data-host` the element in whose shadow tree they stand, `data-first` what a reader sees before that.
 */
const every = ['firstKey', 'key', 'facet', 'more', 'sort'];
export const contestants = [
  {name: 'hand', title: 'hand-written', shows: 'list', acts: every},
  {name: 'ours', title: 'ours', shows: 'list', acts: every},
  {name: 'split', title: 'ours, split feed', shows: 'list', acts: every},
  {name: 'static', title: 'ours, static HTML in the page', shows: 'list', acts: []},
  {name: 'ten', title: 'ours, ten on a page', shows: 'ten', acts: [], most: 10_000},
  {name: 'publications', title: 'ours, publication table', shows: 'publications', acts: [], most: 10_000},
  {name: 'listjs', title: 'List.js', shows: 'rows', acts: every, library: 'list.js/dist/list.min.js'},
  {
    name: 'gridjs',
    title: 'Grid.js',
    shows: 'rows',
    // It has no filters.
    acts: every.filter((act) => act !== 'facet'),
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
/** Where what is below the list moves, or not, while script and feed are slow to come. */
export const shifting = [
  {name: 'static', title: 'static HTML in the page'},
  {name: 'frame', title: 'a frame of fixed height'},
  {name: 'rule', title: 'a tag with the `:not(:defined)` rule'},
  {name: 'bare', title: 'a bare tag'},
];

const installed = (library) => path.join(here, 'node_modules', library);
export const isReady = ({library}) => !library || existsSync(installed(library));
/** The files of the libraries that are here, by the address at which pages ask for them. */
export const libraryFiles = () =>
  Object.fromEntries(
    contestants
      .filter(({library}) => library && existsSync(installed(library)))
      .map(({library}) => [`/lib/${path.basename(library)}`, readFileSync(installed(library), 'utf8')]),
  );

export const blankPage = read('blank.html');

/** The page of a contestant, with its own style sheets and scripts put in, as one would send so small a page. */
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
  // In one block, so that its names are not the page's.
  return page.replace('</body>', () => `<script>\n{\n${scripts.join('')}}\n</script>\n</body>`);
}
