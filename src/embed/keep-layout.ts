/** A position on the page that must not move, relative to the top of the page. */
interface Probe {
  readonly place: () => number;
  readonly wanted: number;
}

const kept = ['boxSizing', 'minBlockSize', 'marginBlockStart', 'marginBlockEnd'] as const;
type Margin = 'marginBlockStart' | 'marginBlockEnd';

/** Larger than any margin. Where margins collapse, the difference tells how large the others are. */
const large = 9999;
/** The maximum in CSS pixels by which content may overlap with negative margins of its own. */
const smallMargin = 24;

/**
 * Changes the content of an element and keeps everything around it in place, until a reader acts. The element keeps
 * its height, and gets the margins that its old content had outside its edges.
 */
export const keepRoom = (room: HTMLElement, change: () => void): void => {
  const {style} = room;
  const before = kept.map((name) => [name, style[name]] as const);
  const {height} = room.getBoundingClientRect();
  const start = [probeOf(room, 'top')];
  const end = probesBelow(room);
  change();
  style.boxSizing = 'border-box';
  style.minBlockSize = `${height}px`;
  fitMargin(room, 'marginBlockStart', start);
  fitMargin(room, 'marginBlockEnd', end);
  const release = () => {
    for (const [name, value] of before) style[name] = value;
  };
  for (const act of ['click', 'input']) room.addEventListener(act, release, {once: true});
};

const probeOf = (element: Element, edge: 'top' | 'bottom'): Probe => {
  const page = document.documentElement;
  const place = () => element.getBoundingClientRect()[edge] - page.getBoundingClientRect().top;
  return {place, wanted: place()};
};

/** The elements after an element at every level of the page, and the lower edges of its containers. */
const probesBelow = (room: Element): readonly Probe[] => {
  const probes = [probeOf(room, 'bottom')];
  for (let node: Element | null = room; node; node = node.parentElement) {
    let next = node.nextElementSibling;
    while (next?.getClientRects().length === 0) next = next.nextElementSibling;
    if (next) probes.push(probeOf(next, 'top'));
    if (node !== room) probes.push(probeOf(node, 'bottom'));
  }
  return probes;
};

/** Chooses the margin with which the probes are closest to their positions. */
const fitMargin = (room: HTMLElement, margin: Margin, probes: readonly Probe[]): void => {
  const {style} = room;
  const given = style[margin];
  const own = parseFloat(getComputedStyle(room)[margin]);
  const distances = (value: string) => {
    style[margin] = value;
    return probes.map(({place, wanted}) => wanted - place());
  };
  const errorOf = (value: string) => distances(value).reduce((sum, distance) => sum + Math.abs(distance), 0);
  const gaps = distances(given);
  const rests = distances(`${large}px`);
  // The full gap is right where margins do not collapse, and the difference where they do.
  const values = [...gaps.map((gap) => own + gap), ...rests.map((rest) => large + rest)]
    // A negative margin would draw content over what follows.
    .filter((value) => value > -own - smallMargin && value < large)
    .map((value) => `${Math.round(value * 64) / 64}px`);
  let best = {value: given, error: errorOf(given)};
  for (const value of new Set(values)) {
    if (best.error < 1) break;
    const error = errorOf(value);
    if (error < best.error) best = {value, error};
  }
  style[margin] = best.value;
};
