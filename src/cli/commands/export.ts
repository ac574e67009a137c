import {Command} from 'commander';
import type {Output} from '../io/output.js';

export const exportCommand = (output: Output): Command =>
  new Command('export')
    .description('Writes a feed as a spreadsheet. Importing it gives the same feed.')
    .argument('<feed>', 'a file or an http(s) URL')
    .requiredOption('-o, --out <file>', 'file for the spreadsheet (XLSX)')
    .option('--lang <tag>', 'language of the headings: fi, sv or en (default: fi)')
    .addHelpText('after', '\nExample:\n  $ npx sixcity-widgets export feed.json --out list.xlsx')
    .action(async (source: string, {out, lang}: {readonly out: string; readonly lang?: string}) => {
      const {runExport} = await import('../run/workbooks.js');
      await runExport(source, {out, lang}, output);
    });
