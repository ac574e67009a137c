import {contrast, type Rgb} from '../widgets/themes/contrast.js';
import {composedParent} from '../widgets/browser/composed-parent.js';

interface Colour {
  readonly rgb: Rgb;
  readonly alpha: number;
}

/** A colour as a browser computes it; undefined where it is written in another form than rgb(). */
const colourOf = (computed: string): Colour | undefined => {
  const [red, green, blue, alpha = 1] = (/^rgba?\((.*)\)$/.exec(computed)?.[1] ?? '')
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(Number);
  return red === undefined || green === undefined || blue === undefined
    ? undefined
    : {rgb: [red, green, blue], alpha};
};

/** The colour of the page itself, which nobody has set: it follows the colour scheme. */
const canvas = (around: Element): Colour | undefined => {
  const probe = document.createElement('i');
  probe.style.color = 'Canvas';
  (around instanceof HTMLElement ? around : document.body).append(probe);
  const found = colourOf(getComputedStyle(probe).color);
  probe.remove();
  return found;
};

/** What lies behind an element; undefined where that cannot be told, as behind a picture. */
const groundOf = (element: Element): Rgb | undefined => {
  for (let node: Node | null = element; node; node = composedParent(node)) {
    if (!(node instanceof Element)) continue;
    const {backgroundColor, backgroundImage} = getComputedStyle(node);
    const colour = colourOf(backgroundColor);
    if (!colour || backgroundImage !== 'none') return undefined;
    if (colour.alpha === 1) return colour.rgb;
    if (colour.alpha > 0) return undefined;
  }
  return canvas(document.body)?.rgb;
};

/** The contrast of the letters of an element, 1 to 21; undefined where it cannot be told. */
export const contrastOf = (element: Element): number | undefined => {
  const letters = colourOf(getComputedStyle(element).color);
  const ground = groundOf(element);
  return letters?.alpha === 1 && ground ? contrast(letters.rgb, ground) : undefined;
};
