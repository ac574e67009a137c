// npm run docs: writes docs/hosts, a page for each content management system.
import {mkdir, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import {hosts} from './host-pages/hosts.mjs';
import {hostPage} from './host-pages/page.mjs';

const folder = 'docs/hosts';

/** The pages by file. */
export async function hostPages() {
  const options = {...(await resolveConfig('README.md')), parser: 'markdown'};
  return new Map(
    await Promise.all(
      hosts.map(async (host) => [`${folder}/${host.id}.md`, await format(hostPage(host), options)]),
    ),
  );
}

if (process.argv[1]?.endsWith('make-host-pages.mjs')) {
  await mkdir(folder, {recursive: true});
  for (const [file, text] of await hostPages()) await writeFile(file, text);
}
