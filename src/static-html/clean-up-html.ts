import {element, type HtmlElement, type HtmlNode} from './html-node.js';
import {descriptionsAsList, tableAsLists} from './plain-lists.js';

export interface Form {
  /** Removes `div`, `class` and other markup that the text formats of some systems remove. */
  readonly plain: boolean;
  /** Writes names in bold instead of headings, which would appear in the page's own table of contents. */
  readonly boldNames: boolean;
}

/** The elements that have a meaning without style sheet and script. */
const kept = new Set(['lang', 'dir', 'href', 'colspan', 'scope', 'datetime', 'aria-level']);
/** An image needs its URL and its text. */
const keptOfImages = new Set(['src', 'alt', 'lang', 'width', 'height', 'loading', 'referrerpolicy']);
const gone = new Set(['svg', 'input', 'select', 'label', 'wbr']);
/** Elements that are replaced by their content. */
const hollow = new Set(['div', 'button', 'mark', 'slot', 'details', 'i', 'small']);

/** Turns the output of a widget into HTML that works on its own: headings, lists, tables and links. */
export const cleanUpHtml = (nodes: readonly HtmlNode[], form: Form): readonly HtmlNode[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [node] : tidiedElement(node, form)));

const tidiedElement = (node: HtmlElement, form: Form): readonly HtmlNode[] => {
  const {tag, attributes} = node;
  if (gone.has(tag) || attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return [];
  const children = cleanUpHtml(node.children, form);
  // Menus are empty without a script, and an empty list would be announced as a list.
  if (/^[ud]l$/.test(tag) && children.every((child) => typeof child === 'string' && child.trim() === ''))
    return [];
  // Without a style sheet, a label has to look different from the text below it.
  if (tag === 'summary' || (tag !== 'dt' && attributes.get('class') === 'label'))
    return [element('p', {}, element('strong', {}, ...children))];
  const keeps = tag === 'img' ? keptOfImages : kept;
  const isKept = (name: string) => keeps.has(name) && !(form.plain && name === 'dir');
  const own = new Map([...attributes].filter(([name]) => isKept(name)));
  if (hollow.has(tag)) return tag === 'div' ? [' ', ...children, ' '] : children;
  if (own.size === 0 && (tag === 'span' || (tag === 'bdi' && form.plain))) return children;
  const one = {tag: tag === 'bdi' && form.plain ? 'span' : tag, attributes: own, children};
  if (form.boldNames && /^h\d$/.test(tag)) return [element('p', {}, element('strong', {}, ...children))];
  if (!form.plain) return [one];
  if (tag === 'dl') return [descriptionsAsList(one)];
  return tag === 'table' ? tableAsLists(one) : [one];
};
