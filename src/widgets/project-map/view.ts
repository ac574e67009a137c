import type {City, Project} from '../../core/model/feed.js';
import {citiesOf} from '../../core/model/derived-fields.js';
import {hasId} from '../../core/model/ids.js';
import type {Narrowing} from '../../core/query/narrowing.js';
import {createProjectSelection, type SelectedProjects} from '../options/project-selection.js';
import type {ViewInput} from '../options/view-input.js';
import {isOnLand, pointOn, type Outline} from './outline.js';
import {positionOfCity} from './places.js';
import type {Position} from './projection.js';

/** A city and how many projects it has. */
export interface CityCount {
  readonly city: City;
  /** With all filters except the chosen cities. */
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

/** What a map shows. The map and the list use the same counts. */
export interface ProjectMapView extends Pick<SelectedProjects, 'selection'> {
  /** In the feed's order. */
  readonly cities: readonly CityCount[];
  /** The cities on the outline; empty if there are fewer than two, because then only the list is shown. */
  readonly placed: readonly PlacedCity[];
  /** The number of counted projects, each once. */
  readonly total: number;
  /** How many of these have no city. */
  readonly withoutCity: number;
  /** Whether some have several cities, so that the counts add up to more. */
  readonly areShared: boolean;
}

const cityFacet = 'city';
const noCity = '';
const fewestPlaces = 2;

/** Creates the view of one map. It memoizes its last steps. */
export const createProjectMapView = (
  narrowing?: () => Narrowing | undefined,
): ((input: ViewInput<{readonly asOf: string}>, outline: Outline | undefined) => ProjectMapView) => {
  const select = createProjectSelection(narrowing);
  return (input, outline) => {
    const {selection, ofRows} = select(input, cityFacet);
    const [counts, most] = [ofRows, selection.candidates].map(countCities) as [Counts, Counts];
    const chosen = input.query.facets.get(cityFacet) ?? [];
    // If a page is for one city, all projects have that city.
    const only = selection.cities?.size === 1 ? selection.cities : undefined;
    const cities = input.snapshot.feed.cities
      .map((city): CityCount => {
        const isChosen = hasId(chosen, city.id);
        return {
          city,
          count: counts.get(city.id) ?? 0,
          most: most.get(city.id) ?? 0,
          isChosen,
          canChoose: isChosen || !only?.has(city.id),
        };
      })
      .filter((one) => one.most > 0 || one.isChosen);
    const placed = outline
      ? cities.flatMap((one) => {
          const position = positionOfCity(one.city);
          return position && isOnLand(outline, pointOn(outline, position)) ? [{...one, position}] : [];
        })
      : [];
    return {
      selection,
      cities,
      placed: placed.length < fewestPlaces ? [] : placed,
      total: ofRows.length,
      withoutCity: counts.get(noCity) ?? 0,
      areShared: [...counts.values()].reduce((a, b) => a + b, 0) > ofRows.length,
    };
  };
};

type Counts = ReadonlyMap<string, number>;

const countCities = (projects: readonly Project[]): Counts => {
  const counts = new Map<string, number>();
  for (const project of projects) {
    const ids = citiesOf(project);
    for (const id of ids.length > 0 ? ids : [noCity]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
};
