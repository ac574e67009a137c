#!/usr/bin/env node
/** The command `sixcity`: each command is a module of its own, and what it does is loaded when it is called. */
import {readFileSync} from 'node:fs';
import {Command, CommanderError} from 'commander';
import {checkCommand} from './commands/check.js';
import {importCommand} from './commands/import.js';
import {contrastCommand} from './contrast.js';
import {exitCodes} from './exit-codes.js';
import {isPlainFailure} from './plain-failure.js';

const packageFile = new URL('../../package.json', import.meta.url);
const {version} = JSON.parse(readFileSync(packageFile, 'utf8')) as {version: string};

const program = new Command('sixcity')
  .description('Makes and checks the shared feed of sixcity-widgets, and checks themes.')
  .version(version)
  .addCommand(importCommand())
  .addCommand(checkCommand())
  .addCommand(contrastCommand())
  .addHelpText('after', '\nExit codes: 0 good, 1 findings, 2 the command or the file cannot be used.')
  .exitOverride();
for (const command of program.commands) command.exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodes.usage;
  // Help and version are no errors; everything else that commander refuses is a matter of usage.
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) process.exitCode = exitCodes.good;
  } else if (isPlainFailure(error)) {
    process.stderr.write(`sixcity ${program.args[0] ?? ''}: ${error.message}\n`);
  } else {
    throw error;
  }
}
