import type {FeedDocument} from '../merge/assemble-feed.js';
import {knownFunds} from '../convert/funds.js';
import {knownCities} from '../convert/known-values.js';

/**
 * A feed to start with: the six cities and the funds, without projects. Values that only the user knows are left
 * empty.
 */
export const starterFeed = (now: Date): FeedDocument => ({
  version: '1.0',
  language: 'fi',
  title: {fi: 'Hankkeet', sv: 'Projekt', en: 'Projects'},
  updated: now.toISOString().replace(/\.\d+Z$/, 'Z'),
  publisher: {
    name: {fi: 'Julkaisijaa ei ole nimetty', sv: 'Utgivaren är inte namngiven', en: 'Publisher not named'},
  },
  cities: knownCities,
  funds: knownFunds,
  themes: [],
  projects: [],
  publications: [],
});
