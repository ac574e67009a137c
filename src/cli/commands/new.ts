import {Command} from 'commander';
import type {Output} from '../io/output.js';
import type {NewOptions} from '../run/workbooks.js';

export const newCommand = (output: Output): Command =>
  new Command('new')
    .description('Makes a feed to begin with, and a spreadsheet to fill in.')
    .option('-o, --out <file>', 'where the feed is written; without it and --template, it is printed')
    .option(
      '--template <file>',
      'where the spreadsheet (XLSX) is written, its columns explained in fi, sv and en',
    )
    .option('--force', 'write over files that are there')
    .addHelpText(
      'after',
      '\nExample:\n  $ npx sixcity-widgets new --out feed.json --template list.xlsx\n  $ npx sixcity-widgets import list.xlsx --out feed.json',
    )
    .action(async (options: NewOptions) => {
      const {runNew} = await import('../run/workbooks.js');
      await runNew(options, output);
    });
