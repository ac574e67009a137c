import {execFile} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | {readonly types: string; readonly default: string}>>;
  readonly bin: Readonly<Record<string, string>>;
}
export const readPackage = (folder: string): PackageFile =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as PackageFile;

const run = promisify(execFile);

/** The packages that an installation needs besides ours: direct and indirect dependencies. */
const dependencyFolders = (): readonly string[] => {
  const folders = new Set<string>();
  const add = (folder: string): void => {
    for (const name of Object.keys(readPackage(folder).dependencies ?? {})) {
      const found = `./node_modules/${name}`;
      if (folders.has(found)) continue;
      folders.add(found);
      add(found);
    }
  };
  add('.');
  return [...folders];
};

export interface InstalledPackage {
  readonly folder: string;
  /** The names of all installed packages. */
  readonly packages: readonly string[];
  remove(): void;
}

/**
 * Packs the built package and the packages it depends on, and installs the tarballs in an empty folder. No network is
 * used: the dependencies are packed from node_modules.
 */
export const installPackage = async (): Promise<InstalledPackage> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sixcity-installed-'));
  const tarballs = ['--pack-destination', folder, '--ignore-scripts', '--silent'];
  await run('npm', ['pack', ...tarballs, '.', ...dependencyFolders()]);
  writeFileSync(path.join(folder, 'package.json'), '{"private": true}\n');
  const files = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  const quiet = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier'];
  await run('npm', ['install', ...quiet, ...files.map((name) => `./${name}`)], {cwd: folder});
  const lock = JSON.parse(
    readFileSync(path.join(folder, 'node_modules/.package-lock.json'), 'utf8'),
  ) as {readonly packages: Readonly<Record<string, unknown>>};
  return {
    folder,
    packages: Object.keys(lock.packages).map((place) => place.replace(/^.*node_modules\//, '')),
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
};

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in the folder and waits for its end, whatever its exit code. */
export const runIn = (folder: string, file: string, args: readonly string[]): Promise<CommandResult> =>
  new Promise((resolve) => {
    const child = execFile(file, args, {cwd: folder}, (_error, stdout, stderr) =>
      resolve({code: child.exitCode ?? -1, stdout, stderr}),
    );
  });

export const hasFile = (folder: string, file: string): boolean => existsSync(path.join(folder, file));
