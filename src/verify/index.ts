import { setOutput } from '@actions/core';
import { readEnvironment } from '../github/environment.ts';
import { runAction } from '../shared/action.ts';
import { actionsLog } from '../shared/actions-log.ts';
import { verify } from './main.ts';

const log = actionsLog();
await runAction(log, () => verify(readEnvironment(), setOutput, log));
