import {html, type ReactiveController, type TemplateResult} from 'lit';
import {onActionsProvided, providedActions, type ActionsModule} from './actions-module.js';
import type {CopyOutcome} from './copy-controller.js';
import type {ExportController, ExportControllerOptions, ExportHost} from './export-controller.js';

export interface ActionsControllerOptions extends ExportControllerOptions {
  /** Imports the actions, and what else of the host comes with them. */
  readonly load: () => Promise<unknown>;
  /** Whether everything that `load` imports is there. */
  readonly isLoaded?: () => boolean;
  /** Whether what the host shows needs the actions: an opened project, a timeline. */
  readonly isNeeded?: () => boolean;
}

/** What a reader points at or focuses shortly before the actions are needed. */
const intentMarks = '.opener,.tools,.toolbar';
const intentEvents = ['pointerover', 'focusin', 'pointerdown', 'click'] as const;

/**
 * The menus of a widget, and what else comes with the chunk of the actions. The chunk is loaded when the page is idle
 * after the first paint, or at the first sign that a reader will need it. A press that comes earlier is remembered.
 */
export class ActionsController implements ReactiveController {
  readonly #host: ExportHost;
  readonly #options: ActionsControllerOptions;
  readonly #openMenus = new Set<string>();
  #exports: ExportController | undefined;
  #loading: Promise<void> | undefined;
  #hasFailed = false;
  /** The key of a text that is copied as soon as the actions are there. */
  #pendingCopy: string | undefined;
  #isIdleScheduled = false;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ExportHost, options: ActionsControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** In a frame without an origin neither downloads nor the clipboard work, so nothing is offered there. */
  get canExport(): boolean {
    return self.origin !== 'null';
  }
  get canDownload(): boolean {
    return !this.#host.noDownload && this.canExport;
  }
  get canShare(): boolean {
    return !this.#host.noShare && this.canExport;
  }
  /** What is said while a download waits for the rest of the feed. */
  get waitingNote(): string | undefined {
    return this.#exports?.waitingNote;
  }
  /** Whether the actions could not be loaded. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }
  /** The actions, once they are loaded. */
  get loaded(): ActionsModule | undefined {
    return (this.#options.isLoaded?.() ?? true) ? providedActions() : undefined;
  }

  /** Whether something that is shown lacks the actions. */
  get isMissing(): boolean {
    return !this.loaded && this.#options.isNeeded?.() === true;
  }

  readonly isMenuOpen = (menu: string): boolean => this.#openMenus.has(menu);

  /** The content of a menu is rendered only while the menu is open. */
  readonly setMenuOpen = (menu: string, isOpen: boolean): void => {
    if (isOpen) {
      this.#openMenus.add(menu);
      void this.load();
    } else this.#openMenus.delete(menu);
    this.#host.requestUpdate();
  };

  readonly outcomeOf = (key: string): CopyOutcome | undefined =>
    key === this.#pendingCopy ? undefined : this.#exports?.clipboard.outcomeOf(key);

  /** What is said beside a button that copies. */
  readonly noteOf = (key: string): string | undefined =>
    key === this.#pendingCopy
      ? this.#options.locale().messages.waiting
      : this.#exports?.clipboard.noteOf(key);

  readonly copy = async (key: string, text: string): Promise<void> => {
    if (!this.loaded) {
      this.#pendingCopy = key;
      this.#host.requestUpdate();
      await this.load();
      this.#pendingCopy = undefined;
      this.#host.requestUpdate();
    }
    await this.#exports?.clipboard.copy(key, text);
  };

  /** The entries of an open menu; until they are there, a line that says so. */
  entries(entriesOf: (actions: ActionsModule, exports: ExportController) => unknown): unknown {
    const {loaded} = this;
    return loaded && this.#exports ? entriesOf(loaded, this.#exports) : html`<li>${this.pendingText}</li>`;
  }

  /** What is shown instead of details that need the actions. */
  pendingTemplate(): TemplateResult {
    return html`<p class="note">${this.pendingText}</p>`;
  }

  get pendingText(): string {
    const {messages} = this.#options.locale();
    return this.#hasFailed ? messages.chunkFailed : messages.waiting;
  }

  /** Loads the actions, once. Never rejects: a failure is shown, and the next press tries again. */
  readonly load = (): Promise<void> => {
    if (this.loaded) return Promise.resolve();
    if (this.#loading) return this.#loading;
    if (this.#hasFailed) this.#host.requestUpdate();
    this.#hasFailed = false;
    this.#loading = this.#options.load().then(
      () => undefined,
      (error: unknown) => this.#fail(error),
    );
    return this.#loading;
  };

  hostConnected(): void {
    for (const type of intentEvents) this.#host.addEventListener(type, this.#loadOnIntent);
    this.#unsubscribe = onActionsProvided(this.#receive);
    if (this.loaded) this.#receive();
  }

  hostUpdated(): void {
    if (this.loaded) return;
    if (this.#options.isNeeded?.() && !this.#hasFailed) void this.load();
    else if ('snapshot' in this.#host.feedState) this.#loadWhenIdle();
  }

  hostDisconnected(): void {
    this.#stopListening();
  }

  readonly #receive = (): void => {
    const {loaded} = this;
    if (!loaded) return;
    this.#stopListening();
    this.#hasFailed = false;
    this.#exports ??= loaded.createExports(this.#host, this.#options);
    this.#host.requestUpdate();
  };

  #stopListening(): void {
    for (const type of intentEvents) this.#host.removeEventListener(type, this.#loadOnIntent);
    this.#unsubscribe?.();
  }

  readonly #loadOnIntent = (event: Event): void => {
    // After a failure only a press tries again, or a pointer that passes by would request the chunk without end.
    if (this.#hasFailed && event.type !== 'click') return;
    const [target] = event.composedPath();
    if (target instanceof Element && target.closest(intentMarks)) void this.load();
  };

  /** Waits for a frame first, so that the chunk never competes with the first paint. */
  #loadWhenIdle(): void {
    if (this.#isIdleScheduled) return;
    this.#isIdleScheduled = true;
    requestAnimationFrame(() => {
      if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void this.load());
      else setTimeout(() => void this.load());
    });
  }

  #fail(error: unknown): void {
    this.#loading = undefined;
    this.#hasFailed = true;
    console.warn(`sixcity-widgets: ${String(error)}`);
    if (this.#openMenus.size > 0 || this.isMissing)
      this.#options.announce(({messages}) => messages.chunkFailed);
    this.#host.requestUpdate();
  }
}
