// Maps the coverage of the built script back to src. c8 and v8-to-istanbul count every line of a minified script as
// reached, because the script is a single line: 178 of 5,327 lines were wrong.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {TraceMap, eachMapping} from '@jridgewell/trace-mapping';

const folder = 'dist/cdn';
const report = 'coverage/bundle/lines.json';

/** The core and its chunks. The site has the same files in two folders. */
const nameIn = (url) =>
  /\/dist\/(?:cdn|site\/(?:v1|\d+\.\d+\.\d+))\/(?!doctor|sixcity\.all)([a-z-]+\.js)$/.exec(url)?.[1];

/** Collects the lines of src that pages reach through the built script and its chunks. */
export function bundleCoverage() {
  const files = new Map();
  /** For each character of a file: whether a page has reached it. */
  const fileOf = (name) => {
    if (!files.has(name)) {
      const code = readFileSync(path.join(folder, name), 'utf8');
      files.set(name, {code, reached: new Uint8Array(code.length)});
    }
    return files.get(name);
  };
  return {
    /** Adds V8's report about one page. In each function, inner ranges come after outer ones. */
    add(scripts) {
      for (const {url, functions} of scripts) {
        const name = nameIn(url);
        if (!name) continue;
        const {code, reached} = fileOf(name);
        const inPage = new Uint8Array(code.length);
        for (const {startOffset, endOffset, count} of functions.flatMap(({ranges}) => ranges))
          inPage.fill(Math.min(count, 1), startOffset, endOffset);
        inPage.forEach((has, at) => (reached[at] ||= has));
      }
    },
    write() {
      const lines = {};
      for (const [name, {code, reached}] of files) addLines(lines, name, code, reached);
      mkdirSync(path.dirname(report), {recursive: true});
      writeFileSync(report, JSON.stringify(lines));
    },
  };
}

/** For each file of src the lines that have code in the built files: 1 if the last run reached it, otherwise 0. */
export const linesOnBundle = () =>
  existsSync(report) ? Object.entries(JSON.parse(readFileSync(report, 'utf8'))) : [];

/** A module may be in several files, because each chunk has its own copy. */
function addLines(files, name, code, reached) {
  const starts = [0];
  for (let at = code.indexOf('\n'); at >= 0; at = code.indexOf('\n', at + 1)) starts.push(at + 1);
  const map = new TraceMap(readFileSync(path.join(folder, `${name}.map`), 'utf8'));
  eachMapping(map, ({generatedLine, generatedColumn, source, originalLine}) => {
    const file = source && path.posix.join(folder, source);
    if (!file?.startsWith('src/') || originalLine === null) return;
    const lines = (files[file] ??= {});
    lines[originalLine] ||= reached[starts[generatedLine - 1] + generatedColumn];
  });
}
