import {languageName} from '../formats.js';
import type {CoreMessages} from './messages.js';

const noun = (count: number): string => (count === 1 ? 'project' : 'projects');

const numerals = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const kinds = {
  total: 'total budget',
  eu: 'EU contribution',
  state: 'State funding',
  'eu-and-state': 'EU and State funding',
  municipal: 'municipal funding',
  'other-public': 'other public funding',
  public: 'public funding',
  private: 'private funding',
} as const;
const stages = {planned: 'planned ', awarded: 'awarded ', paid: 'paid ', unstated: ''} as const;

const languageNotes = new Map([
  ['fi', 'in Finnish'],
  ['sv', 'in Swedish'],
  ['en', 'in English'],
]);

export const coreEn: CoreMessages = {
  widgets: {
    'project-list': 'Projects',
    'publication-table': 'Publications',
    'funding-summary': 'Funding',
    'project-map': 'Projects on the map',
    'eu-statement': 'EU support',
  },

  chunkFailed: 'This view could not be loaded.',
  controlsFailed: 'Search and filters could not be loaded.',
  waiting: 'Fetching data…',
  failed: 'The data could not be fetched.',
  fetched: 'The data has been fetched.',
  failure: {
    untrusted: 'The address of the data is missing, or has not been approved for this page.',
    network: 'The server that shares the data cannot be reached.',
    timeout: 'The server did not answer in time.',
    http: 'The data was not found at the address, or the server has a fault.',
    'no-content': 'The server answered, but the answer was empty.',
    'not-json': 'The server sent something other than data, such as an error page.',
    'not-feed': 'The server sent data that this page cannot read.',
    version: 'The data is in a newer form than this page can read.',
  },
  retry: 'Try again',
  openFeed: 'Open the data file (JSON)',
  stale: (updated) =>
    updated === undefined
      ? 'The data could not be refreshed. Data fetched earlier is shown.'
      : `The data could not be refreshed. Data fetched earlier is shown, updated ${updated}.`,
  incomplete: 'Some of the data is missing, because not all of it could be fetched.',
  resume: 'Fetch the rest',

  noProjects: {
    feed: 'The data has no projects yet.',
    preset: 'There are no projects to show on this page.',
    query: 'No project matches the search and the filters.',
  },

  projects: (count, formatted) => `${formatted} ${noun(count)}`,
  shownOf: (shown, total) => `Showing ${shown} of ${total}`,
  soFar: (counted) => `${counted} so far`,
  others: (count, formatted) =>
    `In addition there ${count === 1 ? 'is' : 'are'} ${formatted} ${noun(count)} with another status.`,
  inSeveralGroups: 'A project may be in several groups.',
  showMore: 'Show more',
  showAll: (total) => `Show all ${total}`,
  moreShown: (counted) => `More shown: ${counted}.`,
  sortBy: 'Order',
  projectOrders: {
    name: 'Name, A to Z',
    '-name': 'Name, Z to A',
    start: 'Oldest first',
    '-start': 'Newest first',
    end: 'First to end first',
    '-end': 'Last to end first',
    total: 'Smallest budget first',
    '-total': 'Largest budget first',
    feed: 'Publisher’s order',
  },
  sorted: (order) => `Order: ${order}.`,

  status: {
    ongoing: 'ongoing',
    completed: 'completed',
    planned: 'planned',
    interrupted: 'interrupted',
    unknown: 'dates not known',
  },
  statusGroup: {
    ongoing: 'Ongoing',
    completed: 'Completed',
    planned: 'Planned',
    interrupted: 'Interrupted',
    unknown: 'Dates not known',
  },
  situationOn: (day) => `As of ${day}`,
  // A preposition: "on" a day, "in" a month or a year.
  programmeEnded: (day) => `The programme ended ${/^\d+ /.test(day) ? 'on' : 'in'} ${day}.`,
  unknownGroup: {
    theme: 'Theme not known',
    fund: 'Fund not known',
    city: 'City not known',
  },

  fromYear: (year) => `from ${year}`,
  untilYear: (year) => `until ${year}`,
  allCities: (count, formatted) => `All ${numerals[count - 2] ?? formatted} cities`,
  withCities: (names) => `With ${names}`,
  about: (amount) => `about ${amount}`,
  kindOfSum: (measure, stage) => stages[stage] + kinds[measure],
  subscribe: 'Subscribe to changes (Atom)',
  host: (host) => `(${host})`,

  publications: (count, formatted) => `${formatted} ${count === 1 ? 'publication' : 'publications'}`,

  coverage: (known, all) => `Covers ${known} of ${all} projects`,
  updated: (time) => `Data updated ${time}`,
  publisher: 'Data published by:',
  feedback: 'Give feedback on the data',

  search: 'Search',
  filters: 'Filters',
  skipToResults: 'Skip to the results',
  skipList: 'Skip the list',
  download: 'Download',
  share: 'Share',
  printed: (day) => `Printed ${day}`,
  printIncomplete: 'Not all of the data had arrived when this was printed.',
  tooManyToPrint: (limit) =>
    `Not everything is printed, because there are more than ${limit} entries. Narrow them down with filters.`,

  inLanguage: (tag) => languageNotes.get(tag) ?? `in ${languageName(tag, 'en')}`,
};
