import {Command, Option} from 'commander';
import type {ExportOptions} from '../handlers/workbooks.js';
import type {Output} from '../io/output.js';

export const exportCommand = (output: Output): Command =>
  new Command('export')
    .description('Writes a feed as a spreadsheet. Importing it gives the same feed.')
    .argument('<feed>', 'a file or an http(s) URL')
    .requiredOption('-o, --out <file>', 'file for the spreadsheet: XLSX, or CSV for a list of operations')
    .addOption(
      new Option('--as <form>', 'what to write')
        .choices(['workbook', 'list-of-operations'])
        .default('workbook'),
    )
    .option(
      '--lang <tag>',
      'language of the headings: fi, sv or en; of a list of operations also de or fr (default: fi, or the feed’s)',
    )
    .addHelpText(
      'after',
      `
A list of operations has the columns that Regulation (EU) 2021/1060, Article 49(3) asks for, with headings in the
country's language and in English. Importing it gives the same operations.

Examples:
  $ npx sixcity-widgets export feed.json --out list.xlsx
  $ npx sixcity-widgets export feed.json --as list-of-operations --out operations.csv`,
    )
    .action(async (source: string, options: ExportOptions) => {
      const {runExport} = await import('../handlers/workbooks.js');
      await runExport(source, options, output);
    });
