import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {filesBelow} from './files.mjs';

const folder = 'coverage/results';

/**
 * What became of each test of a run, for whoever has to prove something by it: the file with forward slashes, the
 * names of its suites and its own joined by spaces, whether it passed and otherwise why not, and the engine. A test in
 * three engines is there thrice.
 * @param {string} runner
 * @param {readonly {file: string, title: string, passed: boolean, engine: string, error?: string}[]} results
 */
export function writeResults(runner, results) {
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${folder}/${runner}.json`, `${JSON.stringify(results)}\n`);
}

/** The results of all runners since coverage/ was cleared. */
export const readResults = () =>
  filesBelow(folder, '.json').flatMap((file) => JSON.parse(readFileSync(file, 'utf8')));
