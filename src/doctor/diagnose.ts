import type {Locale} from '../core/i18n/locale.js';
import type {ScriptDiagnostics} from '../embed/guard.js';
import {feedDay, feedFindings, feedUrl} from './feed-findings.js';
import {detectMethod, findWidgets, type DiagnosedWidget} from './find-widgets.js';
import type {DoctorFinding, DoctorMessages} from './messages/doctor-messages.js';
import {optionFindings} from './option-findings.js';
import {pageFindings, scriptFindings} from './page-findings.js';
import {probeFeed, type FeedProbe} from './probe-feed.js';
import {widgetAsLink} from './widget-as-link.js';

/** A widget described in a few lines, and a link that an editor may paste instead of it. */
export interface WidgetDiagnosis {
  readonly lines: readonly string[];
  readonly snippet: string | undefined;
}

/** Everything that the panel shows. */
export interface Diagnosis {
  readonly widgets: readonly WidgetDiagnosis[];
  readonly findings: readonly DoctorFinding[];
}

/** Checks the page and every widget on it. */
export const diagnose = async (
  script: ScriptDiagnostics,
  messages: DoctorMessages,
  {formats}: Locale,
  now: Date,
): Promise<Diagnosis> => {
  const widgets = findWidgets(document);
  const probes = new Map<string, FeedProbe>();
  for (const url of new Set(widgets.flatMap((widget) => feedUrl(widget) ?? []))) {
    probes.set(url, await probeFeed(url));
  }
  const findings = [
    ...scriptFindings(script, messages, widgets),
    ...widgets.flatMap((widget) => feedFindings(widget, probes, messages, formats, now)),
    ...widgets.flatMap((widget) => optionFindings(widget, messages)),
    ...pageFindings(script, messages, widgets, formats),
  ];
  // Ten widgets with one feed would report the same problem ten times.
  const unique = new Map(findings.map((finding) => [finding.problem, finding]));
  return {
    widgets: widgets.map((widget) => ({
      lines: describeWidget(widget, probes, messages, formats),
      snippet: widgetAsLink(widget, script.url, messages),
    })),
    findings: [...unique.values()],
  };
};

const describeWidget = (
  widget: DiagnosedWidget,
  probes: ReadonlyMap<string, FeedProbe>,
  messages: DoctorMessages,
  formats: Locale['formats'],
): readonly string[] => {
  const {feedState} = widget;
  const url = feedUrl(widget);
  const probe = url === undefined ? undefined : probes.get(url);
  const lines = [
    `${widget.localName}: ${[messages.methods[detectMethod(widget).method], ...describeState(widget, messages)].join('. ')}`,
  ];
  if (url !== undefined) lines.push(messages.feed(url));
  if (probe?.status !== undefined)
    lines.push(messages.answer(probe.status, formats.number(probe.milliseconds)));
  if (!('snapshot' in feedState)) return lines;
  const {feed, leftOut} = feedState.snapshot;
  const [projects, publications] = [feed.projects.length, feed.publications.length];
  lines.push(
    messages.records(formats.number(projects), formats.number(publications), formats.number(leftOut)),
  );
  if (feed.updated !== undefined) lines.push(messages.updated(feedDay(feed.updated, formats)));
  return lines;
};

/** The state of the feed. A statement that needs no feed is not waiting for one. */
const describeState = (
  {feedState: {kind}, shadowRoot}: DiagnosedWidget,
  messages: DoctorMessages,
): readonly string[] =>
  kind === 'waiting' && !shadowRoot?.querySelector('[aria-busy="true"]') ? [] : [messages.state[kind]];
