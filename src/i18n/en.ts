import {languageName} from './language-name.js';
import type {Messages} from './messages.js';

const noun = (count: number): string => (count === 1 ? 'project' : 'projects');

export const en: Messages = {
  widgets: {'project-list': 'Projects'},
  unknownWidget: 'There is no such view as the address asks for.',

  waiting: 'Fetching projects…',
  failed: 'The projects could not be fetched.',
  failure: {
    untrusted: 'The address of the data is missing, or has not been approved for this page.',
    network: 'The server that shares the data cannot be reached.',
    timeout: 'The server did not answer in time.',
    http: 'The data is not at its address, or the server has a fault.',
    'no-content': 'The server answered, but the answer was empty.',
    'not-json': 'The server answered with something else than data, such as an error page.',
    'not-feed': 'The server answered with data that this page does not know.',
    version: 'The data is in a newer form than this page can read.',
  },
  retry: 'Try again',
  openFeed: 'Open the data as it is',
  stale: (updated) =>
    updated === undefined
      ? 'The data could not be refreshed. Data fetched earlier is shown.'
      : `The data could not be refreshed. Data fetched earlier is shown, updated ${updated}.`,
  incomplete: 'Some projects are missing, because not all of the data could be fetched.',
  resume: 'Fetch the rest',

  emptyFeed: 'The data has no projects yet.',
  emptyPreset: 'There are no projects to show on this page.',

  projects: (count, formatted) => `${formatted} ${noun(count)}`,
  shownOf: (shown, total) => `Showing ${shown} of ${total}`,
  soFar: (counted) => `${counted} so far`,
  others: (count, formatted) =>
    `In addition there ${count === 1 ? 'is' : 'are'} ${formatted} ${noun(count)} with another status.`,
  inSeveralGroups: 'A project may be in several groups.',
  showMore: 'Show more',
  showAll: (total) => `Show all (${total})`,
  moreShown: (count, formatted) => `Showing ${formatted} more ${noun(count)}.`,
  sortBy: 'Order',
  sortFields: {
    name: 'Name',
    start: 'Start date',
    end: 'End date',
    total: 'Total budget',
    feed: 'Publisher’s order',
  },
  sortName: (field, direction) => `${field}, ${direction}`,
  ascending: 'ascending',
  descending: 'descending',
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
  situationOn: (day) => `Situation on ${day}`,
  programmeEnded: (day) => `The programme ended on ${day}.`,
  unknownGroup: {
    theme: 'Theme not known',
    fund: 'Fund not known',
    city: 'City not known',
  },

  cities: (count) => (count === 1 ? 'City' : 'Cities'),
  themes: (count) => (count === 1 ? 'Theme' : 'Themes'),
  fund: 'Fund',
  period: 'Duration',
  unknownCity: 'city not known',
  unknown: 'not known',
  between: (start, end) => `${start} – ${end}`,
  from: (start) => `began ${start}, end date not known`,
  until: (end) => `ended ${end}, start date not known`,
  about: (amount) => `about ${amount}`,
  measure: {
    total: 'Total budget',
    projects: 'Number of projects',
    eu: 'EU contribution',
    state: 'State funding',
    'eu-and-state': 'EU and State funding',
    municipal: 'Municipal funding',
    'other-public': 'Other public funding',
    public: 'Public funding in total',
    private: 'Private funding',
  },
  stage: {planned: 'planned', awarded: 'awarded', paid: 'paid', unstated: ''},
  amountLabel: (measure, stage) => (stage ? `${measure} (${stage})` : measure),
  shareOf: (city, measure) => `The city’s share, ${city}: ${measure}`,

  summary: 'Description',
  results: 'Results',
  lead: 'Lead partner',
  partners: 'Partners',
  funding: 'Funding',
  rate: 'EU co-financing rate',
  noAmounts: 'The amounts are not known.',
  code: 'Project code',
  objective: 'Specific objective',
  category: 'Type of intervention',
  location: 'Location',
  contact: 'Contact',
  website: 'Project website',
  links: 'Links',
  sources: 'Sources',
  reportError: 'Report an error',
  reportSubject: (name, id) => `Error in the data of a project: ${name} (${id})`,
  nothingMore: 'There is no other information on the project.',
  host: (host) => `(${host})`,

  coverage: (known, all) => `Data on ${known} projects; there are ${all} projects in all.`,
  updated: (time) => `Data updated ${time}`,
  publisher: 'Data:',

  inLanguage: (tag) => en.languageNotes[tag] ?? `in ${languageName(tag, 'en')}`,
  languageNotes: {fi: 'in Finnish', sv: 'in Swedish', en: 'in English'},
};
