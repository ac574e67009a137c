import {summariseFunding, type FundingSummary} from '../../core/funding/summarise.js';
import type {Feed, Named, Project} from '../../core/model/feed.js';
import {byId} from '../../core/model/ids.js';
import {statusOn} from '../../core/model/project.js';
import {presetFrom} from '../../core/query/preset.js';
import {projectKind} from '../../core/query/project-kind.js';
import type {ProjectFacetName} from '../../core/query/project-facets.js';
import type {FacetName, Facets} from '../../core/query/query.js';
import {createProjectSelector} from '../../core/query/select-projects.js';
import type {ItemView} from '../../core/query/select-items.js';
import {dayOf, type ViewInput} from '../options/view-input.js';
import type {FundingSummaryOptions} from './options.js';

/** What a funding summary shows. */
export interface FundingSummaryView {
  readonly selection: ItemView<Project>;
  /** The one city that was chosen: then sums are its own shares. */
  readonly city: Named | undefined;
  readonly summary: FundingSummary;
  /** The summary whose rows are shown. A chosen row does not hide the others. */
  readonly rows: FundingSummary;
}

/** The facet of the rows. A sum by year counts the start year, which no filter does. */
export const facetOfRows = (by: ProjectFacetName): FacetName | undefined => (by === 'year' ? undefined : by);

/** Creates the view of one summary. It remembers its last steps. */
export const createFundingSummaryView = (): ((
  input: ViewInput<FundingSummaryOptions>,
) => FundingSummaryView) => {
  const [select, selectRows] = [createProjectSelector(), createProjectSelector()];
  return (input) => {
    const {snapshot, query, options, locale} = input;
    const {feed} = snapshot;
    const {measure, by, stage} = options;
    const day = dayOf(input);
    const selectBy = (selector: typeof select, facets: Facets) =>
      selector(
        feed,
        {
          preset: presetFrom(projectKind, options),
          groupBy: 'none',
          sort: {field: 'feed', descending: false},
          day,
          isChosenDay: options.asOf !== '',
          facets,
        },
        locale.order,
      );
    const selection = selectBy(select, query.facets);
    const city = onlyCity(selection, feed);
    const summarise = (projects: readonly Project[]) =>
      summariseFunding(projects, feed, {
        measure,
        by,
        city: city?.id,
        statusOf: (project) => statusOn(project, day),
        ...(stage === '' ? {} : {stage}),
      });
    const summary = summarise(selection.items);
    const facet = facetOfRows(by);
    if (!facet || !query.facets.has(facet)) return {selection, city, summary, rows: summary};
    const others = new Map([...query.facets].filter(([name]) => name !== facet));
    return {selection, city, summary, rows: summarise(selectBy(selectRows, others).items)};
  };
};

const onlyCity = ({cities}: ItemView<Project>, feed: Feed): Named | undefined => {
  const [id = '', ...more] = cities ?? [];
  return more.length === 0 ? byId(feed.cities).get(id) : undefined;
};
