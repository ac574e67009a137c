import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {exportFile, type ExportFormat} from '../../core/export/export-file.js';
import type {ExportContext} from '../../core/export/export-context.js';
import type {FeedState} from './feed-controller.js';
import type {Feed} from '../../core/model/feed.js';
import {defaultTimeZone} from '../../core/i18n/updated.js';
import type {Locale} from '../../core/i18n/locale.js';
import {dayIn} from '../../core/model/days.js';
import {DownloadEvent} from '../events/reader-events.js';
import {saveFile} from '../browser/save-file.js';

type Host = ReactiveControllerHost & Element & {readonly noDownload: boolean; readonly noShare: boolean};

export interface ExportControllerOptions {
  readonly state: () => FeedState;
  readonly locale: () => Locale;
  /** The day for which statuses hold. */
  readonly day: (feed: Feed) => string;
  /** Asks for the pages of the feed that are missing. */
  readonly resume: () => void;
  readonly say: (words: (locale: Locale) => string) => void;
}
/** What a reader has asked to download. */
export interface Download {
  readonly format: ExportFormat;
  /** What is in the file, for its name. */
  readonly name: string;
  /** Called when all of the feed is here. */
  readonly write: (context: ExportContext) => {readonly text: string; readonly count: number};
}

/** Hands a reader what is shown: files, and texts for the clipboard. */
export class ExportController implements ReactiveController {
  readonly #host: Host;
  readonly #options: ExportControllerOptions;
  readonly #open = new Set<string>();
  #awaited: Download | undefined;
  /** Why pages were missing when it was asked for. */
  #missing: unknown;

  constructor(host: Host, options: ExportControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** In a frame without an origin neither downloads nor the clipboard work: what cannot work is not offered. */
  get #canExport(): boolean {
    return self.origin !== 'null';
  }
  get canDownload(): boolean {
    return !this.#host.noDownload && this.#canExport;
  }
  get canQuote(): boolean {
    return this.#canExport;
  }
  get canShare(): boolean {
    return !this.#host.noShare && this.#canExport;
  }
  get isWaiting(): boolean {
    return this.#awaited !== undefined;
  }

  readonly isOpen = (menu: string): boolean => this.#open.has(menu);

  /** What a menu holds is there only as long as it is open. */
  readonly toggle = (menu: string, isOpen: boolean): void => {
    if (isOpen) this.#open.add(menu);
    else this.#open.delete(menu);
    this.#host.requestUpdate();
  };

  /** A file holds all that matches: it waits for the pages of the feed that are still to come. */
  readonly download = (download: Download): void => {
    const {state, say, resume} = this.#options;
    const now = state();
    if (!('snapshot' in now)) return;
    if (now.snapshot.isComplete) {
      this.#save(download, now.snapshot);
      return;
    }
    this.#awaited = download;
    this.#missing = now.missing;
    resume();
    say(({messages}) => messages.downloadWaits);
    this.#host.requestUpdate();
  };

  hostUpdated(): void {
    // An update that ends must not begin another one.
    if (this.#awaited) queueMicrotask(this.#look);
  }

  readonly #look = (): void => {
    const state = this.#options.state();
    if (!this.#awaited || !('snapshot' in state)) return;
    const {snapshot, missing} = state;
    if (snapshot.isComplete) this.#save(this.#awaited, snapshot);
    else if (missing && missing !== this.#missing) this.#options.say(({messages}) => messages.incomplete);
    else return;
    this.#awaited = undefined;
    this.#host.requestUpdate();
  };

  /** Copies a text. Where the browser forbids it the field behind the button shows it, selected. */
  readonly copy = async (text: string, button: Element): Promise<void> => {
    const field = button.nextElementSibling as HTMLInputElement;
    const {messages} = this.#options.locale();
    let said = messages.copied;
    try {
      await navigator.clipboard.writeText(text);
      field.hidden = true;
    } catch {
      said = messages.copyRefused;
      field.hidden = false;
      field.select();
    }
    if (field.nextElementSibling) field.nextElementSibling.textContent = said;
    this.#options.say(() => said);
  };

  #save({format, name, write}: Download, snapshot: ExportContext['snapshot']): void {
    const {feed} = snapshot;
    const context = {
      snapshot,
      locale: this.#options.locale(),
      page: location.href,
      retrieved: dayIn(feed.timeZone ?? defaultTimeZone, new Date()),
      day: this.#options.day(feed),
    };
    const {text, count} = write(context);
    const file = exportFile(format, [feed.programme?.id, name], context, text);
    saveFile(file);
    this.#options.say(({messages}) => messages.downloaded(file.name));
    this.#host.dispatchEvent(new DownloadEvent(format, file.name, count));
  }
}
