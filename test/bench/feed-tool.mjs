// npm run bench:feed: checks time and memory of `sixcity import` and `sixcity check` on real lists against limits.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {filesBelow} from '../../scripts/system/files.mjs';

const places = [process.env.SIXCITY_REAL_DATA, '../shared/data/real'];
const data = places.find((folder) => folder && existsSync(path.join(folder, 'SOURCES.md')));
const finnish = 'fi-erdf-esf-2007-2013.csv';

/** Runs the built command and returns its seconds and its peak memory in MB. */
function measure(...args) {
  const report =
    'process.on("exit", () => process.stderr.write(`\\nrss ${process.resourceUsage().maxRSS}\\n`))';
  const begin = performance.now();
  const options = ['--import', `data:text/javascript,${encodeURIComponent(report)}`, 'dist/cli/sixcity.js'];
  const {status, stderr, error} = spawnSync(process.execPath, [...options, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const seconds = (performance.now() - begin) / 1000;
  if (error || status > 1) throw error ?? new Error(stderr);
  return {seconds, megabytes: Number(/rss (\d+)/.exec(stderr)?.[1]) / 1024};
}

function show(what, {seconds, megabytes}, limits) {
  const isOver = seconds > limits.seconds || megabytes > (limits.megabytes ?? Infinity);
  const memory = limits.megabytes === undefined ? '' : ` of ${limits.megabytes}`;
  console.log(
    `${isOver ? 'over  ' : 'within'}  ${what}: ${seconds.toFixed(2)} s of ${limits.seconds}, ${megabytes.toFixed(0)} MB${memory}`,
  );
  if (isOver) process.exitCode = 1;
}

function run(folder) {
  // Lists whose headers nobody can know are for a mapping.
  const known = JSON.parse(readFileSync('test/real-data/expected.json', 'utf8'));
  const lists = filesBelow(data, '.csv').filter((file) => path.basename(file) in known);
  const [one, all] = ['one.json', 'all.json'].map((name) => path.join(folder, name));
  show(`import of ${finnish}`, measure('import', path.join(data, finnish), '--out', one), {
    seconds: 3,
    megabytes: 400,
  });
  show('check of that feed', measure('check', one), {seconds: 3});
  show(`import of ${lists.length} CSV lists together`, measure('import', ...lists, '--out', all), {
    seconds: 15,
  });
  show('check of that feed', measure('check', all), {seconds: 3});
}

if (data) {
  const folder = mkdtempSync(path.join(tmpdir(), 'sixcity-bench-'));
  try {
    run(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
} else {
  console.log('[skipped] the real lists are missing (looked in SIXCITY_REAL_DATA and ../shared/data/real)');
}
