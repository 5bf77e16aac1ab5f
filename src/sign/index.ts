import { setOutput } from '@actions/core';
import { context } from '@actions/github';
import { readEnvironment } from '../github/environment.ts';
import { runAction } from '../shared/action.ts';
import { actionsLog } from '../shared/actions-log.ts';
import { sign } from './main.ts';

const log = actionsLog();
await runAction(log, () => sign({ ...readEnvironment(), eventPayload: context.payload }, setOutput, log));
