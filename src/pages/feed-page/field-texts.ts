/** The fields that a column can have, by their names in a mapping, with labels for office staff. */
type Texts = readonly [fi: string, sv: string, en: string];

const fields: Readonly<Record<string, Texts>> = {
  name: ['Hankkeen nimi', 'Projektets namn', 'Name of the project'],
  code: ['Hankekoodi', 'Projektkod', 'Project code'],
  start: ['Alkamispäivä', 'Startdatum', 'Start date'],
  end: ['Päättymispäivä', 'Slutdatum', 'End date'],
  lead: ['Toteuttaja', 'Projektägare', 'Lead organisation'],
  partners: ['Kumppanit', 'Partner', 'Partners'],
  total: ['Kokonaisbudjetti', 'Total budget', 'Total budget'],
  eu: ['EU:n rahoitusosuus', 'EU-bidrag', 'EU contribution'],
  state: ['Valtion rahoitus', 'Statlig finansiering', 'State funding'],
  euAndState: ['EU- ja valtion rahoitus', 'EU- och statlig finansiering', 'EU and State funding'],
  municipal: ['Kuntien rahoitus', 'Kommunal finansiering', 'Municipal funding'],
  public: ['Julkinen rahoitus', 'Offentlig finansiering', 'Public funding'],
  otherPublic: ['Muu julkinen rahoitus', 'Annan offentlig finansiering', 'Other public funding'],
  private: ['Yksityinen rahoitus', 'Privat finansiering', 'Private funding'],
  'planned.total': ['Suunniteltu kokonaisbudjetti', 'Planerad total budget', 'Planned total budget'],
  'planned.public': [
    'Suunniteltu julkinen rahoitus',
    'Planerad offentlig finansiering',
    'Planned public funding',
  ],
  'awarded.euAndState': [
    'Myönnetty EU- ja valtion rahoitus',
    'Beviljad EU- och statlig finansiering',
    'EU and State funding awarded',
  ],
  'awarded.total': ['Myönnetty yhteensä', 'Beviljat totalt', 'Total awarded'],
  'paid.euAndState': [
    'Maksettu EU- ja valtion rahoitus',
    'Utbetald EU- och statlig finansiering',
    'EU and State funding paid',
  ],
  'paid.public': ['Maksettu julkinen rahoitus', 'Utbetald offentlig finansiering', 'Public funding paid'],
  'paid.total': ['Maksettu yhteensä', 'Utbetalt totalt', 'Total paid'],
  rate: ['EU:n osarahoitusosuus', 'EU:s medfinansieringsgrad', 'Union co-financing rate'],
  currency: ['Valuutta', 'Valuta', 'Currency'],
  summary: ['Tiivistelmä', 'Sammanfattning', 'Summary'],
  results: ['Tulokset', 'Resultat', 'Results'],
  status: ['Tila', 'Status', 'Status'],
  fund: ['Rahasto', 'Fond', 'Fund'],
  theme: ['Aihe', 'Tema', 'Theme'],
  city: ['Kaupunki', 'Stad', 'City'],
  place: ['Sijainti', 'Ort', 'Place'],
  postcode: ['Postinumero', 'Postnummer', 'Postcode'],
  country: ['Maa', 'Land', 'Country'],
  period: ['Ohjelmakausi', 'Programperiod', 'Programming period'],
  objective: ['Erityistavoite', 'Specifikt mål', 'Specific objective'],
  category: ['Tukitoimen tyyppi', 'Typ av insats', 'Type of intervention'],
  url: ['Verkkosivusto', 'Webbplats', 'Website'],
};
const indexOf = (language: string): 0 | 1 | 2 => (language === 'fi' ? 0 : language === 'sv' ? 1 : 2);

/** The fields that users can choose, with their labels. */
export const fieldChoices = (language: string): readonly (readonly [field: string, label: string])[] =>
  Object.entries(fields).map(([field, texts]) => [field, texts[indexOf(language)]]);

/** The possible languages of a list's texts, by their own names. */
export const textLanguages: readonly (readonly [tag: string, name: string])[] = [
  ['fi', 'suomi'],
  ['sv', 'svenska'],
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['et', 'eesti'],
  ['pl', 'polski'],
];
