import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';

const folder = 'coverage/counts';

/** Each runner leaves {passed, failed, exceptions} here, so that one line can sum them up. */
export function writeCounts(runner, counts) {
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${folder}/${runner}.json`, `${JSON.stringify(counts)}\n`);
}

/** Undefined where the runner never got as far as to count. */
export const readCounts = (runner) =>
  readdirSync(folder, {withFileTypes: true}).some(({name}) => name === `${runner}.json`)
    ? JSON.parse(readFileSync(`${folder}/${runner}.json`, 'utf8'))
    : undefined;
