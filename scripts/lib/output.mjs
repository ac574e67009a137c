import {execFileSync} from 'node:child_process';

/** What a command prints. */
export const output = (command, ...args) => execFileSync(command, args, {encoding: 'utf8'}).trim();
