import type {WidgetName} from '../../core/model/widget-names.js';
import type {Feed} from '../../core/model/feed.js';

/** The messages between the builder and the frame of its preview. */
export interface ShowMessage {
  readonly type: 'sixcity-show';
  /** Counts the changes, so that results of an earlier revision can be ignored. */
  readonly revision: number;
  readonly widget: WidgetName;
  readonly options: readonly (readonly [name: string, value: string])[];
  readonly feed: Feed | undefined;
}
export type PreviewMessage =
  /** The frame has loaded and waits for a widget to show. */
  | {readonly type: 'sixcity-preview'; readonly state: 'ready'}
  /** The script did not load or could not start. */
  | {readonly type: 'sixcity-preview'; readonly state: 'no-script'}
  /** The widget is shown; `version` is that of the script. */
  | {
      readonly type: 'sixcity-preview';
      readonly state: 'shown';
      readonly version: string;
      readonly revision: number;
    }
  | {
      readonly type: 'sixcity-preview';
      readonly state: 'checked';
      readonly revision: number;
      readonly findings: readonly AxeFinding[];
      /** How many rules passed. */
      readonly passed: number;
    };

/** A violation found by axe; its texts are English. */
export interface AxeFinding {
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
