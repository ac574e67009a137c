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
  mirrorCommand,
  renderCommand,
  contrastCommand,
];

/** Runs `sixcity` with its arguments. Each command loads its own modules, so that every command starts fast. */
export const runSixcity = async (args: readonly string[], version: string, output: Output): Promise<void> => {
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
      output.stderr(`sixcity ${program.args[0] ?? ''}: ${error.message}\n`);
    } else {
      throw error;
    }
  }
};
