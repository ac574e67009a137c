import {html, nothing, type TemplateResult} from 'lit';
import type {Project} from '../../core/model/feed.js';
import type {Locale} from '../../core/i18n/locale.js';
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

/** What the line across all of it stands for, where it is there to be seen. */
const dayNote = ({positionOf}: Timeline, day: string, locale: Locale): TemplateResult | typeof nothing =>
  positionOf(day) === undefined
    ? nothing
    : html`<p class="note track" aria-hidden="true">
        ${actionsLocale(locale).messages.dayMarked(locale.formats.date(day))}
      </p>`;

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

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
};
