import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {dayOfFeed} from '../../core/model/days.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {Project} from '../../core/model/feed.js';
import type {Narrowing} from '../../core/query/narrowing.js';
import {projectKind} from '../../core/query/project-kind.js';
import type {Query, QueryAction} from '../../core/query/query.js';
import type {ItemView} from '../../core/query/select-items.js';
import {focusNextChip, hasFocus, restoreFocus} from '../browser/focus.js';
import {FilterEvent} from '../events/reader-events.js';
import type {ViewInput} from '../options/view-input.js';
import {ChoiceAnnouncer, type Announce} from './choice-announcer.js';
import type {ControlsModule} from './controls-module.js';
import type {FeedState} from './feed-controller.js';
import {QueryController} from './query-controller.js';

type Host = ReactiveControllerHost &
  Element & {
    readonly heading: string;
    readonly link: string;
    readonly urlState?: string;
    readonly feedState: FeedState;
  };

export interface SummaryControllerOptions<View, Options> {
  /** Creates the widget's view: what it shows of a feed. */
  readonly createView: (narrowing: () => Narrowing | undefined) => (input: ViewInput<Options>) => View;
  /** Imports the controls. */
  readonly loadControls: () => Promise<unknown>;
  readonly snapshot: () => FeedSnapshot | undefined;
  readonly locale: () => Locale;
  readonly announce: Announce;
}

/** A summary of projects that a reader filters. It computes the view before each render. */
export class SummaryController<
  View extends {readonly selection: ItemView<Project>},
  Options,
> implements ReactiveController {
  readonly #host: Host & Options;
  readonly #options: SummaryControllerOptions<View, Options>;
  readonly #query: QueryController;
  readonly #viewOf: (input: ViewInput<Options>) => View;
  readonly #announcer: ChoiceAnnouncer;
  #view: View | undefined;

  constructor(host: Host & Options, options: SummaryControllerOptions<View, Options>) {
    this.#host = host;
    this.#options = options;
    this.#announcer = new ChoiceAnnouncer(host, options.announce, ({messages, formats}) =>
      messages.projects(this.#matchCount, formats.number(this.#matchCount)),
    );
    this.#query = new QueryController(host, {
      ...options,
      rules: {facets: projectKind.facets, isSort: () => false},
      intent: '[part~="choice"],[part~="city"],[part~="circle"]',
      isWanted: () => Boolean(host.link),
      onLinkedChoice: this.#announcer.linkedChoice,
    });
    this.#viewOf = options.createView(this.#query.narrowing);
    host.addController(this);
  }

  /** What a reader needs to choose, once it is loaded. */
  get controls(): ControlsModule | undefined {
    return this.#query.controls;
  }

  /** What is said while something of it is on its way, or cannot be had; '' otherwise. */
  get pendingText(): string {
    return this.#query.pendingText;
  }

  /** Whether a query in the URL has yet to be read: then there is nothing to show. */
  get isWaiting(): boolean {
    return this.#query.isWaiting;
  }

  get query(): Query {
    return this.#query.query;
  }

  /** The current view; undefined while there is no feed. */
  get view(): View | undefined {
    return this.#view;
  }

  hostUpdate(): void {
    const snapshot = this.#options.snapshot();
    this.#view =
      snapshot && !this.isWaiting
        ? this.#viewOf({
            snapshot,
            query: this.query,
            options: this.#host,
            locale: this.#options.locale(),
            today: dayOfFeed(snapshot.feed, new Date()),
          })
        : undefined;
  }

  /** Filters, and announces how many projects are left. */
  readonly dispatch = async (action: QueryAction, chip?: number): Promise<void> => {
    if (!this.#query.dispatch(action)) return;
    if (!this.controls) await this.#query.load();
    if (!this.controls) return;
    this.#announcer.ownChoice();
    const hadFocus = hasFocus(this.#host);
    await this.#host.updateComplete;
    if (hadFocus && chip !== undefined) focusNextChip(this.#host, chip);
    else if (hadFocus) restoreFocus(this.#host);
    this.#host.dispatchEvent(new FilterEvent('', this.query.facets, this.#matchCount));
  };

  get #matchCount(): number {
    return this.#view?.selection.matchCount ?? 0;
  }
}
