import {button, checkBox, searchBox} from './queries.js';

interface Widget extends Element {
  readonly updateComplete: Promise<unknown>;
}

/** Types a text into the search box. */
export const search = async (widget: Widget, text: string): Promise<void> => {
  const box = searchBox(widget);
  box.focus();
  box.value = text;
  box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await widget.updateComplete;
};

/** Checks or unchecks a check box. */
export const toggle = async (widget: Widget, name: string): Promise<void> => {
  const box = await checkBox(widget, name);
  box.focus();
  box.click();
  await widget.updateComplete;
};

export const press = async (widget: Widget, name: string): Promise<void> => {
  button(widget, name).focus();
  button(widget, name).click();
  await widget.updateComplete;
};
