// Renders the Markdown of the repository, so that site and repository have the same text.
import {Marked} from 'marked';

/** The id that GitHub gives a heading, so that links to it work in both places. */
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
 * @param text the Markdown of a file
 * @param linkTo maps a link to a file to the URL of its page; undefined if it has no page
 * @returns the title, the headings and the content as HTML
 */
export function readMarkdown(text, linkTo) {
  let title = '';
  const headings = [];
  const ids = new Map();
  /** The heading above what is being written, and how many tables there are of a name. */
  let under = '';
  const tables = new Map();
  const marked = new Marked({
    renderer: {
      heading({tokens, depth}) {
        const inner = this.parser.parseInline(tokens);
        if (depth === 1 && title === '') {
          title = plain(inner);
          return '';
        }
        under = plain(inner);
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
      // A wide table scrolls in a region of its own, which the keyboard can reach.
      table(token) {
        const cell = ({tokens, header}) => {
          const tag = header ? 'th' : 'td';
          return `<${tag}${header ? ' scope="col"' : ''}>${this.parser.parseInline(tokens)}</${tag}>`;
        };
        const row = (cells) => `<tr>${cells.map(cell).join('')}</tr>`;
        const [first] = token.header;
        const columns = plain(this.parser.parseInline(first.tokens)) || 'Table';
        const name = under === '' ? columns : `${under}: ${columns}`;
        const count = (tables.get(name) ?? 0) + 1;
        tables.set(name, count);
        const label = count === 1 ? name : `${name} ${count}`;
        return `<div class="wide" role="region" tabindex="0" aria-label="${label.replaceAll('"', '&quot;')}"><table>
<thead>${row(token.header)}</thead>
<tbody>${token.rows.map(row).join('\n')}</tbody>
</table></div>\n`;
      },
    },
  });
  return {html: marked.parse(text, {async: false}), title, headings};
}
