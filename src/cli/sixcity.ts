#!/usr/bin/env node
/** The command `sixcity`: each command is a module of its own. */
import {readFileSync} from 'node:fs';
import {endWithPipe, processOutput} from './io/output.js';
import {runSixcity} from './program.js';

const packageFile = new URL('../../package.json', import.meta.url);
const {version} = JSON.parse(readFileSync(packageFile, 'utf8')) as {version: string};

endWithPipe();
await runSixcity(process.argv.slice(2), version, processOutput);
