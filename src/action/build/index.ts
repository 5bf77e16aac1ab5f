import { setOutput } from '@actions/core';
import { actionsLog } from '../../github/actions-log.ts';
import { readEnvironment } from '../../github/environment.ts';
import { runAction } from '../../github/run-action.ts';
import { build } from './main.ts';

const log = actionsLog();
await runAction(log, () => build(readEnvironment(), setOutput, log));
