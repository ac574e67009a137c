import {createHider} from './hide-replaced.js';
import {keepRoom} from './keep-layout.js';
import type {Widget} from './widgets.js';

/** What a page shows where a widget will be, and when the widget is shown beside it. */
export interface Fallback {
  readonly own: readonly Element[];
  /** Whether the widget is shown from the start, beside its fallback; else only when it has something to show. */
  readonly isShownWaiting: boolean;
  /** Whether the widget tells readers of a failure; else they only have its fallback. */
  readonly isShownFailed: boolean;
  /** The element that keeps the room of its fallback, until a reader acts. */
  readonly room?: HTMLElement;
  /** Called whenever the fallback is hidden or shown. */
  readonly onChange?: (isHidden: boolean) => void;
}

/** Hides a fallback once the widget shows something, in one frame, and shows it again when the widget fails. */
export const replaceFallback = (
  widget: Widget,
  {own, isShownWaiting, isShownFailed, room, onChange}: Fallback,
): void => {
  const hide = createHider(own);
  const show = (isOwn: boolean, isWidget: boolean): void => {
    const hadFocus = own.some((one) => one.contains(document.activeElement));
    hide(!isOwn);
    onChange?.(!isOwn);
    widget.hidden = !isWidget;
    if (hadFocus && !isOwn) widget.shadowRoot?.querySelector<HTMLElement>('.content')?.focus();
  };
  let isReplaced = false;
  const replace = (): void => {
    if (room && !isReplaced) keepRoom(room, () => show(false, true));
    else show(false, true);
    isReplaced = true;
  };
  show(true, isShownWaiting);
  if (widget.worksWithoutFeed) void widget.updateComplete.then(replace);
  else {
    widget.addEventListener('sixcity-load', replace);
    widget.addEventListener('sixcity-error', () => show(true, isShownFailed));
    // A restored page may bring a widget that has its feed.
    if ('feedState' in widget && 'snapshot' in widget.feedState) replace();
  }
};
