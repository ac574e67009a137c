import {Command} from 'commander';
import type {Output} from '../io/output.js';
import type {SyndicateOptions} from '../handlers/syndicate.js';
import {parseCount} from './count.js';

export const syndicateCommand = (output: Output): Command =>
  new Command('syndicate')
    .description(
      'Writes news feeds to subscribe to: Atom and JSON Feed of the programme, and of each city, theme and series.',
    )
    .argument('<feed>', 'a file or an http(s) URL')
    .requiredOption('--out <folder>', 'folder for the files')
    .requiredOption('--site <address>', 'the address at which the folder will be published')
    .option('--embed <address>', 'URL of embed.html, to which each entry links')
    .option('--state <file>', 'file that keeps when each record was first seen and last changed')
    .option('--entries <count>', 'maximum number of entries of a feed', parseCount, 100)
    .option('--today <date>', 'the date of today, YYYY-MM-DD')
    .addHelpText(
      'after',
      '\nThe command render with --pages writes the same, linked with its pages.' +
        '\n\nExample:\n  $ npx sixcity-widgets syndicate feed.json --site https://example.org/sixcity/ --state seen.json --out public/',
    )
    .action(async (source: string, options: SyndicateOptions) => {
      const {runSyndicate} = await import('../handlers/syndicate.js');
      await runSyndicate(source, options, output);
    });
