/** A node of a page: an element or a text. */
export type HtmlNode = HtmlElement | string;
export interface HtmlElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly HtmlNode[];
}

export const element = (
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly HtmlNode[]
): HtmlElement => ({
  tag,
  attributes: new Map(
    Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ),
  children,
});

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};
/** Escapes a text for content and for attribute values. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"\u00a0]/g, (sign) => entities[sign] ?? sign);

/** Void elements: no content, no end tag. */
const voids = new Set(['meta', 'link', 'br', 'img']);
/** Elements that start a new line in the output, so that people can read it. */
const blocks =
  /^(html|head|body|main|title|meta|link|div|p|h\d|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|nav|script)$/;
const isBlock = (node: HtmlNode | undefined): boolean =>
  node !== undefined && typeof node !== 'string' && blocks.test(node.tag);

/** Collapses white space as a browser does. Non-breaking spaces stay. */
const collapsed = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ');

const isSpace = (node: HtmlNode): boolean => node === '' || node === ' ';

/** Joins neighbouring texts, and drops white space around blocks. */
const tightened = (nodes: readonly HtmlNode[], isInBlock: boolean): readonly HtmlNode[] => {
  const joined: HtmlNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (typeof node === 'string' && typeof last === 'string') joined[joined.length - 1] = last + node;
    else joined.push(node);
  }
  const isEdge = (index: number) =>
    index < 0 || index >= joined.length ? isInBlock : isBlock(joined[index]);
  return joined
    .map((node, index) => {
      if (typeof node !== 'string') return node;
      const text = collapsed(node);
      const start = isEdge(index - 1) ? text.replace(/^ /, '') : text;
      return isEdge(index + 1) ? start.replace(/ $/, '') : start;
    })
    .filter((node, index) => !isSpace(node) || !(isEdge(index - 1) || isEdge(index + 1)));
};

/** Serializes nodes as HTML. */
export const serialize = (nodes: readonly HtmlNode[], isInBlock = true): string => {
  const tight = tightened(nodes, isInBlock);
  return tight
    .map((node, index) => {
      const isNewLine = index > 0 && (isBlock(node) || isBlock(tight[index - 1]));
      return (isNewLine ? '\n' : '') + (typeof node === 'string' ? escaped(node) : serializeElement(node));
    })
    .join('');
};

const serializeElement = ({tag, attributes, children}: HtmlElement): string => {
  const written = [...attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  if (voids.has(tag)) return `<${tag}${written}>`;
  const content = serialize(children, blocks.test(tag));
  const edge = children.some(isBlock) ? '\n' : '';
  return `<${tag}${written}>${edge}${content}${edge}</${tag}>`;
};
