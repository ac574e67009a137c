// The results of all runners in one form: npm test counts them, and the accessibility report cites them.
import {mkdirSync, rmSync, writeFileSync, readFileSync} from 'node:fs';
import {filesBelow} from '../system/files.mjs';

const folder = 'coverage/results';

/**
 * The result of a test in one engine. A test in three engines has three results.
 * @typedef {object} Result
 * @property {string} file With forward slashes.
 * @property {string} title The names of its suites and its own, joined by spaces.
 * @property {boolean} passed
 * @property {string} engine
 * @property {string} [error] Why it has not passed.
 */

/**
 * @param {string} runner
 * @param {readonly Result[]} results
 */
export function writeResults(runner, results) {
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${folder}/${runner}.json`, `${JSON.stringify(results)}\n`);
}

export const removeResults = (runner) => rmSync(`${folder}/${runner}.json`, {force: true});

/**
 * The results of all runners, or of one. Empty for a runner that crashed.
 * @returns {Result[]}
 */
export const readResults = (runner = '') =>
  filesBelow(folder, `${runner}.json`).flatMap((file) => JSON.parse(readFileSync(file, 'utf8')));
