import path from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';

const probe = path.join(import.meta.dirname, 'probe.js');
const patience = 60_000;

/**
 * What is measured, in the order of the table; `unit` is what a figure is printed in. Chromium counts what runs
 * from a promise as neither script nor layout, only in the whole.
 */
export const measures = [
  {name: 'paint', title: 'first rows painted', unit: 'ms'},
  {name: 'cpu', title: 'main thread, CPU', unit: 'ms'},
  {name: 'script', title: '- script, no promises', unit: 'ms'},
  {name: 'layout', title: '- style and layout', unit: 'ms'},
  {name: 'firstKey', title: 'first key typed, CPU', unit: 'ms'},
  {name: 'key', title: 'a further key, CPU', unit: 'ms'},
  {name: 'heap', title: 'JS heap', unit: 'MB'},
  {name: 'code', title: 'code, brotli', unit: 'kB'},
];

/** Loads a page in a browser that has never seen it, and returns its figures and what it shows. */
export async function measure(browser, {blank, address, throttle}) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, locale: 'fi-FI'});
  try {
    const page = await context.newPage();
    const problems = listen(page);
    // From the same origin, so that the process that is measured is already there.
    await page.goto(blank);
    const devtools = await context.newCDPSession(page);
    // Seconds of CPU rather than of the clock: on a busy machine they scatter less.
    await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: throttle});
    await page.addInitScript({path: probe});
    const before = await durations(devtools);
    await page.goto(address, {waitUntil: 'commit'});
    const paint = await withPatience(
      page.evaluate(() => globalThis.benchProbe.painted),
      `${address}: no rows. ${problems.join('; ')}`,
    );
    const after = await idle(devtools);
    const shown = await page.evaluate(() => globalThis.benchProbe.shown());
    const transferred = await page.evaluate(() => globalThis.benchProbe.transferred());
    const heapUsed = await heap(devtools);
    const keys = await keystrokes(page, devtools);
    if (problems.length > 0) throw new Error(`${address}: ${problems.join('; ')}`);
    const spent = (name) => (after[name] - before[name]) * 1000;
    return {
      shown,
      figures: {
        paint,
        cpu: spent('TaskDuration'),
        script: spent('ScriptDuration'),
        layout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
        ...keys,
        heap: heapUsed / 1e6,
        code: codeOf(transferred) / 1000,
      },
    };
  } finally {
    await context.close();
  }
}

/** What a key in the search box costs until the frame that shows its hits; nothing where there is no such box. */
async function keystrokes(page, devtools) {
  if (!(await page.evaluate(() => globalThis.benchProbe.focusSearch()))) return {};
  await idle(devtools);
  const costs = [];
  for (const key of 'ver') {
    const before = await durations(devtools);
    await page.keyboard.press(key);
    await page.evaluate(() => globalThis.benchProbe.nextPaint());
    costs.push(((await durations(devtools)).TaskDuration - before.TaskDuration) * 1000);
  }
  const [firstKey, ...further] = costs;
  return {firstKey, key: Math.max(...further)};
}

/** Whatever a page complains about: one that does is not fit to be measured. */
function listen(page) {
  const problems = [];
  page.on('pageerror', ({message}) => problems.push(message));
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) problems.push(message.text());
  });
  return problems;
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

async function durations(devtools) {
  const {metrics} = await devtools.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
}

/** Waits until the main thread has had next to nothing to do, three times in a row. */
async function idle(devtools) {
  let last = await durations(devtools);
  for (let quiet = 0; quiet < 3;) {
    await delay(100);
    const now = await durations(devtools);
    quiet = now.TaskDuration - last.TaskDuration < 0.002 ? quiet + 1 : 0;
    last = now;
  }
  return last;
}

async function heap(devtools) {
  for (let time = 0; time < 2; time++) await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}

const codeOf = (transferred) =>
  Object.entries(transferred)
    .filter(([file]) => !file.endsWith('.json'))
    .reduce((sum, [, bytes]) => sum + bytes, 0);
