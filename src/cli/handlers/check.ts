import {stat} from 'node:fs/promises';
import path from 'node:path';
import type {Severity} from '../../core/model/finding.js';
import {advised, checkText} from '../../feed-tool/check/check-feed.js';
import type {ReportedFinding} from '../../feed-tool/check/check-finding.js';
import {adviceOn} from '../../feed-tool/messages/advice-en.js';
import {fiAdvice} from '../../feed-tool/messages/advice-fi.js';
import {profileReport} from '../../feed-tool/check/profile-report.js';
import {profileMarkdown, profileText} from '../../feed-tool/check/profile-output.js';
import type {ProfileName} from '../../feed-tool/check/profiles.js';
import {svAdvice} from '../../feed-tool/messages/advice-sv.js';
import {eachOfKind} from '../../feed-tool/check/visit-fields.js';
import {parseFeed} from '../../core/feed-format/parse-feed.js';
import {translate, type MessageLanguage} from '../../feed-tool/messages/translate.js';
import {checkTexts} from './check-texts.js';
import {exitCodes, type Output} from '../io/output.js';
import {toned} from '../io/terminal.js';
import {readFeedDocument} from '../io/read-feed.js';
import {readText} from '../io/read-text.js';

export interface CheckOptions {
  readonly json?: true;
  readonly all?: true;
  readonly links?: true;
  readonly allowPrivate?: true;
  readonly failOn: Severity;
  readonly profile?: ProfileName;
  readonly markdown?: true;
}
export const severities: readonly Severity[] = ['error', 'warning', 'info'];
/** How many findings of one kind are printed. */
const shownEach = 20;

export const runCheck = async (source: string, options: CheckOptions, output: Output): Promise<void> => {
  if (options.profile !== undefined) {
    await runProfile(source, {...options, profile: options.profile}, output);
    return;
  }
  const findings = (await findingsOf(source, options)).map((finding) => inLanguage(finding, output.language));
  const {json, failOn, all} = options;
  output.stdout(
    json
      ? `${JSON.stringify(findings, null, 2)}\n`
      : report(source, findings, all ? Infinity : shownEach, output.language),
  );
  const isBad = findings.some(({severity}) => severities.indexOf(severity) <= severities.indexOf(failOn));
  const isUnusable = findings.some(({path: place, severity}) => place === '' && severity === 'error');
  output.setExitCode(isUnusable ? exitCodes.usage : isBad ? exitCodes.findings : exitCodes.good);
};

/** Compares the feed with a regulation. The exit code is 1 if a requirement is not met. */
const runProfile = async (
  source: string,
  {profile, json, markdown}: CheckOptions & {readonly profile: ProfileName},
  {stdout, setExitCode, language}: Output,
): Promise<void> => {
  const {feed} = parseFeed(await readFeedDocument(source));
  const compared = profileReport(feed, profile, new Date(), language);
  stdout(
    json
      ? `${JSON.stringify(compared, null, 2)}\n`
      : markdown
        ? profileMarkdown(compared, language)
        : profileText(compared, language),
  );
  setExitCode(compared.isMet ? exitCodes.good : exitCodes.findings);
};

const adviceTexts = {en: undefined, fi: fiAdvice, sv: svAdvice};
const inLanguage = (finding: ReportedFinding, language: MessageLanguage): ReportedFinding => ({
  ...finding,
  message: translate(finding.message, language),
  ...adviceOn(finding.code, adviceTexts[language]),
});

export const findingsOf = async (
  source: string,
  {links, allowPrivate}: Pick<CheckOptions, 'links' | 'allowPrivate'> = {},
): Promise<readonly ReportedFinding[]> => {
  const first = checkText(await readText(source), new Date());
  if (first.findings.some(({path: place}) => place === '')) return first.findings;
  const hasPages = (first.document as {readonly next?: unknown}).next !== undefined;
  const {document, findings} = hasPages
    ? checkText(JSON.stringify(await readFeedDocument(source)), new Date())
    : first;
  const local = await brokenFiles(document, source);
  if (!links) return [...findings, ...local];
  const {brokenLinks} = await import('./check-links.js');
  return [...findings, ...local, ...(await brokenLinks(document, source, allowPrivate === true))];
};

/**
 * Reports relative URLs of a local feed that lead to no file. A feed with `base` is published elsewhere and is
 * skipped.
 */
const brokenFiles = async (document: unknown, source: string): Promise<readonly ReportedFinding[]> => {
  if (/^https?:/i.test(source) || (document as {readonly base?: unknown}).base !== undefined) return [];
  const relative: (readonly [string, string])[] = [];
  eachOfKind(document, 'url', (place, value) => {
    if (typeof value === 'string' && !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(value)) relative.push([place, value]);
  });
  const checked = relative.map(async ([place, value]) => {
    const file = decodeURI(value.replace(/[?#].*$/, ''));
    if (file === '' || file.startsWith('/')) return [];
    const exists = await stat(path.join(path.dirname(source), file)).catch(() => undefined);
    const message = `${JSON.stringify(value)} leads to no file beside the feed`;
    return exists ? [] : [advised(document, {path: place, severity: 'warning', code: 'link', message})];
  });
  return (await Promise.all(checked)).flat();
};

const report = (
  source: string,
  findings: readonly ReportedFinding[],
  most: number,
  language: MessageLanguage,
): string => {
  const texts = checkTexts[language];
  const shown = new Map<string, number>();
  const lines: string[] = [];
  for (const {path: place, severity, code, message, name} of findings) {
    const kind = `${code} ${place.replace(/\[\d+\]/g, '')}`;
    const count = (shown.get(kind) ?? 0) + 1;
    shown.set(kind, count);
    if (count > most) continue;
    const tone = severity === 'error' ? 'red' : severity === 'warning' ? 'yellow' : 'dim';
    lines.push(
      `${toned(tone, texts.severity[severity].padEnd(texts.width))}  ${place ? `${place}: ` : ''}${message}${name === undefined ? '' : ` (${name.slice(0, 60)})`}`,
    );
  }
  for (const [kind, count] of shown) {
    if (count > most) lines.push(toned('dim', texts.more(count - most, kind)));
  }
  return [...lines, ...adviceLines(findings), `${source}: ${countBySeverity(findings, language)}`, ''].join(
    '\n',
  );
};

/** Explains the kinds of findings, each once. */
const adviceLines = (findings: readonly ReportedFinding[]): readonly string[] => {
  const kinds = new Map(findings.map((finding) => [finding.code, finding] as const));
  return [...kinds].flatMap(([code, {why, mend}]) => [
    toned('dim', `${code.padEnd(12)}${why}`),
    toned('dim', `${' '.repeat(12)}-> ${mend}`),
  ]);
};

export const countBySeverity = (
  findings: readonly Pick<ReportedFinding, 'severity'>[],
  language: MessageLanguage = 'en',
): string => {
  const texts = checkTexts[language];
  const counts = severities
    .map(
      (severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => texts.count(count, severity));
  return counts.length > 0 ? counts.join(', ') : texts.none;
};
