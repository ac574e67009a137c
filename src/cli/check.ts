import {Command, Option} from 'commander';
import type {Severity} from '../feed/record-reader.js';
import {checkFeed, type Reported} from './check-feed.js';
import {exitCodes} from './exit-codes.js';
import {readFeedText, UnreadableFeed} from './read-feed-text.js';

interface CheckOptions {
  readonly json?: true;
  readonly failOn: Severity;
}
const severities: readonly Severity[] = ['error', 'warning', 'info'];

export const checkCommand = (): Command =>
  new Command('check')
    .description('Says what is wrong with a feed, and where.')
    .argument('<feed>', 'a file, or an http(s) address')
    .option('--json', 'print the findings as JSON: [{path, severity, code, message}]')
    .addOption(
      new Option('--fail-on <severity>', 'the least severe finding that makes the exit code 1')
        .choices(severities)
        .default('error'),
    )
    .addHelpText(
      'after',
      '\nExample:\n  $ sixcity check feed.json\n  $ sixcity check https://example.org/feed.json --json',
    )
    .action(check);

const check = async (source: string, {json, failOn}: CheckOptions): Promise<void> => {
  let text: string;
  try {
    text = await readFeedText(source);
  } catch (error) {
    if (!(error instanceof UnreadableFeed)) throw error;
    process.stderr.write(`sixcity check: ${error.message}\n`);
    process.exitCode = exitCodes.usage;
    return;
  }
  const findings = checkFeed(text);
  process.stdout.write(json ? `${JSON.stringify(findings, null, 2)}\n` : report(source, findings));
  const isBad = findings.some(({severity}) => severities.indexOf(severity) <= severities.indexOf(failOn));
  process.exitCode = isBad ? exitCodes.findings : exitCodes.good;
};

const report = (source: string, findings: readonly Reported[]): string => {
  const lines = findings.map(
    ({path, severity, message}) =>
      `${severity.padEnd('warning'.length)}  ${path ? `${path}: ` : ''}${message}`,
  );
  const counts = severities
    .map(
      (severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}${count === 1 || severity === 'info' ? '' : 's'}`);
  return [...lines, `${source}: ${counts.length > 0 ? counts.join(', ') : 'no findings'}`, ''].join('\n');
};
