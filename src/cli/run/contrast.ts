import {rgbOf} from '../../widgets/themes/contrast.js';
import {pairContrasts, schemes, type PairContrast, type Scheme} from '../../widgets/themes/pairs.js';
import type {Output} from '../io/output.js';
import {exitCodes} from '../exit-codes.js';
import {readFeedText} from '../read-feed-text.js';
import {readThemes} from '../read-theme.js';

export interface ContrastOptions extends Readonly<Record<Scheme, string>> {
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

export const runContrast = async (
  source: string,
  options: ContrastOptions,
  output: Output,
): Promise<void> => {
  for (const scheme of schemes)
    if (!rgbOf(options[scheme])) throw new Refusal(`--${scheme} is no colour of the form #rrggbb`);
  const {pairs, notes} = judge(await readFeedText(source), options);
  if (pairs.length === 0) throw new Refusal(`${source} sets no --sixcity-* colours that can be judged`);
  output.result(options.json ? `${JSON.stringify(pairs, null, 2)}\n` : report(source, pairs, notes));
  output.end(pairs.some(fails) ? exitCodes.findings : exitCodes.good);
};

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
