import {closestLocale} from '../widgets/controllers/locale-controller.js';
import type {Locale} from '../core/i18n/locale.js';
import {asLink, linkSnippet} from './as-link.js';
import {askFeed, type FeedAnswer} from './ask-feed.js';
import type {Case, Patient} from './diagnosis.js';
import {contrastOf} from './colours.js';
import type {DoctorTexts, Said} from './doctor-texts.js';
import {wayOf, widgetsIn} from './find-widgets.js';
import {optionTroubles} from './options.js';

/** A widget in a few lines, and the link that an editor may paste instead of it. */
export interface ReportedWidget {
  readonly lines: readonly string[];
  readonly snippet: string | undefined;
}

/** What the doctor has found, ready to be read. */
export interface Report {
  readonly widgets: readonly ReportedWidget[];
  readonly troubles: readonly Said[];
}

const yearOfMilliseconds = 365 * 24 * 60 * 60 * 1000;
const leastContrast = 4.5;
const placesTold = 5;

/** Looks at the page and at every widget of it. */
export const examine = async (
  patient: Case,
  texts: DoctorTexts,
  {formats}: Locale,
  today: Date,
): Promise<Report> => {
  const widgets = widgetsIn(document);
  const answers = new Map<string, FeedAnswer>();
  for (const url of new Set(widgets.flatMap((widget) => urlOf(widget) ?? []))) {
    answers.set(url, await askFeed(url));
  }
  const reported = widgets.map((widget) => {
    const [way] = wayOf(widget);
    const {feedState: state} = widget;
    const url = urlOf(widget);
    const answer = url === undefined ? undefined : answers.get(url);
    const snapshot = 'snapshot' in state ? state.snapshot : undefined;
    const lines = [
      `${widget.localName}: ${[texts.way[way], ...stateOf(widget, texts)].join('. ')}`,
      ...(url === undefined ? [] : [texts.feed(url)]),
      ...(answer?.status === undefined
        ? []
        : [texts.answer(answer.status, formats.number(answer.milliseconds))]),
      ...(snapshot
        ? [
            texts.records(
              formats.number(snapshot.feed.projects.length),
              formats.number(snapshot.feed.publications.length),
              formats.number(snapshot.leftOut),
            ),
            ...(snapshot.feed.updated === undefined
              ? []
              : [texts.updated(dayOf(snapshot.feed.updated, formats))]),
          ]
        : []),
    ];
    return {lines, snippet: asLink(widget, patient.url, texts)};
  });
  const troubles = [
    ...scriptTroubles(patient, texts, widgets),
    ...widgets.flatMap((widget) => feedTroubles(widget, answers, texts, formats, today)),
    ...widgets.flatMap((widget) => {
      const [way, host] = wayOf(widget);
      const state = widget.feedState;
      return optionTroubles(widget, way, host, 'snapshot' in state ? state.snapshot.feed : undefined, texts);
    }),
    ...hostTroubles(patient, texts, widgets, formats),
  ];
  // Ten widgets of one feed have one trouble with it.
  const once = new Map(troubles.map((said) => [said.what, said]));
  return {widgets: reported, troubles: [...once.values()]};
};

/** What there is to say of its data; a statement that needs none waits for nothing. */
const stateOf = ({feedState: {kind}, shadowRoot}: Patient, texts: DoctorTexts): readonly string[] =>
  kind === 'waiting' && !shadowRoot?.querySelector('[aria-busy="true"]') ? [] : [texts.state[kind]];

const dayOf = (timestamp: string, {date}: Locale['formats']): string => date(timestamp.slice(0, 10));

/** The address that was read, or that failed; none is asked that the page has not approved. */
const urlOf = (widget: Patient): string | undefined => {
  const {feedState: state} = widget;
  if ('snapshot' in state) {
    // A feed that the page has handed over as an object has no address.
    return Reflect.get(widget, 'data') === undefined ? state.snapshot.url : undefined;
  }
  return state.kind === 'failed' && state.error.code !== 'untrusted' ? state.error.url : undefined;
};

