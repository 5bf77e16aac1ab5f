import { getInput } from '@actions/core';
import type { Environment } from '../../github/environment.ts';
import type { SetOutput } from '../../github/step-outputs.ts';
import { MACHINES, parseBuildInputs } from '../../request/build-inputs.ts';
import { writeBuildRecords } from '../../request/build-records.ts';
import type { Log } from '../../shared/log.ts';
import { buildImages } from '../../task/build/main.ts';
import { parseChoice } from '../../text/parse.ts';

/** A job of build.yml that builds: what it pushed is its output. */
export async function build(environment: Environment, setOutput: SetOutput, log: Log): Promise<void> {
  const inputs = parseBuildInputs(getInput('build-inputs', { trimWhitespace: false }));
  const machine = parseChoice('machine', getInput('machine'), MACHINES);
  setOutput('builds', writeBuildRecords(await buildImages(inputs, machine, { environment, log })));
}
