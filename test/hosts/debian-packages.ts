import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** Test files run in parallel, but apt-get allows one process at a time. */
const lock = path.join(tmpdir(), 'sixcity-apt.lock');

/** Why these files are missing, or undefined if they exist. Installs them first on Debian as root. */
export function whyMissing(files: readonly string[], packages: readonly string[]): string | undefined {
  const missing = () => files.filter((file) => !existsSync(file));
  if (missing().length === 0) return undefined;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return 'it needs Debian, as root';
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const apt = (...args: string[]) => spawnSync('flock', [lock, 'apt-get', ...args], {env, stdio: 'ignore'});
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
  const still = missing();
  return still.length === 0 ? undefined : `not installed: ${still.join(', ')}`;
}
