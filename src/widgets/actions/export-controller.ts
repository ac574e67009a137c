import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ExportContext} from '../../core/export/export-context.js';
import {
  exportFile,
  writeFunding,
  writeProjects,
  writePublications,
  type ExportFormat,
} from '../../core/export/export-file.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {dayOfFeed} from '../../core/model/days.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {FeedState} from '../controllers/feed-controller.js';
import {DownloadEvent} from '../events/reader-events.js';
import {saveFile} from '../browser/save-file.js';
import {CopyController} from './copy-controller.js';
import type {Clipboard} from './copy-template.js';
import type {ExportTarget} from './export-target.js';
import {actionsLocale} from '../../core/i18n/messages/actions-messages.js';

export type ExportHost = ReactiveControllerHost &
  Element & {
    readonly noDownload: boolean;
    readonly noShare: boolean;
    readonly asOf: string;
    readonly feedState: FeedState;
  };

export interface ExportControllerOptions {
  readonly locale: () => Locale;
  /** Fetches the missing pages of the feed. */
  readonly resume: () => void;
  readonly announce: (textOf: (locale: Locale) => string) => void;
}

/** A download that waits for the rest of the feed. */
interface PendingDownload {
  readonly start: (snapshot: FeedSnapshot) => void;
  /** Why pages were missing when it was requested. */
  readonly missing: unknown;
}

const writers = {writeFunding, writeProjects, writePublications};

/** Exports what a widget shows: downloads, citations and links to share. */
export class ExportController implements ReactiveController {
  readonly #host: ExportHost;
  readonly #options: ExportControllerOptions;
  readonly #clipboard: CopyController;
  #pending: PendingDownload | undefined;

  constructor(host: ExportHost, options: ExportControllerOptions) {
    this.#host = host;
    this.#options = options;
    this.#clipboard = new CopyController(host, options);
    host.addController(this);
  }

  /** The message while a download waits for the rest of the feed. */
  get waitingNote(): string | undefined {
    return this.#pending && actionsLocale(this.#options.locale()).messages.downloadWaits;
  }
  get clipboard(): Clipboard {
    return this.#clipboard;
  }

  /** Saves a file of all matching items, once the whole feed has loaded. */
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
    this.#options.announce((locale) => actionsLocale(locale).messages.downloadWaits);
    this.#host.requestUpdate();
  };

  hostUpdated(): void {
    // A download changes the host, which must not happen during an update.
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
    const saved = exportFile(
      format,
      [feed.programme?.id, file],
      context,
      write(writers, exported, format, context),
    );
    saveFile(saved);
    this.#options.announce((locale) => actionsLocale(locale).messages.downloaded(saved.name));
    this.#host.dispatchEvent(new DownloadEvent(format, saved.name, exported.length));
  }
}
