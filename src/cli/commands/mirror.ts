import {Command} from 'commander';
import type {Output} from '../io/output.js';
import type {MirrorOptions} from '../run/mirror.js';

export const mirrorCommand = (output: Output): Command =>
  new Command('mirror')
    .description('Copies every page of a feed into a folder, for a city that hosts it itself.')
    .argument('<address>', 'the http(s) address of the feed')
    .requiredOption('--out <folder>', 'where the copy is: feed.json, feed-2.json, ...')
    .addHelpText(
      'after',
      `
The copy is replaced as a whole, and only when every page could be read and is without an error: else the last good
copy stays, and the exit code is 1. For a job that runs each night:
  $ npx sixcity-widgets mirror https://example.org/feed.json --out /var/www/sixcity`,
    )
    .action(async (address: string, options: MirrorOptions) => {
      const {runMirror} = await import('../run/mirror.js');
      await runMirror(address, options, output);
    });
