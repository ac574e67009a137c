// npm run orca: lets the screen reader Orca read each widget of the built demo in Firefox, by keys, and writes what
// it says into docs/accessibility/orca.md. Debian only, with the packages orca, openbox, xdotool, xvfb, dbus-x11,
// at-spi2-core and firefox-esr. No sound is made: Orca writes down what it would say.
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import sirv from 'sirv';
import {orcaPage} from './orca/orca-page.mjs';
import {journeys} from './orca/journeys.mjs';
import {findFirefox} from './testing/find-browsers.mjs';
import {startScreen} from './testing/webkit-processes.mjs';

const page = 'docs/accessibility/orca.md';
const home = mkdtempSync(path.join(tmpdir(), 'orca-'));
const log = path.join(home, 'orca.log');

/** The screen reader needs a session of its own to find the browser in. */
async function inSession() {
  const child = spawn('dbus-run-session', ['--', process.execPath, 'scripts/orca.mjs', 'inside'], {
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  process.exitCode = code ?? 1;
}

/** What Orca has said so far, in order. */
const said = () =>
  existsSync(log)
    ? [...readFileSync(log, 'utf8').matchAll(/SPEECH OUTPUT: '(.*?)'(?: voice=\w+)?(?:\{.*\})?$/gm)].map(
        ([, words]) => words.trim(),
      )
    : [];

/** Waits until Orca has said something new that counts, and then until it says nothing more. */
async function hear(from, counts, patience) {
  const end = Date.now() + patience;
  while (Date.now() < end && !said().slice(from).some(counts)) await delay(200);
  // At least for as long as the widgets hold back their messages.
  for (let before = -1; before !== said().length;) {
    before = said().length;
    await delay(2000);
  }
  return said().slice(from).filter(counts);
}

async function record() {
  const server = createServer(sirv('dist/site')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const site = `http://127.0.0.1:${server.address().port}/`;
  const screen = await startScreen('Xvfb');
  const env = {
    ...process.env,
    HOME: home,
    DISPLAY: screen.display,
    LANG: 'C.UTF-8',
    GNOME_ACCESSIBILITY: '1',
    // Nobody listens there, so that nothing is spoken aloud and nothing waits for it.
    SPEECHD_ADDRESS: 'inet_socket:127.0.0.1:1',
  };
  const children = [];
  const start = (command, ...args) => {
    const child = spawn(command, args, {env, stdio: 'ignore', detached: true});
    children.push(child);
    return child;
  };
  const stop = (child) => {
    try {
      process.kill(-child.pid);
    } catch {
      // It has ended by itself.
    }
  };
  const press = (...keys) => spawnSync('xdotool', keys, {env});
  try {
    // Without keys of its own, which would be taken away from Orca.
    const rules = path.join(home, 'openbox.xml');
    writeFileSync(rules, '<openbox_config xmlns="http://openbox.org/3.4/rc"></openbox_config>');
    start('openbox', '--config-file', rules);
    start('/usr/libexec/at-spi-bus-launcher', '--launch-immediately');
    await delay(2000);
    start('orca', '--replace', '--debug-file', log);
    await hear(0, Boolean, 20_000);
    const recorded = [];
    for (const {name, query, steps} of journeys) {
      const profile = mkdtempSync(path.join(home, 'firefox-'));
      writeFileSync(path.join(profile, 'user.js'), preferences);
      const browser = start(findFirefox(), '--no-remote', '--profile', profile, `${site}embed.html?${query}`);
      const from = said().length;
      await hear(from, (words) => words.startsWith('Finished loading'), 60_000);
      const heard = [['the page is opened: it is read by itself', said().slice(from).filter(isOfPage)]];
      for (const [what, ...keys] of steps) {
        const before = said().length;
        press(...keys);
        heard.push([what, await hear(before, (words) => isOfPage(words) && !isEcho(words, keys), 6000)]);
      }
      recorded.push({name, query, heard});
      stop(browser);
      await delay(2000);
    }
    writeFileSync(page, orcaPage(recorded, versions()));
  } finally {
    children.forEach(stop);
    screen.end();
    server.close();
  }
}

/** What is said of the browser itself, and of Orca, is of no interest. */
const isOfPage = (words) =>
  words !== '' && !/Mozilla Firefox|^Finished loading|^Screen reader|^New Tab/.test(words);

/** Orca names the keys that are pressed. */
const isEcho = (words, keys) => {
  const echo = words.toLowerCase();
  return echo.length === 1 || keys.some((key) => key.toLowerCase().split('+').includes(echo));
};

const versions = () =>
  [
    ['orca', '--version'],
    [findFirefox(), '--version'],
  ].map(([command, ...args]) => String(spawnSync(command, args).stdout).trim());

const preferences = [
  ['accessibility.force_disabled', -1],
  ['browser.aboutwelcome.enabled', false],
  ['browser.shell.checkDefaultBrowser', false],
  ['browser.startup.homepage_override.mstone', 'ignore'],
  ['datareporting.policy.dataSubmissionEnabled', false],
]
  .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
  .join('');

await (process.argv.includes('inside') ? record() : inSession());
