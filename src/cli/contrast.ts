import {Command} from 'commander';
import {rgbOf} from '../theme/contrast.js';
import {pairContrasts, schemes, standardGrounds, type PairContrast, type Scheme} from '../theme/pairs.js';
import {exitCodes} from './exit-codes.js';
import {readFeedText, UnreadableFeed} from './read-feed-text.js';
import {BadStyleSheet, readThemes} from './read-theme.js';

interface ContrastOptions extends Readonly<Record<Scheme, string>> {
  readonly json?: true;
}
interface JudgedPair extends PairContrast {
  readonly selector: string;
  readonly scheme: Scheme;
}
interface Judged {
  readonly pairs: readonly JudgedPair[];
  /** What cannot be judged, in words. */
  readonly notes: readonly string[];
}

/** There is nothing to judge, or nothing to judge it by. */
class Refusal extends Error {
  override readonly name = 'Refusal';
}

export const contrastCommand = (): Command =>
  new Command('contrast')
    .description('Says which colours of a theme cannot be seen well enough on each other.')
    .argument('<theme>', 'a style sheet that sets --sixcity-* colours: a file, or an http(s) address')
    .option('--light <colour>', 'the ground of the light page, #rrggbb', standardGrounds.light)
    .option('--dark <colour>', 'the ground of the dark page, #rrggbb', standardGrounds.dark)
    .option('--json', 'print every pair as JSON: [{selector, scheme, token, on, colours, ratio, least}]')
    .addHelpText('after', '\nExample:\n  $ sixcity contrast theme.css')
    .action(judgeContrast);

async function judgeContrast(source: string, options: ContrastOptions): Promise<void> {
  try {
    process.exitCode = await printContrast(source, options);
  } catch (error) {
    const isOurs = [Refusal, UnreadableFeed, BadStyleSheet].some((kind) => error instanceof kind);
    if (!isOurs || !(error instanceof Error)) throw error;
    process.stderr.write(`sixcity contrast: ${error.message}\n`);
    process.exitCode = exitCodes.usage;
  }
}

async function printContrast(source: string, options: ContrastOptions): Promise<number> {
  for (const scheme of schemes)
    if (!rgbOf(options[scheme])) throw new Refusal(`--${scheme} is no colour of the form #rrggbb`);
  const {pairs, notes} = judge(await readFeedText(source), options);
  if (pairs.length === 0) throw new Refusal(`${source} sets no --sixcity-* colours that can be judged`);
  process.stdout.write(options.json ? `${JSON.stringify(pairs, null, 2)}\n` : report(source, pairs, notes));
  return pairs.some(fails) ? exitCodes.findings : exitCodes.good;
}

const fails = ({ratio, least}: PairContrast): boolean => ratio < least;

const judge = (css: string, grounds: Readonly<Record<Scheme, string>>): Judged => {
  const themes = readThemes(css);
  return {
    pairs: themes.flatMap(({selector, colours, hasDark}) =>
      schemes
        .filter((scheme) => scheme === 'light' || hasDark)
        .flatMap((scheme) =>
          pairContrasts(colours[scheme], grounds[scheme]).map((pair) => ({selector, scheme, ...pair})),
        ),
    ),
    notes: themes.flatMap(({selector, hasDark, unclear}) => [
      ...unclear.map((what) => `${selector}: cannot be judged: ${what}`),
      ...(hasDark ? [] : [`${selector}: says nothing of dark pages, which get these colours as well`]),
    ]),
  };
};

const report = (source: string, pairs: readonly JudgedPair[], notes: readonly string[]): string => {
  const failing = pairs.filter(fails);
  const lines = failing.map(
    ({selector, scheme, token, on, colours: [drawn, ground], ratio, least}) =>
      `fails  ${selector}, ${scheme}: ${token} ${drawn} on the ${on} ${ground} has ${shown(ratio)}:1 and needs ${least}:1`,
  );
  const count = `${pairs.length} ${pairs.length === 1 ? 'pair' : 'pairs'}`;
  const sum = failing.length === 0 ? `nothing fails in ${count}` : `${failing.length} of ${count} fail`;
  return [...lines, ...notes.map((note) => `note   ${note}`), `${source}: ${sum}`, ''].join('\n');
};

/** Rounded down: 4.499 must not look like enough. */
const shown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);
