#!/usr/bin/env node
/** The command `sixcity`: each command is a module of its own. */
import {readFileSync} from 'node:fs';
import {Command, CommanderError} from 'commander';
import {checkCommand} from './check.js';
import {contrastCommand} from './contrast.js';
import {exitCodes} from './exit-codes.js';
import {mirrorCommand} from './mirror.js';
import {renderCommand} from './render.js';

const packageFile = new URL('../../package.json', import.meta.url);
const {version} = JSON.parse(readFileSync(packageFile, 'utf8')) as {version: string};

const program = new Command('sixcity')
  .description('Checks the shared feed of sixcity-widgets, and themes; writes pages that need no script.')
  .version(version)
  .addCommand(checkCommand())
  .addCommand(contrastCommand())
  .addCommand(mirrorCommand())
  .addCommand(renderCommand())
  .addHelpText('after', '\nExit codes: 0 good, 1 findings, 2 the command or the file cannot be used.')
  .exitOverride();
for (const command of program.commands) command.exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  // Help and version are no errors; everything else that commander refuses is a matter of usage.
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? exitCodes.good : exitCodes.usage;
}
