// npm run bench: compares our elements with a hand-written page and with libraries. It never fails because of speed.
import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import path from 'node:path';
import {contestants, isReady, reference, shifting} from './contestants.mjs';
import {goalsOf, goalTable, shiftTable} from './goals.mjs';
import {readOptions, usage} from './options.mjs';
import {reasons} from './reasons.mjs';
import {asText, summarise, tables} from './report.mjs';
import {runRounds, runShifts} from './rounds.mjs';
import {onStage} from './stage.mjs';

const folder = 'bench-results';
const options = readOptions(process.argv.slice(2));
const isWanted = ({name}) => name === reference || (options.only?.includes(name) ?? true);

if (options.help) console.log(usage);
else if (options.smoke) await smoke();
else await bench();

async function smoke() {
  const runs = await run();
  const pages = runs.map(({page, figures}) => `${page} ${figures.cpu.toFixed(0)} ms of CPU`).join(', ');
  console.log(`The benchmark works: all pages show 1,000 records correctly (${pages})`);
}

async function bench() {
  const result = options.from ? JSON.parse(readFileSync(options.from, 'utf8')) : await measured();
  print(result);
  if (options.write) {
    const {writeInto} = await import('./document.mjs');
    await writeInto(options.write, result);
    console.log(`\n${options.write} now has these figures`);
  }
}

/** Runs the benchmark and saves the result as JSON. */
async function measured() {
  install();
  const date = new Date().toISOString();
  const shifts = [];
  let browser;
  const runs = await run(async (stage) => {
    browser = stage.browser.version();
    shifts.push(
      ...(await runShifts(stage.browser, {...options, ...stage, pages: shifting.filter(isWanted)})),
    );
  });
  const {kind, rounds, records, throttles} = options;
  const machine = {browser, node: process.version, cpu: cpus()[0]?.model, cores: cpus().length};
  const result = {
    date,
    machine,
    options: {kind, rounds, records, throttles},
    summary: summarise(runs),
    shifts,
    runs,
  };
  mkdirSync(folder, {recursive: true});
  const file = `${folder}/${date.replaceAll(':', '-')}.json`;
  writeFileSync(file, `${JSON.stringify(result, null, 1)}\n`);
  console.log(file);
  return result;
}

async function run(also = () => undefined) {
  const wanted = contestants.filter(isWanted).filter(isReady);
  let runs;
  await onStage(options, async (stage) => {
    const onPage = ({round, throttle, records, page}) =>
      process.stderr.isTTY &&
      process.stderr.write(
        `\r\u001b[Kround ${round} of ${options.rounds}, x${throttle}, ${records}: ${page} `,
      );
    runs = await runRounds(stage.browser, {...options, ...stage, contestants: wanted, onPage});
    await also(stage);
  });
  return runs;
}

/** Installs the compared libraries, which have their own package so that a build does not need them. */
function install() {
  if (contestants.every(isReady)) return;
  const {status} = spawnSync('npm', ['ci', '--prefer-offline'], {
    cwd: import.meta.dirname,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    console.error(
      `The libraries are not measured: npm ci in ${path.relative('.', import.meta.dirname)} failed`,
    );
}

function print(result) {
  const {date, machine, options: used, summary, shifts} = result;
  console.log(`\nMedians of ${used.rounds} rounds, ${date}, Chromium ${machine.browser}`);
  console.log(`${machine.cores} x ${machine.cpu}; behind the dot: ratio to the hand-written page`);
  for (const table of tables(summary)) console.log(asText(table));
  console.log(asText(shiftTable(shifts)));
  const goals = goalTable(goalsOf(result), reasons);
  console.log(
    asText({...goals, columns: goals.columns.slice(0, 3), rows: goals.rows.map((row) => row.slice(0, 4))}),
  );
}
