import {summariseFunding, type FundingSummary} from '../../core/funding/summarise.js';
import type {Feed, Named, Project} from '../../core/model/feed.js';
import {byId} from '../../core/model/ids.js';
import {statusOn} from '../../core/model/derived-fields.js';
import type {Narrowing} from '../../core/query/narrowing.js';
import type {ProjectFacetName} from '../../core/query/project-facets.js';
import type {FacetName} from '../../core/query/query.js';
import type {ItemView} from '../../core/query/select-items.js';
import {createProjectSelection} from '../options/project-selection.js';
import {dayOf, type ViewInput} from '../options/view-input.js';
import type {FundingSummaryOptions} from './options.js';

/** What a funding summary shows. */
export interface FundingSummaryView {
  readonly selection: ItemView<Project>;
  /** The only chosen city. Sums are then its own shares. */
  readonly city: Named | undefined;
  readonly summary: FundingSummary;
  /** The summary whose rows are shown. Choosing a row does not hide the others. */
  readonly rows: FundingSummary;
}

/** The facet of the rows. A sum by year uses the start year, for which there is no filter. */
export const facetOfRows = (by: ProjectFacetName): FacetName | undefined => (by === 'year' ? undefined : by);

/** Creates the view of one summary. It memoizes its last steps. */
export const createFundingSummaryView = (
  narrowing?: () => Narrowing | undefined,
): ((input: ViewInput<FundingSummaryOptions>) => FundingSummaryView) => {
  const select = createProjectSelection(narrowing);
  return (input) => {
    const {feed} = input.snapshot;
    const {measure, by, stage} = input.options;
    const day = dayOf(input);
    const {selection, ofRows} = select(input, facetOfRows(by));
    const preset = onlyCity(selection.cities, feed);
    const city = preset ?? onlyCity(chosenCities(selection), feed);
    const summarise = (projects: readonly Project[], owner: Named | undefined) =>
      summariseFunding(projects, feed, {
        measure,
        by,
        city: owner?.id,
        statusOf: (project) => statusOn(project, day),
        ...(stage === '' ? {} : {stage}),
      });
    const summary = summarise(selection.items, city);
    // Rows for cities show each city's own shares, whichever of them is chosen.
    const rows = ofRows === selection.items ? summary : summarise(ofRows, by === 'city' ? preset : city);
    // The sentences also explain the table.
    return {selection, city, summary: {...summary, bars: rows.bars, overlaps: rows.overlaps}, rows};
  };
};

/**
 * The cities that the reader has chosen, here or in a linked widget. For sums they have the same effect as preset
 * cities.
 */
const chosenCities = ({active}: ItemView<Project>): readonly string[] =>
  active.find(({name}) => name === 'city')?.values.map(({id}) => id) ?? [];

const onlyCity = (cities: Iterable<string> | undefined, feed: Feed): Named | undefined => {
  const [id = '', ...more] = cities ?? [];
  return more.length === 0 ? byId(feed.cities).get(id) : undefined;
};
