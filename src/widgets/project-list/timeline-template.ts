import {html, nothing, type TemplateResult} from 'lit';
import {capitalized} from '../../core/i18n/phrases.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {Project, Status} from '../../core/model/feed.js';
import {countedHeading} from '../templates/counted-heading.js';
import type {Timeline} from './timeline.js';
import {actionsLocale} from '../../core/i18n/messages/actions-messages.js';

/** A project with the key of its appearance in the list. */
export type KeyedProject = readonly [instanceKey: string, project: Project];

/** Draws the projects of a list on a timeline. */
export interface TimelineTemplates {
  /** Explains the parts of the bars. */
  readonly keys: TemplateResult | typeof nothing;
  /** Draws the projects of a group: those with a date between two axes of years, the others as a list below. */
  readonly group: (
    projects: readonly KeyedProject[],
    headingLevel: number,
    listOf: (projects: readonly KeyedProject[]) => TemplateResult,
  ) => TemplateResult;
  /** When a project runs, as a bar and in words. */
  readonly track: (project: Project, status: Status) => TemplateResult | typeof nothing;
}

export const timelineTemplates = (timeline: Timeline, day: string, locale: Locale): TimelineTemplates => ({
  keys: keysTemplate(timeline, day, locale),
  group: (projects, headingLevel, listOf) => {
    const isDated = ([, project]: KeyedProject) => timeline.spanOf(project) !== undefined;
    const dated = projects.filter(isDated);
    const undated = projects.filter((one) => !isDated(one));
    return html`
      ${dated.length > 0 ? datedTemplate(timeline, {day, locale}, listOf(dated)) : nothing}
      ${
        undated.length === 0
          ? nothing
          : html`<div class="undated">
              ${
                dated.length > 0
                  ? countedHeading(headingLevel, locale.messages.statusGroup.unknown, undated.length, locale)
                  : nothing
              }
              ${listOf(undated)}
            </div>`
      }
    `;
  },
  track: (project, status) => trackTemplate(project, timeline, {day, locale, status}),
});

interface Around {
  readonly day: string;
  readonly locale: Locale;
}

const written = (share: number): string => share.toFixed(4);

/** Explains the parts of the bars, and the line of the day if it is visible. */
const keysTemplate = (
  {positionOf}: Timeline,
  day: string,
  locale: Locale,
): TemplateResult | typeof nothing => {
  const {messages, formats} = actionsLocale(locale);
  return positionOf(day) === undefined
    ? nothing
    : html`<ul class="keys" part="keys" role="list" aria-hidden="true">
        <li><span class="run" data-status="completed"></span> ${messages.past}</li>
        <li><span class="run ahead" data-status="ongoing"></span> ${messages.toCome}</li>
        <li><span class="line"></span> ${formats.date(day)}</li>
      </ul>`;
};

/**
 * Draws rows between two axes of years. All of it is hidden from screen readers, because the dates are beside it in
 * words.
 */
const datedTemplate = (timeline: Timeline, {day, locale}: Around, rows: unknown): TemplateResult => {
  const now = timeline.positionOf(day);
  const place = `--years:${timeline.yearCount}${now === undefined ? '' : `;--now:${written(now)}`}`;
  return html`<div class=${now === undefined ? 'span' : 'span dated'} .style=${place}>
    ${axisTemplate(timeline, now, locale.formats.date(day))} ${rows}
    ${axisTemplate(timeline, undefined, '', 'axis below')}
  </div>`;
};

/** The distance within which a year would overlap the date at the line of the day. */
const minDistance = 0.06;

const axisTemplate = (
  {years}: Timeline,
  now: number | undefined,
  day: string,
  name = 'axis',
): TemplateResult => html`
  <div class=${name} part="axis" aria-hidden="true">
    <div class="scale">
      ${years.map(({year, at}) => {
        // The line would cross the digits of a year that begins just before it.
        const isCrossed = now !== undefined && now >= at && now - at < minDistance;
        return html`<span .style=${`--at:${written(at)}`}>${isCrossed ? nothing : year}</span>`;
      })}
      ${
        now === undefined
          ? nothing
          : html`<span class="today" part="day" .style=${`--at:${written(now)}`}>${day}</span>`
      }
    </div>
  </div>
`;

/** When a project runs, as a bar and in words. Unknown parts are not drawn. */
const trackTemplate = (
  project: Project,
  timeline: Timeline,
  {locale, day, status}: Around & {readonly status: Status},
): TemplateResult | typeof nothing => {
  const span = timeline.spanOf(project);
  if (!span) return nothing;
  const {messages, formats} = locale;
  const {from, to, known} = span;
  const past = status === 'completed' || to === from ? 1 : (timeline.shareOf(day) - from) / (to - from);
  const place = `--from:${written(from)};--to:${written(to)};--past:${written(Math.min(1, Math.max(0, past)))}`;
  const {start, end} = project;
  const [begun, ended] = [start && formats.month(start), end && formats.month(end)];
  const when =
    begun && ended
      ? `${begun} – ${ended}`
      : begun
        ? messages.fromYear(begun)
        : messages.untilYear(ended ?? '');
  return html`<div class="track" part="track" aria-hidden="true" .style=${place}>
      <div
        class="run"
        part="stretch"
        data-status=${known === 'both' ? status : 'unknown'}
        data-known=${known}
      ></div>
    </div>
    <p class="when" part="when">
      ${
        status === 'completed' || status === 'unknown'
          ? nothing
          : html`<span class="hidden">${capitalized(messages.status[status], locale)}, </span>`
      }${when}
    </p>`;
};
