import {Command} from 'commander';
import type {Output} from '../io/output.js';
import type {NewOptions} from '../handlers/workbooks.js';

export const newCommand = (output: Output): Command =>
  new Command('new')
    .description('Creates a feed to start with, and a spreadsheet to fill in.')
    .option('-o, --out <file>', 'file for the feed; without it and --template the feed is printed')
    .option(
      '--template <file>',
      'file for the spreadsheet (XLSX), whose columns are explained in fi, sv and en',
    )
    .option('--lang <tag>', 'language of the headings in the spreadsheet: fi, sv or en (default: fi)')
    .option('--force', 'overwrite existing files')
    .addHelpText(
      'after',
      '\nExample:\n  $ npx sixcity-widgets new --out feed.json --template list.xlsx\n  $ npx sixcity-widgets import list.xlsx --out feed.json',
    )
    .action(async (options: NewOptions) => {
      const {runNew} = await import('../handlers/workbooks.js');
      await runNew(options, output);
    });
