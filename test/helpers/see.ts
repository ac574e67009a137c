/** What a reader, or a screen reader, finds in a widget. White space counts as one space, also the hard ones. */
export const words = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

const insideOf = (widget: Element): ParentNode => widget.shadowRoot ?? widget;

type Tags = HTMLElementTagNameMap;
interface Find<Found> {
  <Tag extends keyof Tags>(widget: Element, tag: Tag): Found extends readonly unknown[] ? readonly Tags[Tag][] : Tags[Tag];
  (widget: Element, selector: string): Found;
}

export const all: Find<readonly HTMLElement[]> = (widget: Element, selector: string): readonly never[] => [
  ...insideOf(widget).querySelectorAll<never>(selector),
];

/** The one element there is of a selector. */
export const one: Find<HTMLElement> = (widget: Element, selector: string): never => {
  const found = all(widget, selector);
  if (found.length !== 1) throw new Error(`${found.length} of ${selector}, not one`);
  return found[0] as never;
};

export const parts = (widget: Element, name: string) => all(widget, `[part~="${name}"]`);
export const part = (widget: Element, name: string) => one(widget, `[part~="${name}"]`);

export const buttons = (widget: Element) => all(widget, 'button');
export const button = (widget: Element, name: string): HTMLButtonElement => {
  const found = buttons(widget).find((one) => words(one) === name);
  if (!found) throw new Error(`no button "${name}" but "${buttons(widget).map(words).join('", "')}"`);
  return found;
};

export const links = (widget: Element) => all(widget, 'a');
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
