import {messageLanguageOf, type MessageLanguage} from '../../feed-tool/messages/translate.js';

/** Where a command says what it has to say: its result, what is told beside it, and how it ended. */
export interface Output {
  readonly result: (text: string) => void;
  readonly aside: (text: string) => void;
  readonly end: (code: number) => void;
  /** Of messages: what --lang says, else LANG. */
  readonly language: MessageLanguage;
}

export const processOutput: Output = {
  result: (text) => void process.stdout.write(text),
  aside: (text) => void process.stderr.write(text),
  end: (code) => {
    process.exitCode = code;
  },
  language: messageLanguageOf(process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG']),
};

/** `sixcity … | head` closes the pipe before everything is said: that is no fault. */
export const endWithPipe = (): void => {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
};
