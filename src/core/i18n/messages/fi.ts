import {languageName} from '../formats.js';
import type {CoreMessages} from './messages.js';

const many = (count: number, one: string, more: string): string => (count === 1 ? one : more);

const numerals = ['kolme', 'neljä', 'viisi', 'kuusi', 'seitsemän', 'kahdeksan', 'yhdeksän', 'kymmenen'];

/** The case after a sum: nominative for a budget, partitive for funding. */
const kinds = {
  total: 'kokonaisbudjetti',
  eu: 'EU:n rahoitusta',
  state: 'valtion rahoitusta',
  'eu-and-state': 'EU:n ja valtion rahoitusta',
  municipal: 'kuntien rahoitusta',
  'other-public': 'muuta julkista rahoitusta',
  public: 'julkista rahoitusta',
  private: 'yksityistä rahoitusta',
} as const;
const stages = {
  planned: ['suunniteltu ', 'suunniteltua '],
  awarded: ['myönnetty ', 'myönnettyä '],
  paid: ['maksettu ', 'maksettua '],
  unstated: ['', ''],
} as const;

const languageNotes = new Map([
  ['fi', 'suomeksi'],
  ['sv', 'ruotsiksi'],
  ['en', 'englanniksi'],
]);

export const coreFi: CoreMessages = {
  widgets: {
    'project-list': 'Hankkeet',
    'publication-table': 'Julkaisut',
    'funding-summary': 'Rahoitus',
    'project-map': 'Hankkeet kartalla',
    'eu-statement': 'EU-tuki',
  },

  chunkFailed: 'Näkymää ei voitu hakea.',
  controlsFailed: 'Hakua ja suodattimia ei voitu ladata.',
  waiting: 'Haetaan tietoja…',
  failed: 'Tietoja ei voitu hakea.',
  fetched: 'Tiedot on haettu.',
  failure: {
    untrusted: 'Tietojen osoite puuttuu, tai sitä ei ole hyväksytty tälle sivulle.',
    network: 'Yhteys tietoja jakavaan palvelimeen ei onnistu.',
    timeout: 'Palvelin ei vastannut ajoissa.',
    http: 'Tietoja ei löydy annetusta osoitteesta, tai palvelimessa on häiriö.',
    'no-content': 'Palvelin vastasi, mutta vastaus oli tyhjä.',
    'not-json': 'Palvelin lähetti muuta kuin tietoja, esimerkiksi virhesivun.',
    'not-feed': 'Palvelin lähetti tietoja, joita tämä sivu ei osaa lukea.',
    version: 'Tiedot ovat uudempaa muotoa kuin tämä sivu osaa lukea.',
  },
  retry: 'Yritä uudelleen',
  openFeed: 'Avaa datatiedosto (JSON)',
  stale: (updated) =>
    updated === undefined
      ? 'Tietoja ei voitu päivittää. Näytetään aiemmin haetut tiedot.'
      : `Tietoja ei voitu päivittää. Näytetään aiemmin haetut tiedot, päivitetty ${updated}.`,
  incomplete: 'Osa tiedoista puuttuu, koska kaikkea ei saatu.',
  resume: 'Hae loput',

  noProjects: {
    feed: 'Tiedoissa ei ole vielä hankkeita.',
    preset: 'Tällä sivulla näytettäviä hankkeita ei ole.',
    query: 'Yksikään hanke ei vastaa hakua ja suodattimia.',
  },

  projects: (count, formatted) => `${formatted} ${many(count, 'hanke', 'hanketta')}`,
  shownOf: (shown, total) => `Näkyvissä ${shown}, yhteensä ${total}`,
  soFar: (counted) => `${counted} tähän mennessä`,
  others: (count, formatted) => `Lisäksi ${formatted} ${many(count, 'hanke', 'hanketta')} on muussa tilassa.`,
  inSeveralGroups: 'Sama hanke voi olla useassa ryhmässä.',
  showMore: 'Näytä lisää',
  showAll: (total) => `Näytä kaikki ${total}`,
  moreShown: (counted) => `Näkyviin tuli lisää: ${counted}.`,
  sortBy: 'Järjestys',
  projectOrders: {
    name: 'Nimi A–Ö',
    '-name': 'Nimi Ö–A',
    start: 'Vanhin ensin',
    '-start': 'Uusin ensin',
    end: 'Ensimmäisinä päättyneet ensin',
    '-end': 'Viimeksi päättyneet ensin',
    total: 'Pienin budjetti ensin',
    '-total': 'Suurin budjetti ensin',
    feed: 'Julkaisijan järjestys',
  },
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

  fromYear: (year) => `alkaen ${year}`,
  untilYear: (year) => `päättyy ${year}`,
  allCities: (count, formatted) =>
    count === 2 ? 'Molemmat kaupungit' : `Kaikki ${numerals[count - 3] ?? formatted} kaupunkia`,
  withCities: (names) => `Mukana myös ${names}`,
  about: (amount) => `noin ${amount}`,
  kindOfSum: (measure, stage) => stages[stage][measure === 'total' ? 0 : 1] + kinds[measure],
  subscribe: 'Tilaa muutokset (Atom)',
  host: (host) => `(${host})`,

  publications: (count, formatted) => `${formatted} ${many(count, 'julkaisu', 'julkaisua')}`,

  coverage: (known, all) => `Hankkeita on yhteensä ${all}, näistä mukana ${known}`,
  updated: (time) => `Tiedot päivitetty ${time}`,
  publisher: 'Tietojen julkaisija:',
  feedback: 'Anna palautetta tiedoista',

  search: 'Haku',
  filters: 'Suodattimet',
  skipToResults: 'Siirry tuloksiin',
  skipList: 'Ohita luettelo',
  download: 'Lataa',
  share: 'Jaa',
  printed: (day) => `Tulostettu ${day}`,
  printIncomplete: 'Kaikkia tietoja ei ollut vielä haettu, kun tämä tulostettiin.',
  tooManyToPrint: (limit) =>
    `Kaikkea ei tulosteta, koska kohteita on yli ${limit}. Rajaa niitä suodattimilla.`,

  inLanguage: (tag) => languageNotes.get(tag) ?? `kieli: ${languageName(tag, 'fi')}`,
};
