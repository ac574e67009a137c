import {all, button, one, parts, words} from './queries.js';

interface Widget extends Element {
  readonly updateComplete: Promise<unknown>;
}

/** What a screen reader makes of a label: its words but for those that are hidden from it. */
const nameOf = (label: Element): string => {
  const copy = label.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return words(copy);
};

export const searchBox = (widget: Element): HTMLInputElement => one(widget, 'input[type="search"]');

/** Types letters into the search box, as keys would. */
export const search = async (widget: Widget, text: string): Promise<void> => {
  const box = searchBox(widget);
  box.focus();
  box.value = text;
  box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await widget.updateComplete;
};

/** The check boxes under a legend that are shown, as a screen reader names them: "Liikkuminen, 5 hanketta". */
export const checkBoxes = (widget: Element, legend: string): readonly string[] =>
  parts(widget, 'facet')
    .filter((facet) => words(facet.querySelector('legend')) === legend)
    .flatMap((facet) => [...facet.querySelectorAll('label')].map(nameOf));

export const legends = (widget: Element): readonly string[] => all(widget, 'fieldset legend').map(words);

export const checkBox = (widget: Element, name: string): HTMLInputElement => {
  const labels = all<HTMLLabelElement>(widget, 'fieldset label');
  const found = labels.find((label) => nameOf(label).startsWith(`${name},`));
  if (!found) throw new Error(`no check box "${name}" but "${labels.map(nameOf).join('", "')}"`);
  return found.querySelector('input')!;
};

/** Ticks a check box, or unticks it. */
export const choose = async (widget: Widget, name: string): Promise<void> => {
  const box = checkBox(widget, name);
  box.focus();
  box.click();
  await widget.updateComplete;
};

/** What is filtered by, each by the button that takes it back. */
export const chips = (widget: Element): readonly string[] => parts(widget, 'chip').map(words);

export const press = async (widget: Widget, name: string): Promise<void> => {
  button(widget, name).focus();
  button(widget, name).click();
  await widget.updateComplete;
};

/** The words that are marked as found. */
export const marks = (widget: Element): readonly string[] => all(widget, 'mark').map(words);
