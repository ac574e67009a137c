import {createHider} from './hide-replaced.js';
import type {Widget} from './widgets.js';

/** The fallback that a page shows in place of a widget, and when it is replaced. */
export interface Fallback {
  readonly own: readonly Element[];
  /**
   * Whether the widget is shown beside its fallback from the start. Otherwise it is shown only when it has content.
   */
  readonly isShownWaiting: boolean;
  /** Whether the widget shows failures to readers. Otherwise they see only its fallback. */
  readonly isShownFailed: boolean;
  /**
   * Replaces the fallback without moving anything around it. The fallback stays until this code has loaded. If it
   * cannot be loaded, the fallback is replaced without it, and the page may move.
   */
  readonly keepLayout?: Promise<((change: () => void) => void) | undefined>;
  /** Called whenever the fallback is hidden or shown. */
  readonly onChange?: (isHidden: boolean) => void;
}

/** Hides a fallback in one frame once the widget has content, and shows it again if the widget fails. */
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
    // The widget of a restored page may already have its feed.
    if ('feedState' in widget && 'snapshot' in widget.feedState) replace();
  }
};
