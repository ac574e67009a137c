// The browsers to test in. The launchers know neither where Debian installs them nor which of their background tasks
// slow a test down.
import puppeteer from 'puppeteer-core';
import {findChromium, findFirefox, findHeadlessShell, findWebkit} from './find-browsers.mjs';
import {puppeteerLauncher} from './puppeteer-launcher.mjs';
import {webkitLauncher} from './webkit-launcher.mjs';

/**
 * What Chromium is to leave. The first two keep a list of suggestions for the address bar, a page in a process of its
 * own, from being loaded with every tab, which took half the time of a short test; the rest are those that Playwright
 * leaves out, since of two such arguments the last one counts.
 */
const features = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['AimEnabled', 'AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync'],
  ...['DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades', 'LensOverlay'],
  ...['MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding', 'PreconnectToSearch'],
  ...['ThirdPartyStoragePartitioning'],
];

/** Chromium's sandbox does not start for root; the rest keeps it from calling home during a test. */
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
 * Firefox cannot be told to forget the history of a page, so that it has to hold that of all test files: their
 * addresses, but not the documents themselves, with which a run took a third longer.
 */
const extraPrefsFirefox = {
  'browser.sessionhistory.max_entries': 10_000,
  'browser.sessionhistory.max_total_viewers': 0,
};

/** The engines we promise to work in: how to find each, start it, and get it where it is missing. */
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

/** Chromium's engine without a browser around it: tests that need a new page each are quicker where it can be had. */
export const headlessShell = {
  name: "Chromium's headless shell",
  find: findHeadlessShell,
  // Both, or else apt might take away a Chromium of another version than the shell's.
  debian: ['chromium', 'chromium-headless-shell'],
};

/** The engines asked for with BROWSERS=chromium,firefox; all of them without it. */
export const wantedEngines = () =>
  (process.env.BROWSERS ?? Object.keys(engines).join(',')).split(',').map((id) => {
    if (!engines[id]) throw new Error(`BROWSERS knows ${Object.keys(engines).join(', ')}, not "${id}"`);
    return engines[id];
  });

/** A launcher for each wanted engine that is installed; the others are named, or with SIXCITY_ALL_ENGINES=1 fatal. */
export function launchers() {
  const wanted = wantedEngines().map((engine) => ({...engine, found: engine.find()}));
  const missing = wanted.filter(({found}) => !found).map(({name, hint}) => `${name} (${hint})`);
  if (missing.length > 0 && process.env.SIXCITY_ALL_ENGINES === '1') {
    throw new Error(`Every engine is needed, and these are missing: ${missing.join('; ')}`);
  }
  if (missing.length === wanted.length) throw new Error(`No browser to test in: ${missing.join('; ')}`);
  for (const line of missing) console.warn(`[skipped] ${line}`);
  return wanted
    .filter(({found}) => found)
    .map(({name, found, launcher}) => Object.assign(launcher(found), {name}));
}
