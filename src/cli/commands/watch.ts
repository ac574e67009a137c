import {Command, InvalidArgumentError} from 'commander';
import type {Output} from '../io/output.js';
import type {WatchCommandOptions} from '../run/watch.js';

const daysOf = (text: string): number => {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError('It is no number of days.');
  return Number(text);
};

export const watchCommand = (output: Output): Command =>
  new Command('watch')
    .description(
      'What a job runs every night: is the feed there, sound, fresh, and no smaller than last time?',
    )
    .argument('<feed>', 'a file, or an http(s) address')
    .option('--state <file>', 'what is remembered until the next time; without it nothing is compared')
    .option('--max-age <days>', 'how old the data may be', daysOf, 180)
    .option('--json', 'print the outcome as JSON: {isGood, text, seen}')
    .addHelpText(
      'after',
      '\nExample, in a crontab with MAILTO, which mails what is printed:\n  15 6 * * *  npx sixcity-widgets watch https://example.org/feed.json --state seen.json > mail.txt || cat mail.txt',
    )
    .action(async (source: string, options: WatchCommandOptions) => {
      const {runWatch} = await import('../run/watch.js');
      await runWatch(source, options, output);
    });
