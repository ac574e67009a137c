import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import getPort from 'get-port';
import {whyMissing} from '../debian-packages.js';

export const roles = ['editor', 'author'] as const;
export type Role = (typeof roles)[number];

export interface Post {
  readonly role: Role;
  readonly html: string;
}
export interface Published {
  readonly url: string;
  /** The HTML of the post as saved by WordPress. */
  readonly saved: string;
}
export interface WordPress {
  readonly host: string;
  readonly version: string;
  /** Publishes posts. The plugin is active if settings are given. */
  publish(posts: readonly Post[], settings?: Readonly<Record<string, string>>): readonly Published[];
  /** Uninstalls the plugin. Returns the names of its settings before and after. */
  uninstall(settings: Readonly<Record<string, string>>): readonly [readonly string[], readonly string[]];
  end(): void;
}

const needed = [
  '/usr/share/wordpress/wp-load.php',
  '/usr/share/wordpress/wp-content/themes/twentytwentythree',
  ...['/usr/bin/php', '/usr/bin/mariadb', '/usr/sbin/mariadbd'],
];
const packages = [
  ...['wordpress', 'wordpress-theme-twentytwentythree', 'mariadb-server', 'mariadb-client', 'curl'],
  ...['php-cli', 'php-mysql', 'php-xml', 'php-curl', 'php-mbstring'],
];
const folder = 'test/hosts/wordpress';

/** Why WordPress cannot run here, or undefined if it can. */
export const whyNoWordPress = (): string | undefined => whyMissing(needed, packages);

/** Starts WordPress of Debian with an empty database. */
export async function startWordPress(): Promise<WordPress> {
  const port = await getPort();
  const dir = mkdtempSync(path.join(tmpdir(), 'wordpress-'));
  const plugin = path.resolve('integrations/wordpress/sixcity-widgets');
  const up = spawn('bash', [`${folder}/up.sh`, String(port), dir, plugin], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = (): void => {
    if (up.pid !== undefined && up.exitCode === null) process.kill(-up.pid, 'SIGKILL');
    rmSync(dir, {recursive: true, force: true, maxRetries: 5});
  };
  await new Promise<void>((resolve, reject) => {
    up.stdout.on('data', (text: Buffer) => {
      if (String(text).includes('ready')) resolve();
    });
    up.on('exit', (code) => {
      reject(new Error(`WordPress did not start (${code})`));
    });
  });
  const host = `127.0.0.1:${port}`;
  const run = (wishes: object) => {
    const {stdout, stderr, status} = spawnSync('php', [`${folder}/posts.php`, path.join(dir, 'site')], {
      input: JSON.stringify({host, ...wishes}),
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`posts.php: ${stderr}${stdout}`);
    return JSON.parse(stdout) as {
      readonly version: string;
      readonly posts: readonly Published[];
      readonly settings: readonly string[];
    };
  };
  return {
    host,
    version: run({posts: []}).version,
    publish: (posts, settings) => run({posts, settings}).posts,
    uninstall: (settings) => [
      run({posts: [], settings}).settings,
      run({posts: [], settings, uninstall: true}).settings,
    ],
    end,
  };
}
