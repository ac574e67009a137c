import {nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import type {Project} from '../../core/model/feed.js';
import {Chunk, type ChunkContent} from '../controllers/chunk-controller.js';
import type {ProjectContext} from './project-context.js';
import type {TimelineTemplates} from './timeline-template.js';
import type {Timeline} from './timeline.js';

/** The parts of a project list that are in the chunk of the actions. */
export interface ProjectParts extends ChunkContent {
  readonly detailsTemplate: (project: Project, context: ProjectContext) => TemplateResult;
  readonly timelineOf: (projects: readonly Project[]) => Timeline | undefined;
  readonly timelineTemplates: (timeline: Timeline, day: string, locale: Locale) => TimelineTemplates;
}

/** Shown until the timeline is loaded. */
export const pendingTimeline: TimelineTemplates = {
  keys: nothing,
  group: (projects, _level, listOf) => listOf(projects),
  track: () => nothing,
};

/** The parts of all project lists. */
export const projectPartsChunk = new Chunk<ProjectParts>();
