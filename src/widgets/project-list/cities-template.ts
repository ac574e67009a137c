import {nothing} from 'lit';
import type {Named, Project} from '../../core/model/feed.js';
import {citiesOf} from '../../core/model/derived-fields.js';
import {plainText, textValue} from '../templates/text-template.js';
import type {ProjectContext} from './project-context.js';

/** The ids of a project's cities in the order of the feed. Those that the feed does not name come last. */
const orderedCities = (project: Project, {cities}: ProjectContext): readonly string[] => {
  const ids = new Set(citiesOf(project));
  return [...[...cities.keys()].filter((id) => ids.delete(id)), ...ids];
};

/** The cities of a project, by name. */
export const shownCityNames = (project: Project, context: ProjectContext): readonly unknown[] =>
  orderedCities(project, context).map((id) => nameOf(id, context.cities, context));

/**
 * The line of cities in a card. If a project has all cities, one word says so; the city of the page is not
 * repeated.
 */
export const citiesLine = (project: Project, context: ProjectContext): unknown => {
  const {cities, presetCity, locale} = context;
  const {messages, formats} = locale;
  const ids = orderedCities(project, context);
  if (cities.size > 1 && ids.length >= cities.size && [...cities.keys()].every((id) => ids.includes(id)))
    return messages.allCities(cities.size, formats.number(cities.size));
  const others = ids.filter((id) => id !== presetCity);
  if (others.length === 0) return nothing;
  if (others.length < ids.length)
    return messages.withCities(
      formats.list(others.map((id) => textValue(cities.get(id)?.name ?? id, context))),
    );
  return others.flatMap((id, index) => [...(index > 0 ? [', '] : []), nameOf(id, cities, context)]);
};

const nameOf = (id: string, cities: ReadonlyMap<string, Named>, context: ProjectContext): unknown =>
  plainText(cities.get(id)?.name ?? id, context);
