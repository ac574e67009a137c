import {html, nothing, type TemplateResult} from 'lit';
import {capitalized} from '../../core/i18n/phrases.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {Project} from '../../core/model/feed.js';
import type {ProjectContext} from './project-context.js';
import type {Timeline} from './timeline.js';
import {actionsLocale} from '../../core/i18n/messages/actions-messages.js';

/** The parts of a timeline, each beside the projects that it belongs to. */
export interface TimelineTemplates {
  readonly note: TemplateResult | typeof nothing;
  readonly axis: () => TemplateResult;
  readonly track: (project: Project) => TemplateResult;
}

export const timelineTemplates = (timeline: Timeline, day: string, locale: Locale): TimelineTemplates => ({
  note: dayNote(timeline, day, locale),
  axis: () => axisTemplate(timeline),
  track: (project) => trackTemplate(project, timeline, day),
});

<<<<<<< HEAD
const written = (share: number): string => share.toFixed(4);

/** What the parts of the bars and the line across them stand for, where that line is there to be seen. */
export const timelineKeys = (
  {positionOf}: Timeline,
  day: string,
  {messages, formats}: Locale,
): TemplateResult | typeof nothing =>
  positionOf(day) === undefined
    ? nothing
    : html`<ul class="keys" part="keys" role="list" aria-hidden="true">
        <li><span class="run" data-status="completed"></span> ${messages.past}</li>
        <li><span class="run ahead" data-status="ongoing"></span> ${messages.toCome}</li>
        <li><span class="line"></span> ${formats.date(day)}</li>
      </ul>`;
=======
/** What the line across all of it stands for, where it is there to be seen. */
const dayNote = ({positionOf}: Timeline, day: string, locale: Locale): TemplateResult | typeof nothing =>
  positionOf(day) === undefined
    ? nothing
    : html`<p class="note track" aria-hidden="true">
        ${actionsLocale(locale).messages.dayMarked(locale.formats.date(day))}
      </p>`;
>>>>>>> chunks

/** Draws rows between two lines of years. All of a line of time is for the eye: the dates stand beside it in words. */
export const datedTemplate = (
  timeline: Timeline,
  {day, locale}: Pick<ProjectContext, 'day' | 'locale'>,
  rows: unknown,
): TemplateResult => {
  const now = timeline.positionOf(day);
  const place = `--years:${timeline.yearCount}${now === undefined ? '' : `;--now:${written(now)}`}`;
  return html`<div class=${now === undefined ? 'span' : 'span dated'} .style=${place}>
    ${axisTemplate(timeline, now, locale.formats.date(day))} ${rows}
    ${axisTemplate(timeline, undefined, '', 'axis below')}
  </div>`;
};

<<<<<<< HEAD
/** How close a year may be to the line of the day, whose date is written there. */
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
        // The line would cross the figures of a year that begins just before it.
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

/** When a project runs, as a bar and in words; nothing is drawn of what is not known. */
export const trackTemplate = (
  project: Project,
  timeline: Timeline,
  context: ProjectContext,
): TemplateResult | typeof nothing => {
  const span = timeline.spanOf(project);
  if (!span) return nothing;
  const {locale, day, statusOf} = context;
  const {messages, formats} = locale;
  const status = statusOf(project);
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
=======
/** The years above a group. All of a line of time is for the eye: the dates stand beside it in words. */
const axisTemplate = ({years}: Timeline): TemplateResult => html`
  <div class="axis" part="axis" aria-hidden="true">
    ${years.map(({year, at}) => html`<span .style=${`inset-inline-start:${percent(at)}`}>${year}</span>`)}
  </div>
`;

/** When a project runs, as a bar; nothing is drawn of what is not known. */
const trackTemplate = (project: Project, {spanOf, positionOf}: Timeline, day: string): TemplateResult => {
  const stretch = spanOf(project);
  const now = positionOf(day);
  return html`<div class="line track" part="track" aria-hidden="true">
    ${
      stretch
        ? html`<span
            class="stretch"
            part="stretch"
            .style=${`inset-inline-start:${percent(stretch.from)};inline-size:${percent(stretch.length)}`}
          ></span>`
        : nothing
    }
    ${
      now === undefined
        ? nothing
        : html`<span class="day" part="day" .style=${`inset-inline-start:${percent(now)}`}></span>`
    }
  </div>`;
>>>>>>> chunks
};
