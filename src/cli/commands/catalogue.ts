import {Command} from 'commander';
import type {Output} from '../io/output.js';
import type {CatalogueOptions} from '../handlers/catalogue.js';

export const catalogueCommand = (output: Output): Command =>
  new Command('catalogue')
    .description('Writes files for data portals: tables (CSV), datapackage.json and DCAT-AP 3 (dcat.jsonld).')
    .argument('<feed>', 'a file or an http(s) URL')
    .requiredOption('--out <folder>', 'folder for the files')
    .requiredOption('--site <address>', 'the address at which the folder will be published')
    .option(
      '--feed-url <address>',
      'public URL of the feed, if it is read from a file (default: feed.json at --site)',
    )
    .option('--today <date>', 'day for which statuses are derived, YYYY-MM-DD')
    .addHelpText(
      'after',
      '\nExample:\n  $ npx sixcity-widgets catalogue feed.json --site https://example.org/data/ --out public/',
    )
    .action(async (source: string, options: CatalogueOptions) => {
      const {runCatalogue} = await import('../handlers/catalogue.js');
      await runCatalogue(source, options, output);
    });
