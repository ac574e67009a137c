/** What a reader, or a screen reader, finds in a widget. White space counts as one space, also the hard ones. */
export const words = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

const insideOf = (widget: Element): ParentNode => widget.shadowRoot ?? widget;

/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- as with querySelector, the caller knows */
export const all = <T extends Element = HTMLElement>(widget: Element, selector: string): readonly T[] => [
  ...insideOf(widget).querySelectorAll<T>(selector),
];

/** The one element there is of a selector. */
export const one = <T extends Element = HTMLElement>(widget: Element, selector: string): T => {
  const [found, ...more] = all<T>(widget, selector);
  if (!found) throw new Error(`none of ${selector}, not one`);
  if (more.length > 0) throw new Error(`${1 + more.length} of ${selector}, not one`);
  return found;
};
/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

export const parts = (widget: Element, name: string) => all(widget, `[part~="${name}"]`);
export const part = (widget: Element, name: string) => one(widget, `[part~="${name}"]`);

export const buttons = (widget: Element) => all<HTMLButtonElement>(widget, 'button');
export const button = (widget: Element, name: string): HTMLButtonElement => {
  const found = buttons(widget).find((one) => words(one) === name);
  if (!found) throw new Error(`no button "${name}" but "${buttons(widget).map(words).join('", "')}"`);
  return found;
};

export const links = (widget: Element) => all<HTMLAnchorElement>(widget, 'a');
export const link = (widget: Element, name: string): HTMLAnchorElement => {
  const found = links(widget).find((one) => words(one) === name);
  if (!found) throw new Error(`no link "${name}" but "${links(widget).map(words).join('", "')}"`);
  return found;
};

export interface Heading {
  readonly level: number;
  readonly words: string;
}
export const headings = (widget: Element): readonly Heading[] =>
  all(widget, 'h1, h2, h3, h4, h5, h6').map((heading) => ({
    level: Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1)),
    words: words(heading),
  }));

/** The names of the projects in a list, in the order in which they stand. */
export const projectNames = (list: Element): readonly string[] => parts(list, 'name').map(words);

/** The heading of each group, and the projects below it. */
export const groups = (list: Element): readonly (readonly [string, readonly string[]])[] =>
  parts(list, 'group').map((group) => [
    words(group.querySelector('[part~="group-heading"]')),
    projectNames(group),
  ]);

export const card = (list: Element, name: string): HTMLElement => {
  const found = parts(list, 'project').find((one) => words(one.querySelector('[part~="name"]')) === name);
  if (!found) throw new Error(`no project "${name}" but "${projectNames(list).join('", "')}"`);
  return found;
};

/** Labels and values, as in `{Kesto: '2015–2018'}`. */
export const facts = (place: Element): Readonly<Record<string, string>> =>
  Object.fromEntries(all(place, 'dt').map((label) => [words(label), words(label.nextElementSibling)]));
