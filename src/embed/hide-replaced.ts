/** A slot that no shadow tree has. */
const nowhere = 'sixcity-replaced';

/** The elements that can have a shadow tree, apart from custom ones and `body`. */
const hosts = /^(?:article|aside|blockquote|div|footer|h[1-6]|header|main|nav|p|section|span|.*-.*)$/;

/** Whether the slots of its children decide what an element shows. */
export const showsSlots = (parent: Element): boolean => {
  if (!hosts.test(parent.localName)) return false;
  try {
    if (!parent.shadowRoot) parent.attachShadow({mode: 'open'}).append(document.createElement('slot'));
  } catch {
    // It has a closed one.
  }
  return true;
};

/** The slot that the page has given to an element; a copy of a page holds ours. */
export const slotOf = ({slot}: Element): string => (slot === nowhere ? '' : slot);

/**
 * Hides neighbouring elements and shows them again. What is in a slot that does not exist has no box, whatever the
 * page's style sheets say. A copy of the page, which holds no shadow trees, shows it.
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
