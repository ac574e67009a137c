import {citiesOf} from '../../core/model/project.js';
import type {City, Feed, Project} from '../../core/model/feed.js';
import {presetFrom} from '../../core/query/preset.js';
import {projectKind} from '../../core/query/project-kind.js';
import {emptyQuery, type Facets} from '../../core/query/query.js';
import type {ItemView} from '../../core/query/select-items.js';
import {createProjectSelector} from '../../core/query/select-projects.js';
import {dayOf, type ViewInput} from '../options/view-input.js';
import {isOnLand, pointOn, type Outline} from './outline.js';
import {placeOf} from './places.js';
import type {Position} from './projection.js';

/** A city and how many projects it has. */
export interface CityCount {
  readonly city: City;
  /** Under the filters, but for the chosen cities. */
  readonly count: number;
  /** Without any filter. */
  readonly most: number;
  readonly isChosen: boolean;
  /** Whether choosing it would change anything. */
  readonly canChoose: boolean;
}
export interface PlacedCity extends CityCount {
  readonly position: Position;
}

/** What a map shows. Picture and list are drawn from the same counts. */
export interface ProjectMapView {
  readonly selection: ItemView<Project>;
  /** In the feed's order. */
  readonly cities: readonly CityCount[];
  /** Those on the outline; none where there are fewer than two: then the list stands alone. */
  readonly placed: readonly PlacedCity[];
  /** How many projects the counts are of, each once. */
  readonly total: number;
  /** How many of these have no city. */
  readonly withoutCity: number;
  /** Whether some have several cities, so that the counts add up to more. */
  readonly areShared: boolean;
}

const cityFacet = 'city';
const fewestPlaces = 2;

/** Creates the view of one map. It remembers its last steps. */
export const createProjectMapView = (): ((
  input: ViewInput<ProjectMapOptionsOfView>,
  outline: Outline | undefined,
) => ProjectMapView) => {
  const [select, selectOthers] = [createProjectSelector(), createProjectSelector()];
  return (input, outline) => {
    const {snapshot, query, options, locale} = input;
    const {feed} = snapshot;
    const selectBy = (selector: typeof select, facets: Facets) =>
      selector(
        feed,
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
    // A chosen city hides no other one, as in every filter.
    const others = new Map([...query.facets].filter(([name]) => name !== cityFacet));
    const counted = query.facets.has(cityFacet) ? selectBy(selectOthers, others).items : selection.items;
    const counts = countCities(counted, feed);
    const most = others.size > 0 ? countCities(selection.candidates, feed) : counts;
    const chosen = query.facets.get(cityFacet) ?? emptyQuery.facets.get(cityFacet) ?? [];
    const onlyPreset = selection.cities?.size === 1 ? selection.cities : undefined;
    const cities = feed.cities
      .map((city): CityCount => {
        const isChosen = chosen.includes(city.id);
        return {
          city,
          count: counts.byCity.get(city.id) ?? 0,
          most: most.byCity.get(city.id) ?? 0,
          isChosen,
          canChoose: isChosen || !onlyPreset?.has(city.id),
        };
      })
      .filter((one) => one.most > 0 || one.isChosen);
    const {byCity, withoutCity} = counts;
    const sum = [...byCity.values()].reduce((a, b) => a + b, 0);
    return {
      selection,
      cities,
      placed: outline ? placeCities(cities, outline) : [],
      total: counted.length,
      withoutCity,
      areShared: sum > counted.length - withoutCity,
    };
  };
};

/** The options that choose what is shown. */
type ProjectMapOptionsOfView = Readonly<Record<'asOf', string>>;

const countCities = (projects: readonly Project[], {cities}: Feed) => {
  const byCity = new Map(cities.map(({id}) => [id, 0]));
  let withoutCity = 0;
  for (const project of projects) {
    const known = citiesOf(project).filter((id) => byCity.has(id));
    if (known.length === 0) withoutCity++;
    for (const id of known) byCity.set(id, (byCity.get(id) ?? 0) + 1);
  }
  return {byCity, withoutCity};
};

const placeCities = (cities: readonly CityCount[], outline: Outline): readonly PlacedCity[] => {
  const placed = cities.flatMap((one) => {
    const position = placeOf(one.city);
    return position && isOnLand(outline, pointOn(outline, position)) ? [{...one, position}] : [];
  });
  return placed.length < fewestPlaces ? [] : placed;
};
