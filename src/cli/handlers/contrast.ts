import {rgbOf} from '../../widgets/themes/contrast.js';
import {pairContrasts, schemes, type PairContrast, type Scheme} from '../../widgets/themes/contrast-pairs.js';
import {UsageError} from '../errors.js';
import {exitCodes, type Output} from '../io/output.js';
import {readText} from '../io/read-text.js';
import {parseThemes} from './parse-themes.js';

export interface ContrastOptions extends Readonly<Record<Scheme, string>> {
  readonly json?: true;
}
interface CheckedPair extends PairContrast {
  readonly selector: string;
  readonly scheme: Scheme;
}
interface ThemeCheck {
  readonly pairs: readonly CheckedPair[];
  /** Selectors and declarations that could not be checked. */
  readonly notes: readonly string[];
}

export const runContrast = async (
  source: string,
  options: ContrastOptions,
  output: Output,
): Promise<void> => {
  for (const scheme of schemes)
    if (!rgbOf(options[scheme])) throw new UsageError(`--${scheme} must be a colour of the form #rrggbb`);
  const {pairs, notes} = checkThemes(await readText(source), options);
  if (pairs.length === 0) throw new UsageError(`${source} sets no --sixcity-* colours that can be checked`);
  output.stdout(options.json ? `${JSON.stringify(pairs, null, 2)}\n` : report(source, pairs, notes));
  output.setExitCode(pairs.some(fails) ? exitCodes.findings : exitCodes.good);
};

const fails = ({ratio, least}: PairContrast): boolean => ratio < least;

const checkThemes = (css: string, backgrounds: Readonly<Record<Scheme, string>>): ThemeCheck => {
  const themes = parseThemes(css);
  return {
    pairs: themes.flatMap(({selector, colours, hasDark, only, grounds}) =>
      schemes
        .filter((scheme) => (only ? scheme === only : scheme === 'light' || hasDark))
        .flatMap((scheme) =>
          pairContrasts(colours[scheme], grounds[scheme] ?? backgrounds[scheme]).map((pair) => ({
            selector,
            scheme,
            ...pair,
          })),
        ),
    ),
    notes: themes.flatMap(({selector, hasDark, only, unclear}) => [
      ...unclear.map((what) => `${selector}: cannot be checked: ${what}`),
      ...(hasDark || only ? [] : [`${selector}: sets no dark colours, so dark pages get these too`]),
    ]),
  };
};

const report = (source: string, pairs: readonly CheckedPair[], notes: readonly string[]): string => {
  const failing = pairs.filter(fails);
  const lines = failing.map(
    ({selector, scheme, token, on, colours: [drawn, ground], ratio, least}) =>
      `fails  ${selector}, ${scheme}: ${token} ${drawn} on the ${on} ${ground} has ${shown(ratio)}:1 and needs ${least}:1`,
  );
  const count = `${pairs.length} ${pairs.length === 1 ? 'pair' : 'pairs'}`;
  const sum = failing.length === 0 ? `nothing fails in ${count}` : `${failing.length} of ${count} fail`;
  return [...lines, ...notes.map((note) => `note   ${note}`), `${source}: ${sum}`, ''].join('\n');
};

/** Rounds down: 4.499 must not be shown as 4.50. */
const shown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);
