import type {SheetName} from './paths.js';

export const officeLanguages = ['fi', 'sv', 'en'] as const;
export type OfficeLanguage = (typeof officeLanguages)[number];
type Labels = readonly [fi: string, sv: string, en: string];

/** The titles of the sheets, besides their names in the feed format. */
export const sheetLabels: Readonly<Record<string, Labels>> = {
  projects: ['Hankkeet', 'Projekt', 'Projects'],
  publications: ['Julkaisut', 'Publikationer', 'Publications'],
  cities: ['Kaupungit', 'Städer', 'Cities'],
  themes: ['Aiheet', 'Teman', 'Themes'],
  funds: ['Rahastot', 'Fonder', 'Funds'],
  series: ['Sarjat', 'Serier', 'Series'],
  levels: ['Tasot', 'Nivåer', 'Levels'],
  facts: ['Tunnusluvut', 'Nyckeltal', 'Facts'],
  feed: ['Tietoaineisto', 'Datamängd', 'Data set'],
};

/** The headings of columns in the languages of the offices. */
const labels: Readonly<Record<string, Labels>> = {
  id: ['Tunnus', 'Identifierare', 'Id'],
  code: ['Hankekoodi', 'Projektkod', 'Project code'],
  'name.fi': ['Nimi suomeksi', 'Namn på finska', 'Name in Finnish'],
  'name.sv': ['Nimi ruotsiksi', 'Namn på svenska', 'Name in Swedish'],
  'name.en': ['Nimi englanniksi', 'Namn på engelska', 'Name in English'],
  'summary.fi': ['Tiivistelmä suomeksi', 'Sammanfattning på finska', 'Summary in Finnish'],
  'summary.sv': ['Tiivistelmä ruotsiksi', 'Sammanfattning på svenska', 'Summary in Swedish'],
  'summary.en': ['Tiivistelmä englanniksi', 'Sammanfattning på engelska', 'Summary in English'],
  'results.fi': ['Tulokset suomeksi', 'Resultat på finska', 'Results in Finnish'],
  'results.sv': ['Tulokset ruotsiksi', 'Resultat på svenska', 'Results in Swedish'],
  'results.en': ['Tulokset englanniksi', 'Resultat på engelska', 'Results in English'],
  start: ['Alkamispäivä', 'Startdatum', 'Start date'],
  end: ['Päättymispäivä', 'Slutdatum', 'End date'],
  status: ['Tila', 'Status', 'Status'],
  'lead.name': ['Toteuttaja', 'Projektägare', 'Lead organisation'],
  'lead.city': ['Toteuttajan kaupunki', 'Projektägarens stad', 'City of the lead'],
  partners: ['Kumppanit', 'Partner', 'Partners'],
  'partners[0].name': ['Kumppani', 'Partner', 'Partner'],
  'partners[0].city': ['Kumppanin kaupunki', 'Partnerns stad', 'City of the partner'],
  cities: ['Kaupungit', 'Städer', 'Cities'],
  themes: ['Aiheet', 'Teman', 'Themes'],
  fund: ['Rahasto', 'Fond', 'Fund'],
  period: ['Ohjelmakausi', 'Programperiod', 'Programming period'],
  objectiveCode: ['Erityistavoitteen koodi', 'Kod för särskilt mål', 'Code of the specific objective'],
  categoryCode: ['Tukitoimen alan koodi', 'Kod för insatsområde', 'Code of the intervention field'],
  strategic: [
    'Strategisesti merkittävä toimi',
    'Strategiskt viktig insats',
    'Operation of strategic importance',
  ],
  'location.postcode': ['Postinumero', 'Postnummer', 'Postcode'],
  'location.country': ['Maa', 'Land', 'Country'],
  'location.nuts': ['NUTS-aluekoodi', 'Nuts-kod', 'NUTS code'],
  'funding.stage': ['Rahoituksen vaihe', 'Finansieringens skede', 'Stage of the funding'],
  'funding.currency': ['Valuutta', 'Valuta', 'Currency'],
  'funding.total': ['Kokonaisbudjetti', 'Total budget', 'Total budget'],
  'funding.eu': ['EU:n rahoitusosuus', 'EU-bidrag', 'EU contribution'],
  'funding.euAndState': ['EU- ja valtion rahoitus', 'EU- och statlig finansiering', 'EU and State funding'],
  'funding.state': ['Valtion rahoitus', 'Statlig finansiering', 'State funding'],
  'funding.municipal': ['Kuntien rahoitus', 'Kommunal finansiering', 'Municipal funding'],
  'funding.otherPublic': ['Muu julkinen rahoitus', 'Annan offentlig finansiering', 'Other public funding'],
  'funding.public': ['Julkinen rahoitus', 'Offentlig finansiering', 'Public funding'],
  'funding.private': ['Yksityinen rahoitus', 'Privat finansiering', 'Private funding'],
  'funding.rate': ['EU:n osarahoitusosuus', 'EU:s medfinansieringsgrad', 'Union co-financing rate'],
  url: ['Verkkosivusto', 'Webbplats', 'Website'],
  'contact.url': ['Yhteydenottosivu', 'Kontaktsida', 'Contact page'],
  'contact.email': ['Yhteyssähköposti', 'E-post för kontakt', 'Contact e-mail'],
  type: ['Julkaisun tyyppi', 'Publikationstyp', 'Type of publication'],
  'title.fi': ['Nimeke suomeksi', 'Titel på finska', 'Title in Finnish'],
  'title.sv': ['Nimeke ruotsiksi', 'Titel på svenska', 'Title in Swedish'],
  'title.en': ['Nimeke englanniksi', 'Titel på engelska', 'Title in English'],
  author: ['Tekijät', 'Författare', 'Authors'],
  issued: ['Julkaisuaika', 'Utgivningstid', 'Date of publication'],
  publisher: ['Julkaisija', 'Utgivare', 'Publisher'],
  URL: ['Osoite', 'Adress', 'Address'],
  level: ['Taso', 'Nivå', 'Level'],
  series: ['Sarja', 'Serie', 'Series'],
  licence: ['Lisenssi', 'Licens', 'Licence'],
  projects: ['Hankkeet', 'Projekt', 'Projects'],
  language: ['Kieli', 'Språk', 'Language'],
  updated: ['Päivitetty', 'Uppdaterad', 'Updated'],
  'publisher.name.fi': ['Julkaisija suomeksi', 'Utgivare på finska', 'Publisher in Finnish'],
  'publisher.name.sv': ['Julkaisija ruotsiksi', 'Utgivare på svenska', 'Publisher in Swedish'],
  'publisher.name.en': ['Julkaisija englanniksi', 'Utgivare på engelska', 'Publisher in English'],
  'publisher.url': ['Julkaisijan verkkosivu', 'Utgivarens webbplats', 'Publisher’s website'],
  'publisher.email': ['Julkaisijan sähköposti', 'Utgivarens e-post', 'Publisher’s e-mail'],
  version: ['Muodon versio', 'Formatets version', 'Version of the format'],
};

