/** Keys that the page or the browser must receive: keys that leave a field, and keys that write nothing. */
const passing = /^(?:Escape|Tab|Shift|Control|Alt|AltGraph|Meta|CapsLock|F\d+)$/;
const fields = 'input,textarea,select';
const pressed = 'button,summary,a,[tabindex]';

const isModified = ({ctrlKey, altKey, metaKey}: KeyboardEvent): boolean => ctrlKey || altKey || metaKey;
/** AltGr writes characters. Windows reports it as Ctrl and Alt. */
const isAltGraph = (event: KeyboardEvent): boolean =>
  event.getModifierState('AltGraph') || (event.ctrlKey && event.altKey && /^[^a-z0-9]$/i.test(event.key));

/** Whether a key belongs only to the focused field of one of our widgets. */
const isOwn = (event: KeyboardEvent): boolean => {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return false;
  const root = target.getRootNode();
  if (!(root instanceof ShadowRoot) || !root.host.localName.startsWith('sixcity-')) return false;
  const {key} = event;
  if ((isModified(event) && !isAltGraph(event)) || passing.test(key)) return false;
  return target.matches(fields) || (target.matches(pressed) && (key === 'Enter' || key === ' '));
};

const keep = (event: KeyboardEvent): void => {
  if (isOwn(event)) event.stopImmediatePropagation();
};

let isKept = false;
/**
 * Hides keys that are pressed in our fields from the page. Outside a shadow tree the target of such an event is the
 * widget, so a page's single-key shortcuts would react and swallow the letter. The browser still handles the key.
 * Capturing on `window` is the only step before all listeners of the document.
 */
export const keepOwnKeys = (): void => {
  if (isKept) return;
  isKept = true;
  for (const type of ['keydown', 'keypress', 'keyup'] as const) addEventListener(type, keep, {capture: true});
};
