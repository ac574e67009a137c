import type {SheetName} from './paths.js';

/** The sheet that explains the others, by its name in the three languages. */
export const helpSheet = 'Ohje Anvisning Help';

interface ColumnHelp {
  readonly sheet: string;
  readonly path: string;
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}
const help = (sheet: string, path: string, fi: string, sv: string, en: string): ColumnHelp => ({
  sheet,
  path,
  fi,
  sv,
  en,
});
const date = {
  fi: '2.3.2018 tai 2018-03-02; vuosi tai kuukausi riittää. Tyhjä = ei tiedossa.',
  sv: '2.3.2018 eller 2018-03-02; år eller månad räcker. Tomt = okänt.',
  en: '2.3.2018 or 2018-03-02; a year or a month will do. Blank = not known.',
};
const sum = {
  fi: 'Pelkkä luku. Tyhjä = ei tiedossa, 0 = ei mitään.',
  sv: 'Bara ett tal. Tomt = okänt, 0 = ingenting.',
  en: 'A bare number. Blank = not known, 0 = nothing.',
};

/** What the columns of a workbook mean, for the people of six offices; the first row is its header. */
export const columnHelp: readonly ColumnHelp[] = [
  help('sheet', 'column', 'suomeksi', 'på svenska', 'in English'),
  help(
    'projects',
    'id',
    'Hankkeen tunnus. Älä muuta sitä koskaan: linkit johtavat siihen. Tyhjänä se tehdään koodista tai nimestä.',
    'Projektets identifierare. Ändra den aldrig: länkar leder dit. Är den tom görs den av koden eller namnet.',
    'The id of the project. Never change it: links lead to it. Left blank it is made of the code or the name.',
  ),
  help(
    'projects',
    'code',
    'Hankekoodi, esimerkiksi A70202.',
    'Projektkod, till exempel A70202.',
    'Project code, such as A70202.',
  ),
  help('projects', 'name.fi', 'Nimi suomeksi.', 'Namn på finska.', 'Name in Finnish.'),
  help('projects', 'name.sv', 'Nimi ruotsiksi.', 'Namn på svenska.', 'Name in Swedish.'),
  help('projects', 'name.en', 'Nimi englanniksi.', 'Namn på engelska.', 'Name in English.'),
  help(
    'projects',
    'summary.fi',
    'Tarkoitus muutamalla lauseella, suomeksi. Ei HTML-koodia.',
    'Syftet i några meningar, på finska. Ingen HTML-kod.',
    'The purpose in a few sentences, in Finnish. No HTML.',
  ),
  help('projects', 'summary.sv', 'Sama ruotsiksi.', 'Samma på svenska.', 'The same in Swedish.'),
  help('projects', 'summary.en', 'Sama englanniksi.', 'Samma på engelska.', 'The same in English.'),
  help('projects', 'start', `Alkamispäivä: ${date.fi}`, `Startdatum: ${date.sv}`, `Start date: ${date.en}`),
  help('projects', 'end', `Päättymispäivä: ${date.fi}`, `Slutdatum: ${date.sv}`, `End date: ${date.en}`),
  help(
    'projects',
    'status',
    'Vain kun hanke on keskeytynyt tai päivät eivät ole tiedossa: planned, ongoing, completed, interrupted.',
    'Bara när projektet har avbrutits eller datumen är okända: planned, ongoing, completed, interrupted.',
    'Only where the project was interrupted or the dates are not known: planned, ongoing, completed, interrupted.',
  ),
  help('projects', 'lead.name', 'Toteuttaja.', 'Projektägare.', 'The organisation that leads the project.'),
  help(
    'projects',
    'lead.city',
    'Toteuttajan kaupunki, jos se on yksi kaupungeista.',
    'Projektägarens stad, om den är en av städerna.',
    'The city of that organisation, where it is one of the cities.',
  ),
  help(
    'projects',
    'partners[0].name',
    'Ensimmäinen kumppani; seuraavat sarakkeissa partners[1].name ja niin edelleen.',
    'Den första partnern; de följande i kolumnerna partners[1].name och så vidare.',
    'The first partner; the next ones in columns partners[1].name and so on.',
  ),
  help(
    'projects',
    'cities',
    'Kaupungit puolipisteellä erotettuina: Espoo; Turku.',
    'Städerna åtskilda med semikolon: Esbo; Åbo.',
    'The cities, parted by semicolons: Espoo; Turku.',
  ),
  help(
    'projects',
    'themes',
    'Aiheet puolipisteellä erotettuina, kuten taulukossa themes.',
    'Teman åtskilda med semikolon, som i bladet themes.',
    'The themes, parted by semicolons, as in the sheet themes.',
  ),
  help(
    'projects',
    'fund',
    'Rahasto, kuten taulukossa funds: EAKR tai erdf.',
    'Fond, som i bladet funds: ERUF eller erdf.',
    'The fund, as in the sheet funds: ERDF or erdf.',
  ),
  help(
    'projects',
    'funding.total',
    `Kokonaisbudjetti. ${sum.fi}`,
    `Total budget. ${sum.sv}`,
    `Total budget. ${sum.en}`,
  ),
  help(
    'projects',
    'funding.eu',
    `EU:n rahoitusosuus. ${sum.fi}`,
    `EU-bidrag. ${sum.sv}`,
    `EU contribution. ${sum.en}`,
  ),
  help(
    'projects',
    'funding.euAndState',
    `EU:n ja valtion rahoitus yhteensä, kun niitä ei ole eritelty. ${sum.fi}`,
    `EU:s och statens finansiering sammanlagt, när de inte är åtskilda. ${sum.sv}`,
    `Money of the EU and the State together, where they are not told apart. ${sum.en}`,
  ),
  help(
    'projects',
    'url',
    'Hankkeen verkkosivusto, alussa https://',
    'Projektets webbplats, börjar med https://',
    'The project website, beginning with https://',
  ),
  help(
    'projects',
    'contact.url',
    'Yhteydenottosivu. Älä kirjoita henkilön nimeä, osoitetta tai puhelinnumeroa.',
    'Kontaktsida. Skriv inte någon persons namn, adress eller telefonnummer.',
    'A page for contact. Write no person’s name, address or telephone number.',
  ),
  help(
    'publications',
    'id',
    'Julkaisun tunnus. Älä muuta sitä.',
    'Publikationens identifierare. Ändra den inte.',
    'The id of the publication. Do not change it.',
  ),
  help(
    'publications',
    'type',
    'CSL-tyyppi: report, article, book, webpage, document.',
    'CSL-typ: report, article, book, webpage, document.',
    'CSL type: report, article, book, webpage, document.',
  ),
  help('publications', 'title.fi', 'Julkaisun nimi suomeksi.', 'Titel på finska.', 'Title in Finnish.'),
  help('publications', 'title.sv', 'Julkaisun nimi ruotsiksi.', 'Titel på svenska.', 'Title in Swedish.'),
  help('publications', 'title.en', 'Julkaisun nimi englanniksi.', 'Titel på engelska.', 'Title in English.'),
  help(
    'publications',
    'issued',
    `Julkaisuaika: ${date.fi}`,
    `Utgivningstid: ${date.sv}`,
    `Date of publication: ${date.en}`,
  ),
  help('publications', 'publisher', 'Julkaisija.', 'Utgivare.', 'Publisher.'),
  help(
    'publications',
    'URL',
    'Osoite, alussa https://',
    'Adress, börjar med https://',
    'Address, beginning with https://',
  ),
  help(
    'publications',
    'level',
    'Taso: framework, handbook tai application.',
    'Nivå: framework, handbook eller application.',
    'Level: framework, handbook or application.',
  ),
  help(
    'publications',
    'projects',
    'Hankkeiden tunnukset puolipisteellä erotettuina.',
    'Projektens identifierare åtskilda med semikolon.',
    'The ids of its projects, parted by semicolons.',
  ),
  help(
    'feed',
    'updated',
    'Milloin tiedot on päivitetty, esimerkiksi 2018-03-02T13:59:00+02:00.',
    'När uppgifterna uppdaterades, till exempel 2018-03-02T13:59:00+02:00.',
    'When the data was updated, such as 2018-03-02T13:59:00+02:00.',
  ),
  help(
    'feed',
    'publisher.name',
    'Kuka vastaa tiedoista.',
    'Vem som svarar för uppgifterna.',
    'Who answers for the data.',
  ),
  help(
    'feed',
    'licence',
    'Tietojen lisenssi, esimerkiksi CC-BY-4.0.',
    'Uppgifternas licens, till exempel CC-BY-4.0.',
    'The licence of the data, such as CC-BY-4.0.',
  ),
];

/** The columns that a sheet begins with, filled or not. */
export const usualColumns = (sheet: SheetName): readonly string[] =>
  columnHelp
    .slice(1)
    .filter((one) => one.sheet === sheet)
    .map(({path}) => path);
