import {Command} from 'commander';
import type {Output} from '../io/output.js';
import type {SyndicateOptions} from '../handlers/syndicate.js';
import {parseCount} from './count.js';

export const syndicateCommand = (output: Output): Command =>
  new Command('syndicate')
    .description(
      'Writes what people subscribe to: Atom and JSON Feed of the programme, and of each city, theme and series.',
    )
    .argument('<feed>', 'a file, or an http(s) address')
    .requiredOption('--out <folder>', 'where the files are written')
    .requiredOption('--site <address>', 'the address at which the folder will be published')
    .option('--embed <address>', 'the address of embed.html, to which each entry is linked')
    .option('--state <file>', 'where it is kept when each record was first seen and last changed')
    .option('--entries <count>', 'how many entries a feed has at the most', parseCount, 100)
    .option('--today <date>', 'the day that is today, YYYY-MM-DD')
    .addHelpText(
      'after',
      '\nThe command render with --pages writes the same, linked with its pages.' +
        '\n\nExample:\n  $ npx sixcity-widgets syndicate feed.json --site https://example.org/sixcity/ --state seen.json --out public/',
    )
    .action(async (source: string, options: SyndicateOptions) => {
      const {runSyndicate} = await import('../handlers/syndicate.js');
      await runSyndicate(source, options, output);
    });
