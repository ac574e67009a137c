import {createHider} from './hide-replaced.js';
import type {Widget} from './widgets.js';

/** What a page shows where a widget will be, and when the widget is shown beside it. */
export interface Fallback {
  readonly own: readonly Element[];
  /** Whether the widget is shown from the start, beside its fallback; else only when it has something to show. */
  readonly isShownWaiting: boolean;
  /** Whether the widget tells readers of a failure; else they only have its fallback. */
  readonly isShownFailed: boolean;
  /**
   * Changes what is shown where nothing around it may move. The fallback stays until this is there; without it, where
   * it cannot be had, things move.
   */
  readonly keepLayout?: Promise<((change: () => void) => void) | undefined>;
  /** Called whenever the fallback is hidden or shown. */
  readonly onChange?: (isHidden: boolean) => void;
}

/** Hides a fallback once the widget shows something, in one frame, and shows it again when the widget fails. */
export const replaceFallback = (
  widget: Widget,
  {own, isShownWaiting, isShownFailed, keepLayout, onChange}: Fallback,
): void => {
  const hide = createHider(own);
  const show = (isOwn: boolean, isWidget: boolean): void => {
    const hadFocus = own.some((one) => one.contains(document.activeElement));
    hide(!isOwn);
    onChange?.(!isOwn);
    widget.hidden = !isWidget;
    if (hadFocus && !isOwn) widget.shadowRoot?.querySelector<HTMLElement>('.content')?.focus();
  };
  let isReady = false;
  let isReplaced = false;
  const finish = (keep?: (change: () => void) => void): void => {
    if (!isReady) return;
    const change = () => show(false, true);
    if (keep && !isReplaced) keep(change);
    else change();
    isReplaced = true;
  };
  const replace = (): void => {
    isReady = true;
    if (keepLayout && !isReplaced) void keepLayout.then(finish);
    else finish();
  };
  show(true, isShownWaiting);
  if (widget.worksWithoutFeed) void widget.updateComplete.then(replace);
  else {
    widget.addEventListener('sixcity-load', replace);
    widget.addEventListener('sixcity-error', () => {
      isReady = false;
      show(true, isShownFailed);
    });
    // A restored page may bring a widget that has its feed.
    if ('feedState' in widget && 'snapshot' in widget.feedState) replace();
  }
};
