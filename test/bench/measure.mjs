import path from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {assertShown, typed} from './expected.mjs';

const probe = path.join(import.meta.dirname, 'probe.js');
const patience = 60_000;

/**
 * What is measured, `unit` is what a figure is printed in. `Cpu` is time of the main thread, which scatters less on a
 * busy machine than the clock's; `Wall` is the clock's, to the paint of what was asked for.
 */
export const measures = [
  {name: 'code', title: 'code, brotli', unit: 'kB'},
  {name: 'paint', title: 'first rows painted', unit: 'ms'},
  {name: 'cpu', title: 'CPU until idle', unit: 'ms'},
  {name: 'blocking', title: 'total blocking time', unit: 'ms'},
  {name: 'longest', title: 'longest task over 50 ms', unit: 'ms'},
  {name: 'heap', title: 'JS heap', unit: 'MB'},
  ...['firstKey', 'key', 'facet', 'more', 'sort'].flatMap((act) => [
    {name: `${act}Cpu`, title: `${act}, CPU`, unit: 'ms'},
    {name: `${act}Wall`, title: `${act}, to the paint`, unit: 'ms'},
  ]),
];

/** Opens a page in a browser that has never seen it, hands it to `work` once its first rows are painted. */
async function onPage(browser, {blank, address, throttle}, work) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, locale: 'fi-FI'});
  try {
    const page = await context.newPage();
    const trouble = listen(page);
    // From the same origin, so that the process that is measured is already there.
    await page.goto(blank);
    const devtools = await context.newCDPSession(page);
    // Seconds of CPU rather than of the clock: on a busy machine they scatter less.
    await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: throttle});
    await page.addInitScript({path: probe});
    const before = await cpu(devtools);
    await page.goto(address, {waitUntil: 'commit'});
    const ask = (call) =>
      withPatience(
        Promise.race([page.evaluate(`globalThis.benchProbe.${call}`), trouble]),
        `${address}: ${call} came to nothing`,
      );
    const paint = await ask('painted');
    return await Promise.race([work({page, devtools, ask, paint, before}), trouble]);
  } finally {
    await context.close();
  }
}

/** The figures of a page; it throws where the page shows anything but what it has to. */
export const measure = (browser, {contestant, expected, ...where}) =>
  onPage(browser, where, async ({page, devtools, ask, paint, before}) => {
    await ask(`complete(${expected.count})`);
    const after = await idle(devtools);
    assertShown(await ask('shown()'), expected, contestant.name);
    const transferred = await ask('transferred()');
    const {total, longest} = await ask('blocking()');
    const feeds = transferred.filter(([file]) => /\/(feed|publications)\.json$/.test(file));
    if (feeds.length !== 1) throw new Error(`${contestant.name} asks for its feed ${feeds.length} times`);
    const heapUsed = await heap(devtools);
    return {
      code: sum(transferred.filter(([file]) => !file.endsWith('.json'))) / 1000,
      paint,
      cpu: after - before,
      blocking: total,
      longest,
      heap: heapUsed / 1e6,
      ...(contestant.acts.length > 0 ? await act(page, devtools, ask, contestant, expected) : {}),
    };
  });

/** How much of what is below has moved when all is there and quiet. */
export const measureShift = (browser, where) =>
  onPage(browser, where, async ({devtools, ask}) => {
    await idle(devtools);
    return ask('shift()');
  });

/** What a reader does, one thing after the other; each is awaited until its right outcome has been painted. */
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
    await timed('facet', () => call('facet', {count: expected.facet}));
    await call('facet', whole);
  }
  await timed('more', () => call('more', expected.more));
  await timed('sort', () => call('sort', {first: expected.sort}));
  return figures;
}

/** Rejects with whatever a page complains about: one that does is not fit to be measured. */
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

async function withPatience(promise, reason) {
  const ended = new AbortController();
  const late = delay(patience, undefined, {signal: ended.signal}).then(() =>
    Promise.reject(new Error(reason)),
  );
  late.catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    ended.abort();
  }
}

/** Milliseconds of CPU that the main thread has spent. */
async function cpu(devtools) {
  const {metrics} = await devtools.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
}

/** Waits until the main thread has had next to nothing to do, three times in a row. */
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
