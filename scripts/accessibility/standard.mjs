import {readFileSync} from 'node:fs';

/**
 * The edition of the standard that the report follows: the number of each criterion in it, and where OpenACR has it.
 * Another edition is another file in this folder. Criteria keep the numbers of V3.2.1 as their names in criteria.mjs.
 * @type {{
 *   edition: string,
 *   catalogue: string,
 *   left: Record<string, string>,
 *   clauses: Record<string, {clause: string, openacr?: {chapter: string, num: string}}>,
 * }}
 */
export const standard = JSON.parse(
  readFileSync(new URL('standards/en-301-549-3.2.1.json', import.meta.url), 'utf8'),
);
