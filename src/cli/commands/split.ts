import {Command} from 'commander';
import type {Output} from '../io/output.js';
import type {SplitOptions} from '../handlers/split.js';
import {parseCount} from './count.js';

export const splitCommand = (output: Output): Command =>
  new Command('split')
    .description('Splits a large feed into pages, so that widgets show the first rows sooner.')
    .argument('<feed>', 'a file or an http(s) URL')
    .requiredOption('--out <folder>', 'folder for the pages; each gets a .gz and a .br file beside it')
    .option('--page-size <count>', 'projects and publications on a page', parseCount, 1000)
    .option(
      '--first <count>',
      'projects, and publications, on a short first page, so that the first rows need only a few kB',
      parseCount,
    )
    .option('--json', 'print the pages as JSON: [{name, bytes, gzip, brotli}]')
    .addHelpText('after', '\nExample:\n  $ npx sixcity-widgets split feed.json --first 25 --out public/')
    .action(async (source: string, options: SplitOptions) => {
      const {runSplit} = await import('../handlers/split.js');
      await runSplit(source, options, output);
    });
