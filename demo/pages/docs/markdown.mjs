// The Markdown of the repository as parts of pages: the same words on the site as beside the source.
import {Marked} from 'marked';

/** An id for a heading, as GitHub makes it, so that links into a page work in both places. */
const slug = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const plain = (html) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_, name) => ({amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"})[name],
    );

/**
 * @param text of a file
 * @param linkTo makes the address of a page of that of a file, as the file writes it; undefined where there is none
 * @returns its title, its headings and the rest as HTML
 */
export function readMarkdown(text, linkTo) {
  let title = '';
  const headings = [];
  const ids = new Map();
  const marked = new Marked({
    renderer: {
      heading({tokens, depth}) {
        const inner = this.parser.parseInline(tokens);
        if (depth === 1 && title === '') {
          title = plain(inner);
          return '';
        }
        const base = slug(plain(inner));
        const count = ids.get(base) ?? 0;
        ids.set(base, count + 1);
        const id = count === 0 ? base : `${base}-${count}`;
        if (depth === 2) headings.push({id, title: plain(inner)});
        return `<h${depth} id="${id}" tabindex="-1">${inner}</h${depth}>\n`;
      },
      link({href, tokens}) {
        const [inner, url] = [this.parser.parseInline(tokens), linkTo(href)];
        return url === undefined ? inner : `<a href="${url.replaceAll('"', '&quot;')}">${inner}</a>`;
      },
      image({href, text}) {
        return `<img src="${linkTo(href)}" alt="${text.replaceAll('"', '&quot;')}" loading="lazy">`;
      },
      // A wide table scrolls by itself, by the keyboard too.
      table(token) {
        const cell = ({tokens, header}) => {
          const tag = header ? 'th' : 'td';
          return `<${tag}${header ? ' scope="col"' : ''}>${this.parser.parseInline(tokens)}</${tag}>`;
        };
        const row = (cells) => `<tr>${cells.map(cell).join('')}</tr>`;
        const [first] = token.header;
        return `<div class="wide" role="group" tabindex="0" aria-label="${plain(this.parser.parseInline(first.tokens)) || 'Table'}"><table>
<thead>${row(token.header)}</thead>
<tbody>${token.rows.map(row).join('\n')}</tbody>
</table></div>\n`;
      },
    },
  });
  return {html: marked.parse(text, {async: false}), title, headings};
}
