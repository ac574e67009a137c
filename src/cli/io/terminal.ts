import {styleText} from 'node:util';

/** Colours and progress are for people at a terminal; a file or a pipe gets plain text. */
const hasColours = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY && process.env['NO_COLOR'] === undefined && process.env['TERM'] !== 'dumb';

type Tone = 'red' | 'yellow' | 'dim' | 'bold';
export const toned = (tone: Tone, text: string, stream: NodeJS.WriteStream = process.stdout): string =>
  hasColours(stream) ? styleText(tone, text) : text;

/** Tells on one line of the terminal how far a piece of work is; silent elsewhere. */
export const progress = (
  what: string,
): {readonly at: (done: number, of: number) => void; readonly end: () => void} => {
  const {stderr} = process;
  let isShown = false;
  return {
    at: (done, of) => {
      if (!stderr.isTTY || done === 0) return;
      isShown = true;
      stderr.write(`\r${what}: ${Math.floor((100 * done) / of)} %`);
    },
    end: () => {
      if (isShown) stderr.write('\r\u001b[K');
    },
  };
};
