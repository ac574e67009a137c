/** The name of a slot that no shadow tree has. */
const nowhere = 'sixcity-replaced';

/** The elements that can have a shadow tree, apart from custom ones and `body`. */
const hosts = /^(?:article|aside|blockquote|div|footer|h[1-6]|header|main|nav|p|section|span|.*-.*)$/;

/** Whether an element shows its children by their slots. */
export const showsSlots = (parent: Element): boolean => {
  if (!hosts.test(parent.localName)) return false;
  try {
    if (!parent.shadowRoot) parent.attachShadow({mode: 'open'}).append(document.createElement('slot'));
  } catch {
    // The element has a closed shadow tree.
  }
  return true;
};

/** The slot that the page has given to an element. A copy of a page contains ours. */
export const slotOf = ({slot}: Element): string => (slot === nowhere ? '' : slot);

/**
 * Hides neighbouring elements and shows them again. An element in a slot that does not exist has no box, whatever
 * the page's style sheets do. A copy of the page contains no shadow trees, so it shows the element.
 */
export const createHider = (elements: readonly Element[]): ((isHidden: boolean) => void) => {
  const slots = elements.map(slotOf);
  let box: HTMLElement | undefined;
  return (isHidden) => {
    const [first] = elements;
    if (!first?.parentElement) return;
    if (box) {
      if (!isHidden) {
        box.replaceWith(...box.childNodes);
        box = undefined;
      }
    } else if (showsSlots(first.parentElement)) {
      elements.forEach((element, index) => {
        const slot = isHidden ? nowhere : slots[index];
        if (slot) element.setAttribute('slot', slot);
        else element.removeAttribute('slot');
      });
    } else if (isHidden) {
      box = document.createElement('span');
      first.before(box);
      box.append(...elements);
      box.attachShadow({mode: 'open'});
    }
  };
};