export const languageIndex = (language: string): 0 | 1 | 2 =>
  language === 'sv' ? 1 : language === 'en' ? 2 : 0;

/** The heading of a column. A path without a heading is used as its own heading. */
export const labelOf = (path: string, language: string): string => {
  const index = languageIndex(language);
  const own = labels[path]?.[index];
  if (own !== undefined) return own;
  const [, number = ''] = /\[(\d+)\]/.exec(path) ?? [];
  if (number === '') return path;
  const general = labels[path.replace(/\[\d+\]/, '[0]')] ?? labels[path.replace(/\[\d+\]/, '')];
  return general ? `${general[index]} ${Number(number) + 1}` : path;
};

/** The paths that a heading may mean, in any of the languages. The caller picks the one that belongs to its sheet. */
export const pathsOfLabel = (label: string, keyOf: (text: string) => string): readonly string[] => {
  const key = keyOf(label);
  return Object.entries(labels).flatMap(([path, names]) =>
    [path, ...names].some((name) => keyOf(name) === key) ? [path] : [],
  );
};

export const sheetOfLabel = (name: string): SheetName | undefined => {
  const key = name.trim().toLowerCase();
  const found = Object.entries(sheetLabels).find(
    ([sheet, names]) => sheet === key || names.some((one) => one.toLowerCase() === key),
  );
  return found?.[0] as SheetName | undefined;
};
