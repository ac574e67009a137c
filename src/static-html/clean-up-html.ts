import {element, type HtmlElement, type HtmlNode} from './html-node.js';

export interface Form {
  /** Without div, class and whatever else the text formats of some content management systems take away. */
  readonly plain: boolean;
  /** Names in bold instead of headings, where headings would get into the page's own table of contents. */
  readonly boldNames: boolean;
}

/** What means something without a style sheet and without a script. */
const kept = new Set(['lang', 'dir', 'href', 'colspan', 'scope', 'datetime', 'aria-level']);
const gone = new Set(['svg', 'input', 'select', 'label']);
/** Around what they hold there is nothing left to say. */
const hollow = new Set(['div', 'button', 'mark', 'slot', 'details', 'i', 'small']);

/** Makes of what a widget shows what stands in a page by itself: real headings, lists, tables and links. */
export const cleanUpHtml = (nodes: readonly HtmlNode[], form: Form): readonly HtmlNode[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [node] : tidiedElement(node, form)));

const tidiedElement = (node: HtmlElement, form: Form): readonly HtmlNode[] => {
  const {tag, attributes} = node;
  if (gone.has(tag) || attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return [];
  const children = cleanUpHtml(node.children, form);
  // Without a style sheet a label above a text is to be told from the text.
  if (tag === 'summary' || attributes.get('class') === 'label')
    return [element('p', {}, element('strong', {}, ...children))];
  const own = new Map([...attributes].filter(([name]) => kept.has(name)));
  if (hollow.has(tag)) return tag === 'div' ? [' ', ...children, ' '] : children;
  if (own.size === 0 && (tag === 'span' || (tag === 'bdi' && form.plain))) return children;
  const one = {tag: tag === 'bdi' && form.plain ? 'span' : tag, attributes: own, children};
  if (form.boldNames && /^h\d$/.test(tag)) return [element('p', {}, element('strong', {}, ...children))];
  return form.plain && tag === 'dl' ? [asList(one)] : [one];
};

const isElement = (node: HtmlNode): node is HtmlElement => typeof node !== 'string';

/** "Label: value" in an ordinary list: not every text format knows lists of descriptions. */
const asList = ({children}: HtmlElement): HtmlElement => {
  const items: HtmlNode[][] = [];
  for (const {tag, children: own} of children.filter(isElement)) {
    if (tag === 'dt') items.push([...own, ': ']);
    else items.at(-1)?.push(...own);
  }
  return element('ul', {}, ...items.map((item) => element('li', {}, ...item)));
};
