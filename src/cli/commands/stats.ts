import {Command, Option} from 'commander';
import type {Output} from '../io/output.js';
import type {StatsFormat} from '../run/stats.js';

interface StatsOptions {
  readonly json?: true;
  readonly format: StatsFormat;
}

export const statsCommand = (output: Output): Command =>
  new Command('stats')
    .description('Counts what a feed holds: by status, city, fund, theme and year; sums; what is filled in.')
    .argument('<feed>', 'a file, or an http(s) address')
    .option('--json', 'the same as --format json')
    .addOption(
      new Option('--format <format>', 'of what is printed')
        .choices(['table', 'json', 'markdown'])
        .default('table'),
    )
    .addHelpText(
      'after',
      '\nEvery sum says how many projects state it: what is unknown is not counted as nothing.',
    )
    .action(async (source: string, {json, format}: StatsOptions) => {
      const {runStats} = await import('../run/stats.js');
      await runStats(source, json ? 'json' : format, output);
    });
