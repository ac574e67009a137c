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
export const runSixcity = async (args: readonly string[], version: string, output: Output): Promise<void> => {
  const program = new Command('npx sixcity-widgets')
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
      output.aside(`sixcity ${program.args[0] ?? ''}: ${error.message}\n`);
    } else {
      throw error;
    }
  }
};
