import {Command, Option} from 'commander';
import {contradictions} from '../feed/contradictions.js';
import {FeedError} from '../feed/feed-error.js';
import {parseFeed} from '../feed/parse-feed.js';
import type {Finding, Severity} from '../feed/record-reader.js';
import {exitCodes} from './exit-codes.js';
import {readFeedText, UnreadableFeed} from './read-feed-text.js';

interface CheckOptions {
  readonly json?: true;
  readonly failOn: Severity;
}
interface Reported extends Omit<Finding, 'code'> {
  readonly code: string;
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
    .addHelpText('after', '\nExample:\n  $ sixcity check feed.json\n  $ sixcity check https://example.org/feed.json --json')
    .action(check);

const check = async (source: string, {json, failOn}: CheckOptions): Promise<void> => {
  let findings: readonly Reported[];
  try {
    findings = await findingsOf(source);
  } catch (error) {
    if (!(error instanceof UnreadableFeed)) throw error;
    process.stderr.write(`sixcity check: ${error.message}\n`);
    process.exitCode = exitCodes.usage;
    return;
  }
  process.stdout.write(json ? `${JSON.stringify(findings, null, 2)}\n` : report(source, findings));
  const isBad = findings.some(({severity}) => severities.indexOf(severity) <= severities.indexOf(failOn));
  process.exitCode = isBad ? exitCodes.findings : exitCodes.good;
};

/** A document that is no feed is a finding too: of the whole of it. */
const findingsOf = async (source: string): Promise<readonly Reported[]> => {
  const text = await readFeedText(source);
  try {
    const {feed, findings} = parseFeed(JSON.parse(text));
    return [...findings, ...contradictions(feed)];
  } catch (error) {
    if (error instanceof FeedError) return [{path: '', severity: 'error', code: error.code, message: error.message}];
    if (error instanceof SyntaxError) {
      return [{path: '', severity: 'error', code: 'not-json', message: `is no JSON: ${error.message}`}];
    }
    throw error;
  }
};

const report = (source: string, findings: readonly Reported[]): string => {
  const lines = findings.map(
    ({path, severity, message}) => `${severity.padEnd('warning'.length)}  ${path ? `${path}: ` : ''}${message}`,
  );
  const counts = severities
    .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}${count === 1 || severity === 'info' ? '' : 's'}`);
  return [...lines, `${source}: ${counts.length > 0 ? counts.join(', ') : 'no findings'}`, ''].join('\n');
};
