// npm run docs: writes the table of attributes into README.md, between its two markers.
import {readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import {attributeTable} from './docs/attribute-table.mjs';

const file = 'README.md';
const table = /(<!-- attributes -->\n)[^]*?(\n<!-- \/attributes -->)/;

/** README.md with the current table of the option schemas. */
export async function readmeWithTable() {
  const options = {...(await resolveConfig(file)), parser: 'markdown'};
  const readme = await readFile(file, 'utf8');
  if (!table.test(readme)) throw new Error(`${file} has no markers for the table of attributes`);
  return format(
    readme.replace(table, (_, start, end) => `${start}\n${attributeTable()}\n${end}`),
    options,
  );
}

if (process.argv[1]?.endsWith('make-attribute-table.mjs')) await writeFile(file, await readmeWithTable());
