import path from 'node:path';
import {cuts} from './lit-cuts.mjs';

const own = path.resolve('build/js') + path.sep;

/** Takes out of Lit what the classic script never runs, and fails the build when the reason for it has gone. */
export const trimLit = () => ({
  name: 'trim-lit',
  transform(code, id) {
    for (const {reason, never} of cuts) {
      const isHeld = never && (never.test(id) || (id.startsWith(own) && never.test(code)));
      if (isHeld) this.error(`${id} has ${never}, so a cut of lit-cuts.mjs has to go: ${reason}`);
    }
    const module = id.replace(/^.*\/node_modules\//, '');
    const trimmed = cuts
      .flatMap(({cut}) => cut[module] ?? [])
      .reduce(
        (text, cut) =>
          trim(text, cut, {parse: this.parse, fail: (what) => this.error(`${id} has no ${what} to cut`)}),
        code,
      );
    return trimmed === code ? null : {code: trimmed, map: null};
  },
});

/** Terser takes away what follows from it: branches that are never entered, names that nobody uses. */
function trim(code, {constants = {}, members = [], exports = [], bodies = {}, texts = {}}, {parse, fail}) {
  const edits = [];
  const edit = ({start, end}, text) => edits.push({start, end, text});
  const wanted = {
    VariableDeclarator: new Map(Object.entries(constants)),
    MethodDefinition: new Map(members.map((name) => [name, ''])),
    FunctionDeclaration: new Map(Object.entries(bodies)),
    ExportNamedDeclaration: new Map(exports.map((name) => [name, ''])),
  };
  const found = new Set();
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    const name = nameOf(node);
    const text = wanted[node.type]?.get(name);
    if (text === undefined) return Object.values(node).forEach(visit);
    found.add(`${node.type} ${name}`);
    if (node.type === 'VariableDeclarator') edit(node.init, text);
    else if (node.type === 'FunctionDeclaration') edit(node.body, `{ ${text} }`);
    else edit(node, text);
  };
  visit(parse(code));
  for (const [type, names] of Object.entries(wanted)) {
    for (const name of names.keys()) if (!found.has(`${type} ${name}`)) fail(`${type} ${name}`);
  }
  const cut = edits
    .sort((a, b) => b.start - a.start)
    .reduce((rest, {start, end, text}) => rest.slice(0, start) + text + rest.slice(end), code);
  return Object.entries(texts).reduce((rest, [text, instead]) => {
    if (!rest.includes(text)) fail(`"${text}"`);
    return rest.replaceAll(text, instead);
  }, cut);
}

const nameOf = ({key, id, declaration}) => (key ?? id ?? declaration?.declarations?.[0].id)?.name;
