import {readFileSync} from 'node:fs';
import path from 'node:path';

const pages = path.join(import.meta.dirname, 'pages');
const read = (...steps) => readFileSync(path.join(pages, ...steps), 'utf8');

/** The page that the others are measured against. */
export const reference = 'hand';
/**
 * Who takes part: each is a folder of pages/. Its <html> says where the rows are: `data-row` and `data-name`
 * are selectors, `data-host` the element in whose shadow tree they stand, where there is one; `data-first` selects
 * what a reader sees before that. `static` is ours with static HTML in the page, which the widget takes over.
 */
export const contestants = ['ours', 'static', reference];

export const blankPage = read('blank.html');

/** The page of a contestant, with its own style sheets and scripts put in, as one would send so small a page. */
export function pageOf(name, staticHtml) {
  const scripts = [];
  const page = read(name, 'index.html')
    .replace('<!-- static -->', () => staticHtml)
    .replace(
      /<link rel="stylesheet" href="(\w+\.css)">/g,
      (_, file) => `<style>\n${read(name, file)}</style>`,
    )
    .replace(/<script src="(\w+\.js)"><\/script>\n/g, (_, file) => {
      scripts.push(read(name, file));
      return '';
    });
  if (scripts.length === 0) return page;
  // In one block, so that its names are not the page's.
  return page.replace('</body>', () => `<script>\n{\n${scripts.join('')}}\n</script>\n</body>`);
}
