// Finds installed browsers. chrome-launcher finds Chrome and Chromium only, no Edge, Firefox, WebKitGTK or headless shell.
import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';

const {env, platform} = process;

/** The path of the first of these programs on the PATH. */
const onPath = (...names) =>
  names
    .flatMap((name) => (env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));

/** The first of these that exists below the /Applications folder of the system or the user. */
const inApplications = (...files) =>
  ['/Applications', path.join(env.HOME ?? '', 'Applications')]
    .flatMap((folder) => files.map((file) => path.join(folder, file)))
    .find((file) => existsSync(file));

/** The first of these that exists below one of the program folders of Windows. */
const inProgramFiles = (...files) =>
  [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => files.map((file) => path.join(folder, file)))
    .find((file) => existsSync(file));

/** Path of an installed Chromium, Chrome or Edge, or undefined. CHROME_PATH takes precedence. */
export function findChromium() {
  if (env.CHROME_PATH) return env.CHROME_PATH;
  if (platform === 'win32') {
    return inProgramFiles(
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    );
  }
  if (platform === 'darwin') {
    return inApplications(
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    );
  }
  return onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge');
}

/** Path of an installed headless shell of Chromium, or undefined. CHROME_PATH always means a full browser. */
export const findHeadlessShell = () =>
  env.CHROME_PATH ? undefined : onPath('chromium-headless-shell', 'chrome-headless-shell');

/** Path of an installed Firefox, or undefined. FIREFOX_PATH takes precedence. */
export function findFirefox() {
  if (env.FIREFOX_PATH) return env.FIREFOX_PATH;
  if (platform === 'win32') return inProgramFiles('Mozilla Firefox/firefox.exe');
  if (platform === 'darwin') return inApplications('Firefox.app/Contents/MacOS/firefox');
  return onPath('firefox-esr', 'firefox');
}

/** The three programs that run WebKitGTK, or undefined. Linux only. */
export function findWebkit() {
  const driver = onPath('WebKitWebDriver');
  const screen = onPath('Xvfb');
  const browser = findMiniBrowser();
  return driver && screen && browser ? {driver, screen, browser} : undefined;
}

/** Debian installs it below a folder named after the architecture, Fedora and Arch do not. */
function findMiniBrowser() {
  const lib = '/usr/lib';
  const folders = existsSync(lib) ? readdirSync(lib).filter((name) => name.includes('-linux-gnu')) : [];
  return [...folders.map((name) => path.join(lib, name)), lib, '/usr/lib64', '/usr/libexec']
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => path.join(folder, name)))
    .map((folder) => path.join(folder, 'MiniBrowser'))
    .find((file) => existsSync(file));
}
