import {languageName} from '../formats.js';
import type {CoreMessages} from './messages.js';

const many = (count: number, one: string, more: string): string => (count === 1 ? one : more);

const languageNotes = new Map([
  ['fi', 'suomeksi'],
  ['sv', 'ruotsiksi'],
  ['en', 'englanniksi'],
]);

export const fi: CoreMessages = {
  widgets: {
    'project-list': 'Hankkeet',
    'publication-table': 'Julkaisut',
    'funding-summary': 'Rahoitus',
    'project-map': 'Hankkeet kartalla',
    'eu-statement': 'EU-tuki',
  },
  unknownWidget: 'Osoitteessa pyydettyä näkymää ei ole.',

  chunkFailed: 'Näkymää ei voitu hakea.',
  waiting: 'Haetaan tietoja…',
  failed: 'Tietoja ei voitu hakea.',
  fetched: 'Tiedot on haettu.',
  failure: {
    untrusted: 'Tietojen osoite puuttuu, tai sitä ei ole hyväksytty tälle sivulle.',
    network: 'Yhteys tietoja jakavaan palvelimeen ei onnistu.',
    timeout: 'Palvelin ei vastannut ajoissa.',
    http: 'Tietoja ei löydy osoitteestaan, tai palvelimessa on häiriö.',
    'no-content': 'Palvelin vastasi, mutta vastaus oli tyhjä.',
    'not-json': 'Palvelin vastasi jotain muuta kuin tietoja, esimerkiksi virhesivun.',
    'not-feed': 'Palvelin vastasi tietoja, joita tämä sivu ei tunne.',
    version: 'Tiedot ovat uudempaa muotoa kuin tämä sivu osaa lukea.',
  },
  retry: 'Yritä uudelleen',
  openFeed: 'Avaa tiedot sellaisinaan',
  stale: (updated) =>
    updated === undefined
      ? 'Tietoja ei voitu päivittää. Näytetään aiemmin haetut tiedot.'
      : `Tietoja ei voitu päivittää. Näytetään aiemmin haetut tiedot, päivitetty ${updated}.`,
  incomplete: 'Osa tiedoista puuttuu, koska kaikkea ei saatu.',
  resume: 'Hae loput',

  empty: {
    projects: {
      feed: 'Tiedoissa ei ole vielä hankkeita.',
      preset: 'Tällä sivulla näytettäviä hankkeita ei ole.',
      query: 'Yksikään hanke ei vastaa hakua ja suodattimia.',
    },
    publications: {
      feed: 'Tiedoissa ei ole vielä julkaisuja.',
      preset: 'Tällä sivulla näytettäviä julkaisuja ei ole.',
      query: 'Yksikään julkaisu ei vastaa hakua ja suodattimia.',
    },
  },

  projects: (count, formatted) => `${formatted} ${many(count, 'hanke', 'hanketta')}`,
  shownOf: (shown, total) => `Näkyvissä ${shown}/${total}`,
  soFar: (counted) => `${counted} tähän mennessä`,
  others: (count, formatted) =>
    `Lisäksi ${formatted} ${many(count, 'hanke, jonka tila on muu', 'hanketta, joiden tila on muu')}.`,
  inSeveralGroups: 'Sama hanke voi olla useassa ryhmässä.',
  showMore: 'Näytä lisää',
  showAll: (total) => `Näytä kaikki (${total})`,
  moreShown: (counted) => `Lisää näkyvissä: ${counted}.`,
  sortBy: 'Järjestys',
  sortFields: {
    name: 'Nimi',
    start: 'Alkamispäivä',
    end: 'Päättymispäivä',
    total: 'Kokonaisbudjetti',
    feed: 'Julkaisijan järjestys',
  },
  sortName: (field, direction) => `${field}, ${direction}`,
  ascending: 'nouseva',
  descending: 'laskeva',
  sorted: (order) => `Järjestys: ${order}.`,

  status: {
    ongoing: 'meneillään',
    completed: 'päättynyt',
    planned: 'suunnitteilla',
    interrupted: 'keskeytynyt',
    unknown: 'ajankohta ei tiedossa',
  },
  statusGroup: {
    ongoing: 'Meneillään',
    completed: 'Päättyneet',
    planned: 'Suunnitteilla',
    interrupted: 'Keskeytyneet',
    unknown: 'Ajankohta ei tiedossa',
  },
  situationOn: (day) => `Tilanne ${day}`,
  programmeEnded: (day) => `Ohjelma päättyi ${day}.`,
  unknownGroup: {
    theme: 'Aihe ei tiedossa',
    fund: 'Rahasto ei tiedossa',
    city: 'Kaupunki ei tiedossa',
  },

  cities: (count) => many(count, 'Kaupunki', 'Kaupungit'),
  themes: (count) => many(count, 'Aihe', 'Aiheet'),
  fund: 'Rahasto',
  period: 'Kesto',
  unknownCity: 'kaupunki ei tiedossa',
  unknown: 'ei tiedossa',
  between: (start, end) => `${start}–${end}`,
  from: (start) => `alku ${start}, päättymispäivä ei tiedossa`,
  until: (end) => `loppu ${end}, alkamispäivä ei tiedossa`,
  about: (amount) => `noin ${amount}`,
  measure: {
    total: 'Kokonaisbudjetti',
    projects: 'Hankkeiden määrä',
    eu: 'EU:n rahoitusosuus',
    state: 'Valtion rahoitus',
    'eu-and-state': 'EU:n ja valtion rahoitus',
    municipal: 'Kuntien rahoitus',
    'other-public': 'Muu julkinen rahoitus',
    public: 'Julkinen rahoitus yhteensä',
    private: 'Yksityinen rahoitus',
  },
  stage: {planned: 'suunniteltu', awarded: 'myönnetty', paid: 'maksettu', unstated: ''},
  amountLabel: (measure, stage) => (stage ? `${measure} (${stage})` : measure),
  shareOf: (city, measure) => `Kaupungin osuus, ${city}: ${measure}`,

  funding: 'Rahoitus',
  subscribe: 'Tilaa muutokset (Atom)',
  imageCredit: 'Kuva',
  host: (host) => `(${host})`,

  publications: (count, formatted) => `${formatted} ${many(count, 'julkaisu', 'julkaisua')}`,
  columns: {
    title: 'Nimi',
    authors: 'Tekijät',
    year: 'Vuosi',
    level: 'Taso',
    series: 'Sarja',
    language: 'Kieli',
    licence: 'Käyttöehdot',
    files: 'Tiedostot',
  },

  byFacet: {
    fund: 'Rahasto',
    theme: 'Aihe',
    city: 'Kaupunki',
    year: 'Alkamisvuosi',
    status: 'Tila',
    lead: 'Päätoteuttaja',
  },

  coverage: (known, all) => `Tiedot ${known} hankkeesta; kaikkiaan hankkeita on ${all}.`,
  updated: (time) => `Tiedot päivitetty ${time}`,
  publisher: 'Tiedot:',

  search: 'Haku',
  filters: (count) => (count > 0 ? `Suodattimet (${count})` : 'Suodattimet'),
  resetFilters: 'Nollaa suodattimet',
  removeFilter: 'Poista suodatin:',
  notFiltered: (names) => `Tähän eivät vaikuta nämä suodattimet: ${names}.`,
  skipList: 'Ohita luettelo',
  linkToRecord: 'Linkki tähän kohteeseen',
  download: 'Lataa',
  downloadWaits: 'Lataus alkaa, kun kaikki tiedot on haettu.',
  quote: 'Kopioi lähdeviite',
  share: 'Jaa',
  copied: 'Kopioitu leikepöydälle.',
  copyRefused: 'Selain ei salli kopiointia. Teksti on valittuna: kopioi se näppäimillä.',
  printed: (day) => `Tulostettu ${day}`,
  printIncomplete: 'Kaikkia tietoja ei ollut vielä haettu, kun tämä tulostettiin.',
  tooManyToPrint: (limit) =>
    `Kaikkea ei tulosteta, koska kohteita on yli ${limit}. Rajaa niitä suodattimilla.`,

  inLanguage: (tag) => languageNotes.get(tag) ?? `kieli: ${languageName(tag, 'fi')}`,
};
