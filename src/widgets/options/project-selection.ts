import type {Project} from '../../core/model/feed.js';
import {presetFrom} from '../../core/query/preset.js';
import type {Narrowing} from '../../core/query/narrowing.js';
import {projectKind} from '../../core/query/project-kind.js';
import type {FacetName, Facets} from '../../core/query/query.js';
import type {ItemView} from '../../core/query/select-items.js';
import {createProjectSelector} from '../../core/query/project-selector.js';
import {dayOf, type ViewInput} from './view-input.js';

/** The projects of a summary. */
export interface SelectedProjects {
  /** The items that the reader filters. */
  readonly selection: ItemView<Project>;
  /** The projects of all rows. A choice in the summary itself does not hide its other rows. */
  readonly ofRows: readonly Project[];
}

/** Creates the selection of one summary, whose rows are the values of a facet. It memoizes its last steps. */
export const createProjectSelection = (
  narrowing?: () => Narrowing | undefined,
): ((input: ViewInput<{readonly asOf: string}>, facet: FacetName | undefined) => SelectedProjects) => {
  const [select, selectRows] = [createProjectSelector(narrowing), createProjectSelector(narrowing)];
  return (input, facet) => {
    const {snapshot, query, options, locale} = input;
    const selectBy = (selector: typeof select, facets: Facets) =>
      selector(
        snapshot.feed,
        {
          preset: presetFrom(projectKind, options),
          groupBy: 'none',
          sort: {field: 'feed', descending: false},
          day: dayOf(input),
          isChosenDay: options.asOf !== '',
          facets,
        },
        locale.order,
      );
    const selection = selectBy(select, query.facets);
    if (!facet || !query.facets.has(facet)) return {selection, ofRows: selection.items};
    const others = new Map([...query.facets].filter(([name]) => name !== facet));
    return {selection, ofRows: selectBy(selectRows, others).items};
  };
};
