import {Command} from 'commander';
import type {Output} from '../io/output.js';
import type {MirrorOptions} from '../handlers/mirror.js';

export const mirrorCommand = (output: Output): Command =>
  new Command('mirror')
    .description('Copies all pages of a feed into a folder, for a city that hosts the feed itself.')
    .argument('<url>', 'the http(s) URL of the feed')
    .requiredOption('--out <folder>', 'folder for the copy: feed.json, feed-2.json, ...')
    .addHelpText(
      'after',
      `
Replaces the copy only if every page can be read and has no errors. Otherwise the last good copy stays, and the exit
code is 1. Example of a nightly job:
  $ npx sixcity-widgets mirror https://example.org/feed.json --out /var/www/sixcity`,
    )
    .action(async (url: string, options: MirrorOptions) => {
      const {runMirror} = await import('../handlers/mirror.js');
      await runMirror(url, options, output);
    });
