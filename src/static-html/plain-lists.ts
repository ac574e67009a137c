import {element, type HtmlElement, type HtmlNode} from './html-node.js';

const isElement = (node: HtmlNode): node is HtmlElement => typeof node !== 'string';
const elementsIn = (node: HtmlElement): readonly HtmlElement[] => node.children.filter(isElement);
const list = (items: readonly HtmlNode[]): HtmlElement => element('ul', {}, ...items);
const item = (...content: readonly HtmlNode[]): HtmlElement => element('li', {}, ...content);
const textOf = (node: HtmlNode): string => (isElement(node) ? node.children.map(textOf).join('') : node);

/** Writes a description list as "label: value" items, because some text formats remove description lists. */
export const descriptionsAsList = (descriptions: HtmlElement): HtmlElement => {
  const items: HtmlNode[][] = [];
  for (const {tag, children} of elementsIn(descriptions)) {
    if (tag === 'dt') items.push([...children, ': ']);
    else items.at(-1)?.push(...children);
  }
  return list(items.map((content) => item(...content)));
};

/**
 * Writes a table as a list with an item for each row, because some text formats remove tables and let their cells run
 * together. The caption comes first. A cell over all columns belongs to the row before it, or begins a group of rows.
 */
export const tableAsLists = (table: HtmlElement): readonly HtmlElement[] => {
  const parts = elementsIn(table);
  const rowsOf = (tag: string) =>
    parts.filter((part) => part.tag === tag).flatMap((part) => elementsIn(part).map(elementsIn));
  const [head = []] = rowsOf('thead');
  const caption = parts.find(({tag}) => tag === 'caption');
  const blocks: HtmlElement[] = caption ? [boldParagraph(caption.children)] : [];
  let rows: HtmlNode[][] = [];
  const closeList = (): void => {
    if (rows.length > 0) blocks.push(list(rows.map((content) => item(...content))));
    rows = [];
  };
  for (const cells of rowsOf('tbody')) {
    const [first] = cells;
    if (first?.attributes.get('scope') === 'rowgroup') {
      closeList();
      blocks.push(...elementsIn(first));
    } else if (first?.attributes.has('colspan') && rows.length > 0) rows.at(-1)?.push(...first.children);
    else rows.push(rowAsItem(cells, head));
  }
  closeList();
  return blocks;
};

const boldParagraph = (content: readonly HtmlNode[]): HtmlElement =>
  element('p', {}, element('strong', {}, ...content));

const rowAsItem = (cells: readonly HtmlElement[], head: readonly HtmlElement[]): HtmlNode[] => {
  const isName = ({tag}: HtmlElement) => tag === 'th';
  const names = head.map((cell) => textOf(cell).trim());
  const values = cells.flatMap((cell, index) =>
    isName(cell) || textOf(cell).trim() === ''
      ? []
      : [item(names[index] ? `${names[index]}: ` : '', ...cell.children)],
  );
  const name = cells.find(isName)?.children ?? [];
  const isParagraph = (node: HtmlNode) => isElement(node) && node.tag === 'p';
  return [
    ...(name.length > 0 ? [element('strong', {}, ...name.filter((node) => !isParagraph(node)))] : []),
    ...name.filter(isParagraph),
    ...(values.length > 0 ? [list(values)] : []),
  ];
};
