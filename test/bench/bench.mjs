// npm run bench: our list beside a hand-written page that shows the same. Nothing here fails for being slow.
import {mkdir, writeFile} from 'node:fs/promises';
import {cpus} from 'node:os';
import {readOptions, usage} from './options.mjs';
import {summarise, table} from './report.mjs';
import {runRounds} from './rounds.mjs';
import {onStage} from './stage.mjs';

const folder = 'bench-results';

const options = readOptions(process.argv.slice(2));
if (options.help) console.log(usage);
else await bench();

async function bench() {
  await onStage(options, async ({browser, origin, expected}) => {
    const onRound = (round) =>
      process.stderr.isTTY && process.stderr.write(`\rround ${round} of ${options.rounds} `);
    await report(await runRounds(browser, {...options, origin, expected, onRound}), browser.version());
  });
}

async function report(runs, version) {
  if (options.smoke) {
    const pages = runs.map(({page, figures}) => `${page} ${figures.cpu.toFixed(0)} ms of CPU`).join(', ');
    return console.log(`The benchmark works: the first rows of 1,000 records are right (${pages})`);
  }
  const date = new Date().toISOString();
  const machine = {browser: version, node: process.version, cpu: cpus()[0]?.model, cores: cpus().length};
  const summary = summarise(runs);
  console.log(`\nMedian (least-most) of ${options.rounds} rounds, ${date}, Chromium ${version}`);
  console.log(`${machine.cores} x ${machine.cpu}`);
  for (const line of table(summary)) console.log(line);
  await mkdir(folder, {recursive: true});
  const file = `${folder}/${date.replaceAll(':', '-')}.json`;
  await writeFile(file, `${JSON.stringify({date, machine, options, summary, runs}, null, 1)}\n`);
  console.log(`\n${file}`);
}
