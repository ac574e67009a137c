// A launcher for WebKitGTK. Playwright drives only its own build of WebKit, and @web/test-runner-webdriver never opens
// a new session after a page that hangs.
import {openSession} from './webdriver.mjs';
import {startDriver, startScreen} from './webkit-processes.mjs';

/** Runs tests in WebKitGTK's MiniBrowser. If it hangs or crashes, its test file fails and the next one gets a new one. */
export function webkitLauncher({driver, screen, browser}) {
  const active = new Map();
  let running;

  async function start() {
    const {display, end: endScreen} = await startScreen(screen);
    const {address, end: endDriver} = await startDriver(driver, display);
    const session = await openSession(address, {
      browserName: 'MiniBrowser',
      // Without the page cache, documents of earlier test files are freed.
      'webkitgtk:browserOptions': {binary: browser, args: ['--automation', '--enable-page-cache=false']},
    });
    return {session, end: () => [endDriver, endScreen].forEach((end) => end())};
  }

  async function discard() {
    const ending = running;
    running = undefined;
    await ending?.then(
      ({end}) => end(),
      () => {},
    );
  }

  async function withSession(work) {
    running ??= start();
    try {
      return await work((await running).session);
    } catch (error) {
      await discard();
      throw error;
    }
  }

  return {
    name: 'WebKit',
    // The runner's sendKeys command only supports launchers of known types.
    type: 'webdriver',
    concurrency: 1,
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    async startSession(id, url) {
      active.set(id, url);
      await withSession((session) => session.navigate(url));
    },
    async stopSession(id) {
      active.delete(id);
      await withSession((session) => session.navigate('about:blank'));
      return {};
    },
    sendKeys: (id, keys) => withSession((session) => session.press(keys)),
    stop: discard,
  };
}
