import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {performance} from 'node:perf_hooks';
import {createInterface} from 'node:readline';

/** The commands of packages, by file: Windows cannot spawn them by name. */
const bins = {
  c8: 'node_modules/c8/bin/c8.js',
  cem: 'node_modules/@custom-elements-manifest/analyzer/cem.js',
  publint: 'node_modules/publint/src/cli.js',
  rollup: 'node_modules/rollup/dist/bin/rollup',
  tsc: 'node_modules/typescript/bin/tsc',
  wtr: 'node_modules/@web/test-runner/dist/bin.js',
};

/** Runs a command that writes to our output, and resolves to its exit code. */
export async function exitCode(command, args, env = {}) {
  const child = spawn(command, args, {stdio: 'inherit', env: {...process.env, ...env}});
  const [code] = await once(child, 'exit');
  return code ?? 1;
}

/** As above, for commands that run at the same time: each line of output begins with the label. */
export async function labelledExitCode(label, command, args) {
  const child = spawn(command, args, {stdio: ['ignore', 'pipe', 'pipe']});
  for (const name of ['stdout', 'stderr']) {
    const write = (line) => process[name].write(`${label} | ${line}\n`);
    createInterface({input: child[name]}).on('line', write);
  }
  const [code] = await once(child, 'close');
  return code ?? 1;
}

/** Runs the command of an installed package and resolves to its exit code. */
export const packageExitCode = (name, args = [], env = {}) =>
  exitCode(process.execPath, [bins[name], ...args], env);

/** As above, but fails when the exit code is not 0. */
export async function runPackage(name, ...args) {
  const code = await packageExitCode(name, args);
  if (code !== 0) throw new Error(`${name} ${args.join(' ')} ended with ${code}`);
}

/** Awaits `work` and prints how long it took. */
export async function timed(title, work) {
  const start = performance.now();
  try {
    return await work();
  } finally {
    console.log(`[time] ${title}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

/** Runs a command and returns what it prints. */
export const output = (command, ...args) => execFileSync(command, args, {encoding: 'utf8'}).trim();
