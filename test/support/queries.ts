/** The text of a node with white space collapsed, including no-break spaces. */
export const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * The accessible name of a control: its own, or the text of its label without parts that are hidden from screen
 * readers.
 */
export const nameOf = (label: Element): string => {
  const own = (label.querySelector('input') ?? label).ariaLabel;
  if (own) return own;
  const copy = label.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return textOf(copy);
};

const rootOf = (widget: Element): ParentNode => widget.shadowRoot ?? widget;

/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- as with querySelector, the caller knows */
export const all = <T extends Element = HTMLElement>(widget: Element, selector: string): readonly T[] => [
  ...rootOf(widget).querySelectorAll<T>(selector),
];

/** The only element that matches a selector; throws if there is none or more than one. */
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
  const found = buttons(widget).find((one) => nameOf(one) === name);
  if (!found) throw new Error(`no button "${name}" but "${buttons(widget).map(textOf).join('", "')}"`);
  return found;
};

export const links = (widget: Element) => all<HTMLAnchorElement>(widget, 'a');
export const link = (widget: Element, name: string): HTMLAnchorElement => {
  const found = links(widget).find((one) => textOf(one) === name);
  if (!found) throw new Error(`no link "${name}" but "${links(widget).map(textOf).join('", "')}"`);
  return found;
};

export interface Heading {
  readonly level: number;
  readonly text: string;
}
export const headings = (widget: Element): readonly Heading[] =>
  all(widget, 'h1, h2, h3, h4, h5, h6').map((heading) => ({
    level: Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1)),
    text: textOf(heading),
  }));

/** The project names of a list in display order. */
export const projectNames = (list: Element): readonly string[] => parts(list, 'name').map(ownName);

/** The name of a record without the note of its language. */
export const ownName = (name: Element | null | undefined): string =>
  textOf(name?.querySelector('bdi') ?? name);

/** The groups of a list: heading and project names. */
export const groups = (list: Element): readonly (readonly [string, readonly string[]])[] =>
  parts(list, 'group').map((group) => [
    textOf(group.querySelector('[part~="group-heading"]')),
    projectNames(group),
  ]);

export const card = (list: Element, name: string): HTMLElement => {
  const found = parts(list, 'project').find((one) => ownName(one.querySelector('[part~="name"]')) === name);
  if (!found) throw new Error(`no project "${name}" but "${projectNames(list).join('", "')}"`);
  return found;
};

/** Labels and values of description lists, such as `{Kesto: '2015–2018'}`. */
export const facts = (container: Element): Readonly<Record<string, string>> =>
  Object.fromEntries(all(container, 'dt').map((label) => [textOf(label), textOf(label.nextElementSibling)]));

export const searchBox = (widget: Element): HTMLInputElement => one(widget, 'input[type="search"]');

interface Widget extends Element {
  readonly updateComplete: Promise<unknown>;
}

/** The buttons of the filters. */
const facetButtons = (widget: Element) => parts(widget, 'facet-button') as readonly HTMLButtonElement[];
/** The name of a filter, without the number of its chosen values. */
const facetNameOf = (button: Element): string => textOf(button.firstElementChild);

/** The names of the filters. */
export const facetNames = (widget: Element): readonly string[] => facetButtons(widget).map(facetNameOf);

/** Opens the panel of a filter and returns it; undefined if there is no such filter. */
export const openFacet = async (widget: Widget, name: string): Promise<HTMLElement | undefined> => {
  const button = facetButtons(widget).find((one) => facetNameOf(one) === name);
  if (!button) return undefined;
  if (button.ariaExpanded === 'false') button.click();
  await widget.updateComplete;
  return part(widget, 'panel');
};

const labelsIn = (panel: Element | undefined): readonly HTMLLabelElement[] => [
  ...(panel?.querySelectorAll<HTMLLabelElement>('.option') ?? []),
];

/** The accessible names of the check boxes of a filter, such as "Liikkuminen, 5 hanketta". */
export const checkBoxes = async (widget: Widget, facet: string): Promise<readonly string[]> =>
  labelsIn(await openFacet(widget, facet)).map(nameOf);

/** Returns the check box with the name of a value, in any filter. Leaves the panel open. */
export const checkBox = async (widget: Widget, name: string): Promise<HTMLInputElement> => {
  const names: string[] = [];
  const open = facetButtons(widget).filter(({ariaExpanded}) => ariaExpanded === 'true');
  for (const facet of [...open.map(facetNameOf), ...facetNames(widget)]) {
    const labels = labelsIn(await openFacet(widget, facet));
    const found = labels.find((label) => nameOf(label).startsWith(`${name},`));
    if (found) return found.querySelector('input')!;
    names.push(...labels.map(nameOf));
  }
  throw new Error(`no check box "${name}" but "${names.join('", "')}"`);
};

/** The active filters, as named on their chips. */
export const chips = (widget: Element): readonly string[] => parts(widget, 'chip').map(textOf);

/** The highlighted matches. */
export const highlights = (widget: Element): readonly string[] => all(widget, 'mark').map(textOf);
