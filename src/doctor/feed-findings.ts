import type {Locale} from '../core/i18n/locale.js';
import type {DiagnosedWidget} from './find-widgets.js';
import type {DoctorFinding, DoctorMessages} from './messages/doctor-messages.js';
import type {FeedProbe} from './probe-feed.js';

const millisecondsInYear = 365 * 24 * 60 * 60 * 1000;
const maxPathsShown = 5;

/** The URL that was read or that failed. A URL that the page does not trust is never requested. */
export const feedUrl = (widget: DiagnosedWidget): string | undefined => {
  const {feedState: state} = widget;
  if ('snapshot' in state) {
    // A feed that the page has set as an object has no URL.
    return Reflect.get(widget, 'data') === undefined ? state.snapshot.url : undefined;
  }
  return state.kind === 'failed' && state.error.code !== 'untrusted' ? state.error.url : undefined;
};

export const feedDay = (timestamp: string, {date}: Locale['formats']): string => date(timestamp.slice(0, 10));

/** Reports why a widget has no feed, or what is wrong with the feed that it has. */
export const feedFindings = (
  {feedState: state}: DiagnosedWidget,
  probes: ReadonlyMap<string, FeedProbe>,
  messages: DoctorMessages,
  formats: Locale['formats'],
  now: Date,
): readonly DoctorFinding[] => {
  if (state.kind === 'waiting') return [];
  if (state.kind === 'failed') {
    const {code, url = '', message} = state.error;
    const probe = probes.get(url);
    if (code === 'untrusted') return [messages.untrusted(url)];
    if (code === 'http') return [messages.http(url, probe?.status ?? '')];
    if (code === 'network' || code === 'timeout') {
      return [probe?.isBlockedByCors ? messages.cors(url, location.origin) : messages.network(url)];
    }
    return [messages.notFeed(url, message.replace(/^.*: /s, ''))];
  }
  const {leftOut, findings, feed} = state.snapshot;
  const paths = findings
    .filter(({code}) => code === 'left-out')
    .slice(0, maxPathsShown)
    .map(({path, message}) => `${path}: ${message}`);
  const isOld = feed.updated !== undefined && now.getTime() - Date.parse(feed.updated) > millisecondsInYear;
  return [
    ...(leftOut > 0 ? [messages.leftOut(formats.number(leftOut), paths.join('; '))] : []),
    ...(isOld ? [messages.old(feedDay(feed.updated ?? '', formats))] : []),
  ];
};
