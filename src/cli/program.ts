import {Command, CommanderError} from 'commander';
import {checkCommand} from './commands/check.js';
import {contrastCommand} from './commands/contrast.js';
import {exportCommand} from './commands/export.js';
import {importCommand} from './commands/import.js';
import {mirrorCommand} from './commands/mirror.js';
import {newCommand} from './commands/new.js';
import {addAttributes, renderCommand} from './commands/render.js';
import {splitCommand} from './commands/split.js';
import {statsCommand} from './commands/stats.js';
import {watchCommand} from './commands/watch.js';
import {exitCodes} from './exit-codes.js';
import {messageLanguageOf, translate} from '../feed-tool/messages/translate.js';
import type {Output} from './io/output.js';
import {isPlainFailure} from './plain-failure.js';

const commands = [
  newCommand,
  importCommand,
  checkCommand,
  statsCommand,
  splitCommand,
  exportCommand,
  watchCommand,
  mirrorCommand,
  renderCommand,
  contrastCommand,
];

/** Runs `sixcity` with what stands behind it on its line. Each command loads what it needs, and nothing else. */
export const runSixcity = async (
  args: readonly string[],
  version: string,
  given: ProgramOutput,
): Promise<void> => {
  const output = withLanguage(given, args);
  const program = new Command('sixcity')
    .description('Makes, checks and publishes the shared feed of sixcity-widgets, and checks themes.')
    .version(version);
  for (const command of commands) program.addCommand(command(output));
  program
    .addHelpText('after', '\nExit codes: 0 good, 1 findings, 2 the command or the file cannot be used.')
    .hook('preSubcommand', async (_program, command) => {
      if (command.name() === 'render') await addAttributes(command);
    })
    .exitOverride();
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({writeOut: output.result, writeErr: output.aside});
  }
  try {
    await program.parseAsync(args, {from: 'user'});
  } catch (error) {
    output.end(exitCodes.usage);
    // Help and version are no errors; everything else that commander refuses is a matter of usage.
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) output.end(exitCodes.good);
    } else if (isPlainFailure(error)) {
      output.aside(`sixcity ${program.args[0] ?? ''}: ${inLanguage(error.message, output)}\n`);
    } else {
      throw error;
    }
  }
};

/** The language may be left out: then it is what --lang says, else English. */
type ProgramOutput = Omit<Output, 'language'> & Partial<Pick<Output, 'language'>>;

/** The language of messages holds from the first word on, also where the command itself is refused. */
const withLanguage = (output: ProgramOutput, args: readonly string[]): Output => {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at === -1 ? undefined : args[at]?.includes('=') ? args[at].split('=')[1] : args[at + 1];
  return {...output, language: asked === undefined ? (output.language ?? 'en') : messageLanguageOf(asked)};
};

/** "list.csv: is empty": the reason is translated, the name of the file is not. */
const inLanguage = (message: string, {language}: Output): string => {
  const at = message.indexOf(': ');
  const whole = translate(message, language);
  return whole !== message || at === -1
    ? whole
    : `${message.slice(0, at)}: ${translate(message.slice(at + 2), language)}`;
};
