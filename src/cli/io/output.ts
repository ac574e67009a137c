import {messageLanguageOf, type MessageLanguage} from '../../feed-tool/messages/translate.js';

/** The output of a command, and its exit code. Tests pass their own. */
export interface Output {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly setExitCode: (code: number) => void;
  /** Language of messages: that of --lang, or of LANG. */
  readonly language: MessageLanguage;
}

export const exitCodes = {good: 0, findings: 1, usage: 2} as const;

export const processOutput: Output = {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  setExitCode: (code) => {
    process.exitCode = code;
  },
  language: messageLanguageOf(
    ['LC_ALL', 'LC_MESSAGES', 'LANG']
      .map((name) => process.env[name])
      .find((value) => value !== undefined && value !== ''),
  ),
};

/**
 * Exits quietly when the other end of a pipe has closed (`…
 * head`).
 */
export const exitOnClosedPipe = (): void => {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
};
