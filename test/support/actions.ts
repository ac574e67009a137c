import {all, button, one, parts, textOf} from './queries.js';

interface Widget extends Element {
  readonly updateComplete: Promise<unknown>;
}

/** Returns the text of a label without the parts that are hidden from screen readers. */
const nameOf = (label: Element): string => {
  const copy = label.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return textOf(copy);
};

export const searchBox = (widget: Element): HTMLInputElement => one(widget, 'input[type="search"]');

/** Types a text into the search box. */
export const search = async (widget: Widget, text: string): Promise<void> => {
  const box = searchBox(widget);
  box.focus();
  box.value = text;
  box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await widget.updateComplete;
};

/** The accessible names of the check boxes under a legend, such as "Liikkuminen, 5 hanketta". */
export const checkBoxes = (widget: Element, legend: string): readonly string[] =>
  parts(widget, 'facet')
    .filter((facet) => textOf(facet.querySelector('legend')) === legend)
    .flatMap((facet) => [...facet.querySelectorAll('label')].map(nameOf));

export const legends = (widget: Element): readonly string[] => all(widget, 'fieldset legend').map(textOf);

export const checkBox = (widget: Element, name: string): HTMLInputElement => {
  const labels = all<HTMLLabelElement>(widget, 'fieldset label');
  const found = labels.find((label) => nameOf(label).startsWith(`${name},`));
  if (!found) throw new Error(`no check box "${name}" but "${labels.map(nameOf).join('", "')}"`);
  return found.querySelector('input')!;
};

/** Checks or unchecks a check box. */
export const toggle = async (widget: Widget, name: string): Promise<void> => {
  const box = checkBox(widget, name);
  box.focus();
  box.click();
  await widget.updateComplete;
};

/** The active filters, as named on their chips. */
export const chips = (widget: Element): readonly string[] => parts(widget, 'chip').map(textOf);

export const press = async (widget: Widget, name: string): Promise<void> => {
  button(widget, name).focus();
  button(widget, name).click();
  await widget.updateComplete;
};

/** The highlighted matches. */
export const highlights = (widget: Element): readonly string[] => all(widget, 'mark').map(textOf);
