// npm run orca: operates each widget of the built demo in Firefox by keyboard with the screen reader Orca, and writes what
// Orca says into docs/accessibility/orca.md. Debian only, with the packages orca, openbox, xdotool, xvfb, dbus-x11,
// at-spi2-core and firefox-esr. Orca logs its speech and makes no sound.
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

/** Starts this script again in a D-Bus session, in which the screen reader finds the browser. */
async function inSession() {
  const child = spawn('dbus-run-session', ['--', process.execPath, 'scripts/orca.mjs', 'inside'], {
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  process.exitCode = code ?? 1;
}

/** The log of Orca's speech so far. */
const speech = () =>
  existsSync(log)
    ? [...readFileSync(log, 'utf8').matchAll(/SPEECH OUTPUT: '(.*?)'(?: voice=\w+)?(?:\{.*\})?$/gm)].map(
        ([, words]) => words.trim(),
      )
    : [];

/** Waits for new speech that `isRelevant`, then until Orca is silent, and resolves to the relevant part. */
async function nextSpeech(from, isRelevant, timeoutMs) {
  const end = Date.now() + timeoutMs;
  while (Date.now() < end && !speech().slice(from).some(isRelevant)) await delay(200);
  // The widgets delay their messages by less than that.
  for (let before = -1; before !== speech().length;) {
    before = speech().length;
    await delay(2000);
  }
  return speech().slice(from).filter(isRelevant);
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
    // No speech server listens there, so nothing is spoken aloud and nothing waits for it.
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
      // It has already ended.
    }
  };
  const press = (...keys) => spawnSync('xdotool', keys, {env});
  try {
    // No key bindings, so that Orca gets all keys.
    const rules = path.join(home, 'openbox.xml');
    writeFileSync(rules, '<openbox_config xmlns="http://openbox.org/3.4/rc"></openbox_config>');
    start('openbox', '--config-file', rules);
    start('/usr/libexec/at-spi-bus-launcher', '--launch-immediately');
    await delay(2000);
    start('orca', '--replace', '--debug-file', log);
    await nextSpeech(0, Boolean, 20_000);
    const recorded = [];
    for (const {name, query, steps} of journeys) {
      const profile = mkdtempSync(path.join(home, 'firefox-'));
      writeFileSync(path.join(profile, 'user.js'), preferences);
      const browser = start(findFirefox(), '--no-remote', '--profile', profile, `${site}embed.html?${query}`);
      const from = speech().length;
      await nextSpeech(from, (words) => words.startsWith('Finished loading'), 60_000);
      const heard = [['the page is opened: it is read by itself', speech().slice(from).filter(isOfPage)]];
      for (const [what, ...keys] of steps) {
        const before = speech().length;
        press(...keys);
        heard.push([
          what,
          await nextSpeech(before, (words) => isOfPage(words) && !isEcho(words, keys), 6000),
        ]);
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

/** Whether the speech is about the page, not about the browser or Orca. */
const isOfPage = (words) =>
  words !== '' && !/Mozilla Firefox|^Finished loading|^Screen reader|^New Tab/.test(words);

/** Whether Orca only repeats the pressed key. */
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
