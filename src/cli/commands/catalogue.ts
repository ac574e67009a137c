import {Command} from 'commander';
import type {Output} from '../io/output.js';
import type {CatalogueOptions} from '../handlers/catalogue.js';

export const catalogueCommand = (output: Output): Command =>
  new Command('catalogue')
    .description(
      'Writes what a data portal reads of a feed: tables (CSV), datapackage.json and DCAT-AP 3 (dcat.jsonld).',
    )
    .argument('<feed>', 'a file, or an http(s) address')
    .requiredOption('--out <folder>', 'where the files are written')
    .requiredOption('--site <address>', 'the address at which the folder will be published')
    .option(
      '--feed-url <address>',
      'the address of the feed, where it is read from a file (default: feed.json at --site)',
    )
    .option('--today <date>', 'the day for which statuses hold, YYYY-MM-DD')
    .addHelpText(
      'after',
      '\nExample:\n  $ npx sixcity-widgets catalogue feed.json --site https://example.org/data/ --out public/',
    )
    .action(async (source: string, options: CatalogueOptions) => {
      const {runCatalogue} = await import('../handlers/catalogue.js');
      await runCatalogue(source, options, output);
    });
