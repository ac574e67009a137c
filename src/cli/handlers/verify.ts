import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {exitCodes, type Output} from '../io/output.js';
import {UnreadableFeed} from '../errors.js';
import {readText} from '../io/read-text.js';
import {compareRelease, type Comparison} from '../verify/compare.js';
import {askForFiles} from '../verify/fetch-release.js';
import {parseSums, releaseFiles} from '../verify/checksums.js';

export interface VerifyOptions {
  readonly sums?: string;
  readonly json?: true;
}

/** The checksums of the release to which this command belongs. They are in the package, beside its folder. */
const ownSums = fileURLToPath(new URL('../SHA256SUMS', import.meta.url));

const readSums = async (source: string | undefined): Promise<ReadonlyMap<string, string>> => {
  const text = source === undefined ? await readOwnSums() : await readText(source);
  const sums = parseSums(text);
  if (!sums) throw new UnreadableFeed(`${source ?? ownSums} holds no SHA-256 sums of files`);
  return sums;
};
const readOwnSums = async (): Promise<string> => {
  for (const file of [ownSums, fileURLToPath(new URL('../../SHA256SUMS', import.meta.url))]) {
    try {
      return await readFile(file, 'utf8');
    } catch {
      // The command may be a chunk in a subfolder.
    }
  }
  throw new UnreadableFeed('this command brings no sums of a release: give --sums');
};

/** The folder with embed.html, and the version folder that the URL names, if it names one. */
export const splitAddress = (
  address: string,
): {readonly base: string; readonly folder: string | undefined} => {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    throw new UnreadableFeed(`${address} is no http(s) address`);
  const url = new URL(address.replace(/[?#].*$/s, ''));
  // The URL of a file means the folder that holds it.
  const path = url.pathname.replace(/\/[^/]*\.(html|m?js|css|json)$/, '/').replace(/\/?$/, '/');
  const [, parent = path, folder] = /^(.*\/)(v\d+|\d+\.\d+\.\d+)\/$/.exec(path) ?? [];
  return {base: new URL(parent, url).href, folder};
};

/** Compares the files at a URL with the checksums of a release. */
export const verifyRelease = async (address: string, sumsFrom: string | undefined): Promise<Comparison> => {
  const {base, folder} = splitAddress(address);
  const files = releaseFiles(await readSums(sumsFrom), folder);
  if (files.length === 0) throw new UnreadableFeed(`the sums name no file of ${folder ?? 'a release'}`);
  return compareRelease(
    files,
    await askForFiles(
      base,
      files.map(({path}) => path),
    ),
  );
};

export const runVerify = async (
  address: string,
  {sums, json}: VerifyOptions,
  output: Output,
): Promise<void> => {
  const comparison = await verifyRelease(address, sums);
  output.stdout(json ? `${JSON.stringify(comparison, null, 2)}\n` : comparisonText(address, comparison));
  output.setExitCode(comparison.isGood ? exitCodes.good : exitCodes.findings);
};

const comparisonText = (address: string, {isGood, same, wrong, notes}: Comparison): string =>
  [
    `${address}: ${isGood ? 'as it was released' : 'not as it was released'}, ${same} files are the same`,
    ...wrong.map((line) => `! ${line}`),
    ...notes.map((line) => `  ${line}`),
    '',
  ].join('\n');
