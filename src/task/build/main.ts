import { mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Environment } from '../../github/environment.ts';
import { type Platform, platformName } from '../../oci/layout/platform.ts';
import type { BuildInputs, Machine } from '../../request/build-inputs.ts';
import type { BuildRecord } from '../../request/build-records.ts';
import { Failure } from '../../shared/failure.ts';
import type { Log } from '../../shared/log.ts';
import { objectIn } from '../../text/json.ts';
import { buildCommand, CREATE_BUILDER } from './buildx.ts';
import { runDocker } from './docker.ts';
import { readBuilt } from './metadata.ts';

interface BuildContext {
  readonly environment: Environment;
  readonly log: Log;
}

/**
 * Builds and pushes all images for the platforms of one machine, one platform after the other.
 * @throws Failure `build-failed`, `build-inputs-missing`
 */
export async function buildImages(
  inputs: BuildInputs,
  machine: Machine,
  { environment, log }: BuildContext,
): Promise<BuildRecord[]> {
  const platforms = inputs.platforms[machine];
  if (platforms.length === 0) throw nothingToDo(machine);
  const folder = await mkdtemp(path.join(environment.temporaryDirectory, 'build-'));
  try {
    await log.group('Start BuildKit', () => runDocker(CREATE_BUILDER, environment));
    const records: BuildRecord[] = [];
    for (const platform of platforms)
      records.push(
        ...(await buildFor(platform, inputs, path.join(folder, 'metadata.json'), environment, log)),
      );
    return records;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function buildFor(
  platform: Platform,
  inputs: BuildInputs,
  metadata: string,
  environment: Environment,
  log: Log,
): Promise<BuildRecord[]> {
  await log.group(`Build for ${platformName(platform)}`, () =>
    runDocker(buildCommand(inputs, platform, metadata), environment),
  );
  const records = readBuilt(objectIn(await readFile(metadata)), inputs.images, platform);
  for (const { image, digest } of records)
    log.info(`${image}@${digest} is pushed for ${platformName(platform)}`);
  return records;
}

function nothingToDo(machine: Machine): Failure {
  return new Failure({
    class: 'usage',
    code: 'build-inputs-missing',
    what: `no platform is to be built on ${machine}`,
    why: 'platforms names one that is only spelled alike',
    fix: 'platforms: linux/amd64,linux/arm64',
  });
}
