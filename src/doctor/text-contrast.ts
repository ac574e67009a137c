import {composedParent} from '../widgets/browser/composed-parent.js';
import {contrast, type Rgb} from '../widgets/themes/contrast.js';

interface Colour {
  readonly rgb: Rgb;
  readonly alpha: number;
}

/** Parses a computed colour; undefined unless it has the form rgb() or rgba(). */
const parseColour = (computed: string): Colour | undefined => {
  const [red, green, blue, alpha = 1] = (/^rgba?\((.*)\)$/.exec(computed)?.[1] ?? '')
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(Number);
  return red === undefined || green === undefined || blue === undefined
    ? undefined
    : {rgb: [red, green, blue], alpha};
};

/** The default background of the page, which follows the colour scheme. */
const canvasColour = (): Colour | undefined => {
  const probe = document.createElement('i');
  probe.style.color = 'Canvas';
  document.body.append(probe);
  const colour = parseColour(getComputedStyle(probe).color);
  probe.remove();
  return colour;
};

/** The background behind an element; undefined if it is an image or translucent. */
const backgroundOf = (element: Element): Rgb | undefined => {
  for (let node: Node | null = element; node; node = composedParent(node)) {
    if (!(node instanceof Element)) continue;
    const {backgroundColor, backgroundImage} = getComputedStyle(node);
    const colour = parseColour(backgroundColor);
    if (!colour || backgroundImage !== 'none') return undefined;
    if (colour.alpha === 1) return colour.rgb;
    if (colour.alpha > 0) return undefined;
  }
  return canvasColour()?.rgb;
};

/** The contrast of an element's border with what is around it; undefined if there is none, or it cannot be computed. */
export const borderContrast = (element: Element): number | undefined => {
  const {borderTopColor, borderTopStyle, borderTopWidth} = getComputedStyle(element);
  if (borderTopStyle === 'none' || parseFloat(borderTopWidth) === 0) return undefined;
  const colour = parseColour(borderTopColor);
  const parent = composedParent(element);
  const background = parent instanceof Element ? backgroundOf(parent) : canvasColour()?.rgb;
  if (!colour || !background) return undefined;
  const mixed = colour.rgb.map(
    (one, index) => one * colour.alpha + (background[index] ?? 0) * (1 - colour.alpha),
  );
  return contrast(mixed as unknown as Rgb, background);
};

/** The contrast of an element's text with its background, 1 to 21; undefined if it cannot be computed. */
export const textContrast = (element: Element): number | undefined => {
  const colour = parseColour(getComputedStyle(element).color);
  const background = backgroundOf(element);
  return colour?.alpha === 1 && background ? contrast(colour.rgb, background) : undefined;
};
