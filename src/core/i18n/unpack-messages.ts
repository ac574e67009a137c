type Message = string | ((...insertions: string[]) => string);
interface Tree {
  [key: string]: Tree | Message;
}

/**
 * The messages of a language as the classic script carries them: all languages share one list of keys, and a
 * message that only inserts is a text with `$0`, `$1` where its arguments go. The build packs them so
 * (scripts/rollup/pack-messages.mjs); the files of the languages are for people.
 * @param paths like `empty.projects.feed`, between spaces: those of the texts, then those of the functions.
 * @param texts between bars, in the order of their paths.
 */
export const unpackMessages = (paths: string, texts: string, functions: readonly Message[]): Tree => {
  const messages: Tree = {};
  const values = [...texts.split('|').map(messageOf), ...functions];
  paths.split(' ').forEach((path, index) => {
    const [key = '', ...outer] = path.split('.').reverse();
    const home = outer.reduceRight<Tree>((tree, step) => (tree[step] ??= {}) as Tree, messages);
    home[key] = values[index] ?? '';
  });
  return messages;
};

const insertion = /\$(\d)/g;
const messageOf = (text: string): Message =>
  text.search(insertion) < 0
    ? text
    : (...insertions) => text.replace(insertion, (_, index: string) => insertions[Number(index)] ?? '');
