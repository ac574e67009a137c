import path from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {assertShown, typed} from './expected.mjs';

/** The script that runs in each page before its own scripts. */
export const probe = path.join(import.meta.dirname, 'probe.js');
const timeoutMs = 60_000;

/**
 * The measures and their units. `Cpu` is the time of the main thread, which varies less than wall time on a busy
 * machine; `Wall` is the wall time until the result is painted.
 */
export const measures = [
  {name: 'code', title: 'code until the first rows, brotli', unit: 'kB'},
  {name: 'laterCode', title: 'code after them, brotli', unit: 'kB'},
  {name: 'paint', title: 'first rows painted', unit: 'ms'},
  {name: 'paintCpu', title: 'CPU until then', unit: 'ms'},
  {name: 'cpu', title: 'CPU until idle', unit: 'ms'},
  {name: 'blocking', title: 'total blocking time', unit: 'ms'},
  {name: 'longest', title: 'longest task over 50 ms', unit: 'ms'},
  {name: 'heap', title: 'JS heap', unit: 'MB'},
  ...['firstKey', 'key', 'facet', 'more', 'sort'].flatMap((act) => [
    {name: `${act}Cpu`, title: `${act}, CPU`, unit: 'ms'},
    {name: `${act}Wall`, title: `${act}, to the paint`, unit: 'ms'},
  ]),
];

/** Opens a page with an empty cache and calls `work` once its first rows are painted. */
async function onPage(browser, {blank, address, throttle}, work) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, locale: 'fi-FI'});
  try {
    const page = await context.newPage();
    const trouble = listen(page);
    // Same origin, so that the measured process already exists.
    await page.goto(blank);
    const devtools = await context.newCDPSession(page);
    // CPU time varies less than wall time on a busy machine.
    await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: throttle});
    await page.addInitScript({path: probe});
    const before = await cpu(devtools);
    await page.goto(address, {waitUntil: 'commit'});
    const ask = (call) =>
      withTimeout(
        Promise.race([page.evaluate(`globalThis.benchProbe.${call}`), trouble]),
        `${address}: ${call} timed out`,
      );
    const paint = await ask('painted');
    const paintCpu = (await cpu(devtools)) - before;
    return await Promise.race([work({page, devtools, ask, before, painted: {paint, paintCpu}}), trouble]);
  } finally {
    await context.close();
  }
}

/** Measures a page. Throws if the page shows something unexpected. */
export const measure = (browser, {contestant, expected, ...where}) =>
  onPage(browser, where, async ({page, devtools, ask, before, painted}) => {
    await ask(`complete(${expected.count})`);
    const after = await idle(devtools);
    assertShown(await ask('shown()'), expected, contestant.name);
    const transferred = await ask('transferred()');
    const {total, longest} = await ask('blocking()');
    const feeds = transferred.filter(([file]) => /\/(feed|publications)\.json$/.test(file));
    const code = transferred.filter(([file]) => !file.endsWith('.json'));
    if (feeds.length !== 1) throw new Error(`${contestant.name} requests its feed ${feeds.length} times`);
    const heapUsed = await heap(devtools);
    return {
      code: sum(code.filter(([, , end]) => end <= painted.paint)) / 1000,
      laterCode: sum(code.filter(([, , end]) => end > painted.paint)) / 1000,
      ...painted,
      cpu: after - before,
      blocking: total,
      longest,
      heap: heapUsed / 1e6,
      ...(contestant.acts.length > 0 ? await act(page, devtools, ask, contestant, expected) : {}),
    };
  });

/** Measures the layout shift of a page once it is idle. */
export const measureShift = (browser, where) =>
  onPage(browser, where, async ({devtools, ask}) => {
    await idle(devtools);
    return ask('shift()');
  });

/** Runs the actions of a reader in turn, each until the expected result is painted. */
async function act(page, devtools, ask, {acts}, expected) {
  const figures = {};
  const timed = async (name, work) => {
    await idle(devtools);
    const before = await cpu(devtools);
    const wall = await work();
    const spent = (await cpu(devtools)) - before;
    figures[`${name}Cpu`] = Math.max(figures[`${name}Cpu`] ?? 0, spent);
    figures[`${name}Wall`] = Math.max(figures[`${name}Wall`] ?? 0, wall);
  };
  const call = (name, outcome) => ask(`act(${JSON.stringify(name)}, ${JSON.stringify(outcome)})`);
  const whole = {count: expected.count};

  await ask('focusSearch()');
  for (const [index, key] of [...typed].entries()) {
    await timed(index === 0 ? 'firstKey' : 'key', async () => {
      await page.keyboard.press(key);
      return ask(`keyed(${JSON.stringify({count: expected.hits[index]})})`);
    });
  }
  await call('clear', whole);
  if (acts.includes('facet')) {
    await ask('unfoldCities()');
    await timed('facet', () => call('facet', {count: expected.facet}));
    await call('facet', whole);
  }
  await timed('more', () => call('more', expected.more));
  await timed('sort', () => call('sort', {first: expected.sort}));
  return figures;
}

/** Rejects at the first error or warning of a page. */
function listen(page) {
  const trouble = new Promise((_, reject) => {
    page.on('pageerror', ({message}) => reject(new Error(`${page.url()}: ${message}`)));
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type()))
        reject(new Error(`${page.url()}: ${message.text()}`));
    });
  });
  trouble.catch(() => undefined);
  return trouble;
}

async function withTimeout(promise, reason) {
  const ended = new AbortController();
  const late = delay(timeoutMs, undefined, {signal: ended.signal}).then(() =>
    Promise.reject(new Error(reason)),
  );
  late.catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    ended.abort();
  }
}

/** The CPU time of the main thread in milliseconds. */
async function cpu(devtools) {
  const {metrics} = await devtools.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
}

/** Waits until the main thread was idle three times in a row. */
async function idle(devtools) {
  let last = await cpu(devtools);
  for (let quiet = 0; quiet < 3;) {
    await delay(100);
    const now = await cpu(devtools);
    quiet = now - last < 2 ? quiet + 1 : 0;
    last = now;
  }
  return last;
}

async function heap(devtools) {
  for (let time = 0; time < 2; time++) await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}

const sum = (transferred) => transferred.reduce((bytes, [, more]) => bytes + more, 0);
