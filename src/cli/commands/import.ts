import {Command} from 'commander';
import type {Output} from '../io/output.js';
import type {ImportOptions} from '../run/import.js';

export const importCommand = (output: Output): Command =>
  new Command('import')
    .description('Makes a feed of official lists, spreadsheets and bibliographies.')
    .argument('<sources...>', 'CSV, TSV, XLSX, JSON (a list of objects, 360Giving, CSL), BibTeX or RIS')
    .option('-o, --out <file>', 'where the feed is written; without it, it is printed')
    .option('--into <feed>', 'bring this feed up to date: what hands have added stays')
    .option('-m, --mapping <file>', 'what the columns and words of the list mean (see --guess)')
    .option('--guess', 'print the mapping that would be used, to be edited')
    .option('--report <file>', 'write every remark as CSV: source, row, column, value, kind, message')
    .option('--encoding <name>', 'of the text, such as windows-1252; else it is found')
    .option('--delimiter <sign>', 'between cells (tab for a tabulator); else it is found')
    .option('--sheet <name>', 'of a workbook; else the one with the most known headers')
    .option('--language <tag>', 'of the texts of the list')
    .option('--currency <code>', 'of amounts that name none, such as SEK')
    .option('--title <text>', 'of the feed')
    .option('--publisher <name>', 'who answers for the data')
    .option('--licence <id>', 'of the data: an SPDX id such as CC-BY-4.0, or an address')
    .option('--json', 'print what happened as JSON')
    .addHelpText(
      'after',
      `
Dirt never stops it and never passes in silence: a date or sum that cannot be read counts as unknown and is
reported with row, column and text. Nothing is guessed: where "03/04/2015" can be two days, say which.

Examples:
  $ npx sixcity-widgets import hankkeet.xlsx --out feed.json --publisher "Ohjelmatoimisto" --report report.csv
  $ npx sixcity-widgets import --guess list.csv > mapping.json   # edit it, then:
  $ npx sixcity-widgets import list.csv --mapping mapping.json --out feed.json
  $ npx sixcity-widgets import list.csv --into feed.json         # next month
  $ npx sixcity-widgets import espoo.xlsx turku.xlsx --out feed.json`,
    )
    .action(async (sources: string[], options: ImportOptions) => {
      const {runImport} = await import('../run/import.js');
      await runImport(sources, options, output);
    });
