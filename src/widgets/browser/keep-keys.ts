/** What a page or a browser may have to hear: ways out of a field, and keys that write nothing. */
const passing = /^(?:Escape|Tab|Shift|Control|Alt|AltGraph|Meta|CapsLock|F\d+)$/;
const fields = 'input,textarea,select';
const pressed = 'button,summary,a,[tabindex]';

const isModified = ({ctrlKey, altKey, metaKey}: KeyboardEvent): boolean => ctrlKey || altKey || metaKey;
/** AltGr writes signs; Windows reports it as Ctrl and Alt. */
const isAltGraph = (event: KeyboardEvent): boolean =>
  event.getModifierState('AltGraph') || (event.ctrlKey && event.altKey && /^[^a-z0-9]$/i.test(event.key));

/** Whether a key belongs to what is focused in one of our widgets, and to nobody else. */
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
 * Keeps the keys that are pressed in our fields from the page. Outside of a shadow tree such an event seems to come
 * from the widget, so a page's single-key shortcuts take it for theirs and swallow the letter. The browser still
 * does what the key is for. The first step of the event's way is the only one before all listeners of the document.
 */
export const keepOwnKeys = (): void => {
  if (isKept) return;
  isKept = true;
  for (const type of ['keydown', 'keypress', 'keyup'] as const) addEventListener(type, keep, {capture: true});
};
