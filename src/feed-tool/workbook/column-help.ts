import {dateHelp, help, type ColumnHelp} from './column-help-entry.js';
import {projectColumnHelp} from './project-column-help.js';
import type {SheetName} from './paths.js';

/** The name of the sheet that explains the others, in the three languages. */
export const helpSheet = 'Ohje Anvisning Help';

/** Explains the columns of a workbook for the staff of six offices. The first row is the header. */
export const columnHelp: readonly ColumnHelp[] = [
  help('sheet', 'column', 'suomeksi', 'på svenska', 'in English'),
  ...projectColumnHelp,
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
    `Julkaisuaika: ${dateHelp.fi}`,
    `Utgivningstid: ${dateHelp.sv}`,
    `Date of publication: ${dateHelp.en}`,
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

/** The columns that a sheet always has, filled or not. */
export const usualColumns = (sheet: SheetName): readonly string[] =>
  columnHelp
    .slice(1)
    .filter((one) => one.sheet === sheet)
    .map(({path}) => path);
