import {html, type TemplateResult} from 'lit';
import type {WidgetName} from '../../core/model/widget-names.js';
import type {RecordLinkOptions} from '../browser/record-link.js';
import {ChunkController, type ChunkControllerOptions} from '../controllers/chunk-controller.js';
import {actionsChunk, type ActionsModule} from './actions-module.js';
import type {CopyOutcome} from './copy-controller.js';
import type {ExportController, ExportControllerOptions, ExportHost} from './export-controller.js';

export interface ActionsControllerOptions
  extends
    ExportControllerOptions,
    /** `isNeeded`: whether what the host shows needs the actions, such as an opened project or a timeline. */
    Pick<ChunkControllerOptions<ActionsModule>, 'load' | 'more' | 'isNeeded'> {}

/**
 * The menus of a widget, and what else comes with the chunk of the actions. A press that comes before the chunk is
 * remembered.
 */
export class ActionsController {
  readonly #host: ExportHost;
  readonly #options: ActionsControllerOptions;
  readonly #chunk: ChunkController<ActionsModule>;
  readonly #openMenus = new Set<string>();
  #exports: ExportController | undefined;
  /** The key of a text that is copied as soon as the actions are loaded. */
  #pendingCopy: string | undefined;

  constructor(host: ExportHost, options: ActionsControllerOptions) {
    this.#host = host;
    this.#options = options;
    this.#chunk = new ChunkController(host, {
      ...options,
      chunk: actionsChunk,
      intent: '.opener,.tools,.toolbar',
      onLoaded: ({createExports}) => {
        this.#exports = createExports(host, options);
      },
      onFailed: () => {
        if (this.#openMenus.size > 0 || this.#chunk.isMissing)
          options.announce(({messages}) => messages.chunkFailed);
      },
    });
  }

  /** In a frame without an origin neither downloads nor the clipboard work, so the actions are not offered there. */
  get canExport(): boolean {
    return self.origin !== 'null';
  }
  get canDownload(): boolean {
    return !this.#host.noDownload && this.canExport;
  }
  get canShare(): boolean {
    return !this.#host.noShare && this.canExport;
  }
  /** The message while a download waits for the rest of the feed. */
  get waitingNote(): string | undefined {
    return this.#exports?.waitingNote;
  }
  /** Whether the actions could not be loaded. */
  get hasFailed(): boolean {
    return this.#chunk.hasFailed;
  }
  /** Whether the current view needs the actions and they are not loaded. */
  get isMissing(): boolean {
    return this.#chunk.isMissing;
  }

  readonly isMenuOpen = (menu: string): boolean => this.#openMenus.has(menu);

  /** The content of a menu is rendered only while the menu is open. */
  readonly setMenuOpen = (menu: string, isOpen: boolean): void => {
    if (isOpen) {
      this.#openMenus.add(menu);
      void this.#chunk.load();
    } else this.#openMenus.delete(menu);
    this.#host.requestUpdate();
  };

  readonly outcomeOf = (key: string): CopyOutcome | undefined =>
    key === this.#pendingCopy ? undefined : this.#exports?.clipboard.outcomeOf(key);

  /** The message beside a copy button. */
  readonly noteOf = (key: string): string | undefined =>
    key === this.#pendingCopy
      ? this.#options.locale().messages.waiting
      : this.#exports?.clipboard.noteOf(key);

  readonly copy = async (key: string, text: string): Promise<void> => {
    if (!this.#chunk.loaded) {
      this.#pendingCopy = key;
      this.#host.requestUpdate();
      await this.#chunk.load();
      this.#pendingCopy = undefined;
      this.#host.requestUpdate();
    }
    await this.#exports?.clipboard.copy(key, text);
  };

  /** Where an item of the host opens; undefined where nothing but this page has it, and before that is loaded. */
  recordLink(widget: WidgetName, id: string, options: RecordLinkOptions): string | undefined {
    return this.#chunk.loaded?.recordLink(widget, id, options, this.#options.locale().code);
  }

  /** The entries of an open menu, or a message while they are loading. */
  entries(entriesOf: (actions: ActionsModule, exports: ExportController) => unknown): unknown {
    const {loaded} = this.#chunk;
    return loaded && this.#exports ? entriesOf(loaded, this.#exports) : html`<li>${this.pendingText}</li>`;
  }

  /** Shown instead of details that need the actions. */
  pendingTemplate(): TemplateResult {
    return html`<p class="note">${this.pendingText}</p>`;
  }

  get pendingText(): string {
    const {messages} = this.#options.locale();
    return this.#chunk.hasFailed ? messages.chunkFailed : messages.waiting;
  }
}
