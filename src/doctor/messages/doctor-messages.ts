import type {WidgetName} from '../../core/model/widget-names.js';
import type {DetectedMethod} from '../find-widgets.js';

/** What is wrong on a page, and what to do about it. */
export interface DoctorFinding {
  readonly problem: string;
  readonly advice: string;
  /** HTML to paste, if that is the advice. */
  readonly snippet?: string | undefined;
}

/** All texts of the doctor in one language. */
export interface DoctorMessages {
  readonly title: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly close: string;
  readonly script: (version: string, url: string) => string;
  readonly widgets: string;
  /** Text before the link that an editor may paste instead of the widget. */
  readonly asLink: string;
  /** Text of such a link. */
  readonly widgetTitles: Readonly<Record<WidgetName, string>>;
  readonly findings: string;
  /** Shown if there are no findings. */
  readonly healthy: string;
  readonly methods: Readonly<Record<DetectedMethod, string>>;
  readonly state: Readonly<Record<'waiting' | 'ready' | 'failed' | 'stale', string>>;
  readonly feed: (url: string) => string;
  readonly answer: (status: string, milliseconds: string) => string;
  readonly records: (projects: string, publications: string, leftOut: string) => string;
  readonly updated: (day: string) => string;

  readonly copies: (list: string) => DoctorFinding;
  readonly notStarted: (error: string) => DoctorFinding;
  readonly trustedTypes: DoctorFinding;
  readonly undeclaredTrustedTypes: DoctorFinding;
  readonly notLoaded: (name: string) => DoctorFinding;
  readonly noWidget: DoctorFinding;
  readonly stripped: DoctorFinding;
  readonly unknownWidget: (name: string) => DoctorFinding;
  readonly mixedUpName: (widget: string, written: string, right: string) => DoctorFinding;
  readonly unknownAttribute: (widget: string, attribute: string) => DoctorFinding;
  readonly invalidValue: (widget: string, attribute: string, value: string) => DoctorFinding;
  readonly unknownId: (attribute: string, id: string) => DoctorFinding;
  readonly untrusted: (url: string) => DoctorFinding;
  readonly network: (url: string) => DoctorFinding;
  readonly cors: (url: string, origin: string) => DoctorFinding;
  readonly http: (url: string, status: string) => DoctorFinding;
  readonly notFeed: (url: string, reason: string) => DoctorFinding;
  readonly leftOut: (count: string, paths: string) => DoctorFinding;
  readonly old: (day: string) => DoctorFinding;
  readonly violation: (directive: string, blocked: string) => DoctorFinding;
  readonly rootSize: (root: string, text: string) => DoctorFinding;
  readonly noLang: DoctorFinding;
  readonly contrast: (token: 'text' | 'link' | 'border', ratio: string, required: string) => DoctorFinding;
  readonly consent: (url: string) => DoctorFinding;
}
