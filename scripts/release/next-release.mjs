// Builds the scripts a second time with another version, adds them to this release, and follows what pages request.
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {integrityOf} from './integrity.mjs';
import {siteFiles} from './site-files.mjs';
import {filesBelow} from '../system/files.mjs';

/** A version number that no release has. */
const nextVersion = '99.0.0';
const inputs = ['rollup.config.mjs', 'package.json', 'scripts', 'src', 'build', 'LICENSE'];

/** Leaves out the modules, the command line and the pages. */
const onlyScripts = `import all from './rollup.config.mjs';
export default all.filter(({output}) => output.dir === 'dist/cdn');
`;

/** The scripts of this commit with the version of the next release, by name. */
function buildNext() {
  const folder = mkdtempSync(path.join(tmpdir(), 'sixcity-next-'));
  try {
    for (const input of inputs) cpSync(input, path.join(folder, input), {recursive: true});
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
    const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({...pkg, version: nextVersion}));
    // A new version alone changes only the core. A change in code that they share changes the chunks too.
    const messages = path.join(folder, 'build/js/core/i18n/messages/actions-messages.js');
    writeFileSync(messages, readFileSync(messages, 'utf8').replaceAll('CSV', 'CSV.'));
    const config = path.join(folder, 'next.config.mjs');
    writeFileSync(config, onlyScripts);
    const rollup = path.resolve('node_modules/rollup/dist/bin/rollup');
    execFileSync(process.execPath, [rollup, '-c', config, '--silent'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const cdn = path.join(folder, 'dist/cdn');
    return new Map(filesBelow(cdn, '').map((file) => [path.relative(cdn, file), readFileSync(file)]));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** The site after the next release: its own folder and `v1/` are new, and nothing is deleted. */
export function siteAfterNext() {
  const {version, files} = siteFiles();
  const next = [...buildNext()];
  const folders = ['v1', nextVersion].flatMap((folder) =>
    next.map(([name, bytes]) => [`${folder}/${name}`, bytes]),
  );
  return {version, nextVersion, before: files, after: new Map([...files, ...folders])};
}

/** The chunks that a core requests, with the hashes that it requires. */
const demanded = (core) =>
  [...core.toString().matchAll(/"\.\/([a-z-]+\.js)":"(sha384-[^"]+)"/g)].map(([, name, hash]) => [
    name,
    hash,
  ]);

/** Returns what is wrong with a site: chunks that a core does not find, or finds with another hash. */
export function missingChunks({version, nextVersion: next, before, after}) {
  const cores = [
    [`a page that is pinned to ${version}`, after.get(`${version}/sixcity.js`), version],
    [`a page that has kept v1/sixcity.js of ${version}`, before.get('v1/sixcity.js'), version],
    ['a page that loads v1/sixcity.js anew', after.get('v1/sixcity.js'), next],
    [`a page that is pinned to ${next}`, after.get(`${next}/sixcity.js`), next],
  ];
  return cores.flatMap(([page, core, folder]) => {
    const chunks = demanded(core);
    if (chunks.length === 0) return [`${page} names no chunks`];
    return chunks.flatMap(([name, hash]) => {
      const bytes = after.get(`${folder}/${name}`);
      return bytes && integrityOf(bytes) === hash ? [] : [`${page} does not get ${folder}/${name}`];
    });
  });
}
