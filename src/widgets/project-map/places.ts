import type {City} from '../../core/model/feed.js';
import type {Position} from './projection.js';

/** The positions of the six cities: their city halls. */
const sixCities: ReadonlyMap<string, Position> = new Map([
  ['helsinki', {lat: 60.17, lon: 24.95}],
  ['espoo', {lat: 60.21, lon: 24.66}],
  ['vantaa', {lat: 60.29, lon: 25.04}],
  ['tampere', {lat: 61.5, lon: 23.76}],
  ['turku', {lat: 60.45, lon: 22.27}],
  ['oulu', {lat: 65.01, lon: 25.47}],
]);

/**
 * The position of a city: the feed's or, for the six cities, the known one; undefined for other cities without a
 * position.
 */
export const positionOfCity = ({id, lat, lon}: City): Position | undefined =>
  lat === undefined || lon === undefined ? sixCities.get(id.toLowerCase()) : {lat, lon};
