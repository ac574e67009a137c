import {languageName} from './language-name.js';
import type {Messages} from './messages.js';

const many = (count: number, one: string, more: string): string => (count === 1 ? one : more);

export const fi: Messages = {
  widgets: {'project-list': 'Hankkeet'},
  unknownWidget: 'Osoitteessa pyydettyä näkymää ei ole.',

  waiting: 'Haetaan hankkeita…',
  failed: 'Hankkeita ei voitu hakea.',
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
  incomplete: 'Osa hankkeista puuttuu, koska kaikkia tietoja ei saatu.',
  resume: 'Hae loput',

  emptyFeed: 'Tiedoissa ei ole vielä hankkeita.',
  emptyPreset: 'Tällä sivulla näytettäviä hankkeita ei ole.',

  projects: (count, formatted) => `${formatted} ${many(count, 'hanke', 'hanketta')}`,
  shownOf: (shown, total) => `Näkyvissä ${shown}/${total}`,
  soFar: (counted) => `${counted} tähän mennessä`,
  others: (count, formatted) =>
    `Lisäksi ${formatted} ${many(count, 'hanke, jonka tila on toinen', 'hanketta, joiden tila on toinen')}.`,
  inSeveralGroups: 'Sama hanke voi olla useassa ryhmässä.',
  showMore: 'Näytä lisää',
  showAll: (total) => `Näytä kaikki (${total})`,
  moreShown: (count, formatted) => `Näytetään ${formatted} ${many(count, 'hanke', 'hanketta')} lisää.`,
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
  from: (start) => `alkoi ${start}, päättymispäivä ei tiedossa`,
  until: (end) => `päättyi ${end}, alkamispäivä ei tiedossa`,
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

  summary: 'Kuvaus',
  results: 'Tulokset',
  lead: 'Päätoteuttaja',
  partners: 'Kumppanit',
  funding: 'Rahoitus',
  rate: 'EU:n osuus rahoituksesta',
  noAmounts: 'Summat eivät ole tiedossa.',
  code: 'Hankekoodi',
  objective: 'Erityistavoite',
  category: 'Tukitoimen tyyppi',
  location: 'Sijainti',
  contact: 'Yhteystiedot',
  website: 'Hankkeen verkkosivusto',
  links: 'Linkit',
  sources: 'Lähteet',
  reportError: 'Ilmoita virheestä',
  reportSubject: (name, id) => `Virhe hankkeen tiedoissa: ${name} (${id})`,
  nothingMore: 'Hankkeesta ei ole muita tietoja.',
  host: (host) => `(${host})`,

  coverage: (known, all) => `Tiedot ${known} hankkeesta; kaikkiaan hankkeita on ${all}.`,
  updated: (time) => `Tiedot päivitetty ${time}`,
  publisher: 'Tiedot:',

  inLanguage: (tag) => fi.languageNotes[tag] ?? `kieli: ${languageName(tag, 'fi')}`,
  languageNotes: {fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi'},
};
