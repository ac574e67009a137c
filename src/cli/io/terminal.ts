import {styleText} from 'node:util';

/** Only a terminal gets colours and progress; a file or a pipe gets plain text. */
const hasColours = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY && process.env['NO_COLOR'] === undefined && process.env['TERM'] !== 'dumb';

type Tone = 'red' | 'yellow' | 'dim' | 'bold';
export const toned = (tone: Tone, text: string, stream: NodeJS.WriteStream = process.stdout): string =>
  hasColours(stream) ? styleText(tone, text) : text;

/** Shows the progress of a task on one line of the terminal; prints nothing elsewhere. */
export const progress = (
  task: string,
): {readonly at: (done: number, of: number) => void; readonly end: () => void} => {
  const {stderr} = process;
  let isShown = false;
  return {
    at: (done, of) => {
      if (!stderr.isTTY || done === 0) return;
      isShown = true;
      stderr.write(`\r${task}: ${Math.floor((100 * done) / of)} %`);
    },
    end: () => {
      if (isShown) stderr.write('\r\u001b[K');
    },
  };
};
