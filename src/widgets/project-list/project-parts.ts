import {nothing, type CSSResult, type TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import type {Project} from '../../core/model/feed.js';
import type {ProjectContext} from './project-context.js';
import type {TimelineTemplates} from './timeline-template.js';
import type {Timeline} from './timeline.js';

/** What of a project list comes with the chunk of the actions. */
export interface ProjectParts {
  readonly detailsTemplate: (project: Project, context: ProjectContext) => TemplateResult;
  readonly timelineOf: (projects: readonly Project[]) => Timeline | undefined;
  /** The styles of all that. */
  readonly styles: readonly CSSResult[];
  readonly timelineTemplates: (timeline: Timeline, day: string, locale: Locale) => TimelineTemplates;
}

/** A timeline that is not there yet. */
export const pendingTimeline: TimelineTemplates = {
  keys: nothing,
  group: (projects, _level, listOf) => listOf(projects),
  track: () => nothing,
};

let provided: ProjectParts | undefined;

/** The parts, once they are loaded. */
export const providedParts = (): ProjectParts | undefined => provided;

export const provideParts = (parts: ProjectParts): void => {
  provided = parts;
};
