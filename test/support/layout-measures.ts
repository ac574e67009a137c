import type {Rule} from './layout-rules.js';
import {all} from './queries.js';
import {isVisible} from './visible-text.js';

const visible = (root: Element, selector: string): readonly HTMLElement[] =>
  (root.shadowRoot ? all(root, selector) : [...root.querySelectorAll<HTMLElement>(selector)]).filter(
    isVisible,
  );
const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);

/** The height and the middle of the line with the first words of an element. */
const firstLine = (element: Element): {readonly top: number; readonly middle: number} | undefined => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const [rect] = [...range.getClientRects()].filter(({width}) => width > 1);
  return rect && {top: rect.top, middle: (rect.top + rect.bottom) / 2};
};
const lineCount = (element: Element): number => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const tops = [...range.getClientRects()]
    .filter(({width}) => width > 1)
    .map(({top}) => Math.round(top / 10));
  return Math.max(1, new Set(tops).size);
};

/** Whether all boxes of a column start (or end) at the same position. */
const inLine = (what: string, edge: 'left' | 'right', boxes: readonly Element[]): readonly string[] => {
  const edges = boxes.map((box) => box.getBoundingClientRect()[edge]);
  const spread = Math.max(...edges) - Math.min(...edges);
  return edges.length > 1 && spread > 1 ? [`${what} are up to ${spread.toFixed(1)} px out of line`] : [];
};

const wideColumns = [
  ['.rows .cities', 'left'],
  ['.rows .years', 'left'],
  ['.rows .fund', 'left'],
  ['.rows .sum', 'right'],
] as const;

/** The columns of rows, of the timeline, of bars and of tables are aligned. */
export const columnFaults: Rule = (widget) => {
  const isWide = widget.getBoundingClientRect().width >= 960;
  const columns: readonly (readonly [string, 'left' | 'right'])[] = [
    ...(isWide ? wideColumns : []),
    ['.timeline:not(.undated *) .track', 'left'],
    ['.timeline:not(.undated *) .track', 'right'],
    ['.bars .line', 'left'],
  ];
  const cells = visible(widget, 'table').flatMap((table) =>
    visible(table, 'thead th').flatMap((header, index) => {
      const below = visible(table, 'tbody tr:not(.inner)').flatMap((row) => {
        const cell = row.children[index];
        return cell && !row.matches('.is-open') ? [cell] : [];
      });
      return inLine(`the cells of "${textOf(header)}"`, 'left', [header, ...below]);
    }),
  );
  return [
    ...columns.flatMap(([selector, edge]) => inLine(selector, edge, visible(widget, selector))),
    ...cells,
  ];
};

/** Names are on the same line as their numbers. */
export const lineFaults: Rule = (widget) => {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['.bars > li', ':scope > :first-child', '.value'],
    ['.option', 'bdi, span', '.number'],
    ['.group-heading', ':scope', '.number'],
    ['.rows .card', '[part="name"]', '.years, .fund, .sum'],
    ['.legend li', '.swatch', ':scope'],
  ];
  return pairs.flatMap(([selector, name, number]) =>
    visible(widget, selector).flatMap((row) => {
      const left = name === ':scope' ? row : row.querySelector(name);
      const isStacked = row.matches('.bars > li, .rows .card') && widget.getBoundingClientRect().width < 960;
      if (!left || isStacked || lineCount(left) > 1) return [];
      const a = firstLine(left);
      return [...(number === ':scope' ? [row] : row.querySelectorAll(number))].flatMap((right) => {
        const b = firstLine(right);
        const apart = a && b ? Math.abs(a.middle - b.middle) : 0;
        return apart > 5
          ? [`"${textOf(left)}" is ${apart.toFixed(1)} px off the line of "${textOf(right)}"`]
          : [];
      });
    }),
  );
};

/** The maximum heights at 16 px for a name with this many lines, with some space for wider fonts. */
const heights: readonly (readonly [string, (lines: number) => number])[] = [
  ['.projects:not(.rows, .timeline) > .project > .card:not(:has(.image))', (lines) => 170 + 23 * lines],
  ['.rows .card', (lines) => Math.max(66, 30 + 22 * (lines + 1))],
  ['.timeline .card', (lines) => (lines > 1 ? 53 : 42)],
];

/** Collapsed cards and rows are not higher than designed. A card is as high as the highest one in its row. */
export const heightFaults: Rule = (widget) => {
  if (widget.getBoundingClientRect().width < 960) return [];
  const found = heights.flatMap(([selector, most]) => {
    const cards = visible(widget, selector).filter((card) => !card.querySelector('[aria-expanded="true"]'));
    return cards.flatMap((card) => {
      const {height, top} = card.getBoundingClientRect();
      const beside = cards.filter((one) => Math.abs(one.getBoundingClientRect().top - top) < 1);
      const lines = Math.max(...beside.map((one) => lineCount(one.querySelector('[part="name"]')!)));
      return height > most(lines)
        ? [
            `"${textOf(card)}" is ${height.toFixed(0)} px high, not ${most(lines)}, with ${lines} lines of name`,
          ]
        : [];
    });
  });
  const [bar] = visible(widget, '[part="filter-bar"]');
  const [line] = visible(widget, '[part="bar"]');
  if (!bar || !line || visible(widget, '[part="panel"], [part="chip"]').length > 0) return found;
  const height = line.getBoundingClientRect().bottom - bar.getBoundingClientRect().top;
  return height > 100 ? [...found, `the find bar with its line is ${height.toFixed(0)} px high`] : found;
};
