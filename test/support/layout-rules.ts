import {all} from './queries.js';
import {ancestors, isClamped, isVisible, overlap, pieces, visibleTexts, type Piece} from './visible-text.js';

/** Returns the layout faults of a widget, one sentence each. */
export type Rule = (widget: Element) => readonly string[];

const named = (element: Element): string => {
  const name = element.classList[0] ?? element.getAttribute('part') ?? element.localName;
  return `${name} "${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}"`;
};
const px = (value: number): string => `${Math.round(value)} px`;
const visible = (widget: Element, selector: string): readonly HTMLElement[] =>
  all(widget, selector).filter(isVisible);
const fontSize = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);

/** Elements that are as wide as their text: pills, badges, buttons, links that look like buttons. */
const hugging = [
  ...['.badge', '.chip', '.pick', '.solid', '.textlike', '.tool', '.fold-up', '.file', '.sort'],
  ...['.licences > *', '[part="status"]', '.swatch + *', '.away', '.what'],
].join();
/** The space for a chevron, an arrow or a cross, with the gap before it. */
const markWidth = 2.2;

/** Pills, badges and buttons are not wider than their text. */
const hug: Rule = (widget) =>
  visible(widget, hugging).flatMap((element) => {
    // In an accordion a button is as wide as its panel.
    const isAccordion = element.matches('.facet .pick') && getComputedStyle(element).borderTopWidth === '0px';
    const style = getComputedStyle(element);
    const texts = pieces(element).map(({box}) => box);
    const lines = new Set(texts.map(({top}) => Math.round(top / 8)));
    if (isAccordion || texts.length === 0 || lines.size > 1) return [];
    const words = Math.max(...texts.map((box) => box.right)) - Math.min(...texts.map((box) => box.left));
    const edges = ['paddingLeft', 'paddingRight', 'borderLeftWidth', 'borderRightWidth'] as const;
    const around = edges.reduce((sum, edge) => sum + parseFloat(style[edge]), 0);
    const {width} = element.getBoundingClientRect();
    const spare = width - words - around;
    return spare > markWidth * fontSize(element)
      ? [`${named(element)} is ${px(width)} wide, its words ${px(words)}`]
      : [];
  });

/** Texts overlap neither each other nor a button, bar or field to which they do not belong. */
const apart: Rule = (widget) => {
  const texts = pieces(widget);
  const boxes = visible(widget, 'button, a, select, input, .run, .known, .unknown, .swatch, .badge');
  const faults = texts.flatMap((one, index) => [
    ...texts
      .slice(index + 1)
      .filter((other) => other.owner !== one.owner && overlap(one.box, other.box))
      .map((other) => `"${one.text}" lies over "${other.text}"`),
    ...boxes
      .filter((box) => !box.contains(one.owner) && !one.owner.contains(box) && !labels(one.owner, box))
      .filter((box) => [...box.getClientRects()].some((rect) => overlap(one.box, rect)))
      .map((box) => `"${one.text}" lies over ${named(box)}`),
  ]);
  return [...new Set(faults)];
};
/** The field of a search box has its label inside. */
const labels = (owner: Element, box: Element): boolean => owner.closest('label')?.contains(box) === true;

const clips = (element: Element): boolean => {
  const {overflowX, display} = getComputedStyle(element);
  return overflowX !== 'visible' && display !== 'contents';
};

/** Text is clipped only where it is clamped on purpose, and then only at its last line. */
const uncut: Rule = (widget) => {
  const {left, right} = widget.getBoundingClientRect();
  const beyond = ({text, owner, box}: Piece): readonly string[] => {
    const around = ancestors(owner);
    if (around.some(isClamped)) return [];
    if (box.left < left - 1 || box.right > right + 1) return [`"${text}" is beyond the widget`];
    const cutting = around.find((one) => {
      if (!clips(one)) return false;
      const frame = one.getBoundingClientRect();
      return box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 4;
    });
    return cutting ? [`"${text}" is cut by ${named(cutting)}`] : [];
  };
  const clamps = visible(widget, '*').flatMap((one) => {
    const lines = Number(getComputedStyle(one).getPropertyValue('-webkit-line-clamp'));
    if (!(lines > 0) || !isClamped(one)) return [];
    const most = lines * parseFloat(getComputedStyle(one).lineHeight);
    return one.clientHeight > most * 1.2 ? [`${named(one)} shows more than its ${lines} lines`] : [];
  });
  return [...new Set(pieces(widget).flatMap(beyond)), ...clamps];
};

/** A link or button contains its whole text. */
const inside: Rule = (widget) =>
  pieces(widget).flatMap(({text, owner, box}) => {
    const control = owner.closest('button, .file, .chip, .badge');
    if (!control || ancestors(owner).some(isClamped)) return [];
    const frame = control.getBoundingClientRect();
    const isOut = box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 4;
    return isOut ? [`"${text}" is outside its ${control.localName}`] : [];
  });

/** A number with its unit, or a word. A line may end after a hyphen, dash, slash or dot inside a word. */
const wordParts = /\p{Sc}?\d[\d.,\u00a0\u202f]*\d[\u00a0\p{Sc}]*|[^ \t\r\n\-–—‑/.:_@?&=]+/gu;

const languageOf = (element: Element): string => {
  const own = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  if (own) return own;
  return root instanceof ShadowRoot ? languageOf(root.host) : document.documentElement.lang;
};

const known = new Map<string, boolean>();

/** Whether the engine hyphenates a language: Firefox and WebKit do where they have a dictionary for it. */
const hyphenates = (lang: string): boolean => {
  let answer = known.get(lang);
  if (answer === undefined) {
    const sample = document.createElement('div');
    sample.lang = lang;
    sample.style.cssText = 'inline-size: 5em; font: 16px/20px sans-serif; hyphens: auto';
    sample.textContent = 'informaatiokommunikaatio';
    document.body.append(sample);
    answer = sample.offsetHeight > 20;
    sample.remove();
    known.set(lang, answer);
  }
  return answer;
};

/** No word is broken if a hyphen or a wider column would keep it whole. A break with a hyphen is right. */
const unbroken: Rule = (widget) => {
  const room = widget.getBoundingClientRect().width;
  const isWhole = ({parentElement}: Text): boolean =>
    getComputedStyle(parentElement!).hyphens !== 'auto' || !hyphenates(languageOf(parentElement!));
  return visibleTexts(widget)
    .filter(isWhole)
    .flatMap((node) =>
      [...node.data.matchAll(wordParts)].flatMap(({0: word, index}) => {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const rects = [...range.getClientRects()].filter(({width}) => width > 0.5);
        const tops = new Set(rects.map(({top}) => Math.round(top)));
        const width = rects.reduce((sum, rect) => sum + rect.width, 0);
        return tops.size > 1 && width < room - 6 * fontSize(node.parentElement!)
          ? [`"${word}" is broken inside, in ${named(node.parentElement!)}`]
          : [];
      }),
    );
};

/** Nothing makes the page scroll sideways. */
const fits: Rule = (widget) => {
  const shell = all(widget, '.widget')[0] ?? widget;
  const room = widget.getBoundingClientRect().width;
  return shell.scrollWidth > room + 1 ? [`the widget is ${px(shell.scrollWidth)} wide in ${px(room)}`] : [];
};

const rules = {hug, apart, uncut, inside, unbroken, fits};

/** The rules for every layout. Each fault names the rule that it breaks. */
export const layoutFaults: Rule = (widget) =>
  Object.entries(rules).flatMap(([name, rule]) => rule(widget).map((fault) => `${name}: ${fault}`));