const scriptTroubles = (
  {url, copies, failure}: Case,
  texts: DoctorTexts,
  widgets: readonly Patient[],
): readonly Said[] => {
  const isTrustedTypes = failure?.includes('createPolicy') === true;
  const marked = [...document.querySelectorAll('[data-sixcity]')].map(
    (one) => one.getAttribute('data-sixcity') ?? '',
  );
  const asked = [
    ...marked.filter((name) => name.trim()),
    ...[...document.querySelectorAll<HTMLScriptElement>('script[data-widget]')].flatMap(
      ({dataset}) => dataset['widget'] ?? [],
    ),
  ];
  const known = (name: string) => customElements.get(`sixcity-${name.trim().toLowerCase()}`) !== undefined;
  return [
    ...(failure === undefined ? [] : [isTrustedTypes ? texts.trustedTypes : texts.notStarted(failure)]),
    ...(copies.length > 0 ? [texts.copies(copies.join(', '))] : []),
    ...(marked.some((name) => !name.trim()) ? [{...texts.stripped, snippet: linkSnippet(url, texts)}] : []),
    ...(failure === undefined ? asked.filter((name) => !known(name)).map(texts.unknownWidget) : []),
    ...(failure === undefined && widgets.length === 0 && marked.length === 0 && asked.length === 0
      ? [{...texts.noWidget, snippet: linkSnippet(url, texts)}]
      : []),
  ];
};

const feedTroubles = (
  widget: Patient,
  answers: ReadonlyMap<string, FeedAnswer>,
  texts: DoctorTexts,
  formats: Locale['formats'],
  today: Date,
): readonly Said[] => {
  const {feedState: state} = widget;
  if (state.kind === 'waiting') return [];
  if (state.kind === 'failed') {
    const {code, url = '', message} = state.error;
    const answer = answers.get(url);
    if (code === 'untrusted') return [texts.untrusted(url)];
    if (code === 'http') return [texts.http(url, answer?.status ?? '')];
    if (code === 'network' || code === 'timeout') {
      return [answer?.isForbidden ? texts.cors(url, location.origin) : texts.network(url)];
    }
    return [texts.notFeed(url, message.replace(/^.*: /s, ''))];
  }
  const {leftOut, findings, feed} = state.snapshot;
  const places = findings
    .filter(({code}) => code === 'left-out')
    .slice(0, placesTold)
    .map(({path, message}) => `${path}: ${message}`);
  const isOld = feed.updated !== undefined && today.getTime() - Date.parse(feed.updated) > yearOfMilliseconds;
  return [
    ...(leftOut > 0 ? [texts.leftOut(formats.number(leftOut), places.join('; '))] : []),
    ...(isOld ? [texts.old(dayOf(feed.updated ?? '', formats))] : []),
  ];
};

const hostTroubles = (
  {violations}: Case,
  texts: DoctorTexts,
  widgets: readonly Patient[],
  {number}: Locale['formats'],
): readonly Said[] => {
  const [first] = widgets;
  const root = getComputedStyle(document.documentElement).fontSize;
  const held = [
    ...document.querySelectorAll(
      'script[type="text/plain"][src*="sixcity"],script[type="text/plain"][data-src*="sixcity"],iframe[data-src*="embed.html"]:not([src*="embed.html"])',
    ),
  ];
  return [
    ...violations.map(({effectiveDirective, blockedURI}) => texts.violation(effectiveDirective, blockedURI)),
    ...(first && root !== '16px' ? [texts.rootSize(root, getComputedStyle(first).fontSize)] : []),
    ...(widgets.some((widget) => !closestLocale(widget)) ? [texts.noLang] : []),
    ...held.map((one) => texts.consent(one.getAttribute('data-src') ?? one.getAttribute('src') ?? '')),
    ...widgets.flatMap((widget) =>
      (
        [
          ['text', '.widget'],
          ['link', 'a,button'],
        ] as const
      ).flatMap(([what, selector]) => {
        const found = widget.shadowRoot?.querySelector(selector);
        const ratio = found ? contrastOf(found) : undefined;
        // Rounded down: 4.499 must not look like enough.
        return ratio !== undefined && ratio < leastContrast
          ? [texts.contrast(what, number(Math.floor(ratio * 100) / 100), number(leastContrast))]
          : [];
      }),
    ),
  ];
};
