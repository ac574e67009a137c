import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {TraceMap, eachMapping} from '@jridgewell/trace-mapping';

const script = 'dist/cdn/sixcity.js';
const report = 'coverage/bundle/lines.json';

/** Follows which lines of src the pages reach that run the built script, by its source map. */
export function bundleCoverage() {
  const code = readFileSync(script, 'utf8');
  /** Of each character of the script, whether a page has come to it. */
  const reached = new Uint8Array(code.length);
  return {
    /** Takes what V8 tells of one page: in each function its ranges, the inner ones after the outer ones. */
    add(scripts) {
      for (const {functions} of scripts.filter(({url}) => url.endsWith(`/${script}`))) {
        const inPage = new Uint8Array(code.length);
        for (const {startOffset, endOffset, count} of functions.flatMap(({ranges}) => ranges))
          inPage.fill(Math.min(count, 1), startOffset, endOffset);
        inPage.forEach((has, at) => (reached[at] ||= has));
      }
    },
    write() {
      mkdirSync(path.dirname(report), {recursive: true});
      writeFileSync(report, JSON.stringify(linesOf(code, reached)));
    },
  };
}

/** Of each file of src the lines that left code in the script, with whether the last run has reached them: 1 or 0. */
export const linesOnBundle = () =>
  existsSync(report) ? Object.entries(JSON.parse(readFileSync(report, 'utf8'))) : [];

function linesOf(code, reached) {
  const starts = [0];
  for (let at = code.indexOf('\n'); at >= 0; at = code.indexOf('\n', at + 1)) starts.push(at + 1);
  const files = {};
  const map = new TraceMap(readFileSync(`${script}.map`, 'utf8'));
  eachMapping(map, ({generatedLine, generatedColumn, source, originalLine}) => {
    const file = source && path.posix.join(path.dirname(script), source);
    if (!file?.startsWith('src/') || originalLine === null) return;
    const lines = (files[file] ??= {});
    lines[originalLine] ||= reached[starts[generatedLine - 1] + generatedColumn];
  });
  return files;
}
