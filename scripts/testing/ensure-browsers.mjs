// Installs missing browsers from the distribution. Puppeteer and Playwright only install builds of their own, which need
// a download, and none of them installs WebKitGTK.
import {existsSync} from 'node:fs';
import {exitCode} from '../system/run.mjs';
import {engines, headlessShell, wantedEngines} from './engines.mjs';

/** Installs missing browsers with apt if possible: as root on Debian or Ubuntu. */
export async function ensureBrowsers() {
  const wanted = wantedEngines();
  const needed = wanted.includes(engines.chromium) ? [...wanted, headlessShell] : wanted;
  const missing = needed.filter((engine) => !engine.find());
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${missing.map(({name}) => name).join(', ')} with apt`);
  await apt('update', '-qq');
  // Installed one by one, so that one that is not available does not stop the others.
  for (const {name, debian} of missing) {
    const code = await apt('install', '-y', '-qq', '--no-install-recommends', ...debian);
    if (code !== 0) console.warn(`${name} could not be installed: apt-get ended with ${code}`);
  }
}

const apt = (...args) => exitCode('apt-get', args, {DEBIAN_FRONTEND: 'noninteractive'});
