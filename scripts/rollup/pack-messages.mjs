import {readFileSync} from 'node:fs';
import path from 'node:path';

const folder = path.resolve('build/js/core/i18n');
const languages = ['fi', 'sv', 'en'];
const fileOf = (language) => path.join(folder, 'messages', `${language}.js`);

/** The module that holds the one list of keys; the zero byte keeps other plugins away from it. */
const keysId = '\0message-keys';

/**
 * Packs the messages of all languages for `unpackMessages`: their keys once, their texts joined. A message that
 * only inserts its parameters becomes a text with `$0`, `$1`; one that does more stays the function it is.
 */
export const packMessages = () => {
  let messages;
  return {
    name: 'pack-messages',
    buildStart() {
      messages = new Map(languages.map((language) => [language, read(language, (code) => this.parse(code))]));
    },
    resolveId: (id) => (id === keysId ? id : null),
    load: (id) => (id === keysId ? `export const keys = '${orderOf(messages).flat().join(' ')}';` : null),
    transform(code, id) {
      const language = languages.find((name) => fileOf(name) === id);
      if (!language) return null;
      const {start, end, values} = messages.get(language);
      const [texts, functions] = orderOf(messages).map((keys) => keys.map((key) => values.get(key)));
      const packed = `unpackMessages(keys, ${JSON.stringify(texts.map(textOf).join('|'))}, [${functions.map(({source}) => source)}])`;
      const imports = `import {unpackMessages} from '../unpack-messages.js';\nimport {keys} from '${keysId}';\n`;
      return {code: imports + code.slice(0, start) + packed + code.slice(end), map: null};
    },
  };
};

/** The keys whose messages are texts in every language, then the others. */
function orderOf(messages) {
  const [first, ...others] = [...messages.values()].map(({values}) => values);
  const keys = [...first.keys()];
  const isText = (key) => [first, ...others].every((values) => textOf(values.get(key)) !== undefined);
  return [keys.filter(isText), keys.filter((key) => !isText(key))];
}

/** Where the messages of a language stand in its file, and each by its path. */
function read(language, parse) {
  const code = readFileSync(fileOf(language), 'utf8');
  const exported = parse(code).body.find(({type}) => type === 'ExportNamedDeclaration');
  const {start, end, properties} = exported.declaration.declarations[0].init;
  const values = new Map();
  const walk = (members, outer) => {
    for (const {key, value} of members) {
      const steps = [...outer, key.name ?? key.value];
      if (value.type === 'ObjectExpression') walk(value.properties, steps);
      else values.set(steps.join('.'), {node: value, source: code.slice(value.start, value.end)});
    }
  };
  walk(properties, []);
  return {start, end, values};
}

/** The text of a message, with `$0` for its first parameter; undefined where it is more than a text. */
function textOf({node, source}) {
  const text = node.type === 'Literal' ? node.value : template(node);
  if (typeof text !== 'string') return undefined;
  if (/\||\$\d/.test(node.type === 'Literal' ? text : source)) throw new Error(`not to be packed: ${source}`);
  return text;
}

function template({type, params, body}) {
  if (type !== 'ArrowFunctionExpression' || body.type !== 'TemplateLiteral') return undefined;
  const indexes = body.expressions.map(({name}) => params.findIndex((param) => param.name === name));
  if (indexes.includes(-1)) return undefined;
  return body.quasis
    .map(({value}, i) => value.cooked + (i < indexes.length ? `$${indexes[i]}` : ''))
    .join('');
}
