import {Command, InvalidArgumentError} from 'commander';
import type {Output} from '../io/output.js';
import type {WatchCommandOptions} from '../handlers/watch.js';

const parseDays = (text: string): number => {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError('It must be a number of days.');
  return Number(text);
};

export const watchCommand = (output: Output): Command =>
  new Command('watch')
    .description(
      'Checks every night whether a feed is available, valid, fresh, and not smaller than last time.',
    )
    .argument('<feed>', 'a file or an http(s) URL')
    .option('--state <file>', 'file that keeps the counts for the next run; without it nothing is compared')
    .option(
      '--max-age <days>',
      'maximum age of the data (default: 123 days in 2021-2027, 184 before: four and six months)',
      parseDays,
    )
    .option('--lang <tag>', 'language of the messages: fi, sv or en (default: from LANG)')
    .option('--release <url>', 'also check the script at this URL (see verify)')
    .option('--sums <file>', 'with --release: SHA256SUMS of another release')
    .option('--json', 'print the result as JSON: {isGood, text, seen}')
    .addHelpText(
      'after',
      '\nExample for a crontab with MAILTO, which mails the output:\n  15 6 * * *  npx sixcity-widgets watch https://example.org/feed.json --state seen.json > mail.txt || cat mail.txt',
    )
    .action(async (source: string, options: WatchCommandOptions) => {
      const {runWatch} = await import('../handlers/watch.js');
      await runWatch(source, options, output);
    });
