import {Command, CommanderError} from 'commander';
import {catalogueCommand} from './commands/catalogue.js';
import {checkCommand} from './commands/check.js';
import {contrastCommand} from './commands/contrast.js';
import {exportCommand} from './commands/export.js';
import {importCommand} from './commands/import.js';
import {mirrorCommand} from './commands/mirror.js';
import {newCommand} from './commands/new.js';
import {outlineCommand} from './commands/outline.js';
import {addAttributes, renderCommand} from './commands/render.js';
import {splitCommand} from './commands/split.js';
import {statsCommand} from './commands/stats.js';
import {syndicateCommand} from './commands/syndicate.js';
import {verifyCommand} from './commands/verify.js';
import {watchCommand} from './commands/watch.js';
import {messageLanguageOf, translate} from '../feed-tool/messages/translate.js';
import {isExpectedError} from './errors.js';
import {exitCodes, type Output} from './io/output.js';

const commands = [
  newCommand,
  importCommand,
  checkCommand,
  statsCommand,
  splitCommand,
  exportCommand,
  watchCommand,
  verifyCommand,
  mirrorCommand,
  renderCommand,
  syndicateCommand,
  catalogueCommand,
  contrastCommand,
  outlineCommand,
];

/** Runs `sixcity` with its arguments. Each command loads its own modules, so that every command starts fast. */
export const runSixcity = async (
  args: readonly string[],
  version: string,
  given: ProgramOutput,
): Promise<void> => {
  const output = withLanguage(given, args);
  const program = new Command('npx sixcity-widgets')
    .description('Creates, checks and publishes the shared feed of sixcity-widgets, and checks themes.')
    .version(version);
  for (const command of commands) program.addCommand(command(output));
  program
    .addHelpText('after', '\nExit codes: 0 success, 1 findings, 2 invalid usage or unreadable file.')
    .hook('preSubcommand', async (_program, command) => {
      if (command.name() === 'render') await addAttributes(command);
    })
    .exitOverride();
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({writeOut: output.stdout, writeErr: output.stderr});
  }
  try {
    await program.parseAsync(args, {from: 'user'});
  } catch (error) {
    output.setExitCode(exitCodes.usage);
    // Commander also throws for --help and --version, which are no errors. Its other errors are invalid usage.
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) output.setExitCode(exitCodes.good);
    } else if (isExpectedError(error)) {
      output.stderr(`sixcity ${program.args[0] ?? ''}: ${inLanguage(error.message, output)}\n`);
    } else {
      throw error;
    }
  }
};

/** The language is optional. The default is that of --lang, or English. */
type ProgramOutput = Omit<Output, 'language'> & Partial<Pick<Output, 'language'>>;

/** Finds the language of messages before the arguments are parsed, because parsing may fail. */
const withLanguage = (output: ProgramOutput, args: readonly string[]): Output => {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at === -1 ? undefined : args[at]?.includes('=') ? args[at].split('=')[1] : args[at + 1];
  return {...output, language: asked === undefined ? (output.language ?? 'en') : messageLanguageOf(asked)};
};

/** Translates the reason in "list.csv: is empty", and keeps the name of the file. */
const inLanguage = (message: string, {language}: Output): string => {
  const at = message.indexOf(': ');
  const whole = translate(message, language);
  return whole !== message || at === -1
    ? whole
    : `${message.slice(0, at)}: ${translate(message.slice(at + 2), language)}`;
};
