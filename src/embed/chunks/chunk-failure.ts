import {defaultLocale} from '../../core/i18n/locale.js';
import {announce} from '../../widgets/browser/live-region.js';
import {closestLocale} from '../../widgets/controllers/locale-controller.js';

/** The time in milliseconds after which readers are told that a chunk is still loading. */
const slowAfterMs = 10_000;

/**
 * Loads a widget's chunk. If that takes long or fails, the host shows a message in the reader's language; after a
 * failure also a button that retries. `end` removes the message.
 */
export const reportChunkLoad = (
  load: () => Promise<unknown>,
  host?: Element,
  noticeAfterMs = slowAfterMs,
): {readonly end: () => void} => {
  let note: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(timer);
    note?.remove();
    note = undefined;
  };
  const show = (isFailed: boolean): void => {
    if (!host) return;
    const {messages, code} = closestLocale(host) ?? defaultLocale;
    const text = isFailed ? messages.chunkFailed : messages.waiting;
    const old = note;
    note = Object.assign(document.createElement('div'), {lang: code, textContent: text});
    if (isFailed) {
      const button = Object.assign(document.createElement('button'), {
        type: 'button',
        textContent: messages.retry,
      });
      button.addEventListener('click', start);
      note.append(' ', button);
      announce(host, text, code);
    }
    if (old) old.replaceWith(note);
    else if (host instanceof HTMLScriptElement) host.after(note);
    else host.append(note);
  };
  const start = (): void => {
    timer = setTimeout(() => show(false), noticeAfterMs);
    // A timer would hold the host for as long as it runs.
    load().then(end, (error: unknown) => {
      clearTimeout(timer);
      console.warn(`sixcity-widgets: ${String(error)}`);
      show(true);
    });
  };
  start();
  return {end};
};
