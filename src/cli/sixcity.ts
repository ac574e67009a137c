#!/usr/bin/env node
/** The entry point of the command `sixcity`. */
import {readFileSync} from 'node:fs';
import {exitOnClosedPipe, processOutput} from './io/output.js';
import {runSixcity} from './program.js';

const packageFile = new URL('../../package.json', import.meta.url);
const {version} = JSON.parse(readFileSync(packageFile, 'utf8')) as {version: string};

exitOnClosedPipe();
await runSixcity(process.argv.slice(2), version, processOutput);
