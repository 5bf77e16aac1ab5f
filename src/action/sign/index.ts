import { setOutput } from '@actions/core';
import { actionsLog } from '../../github/actions-log.ts';
import { readEnvironment } from '../../github/environment.ts';
import { runAction } from '../../github/run-action.ts';
import { sign } from './main.ts';

const log = actionsLog();
// Loaded by runs of pull requests alone: it brings a client of GitHub's API along.
const eventPayload = async () => (await import('@actions/github')).context.payload;
await runAction(log, () => sign({ ...readEnvironment(), eventPayload }, setOutput, log));
