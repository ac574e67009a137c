// Maps the coverage of the built script back to src. c8 and v8-to-istanbul count every line of a minified script as
// reached, because the script is a single line: 178 of 5,327 lines were wrong.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {TraceMap, eachMapping} from '@jridgewell/trace-mapping';

const script = 'dist/cdn/sixcity.js';
const report = 'coverage/bundle/lines.json';

/** Collects the lines of src that pages reach through the built script. */
export function bundleCoverage() {
  const code = readFileSync(script, 'utf8');
  /** For each character of the script: whether a page has reached it. */
  const reached = new Uint8Array(code.length);
  return {
    /** Adds what V8 reports of one page. In each function, inner ranges come after outer ones. */
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

/** For each file of src the lines that have code in the script: 1 if the last run reached it, otherwise 0. */
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
