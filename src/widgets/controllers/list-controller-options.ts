import type {ReactiveControllerHost} from 'lit';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {ItemKind} from '../../core/query/item-kind.js';
import type {Narrowing} from '../../core/query/narrowing.js';
import type {Sort} from '../../core/query/sort.js';
import type {ListViewInput, ListViewOptions} from '../options/list-view.js';
import type {Announce} from './choice-announcer.js';
import type {FeedState} from './feed-controller.js';
import type {PrintController} from './print-controller.js';

export type ListItem = object & {readonly id: string};
/** The element of a list. */
export type ListHost = ReactiveControllerHost &
  Element &
  ListViewOptions & {
    readonly feedState: FeedState;
    readonly heading: string;
    readonly link: string;
    readonly urlState: string;
    readonly noSearch: boolean;
    readonly noFilters: boolean;
  };

export interface ListControllerOptions<Item, View, Options> {
  readonly kind: ItemKind<Item>;
  /** Creates the widget's view: what it shows of a feed. */
  readonly createView: (narrowing: () => Narrowing | undefined) => (input: ListViewInput<Options>) => View;
  /** Imports the controls. */
  readonly loadControls: () => Promise<unknown>;
  readonly snapshot: () => FeedSnapshot | undefined;
  readonly locale: () => Locale;
  /** The message that counts such items. */
  readonly countMessage: 'projects' | 'publications';
  readonly sortName: (sort: Sort, locale: Locale) => string;
  readonly announce: Announce;
  readonly print: PrintController;
}
