// Makes the documentation: pages of the elements from the manifest, all other pages from the repository's Markdown.
import {existsSync, readFileSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {filesBelow} from '../../../scripts/system/files.mjs';
import {html, markup} from '../html.mjs';
import {docsPage} from './docs-frame.mjs';
import {elementPage} from './element-page.mjs';
import {indexPage} from './index-page.mjs';
import {readMarkdown} from './markdown.mjs';
import {themingPage} from './theming-page.mjs';

/** Files outside docs/ that become pages of the documentation, by the name of the page. */
const beside = {'CHANGELOG.md': 'docs/changes.html', 'SECURITY.md': 'docs/security.html'};
const pathOf = (file) => beside[file] ?? file.replace(/\.md$/, '.html');

/** The URL of a file: pages made by templates, and images, which stay beside the pages. */
const madeOf = (file) =>
  /\.(png|svg)$/.test(file) ? file : /^demo\/pages\/(\w+)-page\.mjs$/.exec(file)?.[1].concat('-en.html');

const isOutside = (url) => /^([a-z]+:|#|\/)/i.test(url);

/** The elements, in the order in which the script registers them. */
export const elementsIn = (manifest) => {
  const order = ['project-list', 'publication-table', 'funding-summary', 'project-map', 'eu-statement'];
  return manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName)
    .sort((a, b) => order.indexOf(a.tagName.slice(8)) - order.indexOf(b.tagName.slice(8)));
};

function markdownPage(file, files) {
  const from = pathOf(file);
  const linkTo = (href) => {
    if (isOutside(href)) return href;
    const [name, hash = ''] = href.split(/(?=#)/);
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), name));
    const page = files.includes(target) ? pathOf(target) : madeOf(target);
    // Files that are only in the repository are named without a link.
    return page && (path.posix.relative(path.posix.dirname(from), page) || path.posix.basename(from)) + hash;
  };
  const {html: content, title, headings} = readMarkdown(readFileSync(file, 'utf8'), linkTo);
  const lang = /-(fi|sv|en)\.md$/.exec(file)?.[1] ?? 'en';
  return {path: from, lang, title, headings, description: title, main: markup(content)};
}

/** Every page with its section. */
export function docsPages() {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const files = [...filesBelow('docs', '.md'), ...Object.keys(beside).filter((file) => existsSync(file))];
  const written = files.map((file) => markdownPage(file, files));
  const elements = elementsIn(manifest).map(elementPage);
  const below = (folder) => written.filter((page) => page.path.startsWith(`docs/${folder}/`));
  const single = (...names) =>
    names.flatMap((name) => written.find((page) => page.path === `docs/${name}.html`) ?? []);
  const theming = themingPage(elementsIn(manifest));
  const matrix = single('hosts/matrix');
  const hosts = {
    path: 'docs/hosts/index.html',
    title: 'Hosts: putting it on a page',
    name: 'Hosts',
    description: 'What each content management system lets through, and what to paste there.',
    main: html`
      <p class="lead">
        What an editor may place depends on the system. <a href="../../builder-en.html">The builder</a> asks
        for yours and gives the right form; these pages say why, and what the site’s developer does once.
      </p>
      <ul class="doors" role="list">
        ${[...matrix, ...below('hosts').filter((page) => page !== matrix[0])].map(
          (page) =>
            html`<li>
              <h2><a href="${page.path.replace('docs/hosts/', '')}">${page.title}</a></h2>
            </li>`,
        )}
      </ul>
    `,
  };
  const named = ['feed', 'performance', 'changes', 'security'];
  const rest = written.filter(
    (page) => !/\/(hosts|accessibility)\//.test(page.path) && !single(...named).includes(page),
  );
  const sections = [
    {title: 'Elements', pages: elements},
    {
      title: 'On a page',
      pages: [theming, hosts, ...matrix, ...below('hosts').filter((page) => page !== matrix[0])],
    },
    {title: 'Data', pages: single('feed')},
    {title: 'Accessibility', pages: below('accessibility')},
    {title: 'About', pages: [...single('performance', 'changes', 'security'), ...rest]},
  ].filter(({pages}) => pages.length > 0);
  const start = indexPage(sections);
  return {start, sections: [{title: 'Documentation', pages: [start]}, ...sections]};
}

/** Writes all pages below `folder`, the root of the site. */
export async function makeDocs(folder) {
  const {sections} = docsPages();
  for (const page of sections.flatMap(({pages}) => pages)) {
    const file = path.join(folder, page.path);
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, `${docsPage({...page, sections})}`.trimStart());
  }
}
