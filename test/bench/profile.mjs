// node test/bench/profile.mjs: prints the time of a page by function. To separate functions that the minifier has
// merged, pass an unminified build with its source map beside it: --script FILE.
import {existsSync, readFileSync} from 'node:fs';
import {setTimeout as delay} from 'node:timers/promises';
import {TraceMap, originalPositionFor} from '@jridgewell/trace-mapping';
import {contestants} from './contestants.mjs';
import {probe} from './measure.mjs';
import {readOptions, usage} from './options.mjs';
import {onStage} from './stage.mjs';

const top = 40;

const options = readOptions(process.argv.slice(2));
if (options.help) console.log(usage);
else await onStage(options, profile);

async function profile({browser, origin, expected}) {
  const map = existsSync(`${options.script}.map`)
    ? new TraceMap(readFileSync(`${options.script}.map`, 'utf8'))
    : undefined;
  for (const count of options.records) {
    const spent = new Map();
    for (let round = 1; round <= options.rounds; round++) {
      const {shows} = contestants.find(({name}) => name === options.page);
      const address = `${origin}/${count}/${options.page}.html`;
      const {nodes, samples, timeDeltas} = await record(browser, origin, address, expected.get(count)[shows]);
      const names = new Map(nodes.map(({id, callFrame}) => [id, nameOf(callFrame, map)]));
      samples.forEach((id, index) => {
        spent.set(names.get(id), (spent.get(names.get(id)) ?? 0) + timeDeltas[index] / 1000 / options.rounds);
      });
    }
    spent.delete('(idle)');
    print(count, spent);
  }
}

/** Profiles the main thread from the start of navigation until idle, or during one action. */
async function record(browser, origin, address, {count, more, sort: first, facet}) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  await page.goto(`${origin}/blank.html`);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', {interval: 100});
  await page.addInitScript({path: probe});
  const load = async () => {
    await page.goto(address, {waitUntil: 'networkidle'});
    await page.evaluate((all) => globalThis.benchProbe.complete(all), count);
    await delay(1000);
  };
  if (options.act) await load();
  await devtools.send('Profiler.start');
  const outcome = {more, sort: {first}, facet: {count: facet}}[options.act];
  if (options.act)
    await page.evaluate(([name, what]) => globalThis.benchProbe.act(name, what), [options.act, outcome]);
  else await load();
  const {profile: recorded} = await devtools.send('Profiler.stop');
  await context.close();
  return recorded;
}

function nameOf({functionName, url, lineNumber, columnNumber}, map) {
  if (url === '') return functionName;
  const name = functionName || '(anonymous)';
  const place = {line: lineNumber + 1, column: columnNumber};
  const {source, line} = map && url.endsWith('/sixcity.js') ? originalPositionFor(map, place) : {};
  const file = (source ?? new URL(url, 'http://localhost').pathname)
    .replace(/^(\.\.\/)+/, '')
    .replace(/.*node_modules\//, '');
  return `${name}  ${file}:${line ?? place.line}`;
}

function print(count, spent) {
  const rows = [...spent].sort(([, a], [, b]) => b - a);
  const sum = rows.reduce((all, [, time]) => all + time, 0);
  console.log(`\n${options.page}, ${count} records: self time in ms, mean of ${options.rounds}`);
  for (const [name, time] of rows.slice(0, top)) console.log(`${time.toFixed(1).padStart(8)}  ${name}`);
  console.log(`${sum.toFixed(1).padStart(8)}  together`);
}
