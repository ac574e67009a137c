import {Command, Option} from 'commander';
import type {Output} from '../io/output.js';
import type {StatsFormat} from '../handlers/stats.js';

interface StatsOptions {
  readonly json?: true;
  readonly format: StatsFormat;
}

export const statsCommand = (output: Output): Command =>
  new Command('stats')
    .description(
      'Prints statistics of a feed: counts by status, city, fund, theme and year, sums, and completeness.',
    )
    .argument('<feed>', 'a file or an http(s) URL')
    .option('--json', 'the same as --format json')
    .option('--lang <tag>', 'language of the table: fi, sv or en (default: from LANG)')
    .addOption(
      new Option('--format <format>', 'format of the output')
        .choices(['table', 'json', 'markdown'])
        .default('table'),
    )
    .addHelpText(
      'after',
      '\nEvery sum states how many projects it includes: an unknown amount does not count as 0.',
    )
    .action(async (source: string, {json, format}: StatsOptions) => {
      const {runStats} = await import('../handlers/stats.js');
      await runStats(source, json ? 'json' : format, output);
    });
