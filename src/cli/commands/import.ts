import {Command} from 'commander';
import type {Output} from '../io/output.js';
import type {ImportOptions} from '../handlers/import-mapping.js';

export const importCommand = (output: Output): Command =>
  new Command('import')
    .description('Creates a feed from official lists, spreadsheets and bibliographies.')
    .argument('<sources...>', 'CSV, TSV, XLSX, JSON (a list of objects, 360Giving, CSL), BibTeX or RIS')
    .option('-o, --out <file>', 'file for the feed; without it the feed is printed')
    .option('--into <feed>', 'update this feed; manual edits are kept')
    .option('-m, --mapping <file>', 'file that maps columns and values of the list to the feed (see --guess)')
    .option('--guess', 'print the mapping that would be used, as a file to edit')
    .option(
      '--report <file>',
      'write all remarks as CSV: source, sheet, row, name, column, value, result, kind, message',
    )
    .option('--encoding <name>', 'character encoding, such as windows-1252 (default: detected)')
    .option('--delimiter <sign>', 'delimiter of cells; "tab" for a tabulator (default: detected)')
    .option('--sheet <name>', 'sheet of a workbook (default: the sheet with the most known headers)')
    .option('--language <tag>', 'language of the texts in the list')
    .option('--currency <code>', 'currency of amounts without one, such as SEK')
    .option('--title <text>', 'title of the feed')
    .option('--publisher <name>', 'publisher of the data')
    .option('--licence <id>', 'licence of the data: an SPDX id such as CC-BY-4.0, or a URL')
    .option('--lang <tag>', 'language of the messages: fi, sv or en (default: from LANG)')
    .option('--json', 'print a summary as JSON')
    .addHelpText(
      'after',
      `
Invalid values never stop the import. A date or sum that cannot be parsed counts as unknown and is reported with its
row, column and text. Nothing is guessed: if "03/04/2015" can mean two days, the mapping has to say which.

Examples:
  $ npx sixcity-widgets import hankkeet.xlsx --out feed.json --publisher "Ohjelmatoimisto" --report report.csv
  $ npx sixcity-widgets import --guess list.csv > mapping.json   # edit it, then:
  $ npx sixcity-widgets import list.csv --mapping mapping.json --out feed.json
  $ npx sixcity-widgets import list.csv --into feed.json         # next month
  $ npx sixcity-widgets import espoo.xlsx turku.xlsx --out feed.json`,
    )
    .action(async (sources: string[], options: ImportOptions) => {
      const {runImport} = await import('../handlers/import.js');
      await runImport(sources, options, output);
    });
