import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {runSixcity} from '../../src/cli/program.js';

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process. Returns its output and its exit code. */
export const sixcity = async (...args: readonly string[]): Promise<Ended> => {
  const said = {code: 0, stdout: '', stderr: ''};
  await runSixcity(args, '0.0.0', {
    stdout: (text) => (said.stdout += text),
    stderr: (text) => (said.stderr += text),
    setExitCode: (code) => (said.code = code),
  });
  return said;
};

/** Runs the built command as a shell does, whatever its exit code. */
export const sixcityProcess = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    // Runs without coverage, because c8 counts lines that are missing from a bundle as reached. The in-process tests
    // are counted.
    const env = {...process.env};
    delete env['NODE_V8_COVERAGE'];
    const child = execFile(
      process.execPath,
      ['dist/cli/sixcity.js', ...args],
      {env},
      (_error, stdout, stderr) => resolve({code: child.exitCode ?? -1, stdout, stderr}),
    );
  });

/** Runs a function with files in a new folder. */
export const withFiles = async (
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (pathOf: (name: string) => string) => Promise<void>,
): Promise<void> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sixcity-'));
  try {
    await Promise.all(
      Object.entries(files).map(([name, content]) => writeFile(path.join(folder, name), content)),
    );
    await work((name) => path.join(folder, name));
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
};

/** A small valid feed as the text of a file. */
export const feedText = (changes: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    version: '1.0',
    language: 'fi',
    title: 'Hankkeet',
    updated: '2018-03-02T13:59:00+02:00',
    publisher: {name: 'Toimisto'},
    licence: 'CC-BY-4.0',
    cities: [{id: 'espoo', name: {fi: 'Espoo', sv: 'Esbo'}}],
    projects: [{id: 'a', name: 'Hanke Ä', cities: ['espoo']}],
    ...changes,
  });
