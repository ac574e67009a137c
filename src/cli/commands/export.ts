import {Command} from 'commander';
import type {Output} from '../io/output.js';

export const exportCommand = (output: Output): Command =>
  new Command('export')
    .description('Writes a feed as a spreadsheet, which import reads back unchanged.')
    .argument('<feed>', 'a file, or an http(s) address')
    .requiredOption('-o, --out <file>', 'where the spreadsheet (XLSX) is written')
    .addHelpText('after', '\nExample:\n  $ npx sixcity-widgets export feed.json --out list.xlsx')
    .action(async (source: string, {out}: {readonly out: string}) => {
      const {runExport} = await import('../run/workbooks.js');
      await runExport(source, out, output);
    });
