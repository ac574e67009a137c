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
    'Vain kun hanke on keskeytynyt tai päivät eivät ole tiedossa: suunnitteilla, meneillään, päättynyt, keskeytynyt.',
    'Bara när projektet har avbrutits eller datumen är okända: planerad, pågående, avslutad, avbruten.',
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
    'partners',
    'Kumppanit puolipisteellä erotettuina: Kunta A; Yhdistys B.',
    'Partnerna åtskilda med semikolon: Kommun A; Förening B.',
    'The partners, parted by semicolons: Town A; Association B.',
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
    'Aiheet puolipisteellä erotettuina: Oppiminen; Työllisyys. Uusi aihe lisätään syötteen aiheisiin.',
    'Teman åtskilda med semikolon: Lärande; Sysselsättning. Ett nytt tema läggs till flödets teman.',
    'The themes, parted by semicolons: Learning; Employment. A new theme is added to those of the feed.',
  ),
  help(
    'projects',
    'fund',
    'Rahasto: EAKR, ESR, ESR+, JTF tai muu taulukon Rahastot nimi.',
    'Fond: ERUF, ESF, ESF+, FRO eller ett annat namn i bladet Fonder.',
    'The fund: ERDF, ESF, ESF+, JTF or another name of the sheet Funds.',
  ),
  help(
    'projects',
    'funding.stage',
    'Mitä alla olevat summat ovat: suunniteltu, myönnetty tai maksettu. Tyhjä = ei kerrottu.',
    'Vad beloppen är: planerad, beviljad eller utbetald. Tomt = sägs inte.',
    'What the sums are: planned, awarded or paid. Blank = not said.',
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
    'Raportti, kirja, opas, artikkeli, verkkosivu, asiakirja (tai CSL-tyyppi, kuten report).',
    'Rapport, bok, handbok, artikel, webbsida, dokument (eller en CSL-typ som report).',
    'Report, book, guide, article, web page, document (or a type of CSL).',
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
    'Taso: viitekehys, käsikirja (opas) tai sovellusesimerkki.',
    'Nivå: referensram, handbok eller tillämpningsexempel.',
    'Level: theoretical framework, handbook (guide) or application example.',
  ),
  help(
    'publications',
    'projects',
    'Hankkeiden tunnukset, koodit tai nimet puolipisteellä erotettuina.',
    'Projektens identifierare, koder eller namn åtskilda med semikolon.',
    'The ids, codes or names of its projects, parted by semicolons.',
  ),
  help(
    'themes',
    'id',
    'Aiheen tunnus. Älä muuta sitä.',
    'Temats identifierare. Ändra den inte.',
    'The id of the theme. Do not change it.',
  ),
  help('themes', 'name.fi', 'Aihe suomeksi.', 'Temat på finska.', 'The theme in Finnish.'),
  help('themes', 'name.sv', 'Aihe ruotsiksi.', 'Temat på svenska.', 'The theme in Swedish.'),
  help('themes', 'name.en', 'Aihe englanniksi.', 'Temat på engelska.', 'The theme in English.'),
  help(
    'feed',
    'updated',
    'Milloin tiedot on päivitetty. Työkalu kirjoittaa sen itse, kun jotain on muutettu.',
    'När uppgifterna uppdaterades. Verktyget skriver det självt när något har ändrats.',
    'When the data was updated. The tool writes it itself when something was changed.',
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
