/** Where a command says what it has to say: its result, what is told beside it, and how it ended. */
export interface Output {
  readonly result: (text: string) => void;
  readonly aside: (text: string) => void;
  readonly end: (code: number) => void;
}

export const processOutput: Output = {
  result: (text) => void process.stdout.write(text),
  aside: (text) => void process.stderr.write(text),
  end: (code) => {
    process.exitCode = code;
  },
};
