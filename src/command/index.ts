#!/usr/bin/env node
import { readEnvironment } from '../github/environment.ts';
import { runCommand } from './program.ts';
import { processTerminal } from './terminal.ts';

const environment = readEnvironment();
const terminal = processTerminal(environment.variables);
const exitCode = await runCommand(process.argv.slice(2), { environment, terminal });
// Requests that no longer matter may hang: the command is over once its answer is written.
process.stdout.write('', () => process.stderr.write('', () => process.exit(exitCode)));
