import type {WidgetName} from '../../core/model/widget-names.js';
import type {Feed} from '../../core/model/feed.js';

/** What builder and preview say to each other across the frame. */
export interface ShowMessage {
  readonly type: 'sixcity-show';
  /** Counts the changes, so that late findings of an earlier one are told apart. */
  readonly turn: number;
  readonly widget: WidgetName;
  readonly options: readonly (readonly [name: string, value: string])[];
  readonly feed: Feed | undefined;
}
export type PreviewMessage =
  /** The frame is there and waits to be told what to show. */
  | {readonly type: 'sixcity-preview'; readonly state: 'ready'}
  /** The script has not come, or could not start. */
  | {readonly type: 'sixcity-preview'; readonly state: 'no-script'}
  /** The widget shows what it has; `version` is that of the script. */
  | {
      readonly type: 'sixcity-preview';
      readonly state: 'shown';
      readonly version: string;
      readonly turn: number;
    }
  | {
      readonly type: 'sixcity-preview';
      readonly state: 'checked';
      readonly turn: number;
      readonly findings: readonly Finding[];
      /** How many rules were applied and found kept. */
      readonly passed: number;
    };

/** What axe has found wrong, in its own words, which are English. */
export interface Finding {
  readonly rule: string;
  readonly help: string;
  /** minor, moderate, serious or critical. */
  readonly impact: string;
  readonly html: string;
}

export const isPreviewMessage = (data: unknown): data is PreviewMessage =>
  (Object(data) as {readonly type?: unknown}).type === 'sixcity-preview';
export const isShowMessage = (data: unknown): data is ShowMessage =>
  (Object(data) as {readonly type?: unknown}).type === 'sixcity-show';
