import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';

const folder = 'coverage/counts';

/** Each runner leaves {passed, failed, exceptions} here, so that one line can sum them up. */
export const countsFile = (runner) => `${folder}/${runner}.json`;

export function writeCounts(runner, counts) {
  mkdirSync(folder, {recursive: true});
  writeFileSync(countsFile(runner), `${JSON.stringify(counts)}\n`);
}

/** Undefined where the runner never got as far as to count. */
export const readCounts = (runner) =>
  existsSync(countsFile(runner)) ? JSON.parse(readFileSync(countsFile(runner), 'utf8')) : undefined;
