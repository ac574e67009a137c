import {Command, Option} from 'commander';
import type {Output} from '../io/output.js';
import type {CheckOptions} from '../handlers/check.js';

export const checkCommand = (output: Output): Command =>
  new Command('check')
    .description('Reports what is wrong with a feed, where, why it matters and how to fix it.')
    .argument('<feed>', 'a file or an http(s) URL')
    .option('--json', 'print the findings as JSON: [{path, name, severity, code, message, value, why, mend}]')
    .addOption(
      new Option('--profile <name>', 'compare with what a regulation asks of a list of operations').choices([
        'art-49',
        'annex-xii',
      ]),
    )
    .option('--markdown', 'with --profile: print the report as Markdown, for an auditor')
    .option('--lang <tag>', 'language of the messages: fi, sv or en (default: from LANG)')
    .option('--all', 'print every finding, even if there are many of one kind')
    .option('--links', 'request every URL in the feed (needs the network)')
    .option('--allow-private', 'with --links: request URLs in private networks too')
    .addOption(
      new Option('--fail-on <severity>', 'lowest severity that makes the exit code 1')
        .choices(['error', 'warning', 'info'])
        .default('error'),
    )
    .addHelpText(
      'after',
      `
Looks for: invalid values, references to unknown ids, duplicates, contradictory dates and sums, missing languages,
HTML in texts, relative links to missing files, a missing licence or publisher, old data, and contacts that look
personal.

Examples:
  $ npx sixcity-widgets check feed.json
  $ npx sixcity-widgets check https://example.org/feed.json --json --fail-on warning
  $ npx sixcity-widgets check feed.json --profile art-49 --markdown > report.md`,
    )
    .action(async (source: string, options: CheckOptions) => {
      const {runCheck} = await import('../handlers/check.js');
      await runCheck(source, options, output);
    });
