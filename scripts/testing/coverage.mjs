// istanbul-lib-coverage merges the reports. This counts the lines: the published reporters count comments and types as
// tested lines, and leave out files that no test has loaded.
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {TraceMap, eachMapping} from '@jridgewell/trace-mapping';
import istanbul from 'istanbul-lib-coverage';
import ts from 'typescript';
import {filesBelow} from '../system/files.mjs';

const reports = ['browser', 'bundle', 'node'].map((name) => `coverage/${name}/coverage-final.json`);

/**
 * Which lines of src the runs on the sources, on the built script and in Node, put together, have reached.
 *
 * V8 reports ranges, and the tools between make every physical line a statement, so that a comment counts as
 * tested. We count the lines that leave code behind when the types are gone, and every file, loaded or not; a
 * file of types has no such line and drops out by itself.
 */
export function coverageOfSources() {
  const hits = hitsPerFile();
  const files = filesBelow('src', '.ts').map((file) => {
    const own = hits.get(file);
    // Imports, and what the minifier has put into another line, leave nothing in the script that could be reached.
    const lines = linesOfCode(file).filter((line) => !own || line in own);
    return {file, lines: lines.length, missed: lines.filter((line) => !own?.[line])};
  });
  const total = files.reduce((sum, {lines}) => sum + lines, 0);
  const missed = files.reduce((sum, {missed}) => sum + missed.length, 0);
  return {percent: total === 0 ? 0 : (100 * (total - missed)) / total, files};
}

/** What was missed, the worst file first, as `src/x.ts  91.2 %  lines 3-5, 9`. */
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
  return new Map(map.files().map((file) => [file, map.fileCoverageFor(file).getLineCoverage()]));
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
    // A file of types still comes out as a module.
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
