// Writes the figures of a run into a document, between its markers.
import {readFileSync, writeFileSync} from 'node:fs';
import prettier from 'prettier';
import {goalsOf, goalTable, shiftTable} from './goals.mjs';
import {reasons} from './reasons.mjs';
import {asMarkdown, tables} from './report.mjs';

const between = (name) => new RegExp(`(<!-- bench:${name} -->)[^]*?(<!-- /bench:${name} -->)`);

/** The generated parts of a document by marker name. */
const parts = (result) => {
  const {date, machine, options, summary, shifts} = result;
  const isFull = options.kind === 'full';
  const words = `${isFull ? 'A full run' : 'A short run'} of ${date.slice(0, 10)}`;
  return {
    run: `${words}: ${options.rounds} ${options.rounds === 1 ? 'round' : 'rounds'}, Chromium ${machine.browser}, Node ${machine.node}, ${machine.cores} cores of ${machine.cpu}.${isFull ? '' : ' For reliable figures, do a full run on an idle machine.'}`,
    goals: asMarkdown(goalTable(goalsOf(result), reasons)),
    shifts: asMarkdown(shiftTable(shifts)),
    tables: tables(summary).map(asMarkdown).join('\n\n'),
  };
};

export async function writeInto(file, result) {
  let text = readFileSync(file, 'utf8');
  for (const [name, part] of Object.entries(parts(result))) {
    if (!between(name).test(text)) throw new Error(`${file} has no markers for "${name}"`);
    text = text.replace(between(name), (_, begin, end) => `${begin}\n\n${part}\n\n${end}`);
  }
  const options = await prettier.resolveConfig(file);
  writeFileSync(file, await prettier.format(text, {...options, filepath: file}));
}
