import {readFileSync} from 'node:fs';
import {filesBelow} from '../../scripts/system/files.mjs';
import {sixcity} from '../cli/sixcity.js';

/** A text for people, and where it is found. */
export interface PublicText {
  readonly file: string;
  readonly text: string;
}

/** All documents, the built pages of the demo, and the help of every command. */
export const publicTexts = async (): Promise<readonly PublicText[]> => {
  const files = ['README.md', 'docs', 'integrations', 'dist/site', 'dist/cdn'].flatMap((place) =>
    place.includes('.') ? [place] : (filesBelow(place, '') as readonly string[]),
  );
  const written = files
    .filter((file) => /\.(md|html|php|txt|m?js)$/.test(file) && !file.includes('axe.min'))
    .map((file) => ({file, text: readFileSync(file, 'utf8')}));
  const {stdout} = await sixcity('--help');
  const commands = [...stdout.matchAll(/^ {2}([a-z]+) .*[[<]/gm)].map(([, name = '']) => name);
  const help = await Promise.all(
    commands.map(async (name) => ({
      file: `sixcity ${name} --help`,
      text: (await sixcity(name, '--help')).stdout,
    })),
  );
  return [...written, {file: 'sixcity --help', text: stdout}, ...help];
};

export interface CommandExample {
  readonly file: string;
  readonly args: readonly string[];
}

/** Every different command line of this project in a document or a help text, without pipes and redirections. */
export const commandExamples = async (): Promise<readonly CommandExample[]> => {
  const texts = (await publicTexts()).filter(({file}) => /\.md$|--help$/.test(file));
  const examples = texts.flatMap(({file, text}) =>
    [...text.matchAll(/npx sixcity-widgets ([a-z]+ (?:[^\n`|&>#)]|(?<=\S)#)*)/g)]
      .map(([, line = '']) => ({file, args: wordsOf(line)}))
      .filter(({args}) => args.length > 1 && !args.some((word) => /^(\[|<|[A-Z]{3,}$)/.test(word))),
  );
  return [...new Map(examples.map((example) => [example.args.join(' '), example])).values()];
};

const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, plain]) => double ?? single ?? plain ?? '');
