// istanbul-lib-coverage merges the reports. This counts the lines: the published reporters count comments and types as
// tested lines, and leave out files that no test has loaded.
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {TraceMap, eachMapping} from '@jridgewell/trace-mapping';
import istanbul from 'istanbul-lib-coverage';
import ts from 'typescript';
import {linesOnBundle} from './bundle-coverage.mjs';
import {filesBelow} from '../system/files.mjs';

const reports = ['coverage/browser/coverage-final.json', 'coverage/node/coverage-final.json'];

/**
 * The lines of src that any run has reached: on the sources, on the built script, or in Node. A line counts only if
 * it still contains code after the types are removed. A file of types has no such line.
 */
export function coverageOfSources() {
  const hits = hitsPerFile();
  const files = filesBelow('src', '.ts').map((file) => {
    const own = hits.get(file);
    // Imports, and lines that the minifier has merged into others, have no code that could be reached.
    const lines = linesOfCode(file).filter((line) => !own || line in own);
    return {file, lines: lines.length, missed: lines.filter((line) => !own?.[line])};
  });
  const total = files.reduce((sum, {lines}) => sum + lines, 0);
  const missed = files.reduce((sum, {missed}) => sum + missed.length, 0);
  return {percent: total === 0 ? 0 : (100 * (total - missed)) / total, files};
}

/** One line for each file with missed lines, the worst first: `src/x.ts  91.2 %  lines 3-5, 9`. */
export const describeMissed = (files) =>
  files
    .filter(({missed}) => missed.length > 0)
    .sort((a, b) => b.missed.length - a.missed.length)
    .map(({file, lines, missed}) => {
      const percent = ((100 * (lines - missed.length)) / lines).toFixed(1);
      return `  ${file}  ${percent} %  lines ${ranges(missed)}`;
    });

function hitsPerFile() {
  const map = istanbul.createCoverageMap();
  for (const report of reports.filter((file) => existsSync(file))) {
    for (const file of Object.values(JSON.parse(readFileSync(report, 'utf8')))) {
      map.addFileCoverage({...file, path: path.relative('.', file.path).split(path.sep).join('/')});
    }
  }
  const hits = new Map(map.files().map((file) => [file, {...map.fileCoverageFor(file).getLineCoverage()}]));
  for (const [file, lines] of linesOnBundle()) {
    const own = hits.get(file) ?? {};
    hits.set(file, own);
    for (const [line, count] of Object.entries(lines)) own[line] ||= count;
  }
  return hits;
}

function linesOfCode(file) {
  const {outputText, sourceMapText} = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      experimentalDecorators: true,
      importHelpers: true,
      removeComments: true,
      sourceMap: true,
      verbatimModuleSyntax: true,
    },
  });
  const code = outputText.split('\n');
  const lines = new Set();
  eachMapping(new TraceMap(sourceMapText), ({generatedLine, originalLine}) => {
    // A file of types is compiled to an empty module.
    if (originalLine !== null && code[generatedLine - 1].trim() !== 'export {};') lines.add(originalLine);
  });
  return [...lines].sort((a, b) => a - b);
}

function ranges(lines) {
  const found = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else found.push([line, line]);
  }
  return found.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(', ');
}
