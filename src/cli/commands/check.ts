import {Command, Option} from 'commander';
import type {Output} from '../io/output.js';
import type {CheckOptions} from '../run/check.js';

export const checkCommand = (output: Output): Command =>
  new Command('check')
    .description('Says what is wrong with a feed, where, why it matters and how to mend it.')
    .argument('<feed>', 'a file, or an http(s) address')
    .option('--json', 'print the findings as JSON: [{path, severity, code, message, value, why, mend}]')
    .option('--all', 'print every finding, also where there are many of one kind')
    .option('--links', 'ask each address in the feed whether it is there (needs the network)')
    .option('--allow-private', 'with --links: ask addresses of private networks too')
    .addOption(
      new Option('--fail-on <severity>', 'the least severe finding that makes the exit code 1')
        .choices(['error', 'warning', 'info'])
        .default('error'),
    )
    .addHelpText(
      'after',
      `
Looks for: values that are not of the format, references that lead nowhere, duplicates, dates and sums that
contradict each other, missing languages, HTML in texts, relative links without a file, a missing licence or
publisher, stale data, and contacts that seem to be a person's.

Example:
  $ npx sixcity-widgets check feed.json
  $ npx sixcity-widgets check https://example.org/feed.json --json --fail-on warning`,
    )
    .action(async (source: string, options: CheckOptions) => {
      const {runCheck} = await import('../run/check.js');
      await runCheck(source, options, output);
    });
