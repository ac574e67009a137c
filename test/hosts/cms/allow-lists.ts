/**
 * The text formats of published-formats.ts as functions, so that tests need no Drupal. filtered.json holds what a real
 * Drupal made of our snippets, and a test compares the two.
 */
import {parseFragment, serialize} from 'parse5';
import sanitizeHtml, {type IOptions} from 'sanitize-html';
import {formatOf, type FormatName} from './published-formats.js';

const keep =
  (options: IOptions) =>
  (html: string): string =>
    sanitizeHtml(html, {allowedSchemes: ['http', 'https', 'mailto', 'tel'], ...options});

/** Reads "Limit allowed HTML tags". Drupal allows `lang` and `dir` everywhere. Values of attributes are not compared. */
const parseAllowedHtml = (allowedHtml: string): IOptions => {
  const tags = [...allowedHtml.matchAll(/<([a-z][\w-]*)([^>]*)>/g)].map(
    ([, tag = '', attributes = '']) =>
      [tag, [...attributes.replace(/="[^"]*"/g, '').matchAll(/\S+/g)].map(([name]) => name)] as const,
  );
  return {
    allowedTags: tags.map(([tag]) => tag),
    allowedAttributes: {
      '*': ['lang', 'dir'],
      ...Object.fromEntries(tags.map(([tag, names]) => [tag, [...names]])),
    },
  };
};

/** Makes links of bare URLs in text, as filter_url does. */
const linkAddresses = (html: string): string =>
  html.replace(
    /(<a\b[^>]*>.*?<\/a>|<[^>]*>)|(https?:\/\/[^\s<>"]+)/gs,
    (_, markup: string | undefined, address: string | undefined) =>
      markup ??
      `<a href="${(address ?? '').replace(/&(?!amp;)/g, '&amp;')}">${(address ?? '').replace(/&(?!amp;)/g, '&amp;')}</a>`,
  );

const blocks = /^(p|h\d|ul|ol|dl|table|blockquote|div)$/;

/** Puts text between blocks into paragraphs, as filter_autop does. */
const addParagraphs = (html: string): string => {
  const fragment = parseFragment(html);
  const written: string[] = [];
  let text = '';
  const closeParagraph = (): void => {
    if (text.trim()) written.push(`<p>${text.trim()}</p>`);
    text = '';
  };
  for (const node of fragment.childNodes) {
    const markup = serialize({...fragment, childNodes: [node]});
    if (blocks.test(node.nodeName)) {
      closeParagraph();
      written.push(markup);
    } else text += markup;
  }
  closeParagraph();
  return written.join('\n');
};

/** A published format as a function. */
export const publishedFormat = (name: FormatName): ((html: string) => string) => {
  const {allowedHtml, filters} = formatOf(name);
  const limit = allowedHtml === undefined ? (html: string) => html : keep(parseAllowedHtml(allowedHtml));
  return (html) =>
    filters.reduce((left, filter) => {
      if (filter === 'filter_html') return limit(left);
      if (filter === 'filter_url') return linkAddresses(left);
      return filter === 'filter_autop' ? addParagraphs(left) : left;
    }, html);
};

export const helsinki = publishedFormat('Helsinki, full_html');
export const tamperePage = publishedFormat('Tampere, basic_html');
/** The default format "Basic HTML" with the line that the builder asks the developer to add. */
export const drupalWithPlaceholder = publishedFormat('Drupal, basic_html with the placeholder');

/** tampere-fi, the paragraph "Skripti" (paragraph--script.html.twig): its field is printed inside a script tag. */
export const tampereScript = (attributes: string): string => `<script ${attributes}></script>`;

/**
 * tampere-fi, the paragraph "Karttaupotus" (MapEmbed.php, iframe.twig): the first `src` of the field, escaped once
 * more by the template, in an iframe that gets its URL from a script. That script sets no `src`.
 */
export const tampereMap = (html: string): string => {
  const src = /\ssrc="([^"]+)"/.exec(html)?.[1] ?? '';
  const escaped = src.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return src
    ? `<iframe class="lazyload" loading="lazy" data-src=${escaped} title="Hankkeet" data-ignore-cookie-blocking="true"></iframe>
       <script>
         for (const frame of document.querySelectorAll('iframe.lazyload')) {
           frame.contentWindow.location.replace(frame.dataset.src);
         }
       </script>`
    : '';
};

const texts = ['p', 'br', 'strong', 'em', 's', 'sub', 'sup', 'cite', 'blockquote'];
const lists = ['ul', 'ol', 'li'];
const tables = ['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'];

/** Turku's Drupal 7 of 2017, the last published configuration: div and iframe, no script, no custom tag. */
export const turku = keep({
  allowedTags: [...texts, ...lists, ...tables, 'h2', 'h3', 'h4', 'h5', 'h6', 'span', 'a', 'div', 'iframe'],
  allowedAttributes: {
    a: ['href', 'title', 'target', 'rel'],
    div: ['class', 'id', 'data-*'],
    iframe: ['src', 'title', 'width', 'height', 'loading', 'frameborder', 'allowfullscreen'],
  },
});

/** sanitize-html with its defaults. */
export const sanitizeHtmlDefaults = (html: string): string => sanitizeHtml(html);
