import ts from 'typescript';
import {findSymbol} from './find-symbol.mjs';

/**
 * Returns the module that a fault changes, without and with the fault.
 * @throws if the fault cannot be planted
 */
export function planted({what, symbol, mutation}) {
  const found = findSymbol(symbol);
  const edits = mutation(found, symbol);
  const faulty = apply(found.text, edits);
  if (faulty === found.text) throw new Error(`${what}: nothing in ${found.file} could be changed`);
  const {diagnostics} = ts.transpileModule(faulty, {reportDiagnostics: true});
  if (diagnostics.length > 0) throw new Error(`${what}: ${found.file} is no TypeScript any more`);
  return {file: found.file, text: found.text, faulty};
}

/** Applies edits. An edit inside another one is left out. */
function apply(text, edits) {
  let result = '';
  let position = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < position) continue;
    result += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return result + text.slice(position);
}
