import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ExportContext} from '../../core/export/export-context.js';
import {exportFile, type ExportFormat} from '../../core/export/export-file.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {dayOfFeed} from '../../core/model/days.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {FeedState} from '../controllers/feed-controller.js';
import {DownloadEvent} from '../events/reader-events.js';
import {saveFile} from '../browser/save-file.js';
import {CopyController} from './copy-controller.js';
import type {ExportTarget} from './export-target.js';

type Host = ReactiveControllerHost &
  Element & {
    readonly noDownload: boolean;
    readonly noShare: boolean;
    readonly asOf: string;
    readonly feedState: FeedState;
  };

export interface ExportControllerOptions {
  readonly locale: () => Locale;
  /** Fetches the pages of the feed that are missing. */
  readonly resume: () => void;
  readonly announce: (textOf: (locale: Locale) => string) => void;
}

/** A download that waits for the rest of the feed. */
interface PendingDownload {
  readonly start: (snapshot: FeedSnapshot) => void;
  /** Why pages were missing when it was requested. */
  readonly missing: unknown;
}

/** Exports what a widget shows: downloads, quotations and links to share. */
export class ExportController implements ReactiveController {
  readonly #host: Host;
  readonly #options: ExportControllerOptions;
  readonly #openMenus = new Set<string>();
  readonly #clipboard: CopyController;
  #pending: PendingDownload | undefined;

  constructor(host: Host, options: ExportControllerOptions) {
    this.#host = host;
    this.#options = options;
    this.#clipboard = new CopyController(host, options.announce);
    host.addController(this);
  }

  get canDownload(): boolean {
    return !this.#host.noDownload && this.canQuote;
  }
  get canShare(): boolean {
    return !this.#host.noShare && this.canQuote;
  }
  /** In a frame without an origin neither downloads nor the clipboard work, so nothing is offered there. */
  get canQuote(): boolean {
    return self.origin !== 'null';
  }
  /** Whether a download waits for the rest of the feed. */
  get isWaiting(): boolean {
    return this.#pending !== undefined;
  }
  get clipboard(): Pick<CopyController, 'copy' | 'outcomeOf'> {
    return this.#clipboard;
  }

  readonly isMenuOpen = (menu: string): boolean => this.#openMenus.has(menu);

  /** The content of a menu is rendered only while the menu is open. */
  readonly setMenuOpen = (menu: string, isOpen: boolean): void => {
    if (isOpen) this.#openMenus.add(menu);
    else this.#openMenus.delete(menu);
    this.#host.requestUpdate();
  };

  /** Saves a file of everything that matches, once the whole feed is there. */
  readonly download = <Item>(target: ExportTarget<Item>, format: ExportFormat): void => {
    const state = this.#host.feedState;
    if (!('snapshot' in state)) return;
    const start = (snapshot: FeedSnapshot) => this.#save(target, format, snapshot);
    if (state.snapshot.isComplete) {
      start(state.snapshot);
      return;
    }
    this.#pending = {start, missing: state.missing};
    this.#options.resume();
    this.#options.announce(({messages}) => messages.downloadWaits);
    this.#host.requestUpdate();
  };

  hostUpdated(): void {
    // A download changes the host, which must not happen inside of an update.
    if (this.#pending) queueMicrotask(this.#checkPending);
  }

  readonly #checkPending = (): void => {
    const state = this.#host.feedState;
    const pending = this.#pending;
    if (!pending || !('snapshot' in state)) return;
    const {snapshot, missing} = state;
    const hasFailed = missing !== undefined && missing !== pending.missing;
    if (!snapshot.isComplete && !hasFailed) return;
    this.#pending = undefined;
    this.#host.requestUpdate();
    if (snapshot.isComplete) pending.start(snapshot);
    else this.#options.announce(({messages}) => messages.incomplete);
  };

  #save<Item>({items, write, file}: ExportTarget<Item>, format: ExportFormat, snapshot: FeedSnapshot): void {
    const {feed} = snapshot;
    const today = dayOfFeed(feed, new Date());
    const context: ExportContext = {
      snapshot,
      locale: this.#options.locale(),
      page: location.href,
      retrieved: today,
      day: this.#host.asOf || today,
    };
    const exported = items();
    const saved = exportFile(format, [feed.programme?.id, file], context, write(exported, format, context));
    saveFile(saved);
    this.#options.announce(({messages}) => messages.downloaded(saved.name));
    this.#host.dispatchEvent(new DownloadEvent(format, saved.name, exported.length));
  }
}
