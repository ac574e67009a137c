// npm run release:check: checks everything that a release needs, and writes the files to upload into dist/release.
// --no-tests builds twice but skips npm test, which takes twenty minutes.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {sha256, sumsText} from './release/sums.mjs';
import {exitCode, output, packageExitCode, timed} from './system/run.mjs';
import {missingChunks, siteAfterNext} from './release/next-release.mjs';
import {zipSite} from './release/zip-site.mjs';
import {filesBelow} from './system/files.mjs';

/** Downloaded on demand, because only releases need it. */
const attw = ['--yes', '@arethetypeswrong/cli@0.18.5', '--profile', 'esm-only', '--format', 'ascii'];
const release = 'dist/release';

const digests = () => new Map(filesBelow('dist', '').map((file) => [file, sha256(readFileSync(file))]));
const node = (...args) => exitCode(process.execPath, args);

async function must(title, work) {
  if ((await timed(title, work)) !== 0) throw new Error(title);
}

/** The files that differ between two builds, or that only one of them has. */
const different = (first, second) =>
  [...new Set([...first.keys(), ...second.keys()])].filter((file) => first.get(file) !== second.get(file));

async function check({withTests}) {
  const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
  await must('the first build', () => node('scripts/build.mjs'));
  const first = digests();
  if (withTests) await must('npm test, which builds once more', () => node('scripts/test.mjs'));
  else await must('the second build', () => node('scripts/build.mjs'));
  const changed = different(first, digests());
  if (changed.length > 0)
    throw new Error(`two builds that are the same byte for byte (${changed.join(', ')})`);
  console.log(`Two builds are the same byte for byte: ${first.size} files`);

  const site = siteAfterNext();
  const missing = missingChunks(site);
  if (missing.length > 0) throw new Error(missing.join('; '));
  console.log(
    `After ${site.nextVersion} is laid over it, pages that are pinned to ${version} get their chunks`,
  );

  mkdirSync(release, {recursive: true});
  await must('npm pack', () =>
    exitCode('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', release]),
  );
  const tarball = `${release}/${name}-${version}.tgz`;
  await must('publint', () => packageExitCode('publint', ['--strict', tarball]));
  await must('are the types wrong', () => exitCode('npx', [...attw, tarball]));
  writeFileSync(`${release}/${name}-${version}.zip`, zipSite().zip);
  writeFileSync(`${release}/${name}-${version}.cdx.json`, readFileSync('dist/cdn/sbom.cdx.json'));
  const files = filesBelow(release, '').filter((file) => !file.endsWith('/SHA256SUMS'));
  writeFileSync(
    `${release}/SHA256SUMS`,
    sumsText(files.map((file) => [file.split('/').at(-1), readFileSync(file)])),
  );
  return version;
}

/** Steps to do by hand before the version is published. */
function leftToDo(version) {
  const changes = readFileSync('CHANGELOG.md', 'utf8');
  return [
    ...(output('git', 'status', '--porcelain') ? ['There are changes that are not committed.'] : []),
    ...(changes.includes(`## [${version}]`) ? [] : [`CHANGELOG.md has no chapter for ${version}.`]),
    ...(output('git', 'tag', '--points-at', 'HEAD').includes(`v${version}`)
      ? []
      : [`This commit has no tag v${version}.`]),
  ];
}

try {
  const version = await check({withTests: !process.argv.includes('--no-tests')});
  console.log(`\n${release} holds what is to be uploaded of ${version}.`);
  for (const line of leftToDo(version)) console.log(`Before it is published: ${line}`);
} catch ({message}) {
  console.error(`\nNot to be published. What failed: ${message}`);
  process.exitCode = 1;
}
