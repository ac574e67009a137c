import {readFileSync} from 'node:fs';
import {chapters} from './criteria.mjs';
import {rowOf} from './conformance.mjs';
import {openAcrText} from './openacr.mjs';
import {reportPage} from './report-page.mjs';
import {standard} from './standard.mjs';
import {statementLanguages, statementPage} from './statements.mjs';

/**
 * Writes the generated pages of docs/accessibility from the results of a test run, by path.
 * @param {readonly {file: string, title: string, passed: boolean}[]} results
 * @returns {{pages: Record<string, string>, rows: object[]}}
 */
export function accessibilityPages(results) {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const judged = chapters.map(({title, criteria}) => ({
    title,
    rows: criteria.map((criterion) => rowOf(criterion, results)),
  }));
  const rows = judged.flatMap(({rows}) => rows);
  const pages = {
    'docs/accessibility/conformance.md': reportPage({standard, version, chapters: judged}),
    'docs/accessibility/openacr.yaml': openAcrText({standard, version, rows}),
    ...Object.fromEntries(
      statementLanguages.map((language) => [
        `docs/accessibility/statement-${language}.md`,
        statementPage(language, version, rows),
      ]),
    ),
  };
  return {pages, rows};
}

/** The lines of a page that another version lacks, to show what has changed. */
export const newLines = (page, other) => {
  const known = new Set(other.split('\n'));
  return page.split('\n').filter((line) => !known.has(line));
};
