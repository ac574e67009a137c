import {languageName} from '../formats.js';
import type {CoreMessages} from './messages.js';

const numerals = ['tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'];

/** "Bidrag" is a neuter noun; all others have common gender. */
const kinds = {
  total: 'total budget',
  eu: 'EU-bidrag',
  state: 'statlig finansiering',
  'eu-and-state': 'finansiering från EU och staten',
  municipal: 'kommunal finansiering',
  'other-public': 'annan offentlig finansiering',
  public: 'offentlig finansiering',
  private: 'privat finansiering',
} as const;
const stages = {
  planned: ['planerad ', 'planerat '],
  awarded: ['beviljad ', 'beviljat '],
  paid: ['utbetald ', 'utbetalt '],
  unstated: ['', ''],
} as const;

const languageNotes = new Map([
  ['fi', 'på finska'],
  ['sv', 'på svenska'],
  ['en', 'på engelska'],
]);

export const coreSv: CoreMessages = {
  widgets: {
    'project-list': 'Projekt',
    'publication-table': 'Publikationer',
    'funding-summary': 'Finansiering',
    'project-map': 'Projekt på kartan',
    'eu-statement': 'EU-stöd',
  },

  chunkFailed: 'Vyn kunde inte hämtas.',
  controlsFailed: 'Sökningen och filtren kunde inte laddas.',
  waiting: 'Hämtar uppgifter…',
  failed: 'Uppgifterna kunde inte hämtas.',
  fetched: 'Uppgifterna har hämtats.',
  failure: {
    untrusted: 'Adressen till uppgifterna saknas eller är inte godkänd för den här sidan.',
    network: 'Det går inte att få kontakt med servern som delar uppgifterna.',
    timeout: 'Servern svarade inte i tid.',
    http: 'Uppgifterna hittas inte på adressen, eller så är det ett fel på servern.',
    'no-content': 'Servern svarade, men svaret var tomt.',
    'not-json': 'Servern skickade något annat än uppgifter, till exempel en felsida.',
    'not-feed': 'Servern skickade uppgifter som den här sidan inte kan läsa.',
    version: 'Uppgifterna har ett nyare format än den här sidan kan läsa.',
  },
  retry: 'Försök igen',
  openFeed: 'Öppna datafilen (JSON)',
  stale: (updated) =>
    updated === undefined
      ? 'Uppgifterna kunde inte uppdateras. Tidigare hämtade uppgifter visas.'
      : `Uppgifterna kunde inte uppdateras. Tidigare hämtade uppgifter visas, uppdaterade ${updated}.`,
  incomplete: 'En del av uppgifterna saknas, eftersom allt inte kunde hämtas.',
  resume: 'Hämta resten',

  noProjects: {
    feed: 'Det finns inga projekt i uppgifterna ännu.',
    preset: 'Det finns inga projekt att visa på den här sidan.',
    query: 'Inget projekt motsvarar sökningen och filtren.',
  },

  projects: (_count, formatted) => `${formatted} projekt`,
  shownOf: (shown, total) => `Visar ${shown} av ${total}`,
  soFar: (counted) => `${counted} hittills`,
  others: (_count, formatted) => `Dessutom finns ${formatted} projekt med annan status.`,
  inSeveralGroups: 'Samma projekt kan finnas i flera grupper.',
  showMore: 'Visa fler',
  showAll: (total) => `Visa alla ${total}`,
  moreShown: (counted) => `Ytterligare ${counted} visas.`,
  sortBy: 'Ordning',
  projectOrders: {
    name: 'Namn A–Ö',
    '-name': 'Namn Ö–A',
    start: 'Äldst först',
    '-start': 'Nyast först',
    end: 'Först avslutade först',
    '-end': 'Senast avslutade först',
    total: 'Minsta budget först',
    '-total': 'Största budget först',
    feed: 'Utgivarens ordning',
  },
  sorted: (order) => `Ordning: ${order}.`,

  // Participles agree with "projekt", which is a neuter noun.
  status: {
    ongoing: 'pågående',
    completed: 'avslutat',
    planned: 'planerat',
    interrupted: 'avbrutet',
    unknown: 'uppgift om tidpunkten saknas',
  },
  statusGroup: {
    ongoing: 'Pågående',
    completed: 'Avslutade',
    planned: 'Planerade',
    interrupted: 'Avbrutna',
    unknown: 'Uppgift om tidpunkten saknas',
  },
  situationOn: (day) => `Läget ${day}`,
  programmeEnded: (day) => `Programmet avslutades ${day}.`,
  unknownGroup: {
    theme: 'Uppgift om temat saknas',
    fund: 'Uppgift om fonden saknas',
    city: 'Uppgift om staden saknas',
  },

  fromYear: (year) => `från ${year}`,
  untilYear: (year) => `till ${year}`,
  allCities: (count, formatted) =>
    count === 2 ? 'Båda städerna' : `Alla ${numerals[count - 3] ?? formatted} städer`,
  withCities: (names) => `Med ${names}`,
  about: (amount) => `cirka ${amount}`,
  kindOfSum: (measure, stage) => stages[stage][measure === 'eu' ? 1 : 0] + kinds[measure],
  subscribe: 'Prenumerera på ändringar (Atom)',
  host: (host) => `(${host})`,

  publications: (count, formatted) => `${formatted} ${count === 1 ? 'publikation' : 'publikationer'}`,

  coverage: (known, all) => `Omfattar ${known} av ${all} projekt`,
  updated: (time) => `Uppgifterna uppdaterade ${time}`,
  publisher: 'Uppgifternas utgivare:',
  feedback: 'Ge respons på uppgifterna',

  search: 'Sök',
  filters: 'Filter',
  skipToResults: 'Gå till resultaten',
  skipList: 'Hoppa över listan',
  download: 'Ladda ner',
  share: 'Dela',
  printed: (day) => `Utskrivet ${day}`,
  printIncomplete: 'Alla uppgifter hade inte hämtats när detta skrevs ut.',
  tooManyToPrint: (limit) =>
    `Allt skrivs inte ut, eftersom det finns fler än ${limit} poster. Begränsa dem med filter.`,

  inLanguage: (tag) => languageNotes.get(tag) ?? `på ${languageName(tag, 'sv')}`,
};
