import type {FeedSnapshot} from '../core/format/feed-pages.js';
import type {Locale} from '../core/i18n/locale.js';
import type {Preset, PresetName, UnknownId} from '../core/query/preset.js';
import type {ItemKind} from '../core/query/record-kind.js';

/** From what a widget is drawn up where there is no page. */
export interface StaticContext {
  readonly snapshot: FeedSnapshot;
  readonly locale: Locale;
  /** The day that is today. */
  readonly today: string;
  /** How many records are shown; all of them where it is not said. */
  readonly limit: number | undefined;
  /** Where a record has a page of its own. */
  readonly urlOf: (id: string) => string | undefined;
}

/** What a widget shows, and what there is to know of it. */
export interface StaticContent {
  /** Templates of the widgets. */
  readonly content: unknown;
  /** How many records stand in it; undefined where they are not counted. */
  readonly shown: number | undefined;
  readonly records: readonly {readonly id: string}[];
  readonly unknown: readonly UnknownId[];
}

/** What the page's editor has chosen, of the options of a widget. */
export const presetIn = <T>(options: object, {presets}: ItemKind<T>): Preset =>
  Object.fromEntries(
    [...presets, 'without' as const].map((name: PresetName) => [name, Reflect.get(options, name) as unknown]),
  );
