import type {Widget} from './widgets.js';

/** What stands where a widget will be, and when the widget may be seen beside it. */
export interface Fallback {
  readonly own: readonly Element[];
  /** Seen from the start, beside what stands in; else only when there is something to show. */
  readonly waits: boolean;
  /** Whether it tells readers of a failure; else what stands in has to do. */
  readonly fails: boolean;
  /** The element that keeps the room of what stood in it, until a reader acts. */
  readonly room?: HTMLElement;
}

/** Hides what stands in once the widget shows something, in one frame, and shows it again when the widget fails. */
export const replaceFallback = (widget: Widget, {own, waits, fails, room}: Fallback): void => {
  const show = (isOwn: boolean, isWidget: boolean): void => {
    const hadFocus = own.some((one) => one.contains(document.activeElement));
    for (const one of own) one.toggleAttribute('hidden', !isOwn);
    widget.hidden = !isWidget;
    if (hadFocus && !isOwn) widget.shadowRoot?.querySelector<HTMLElement>('.content')?.focus();
  };
  let isTaken = false;
  const take = (): void => {
    if (room && !isTaken) keepRoom(room, () => show(false, true));
    else show(false, true);
    isTaken = true;
  };
  show(true, waits);
  if (widget.worksWithoutFeed) void widget.updateComplete.then(take);
  else {
    widget.addEventListener('sixcity-load', take);
    widget.addEventListener('sixcity-error', () => show(true, fails));
  }
};

/** More than any margin, so that it tells what is left of the others. */
const large = 9999;

/**
 * Changes what is in an element and leaves everything around where it is, until a reader acts: as high as before,
 * with the margins that its content had through its edges.
 */
const keepRoom = (room: HTMLElement, change: () => void): void => {
  const {style} = room;
  const placeOf = (element: Element) => element.getBoundingClientRect();
  const top = () => placeOf(room).top;
  const below = () =>
    room.nextElementSibling
      ? placeOf(room.nextElementSibling).top
      : placeOf(room.parentElement ?? room).bottom;
  const [height, start, end] = [placeOf(room).height, top(), below()];
  const kept = ['boxSizing', 'minBlockSize', 'marginBlockStart', 'marginBlockEnd'] as const;
  change();
  style.boxSizing = 'border-box';
  style.minBlockSize = `${height}px`;
  const fit = (margin: 'marginBlockStart' | 'marginBlockEnd', wanted: number, place: () => number) => {
    style[margin] = `${large}px`;
    style[margin] = `${Math.max(0, large + wanted - place())}px`;
  };
  fit('marginBlockStart', start, top);
  fit('marginBlockEnd', end, below);
  const release = () => {
    for (const name of kept) style[name] = '';
  };
  for (const act of ['click', 'input']) room.addEventListener(act, release, {once: true});
};
