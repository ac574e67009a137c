import type {Project} from '../../core/model/feed.js';
import {statusOn} from '../../core/model/derived-fields.js';
import {memoize} from '../../core/query/memoize.js';
import type {Narrowing} from '../../core/query/narrowing.js';
import {projectKind} from '../../core/query/project-kind.js';
import {createProjectSelector} from '../../core/query/project-selector.js';
import {listView, type ListView, type ListViewInput} from '../options/list-view.js';
import type {ProjectListOptions} from './options.js';
import type {Timeline} from './timeline.js';

/** What a project list shows. */
export interface ProjectListView extends ListView<Project> {
  /** The axis on which projects are drawn, in the timeline layout. */
  readonly timeline: Timeline | undefined;
  /** Whether projects show their status: not below headings that name it, and not if all have the same. */
  readonly showsStatus: boolean;
  /** Whether the list is a single project. It is expanded from the start and cannot be collapsed. */
  readonly isFixed: boolean;
}

type TimelineOf = (projects: readonly Project[]) => Timeline | undefined;

/**
 * Creates the view of one project list. It remembers its last steps, so that opening a project sorts nothing.
 * @param timelineOf what computes a timeline, once it is loaded
 * @param narrowing what searches and filters, once it is loaded
 */
export const createProjectListView = (
  timelineOf: () => TimelineOf | undefined = () => undefined,
  narrowing?: () => Narrowing | undefined,
): ((input: ListViewInput<ProjectListOptions>) => ProjectListView) => {
  const select = createProjectSelector(narrowing);
  const timelineFor = memoize((projects: readonly Project[], compute: TimelineOf | undefined) =>
    compute?.(projects),
  );
  return (input) => {
    const view = listView(projectKind, select, input);
    const timeline =
      input.options.layout === 'timeline' ? timelineFor(view.selection.candidates, timelineOf()) : undefined;
    const {candidates} = view.selection;
    const [first] = candidates;
    const statusOf = (project: Project) => statusOn(project, view.day);
    const status = first && statusOf(first);
    return {
      ...view,
      timeline,
      showsStatus:
        input.options.groupBy !== 'status' && candidates.some((project) => statusOf(project) !== status),
      isFixed: candidates.length === 1 && input.snapshot.isComplete,
    };
  };
};
