import {Command, InvalidArgumentError} from 'commander';
import type {Output} from '../io/output.js';
import type {OutlineOptions} from '../handlers/outline.js';

const bytesOf = (text: string): number => {
  const bytes = Number(text);
  if (!/^\d+$/.test(text) || bytes < 200 || bytes > 50_000)
    throw new InvalidArgumentError('It is no number from 200 to 50000.');
  return bytes;
};

export const outlineCommand = (output: Output): Command =>
  new Command('outline')
    .description('Makes the outline of a country for the map, from Natural Earth (public domain).')
    .requiredOption('--country <code>', 'the country by its code of two letters (ISO 3166-1), such as SE')
    .option('-o, --out <file>', 'file for the outline; without it the outline is printed')
    .option('--bytes <count>', 'maximum length of its path in bytes', bytesOf, 2000)
    .addHelpText('after', '\nExample:\n  $ sixcity outline --country SE --out outline-se.json')
    .action(async (options: OutlineOptions) => {
      const {runOutline} = await import('../handlers/outline.js');
      await runOutline(options, output);
    });
