// The browsers for tests. The launchers know neither where Debian installs them nor which of their background tasks
// slow a test down.
import puppeteer from 'puppeteer-core';
import {findChromium, findFirefox, findHeadlessShell, findWebkit} from './find-browsers.mjs';
import {puppeteerLauncher} from './puppeteer-launcher.mjs';
import {webkitLauncher} from './webkit-launcher.mjs';

/**
 * Features of Chromium that are turned off. The first two would load the suggestions of the address bar, a page in
 * its own process, with every tab: half the time of a short test. The others are Playwright's list, which this list
 * replaces, because Chromium reads only the last such argument.
 */
const features = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['AimEnabled', 'AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync'],
  ...['DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades', 'LensOverlay'],
  ...['MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding', 'PreconnectToSearch'],
  ...['ThirdPartyStoragePartitioning'],
];

/** Chromium's sandbox does not start for root. The other arguments switch off network requests of the browser itself. */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${features.join(',')}`,
];

/**
 * The history of a page cannot be cleared in Firefox, so it has to be long enough for all test files. Its documents
 * are not kept, because with them a run took a third longer.
 */
const extraPrefsFirefox = {
  'browser.sessionhistory.max_entries': 10_000,
  'browser.sessionhistory.max_total_viewers': 0,
};

/** The supported engines: how to find, install and start each. */
export const engines = {
  chromium: {
    name: 'Chromium',
    find: findChromium,
    debian: ['chromium'],
    hint: 'install Chrome, Chromium or Edge, or set CHROME_PATH',
    launcher: (executablePath) =>
      puppeteerLauncher({launchOptions: {executablePath, headless: true, args: chromiumArgs}}),
  },
  firefox: {
    name: 'Firefox',
    find: findFirefox,
    debian: ['firefox-esr'],
    hint: 'install Firefox, or set FIREFOX_PATH',
    launcher: (executablePath) =>
      puppeteerLauncher({
        puppeteer,
        launchOptions: {
          browser: 'firefox',
          executablePath,
          headless: true,
          extraPrefsFirefox,
          networkEnabled: false,
        },
      }),
  },
  webkit: {
    name: 'WebKit',
    find: findWebkit,
    debian: ['webkit2gtk-driver', 'xvfb'],
    hint: 'Linux only: install WebKitWebDriver (Debian: webkit2gtk-driver) and Xvfb (xvfb)',
    launcher: webkitLauncher,
  },
};

/** Chromium without a user interface. Tests that need many new pages are faster in it. */
export const headlessShell = {
  name: "Chromium's headless shell",
  find: findHeadlessShell,
  // Both are installed together, because apt may otherwise remove a Chromium of another version than the shell.
  debian: ['chromium', 'chromium-headless-shell'],
};

/** The engines listed in BROWSERS=chromium,firefox; all engines without it. */
export const wantedEngines = () =>
  (process.env.BROWSERS ?? Object.keys(engines).join(',')).split(',').map((id) => {
    if (!engines[id]) throw new Error(`BROWSERS may list ${Object.keys(engines).join(', ')}, not "${id}"`);
    return engines[id];
  });

/**
 * A launcher for each requested engine that is installed. A missing engine is reported; with SIXCITY_ALL_ENGINES=1
 * it is an error.
 */
export function launchers() {
  const wanted = wantedEngines().map((engine) => ({...engine, found: engine.find()}));
  const missing = wanted.filter(({found}) => !found).map(({name, hint}) => `${name} (${hint})`);
  if (missing.length > 0 && process.env.SIXCITY_ALL_ENGINES === '1') {
    throw new Error(`SIXCITY_ALL_ENGINES=1 needs every engine. Missing: ${missing.join('; ')}`);
  }
  if (missing.length === wanted.length) throw new Error(`No browser found: ${missing.join('; ')}`);
  for (const line of missing) console.warn(`[skipped] ${line}`);
  return wanted
    .filter(({found}) => found)
    .map(({name, found, launcher}) => Object.assign(launcher(found), {name}));
}
