import type {WidgetName} from '../core/model/widget-names.js';

/** How a widget came onto the page. */
export type Way = 'element' | 'scriptTag' | 'placeholder' | 'static' | 'link' | 'embedPage';

/** What is wrong, and what to do about it. */
export interface Said {
  readonly what: string;
  readonly advice: string;
  /** HTML to paste, where that is what to do. */
  readonly snippet?: string | undefined;
}

/** Everything the doctor says, in one language. */
export interface DoctorTexts {
  readonly title: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly close: string;
  readonly script: (version: string, url: string) => string;
  readonly widgets: string;
  /** Stands above the link that an editor may paste instead. */
  readonly asLink: string;
  /** What such a link says. */
  readonly names: Readonly<Record<WidgetName, string>>;
  readonly troubles: string;
  readonly healthy: string;
  readonly way: Readonly<Record<Way, string>>;
  readonly state: Readonly<Record<'waiting' | 'ready' | 'failed' | 'stale', string>>;
  readonly feed: (url: string) => string;
  readonly answer: (status: string, milliseconds: string) => string;
  readonly records: (projects: string, publications: string, leftOut: string) => string;
  readonly updated: (day: string) => string;

  readonly copies: (list: string) => Said;
  readonly notStarted: (error: string) => Said;
  readonly trustedTypes: Said;
  readonly noWidget: Said;
  readonly stripped: Said;
  readonly unknownWidget: (name: string) => Said;
  readonly unknownAttribute: (widget: string, attribute: string) => Said;
  readonly badValue: (widget: string, attribute: string, value: string) => Said;
  readonly unknownId: (attribute: string, id: string) => Said;
  readonly untrusted: (url: string) => Said;
  readonly network: (url: string) => Said;
  readonly cors: (url: string, origin: string) => Said;
  readonly http: (url: string, status: string) => Said;
  readonly notFeed: (url: string, reason: string) => Said;
  readonly leftOut: (count: string, places: string) => Said;
  readonly old: (day: string) => Said;
  readonly violation: (directive: string, blocked: string) => Said;
  readonly rootSize: (root: string, text: string) => Said;
  readonly noLang: Said;
  readonly contrast: (what: 'text' | 'link', ratio: string, least: string) => Said;
  readonly consent: (what: string) => Said;
}
