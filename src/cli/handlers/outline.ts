import type {Output} from '../io/output.js';
import {writeFilesAtomically} from '../io/write-files.js';
import {countryOutline} from '../outline/country-outline.js';

export interface OutlineOptions {
  readonly country: string;
  readonly bytes: number;
  readonly out?: string;
}

export const runOutline = async ({country, bytes, out}: OutlineOptions, output: Output): Promise<void> => {
  const outline = await countryOutline(country, bytes);
  const text = `${JSON.stringify({country: country.toUpperCase(), source: 'Natural Earth, public domain', ...outline})}\n`;
  if (out === undefined) {
    output.stdout(text);
    return;
  }
  await writeFilesAtomically([[out, text]]);
  output.stdout(`${out}: ${Buffer.byteLength(text)} bytes\n`);
};
