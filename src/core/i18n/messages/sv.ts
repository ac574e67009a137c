import {languageName} from '../formats.js';
import type {CoreMessages} from './messages.js';

const languageNotes = new Map([
  ['fi', 'på finska'],
  ['sv', 'på svenska'],
  ['en', 'på engelska'],
]);

export const sv: CoreMessages = {
  widgets: {
    'project-list': 'Projekt',
    'publication-table': 'Publikationer',
    'funding-summary': 'Finansiering',
    'project-map': 'Projekt på kartan',
    'eu-statement': 'EU-stöd',
  },
  unknownWidget: 'Vyn som adressen anger finns inte.',

  chunkFailed: 'Vyn kunde inte hämtas.',
  waiting: 'Hämtar information…',
  failed: 'Informationen kunde inte hämtas.',
  fetched: 'Uppgifterna har hämtats.',
  failure: {
    untrusted: 'Adressen till informationen saknas eller är inte godkänd för den här sidan.',
    network: 'Det går inte att få kontakt med servern som delar informationen.',
    timeout: 'Servern svarade inte i tid.',
    http: 'Informationen finns inte på sin adress, eller så är det ett fel på servern.',
    'no-content': 'Servern svarade, men svaret var tomt.',
    'not-json': 'Servern svarade med något annat än information, till exempel en felsida.',
    'not-feed': 'Servern svarade med information som den här sidan inte känner till.',
    version: 'Informationen har ett nyare format än den här sidan kan läsa.',
  },
  retry: 'Försök igen',
  openFeed: 'Öppna informationen i ursprunglig form',
  stale: (updated) =>
    updated === undefined
      ? 'Informationen kunde inte uppdateras. Tidigare hämtad information visas.'
      : `Informationen kunde inte uppdateras. Tidigare hämtad information visas, uppdaterad ${updated}.`,
  incomplete: 'En del av informationen saknas, eftersom allt inte kunde hämtas.',
  resume: 'Hämta resten',

  empty: {
    projects: {
      feed: 'Det finns inga projekt i informationen ännu.',
      preset: 'Det finns inga projekt att visa på den här sidan.',
      query: 'Inget projekt motsvarar sökningen och filtren.',
    },
    publications: {
      feed: 'Det finns inga publikationer i informationen ännu.',
      preset: 'Det finns inga publikationer att visa på den här sidan.',
      query: 'Ingen publikation motsvarar sökningen och filtren.',
    },
  },

  projects: (_count, formatted) => `${formatted} projekt`,
  shownOf: (shown, total) => `Visar ${shown} av ${total}`,
  soFar: (counted) => `${counted} hittills`,
  others: (_count, formatted) => `Dessutom finns ${formatted} projekt med annan status.`,
  inSeveralGroups: 'Samma projekt kan finnas i flera grupper.',
  showMore: 'Visa fler',
  showAll: (total) => `Visa alla (${total})`,
  moreShown: (counted) => `Fler visas: ${counted}.`,
  sortBy: 'Ordning',
  sortFields: {
    name: 'Namn',
    start: 'Startdatum',
    end: 'Slutdatum',
    total: 'Total budget',
    feed: 'Utgivarens ordning',
  },
  sortName: (field, direction) => `${field}, ${direction}`,
  ascending: 'stigande',
  descending: 'fallande',
  sorted: (order) => `Ordning: ${order}.`,

  status: {
    ongoing: 'pågående',
    completed: 'avslutat',
    planned: 'planerat',
    interrupted: 'avbrutet',
    unknown: 'tidpunkten är inte känd',
  },
  statusGroup: {
    ongoing: 'Pågående',
    completed: 'Avslutade',
    planned: 'Planerade',
    interrupted: 'Avbrutna',
    unknown: 'Tidpunkten är inte känd',
  },
  situationOn: (day) => `Läget ${day}`,
  programmeEnded: (day) => `Programmet avslutades ${day}.`,
  unknownGroup: {
    theme: 'Temat är inte känt',
    fund: 'Fonden är inte känd',
    city: 'Staden är inte känd',
  },

  cities: (count) => (count === 1 ? 'Stad' : 'Städer'),
  themes: (count) => (count === 1 ? 'Tema' : 'Teman'),
  fund: 'Fond',
  period: 'Projekttid',
  unknownCity: 'staden är inte känd',
  unknown: 'inte känt',
  between: (start, end) => `${start}–${end}`,
  from: (start) => `start ${start}, slutdatum är inte känt`,
  until: (end) => `slut ${end}, startdatum är inte känt`,
  about: (amount) => `cirka ${amount}`,
  measure: {
    total: 'Total budget',
    projects: 'Antal projekt',
    eu: 'EU-bidrag',
    state: 'Statlig finansiering',
    'eu-and-state': 'Finansiering från EU och staten',
    municipal: 'Kommunal finansiering',
    'other-public': 'Annan offentlig finansiering',
    public: 'Offentlig finansiering totalt',
    private: 'Privat finansiering',
  },
  stage: {planned: 'planerad', awarded: 'beviljad', paid: 'utbetald', unstated: ''},
  amountLabel: (measure, stage) => (stage ? `${measure} (${stage})` : measure),
  shareOf: (city, measure) => `Stadens andel, ${city}: ${measure}`,

  funding: 'Finansiering',
  subscribe: 'Prenumerera på ändringar (Atom)',
  imageCredit: 'Bild',
  host: (host) => `(${host})`,

  publications: (count, formatted) => `${formatted} ${count === 1 ? 'publikation' : 'publikationer'}`,
  columns: {
    title: 'Titel',
    authors: 'Författare',
    year: 'År',
    level: 'Nivå',
    series: 'Serie',
    language: 'Språk',
    licence: 'Användningsvillkor',
    files: 'Filer',
  },

  byFacet: {
    fund: 'Fond',
    theme: 'Tema',
    city: 'Stad',
    year: 'Startår',
    status: 'Status',
    lead: 'Huvudgenomförare',
  },

  coverage: (known, all) => `Uppgifter om ${known} projekt; totalt finns det ${all} projekt.`,
  updated: (time) => `Uppgifterna uppdaterade ${time}`,
  publisher: 'Uppgifter:',

  search: 'Sök',
  filters: (count) => (count > 0 ? `Filter (${count})` : 'Filter'),
  resetFilters: 'Återställ filter',
  removeFilter: 'Ta bort filtret:',
  notFiltered: (names) => `De här filtren påverkar inte innehållet här: ${names}.`,
  skipList: 'Hoppa över listan',
  linkToRecord: 'Länk till den här posten',
  download: 'Ladda ner',
  downloadWaits: 'Nerladdningen börjar när all information har hämtats.',
  quote: 'Citera',
  share: 'Dela',
  copied: 'Kopierat till urklipp.',
  copyRefused: 'Webbläsaren tillåter inte kopiering. Texten är markerad: kopiera den med tangentbordet.',
  printed: (day) => `Utskrivet ${day}`,
  printIncomplete: 'All information hade inte hämtats när detta skrevs ut.',
  tooManyToPrint: (limit) =>
    `Allt skrivs inte ut, eftersom det finns fler än ${limit} poster. Begränsa dem med filter.`,

  inLanguage: (tag) => languageNotes.get(tag) ?? `på ${languageName(tag, 'sv')}`,
};
