import {
  parseWantedPlatform,
  platformName,
  type Platform,
  type WantedPlatform,
} from '../oci/layout/platform.ts';
import { Failure } from '../shared/failure.ts';
import type { VerifyOptions } from './options.ts';

/** What is known of a build beside its Dockerfile. */
export interface DockerBuild {
  /** Values in place of the defaults of ARG. */
  readonly args: ReadonlyMap<string, string>;
  /** What BuildKit sets by itself where neither an argument nor the Dockerfile does. */
  readonly predefined: ReadonlyMap<string, string>;
  /** The stage that is built; undefined: any. */
  readonly target: string | undefined;
  /** What is built for; undefined: nothing is asked of platforms. */
  readonly platform: WantedPlatform | undefined;
}

/** @throws Failure `build-arg-malformed`, `platform-malformed` */
export function parseDockerBuild({ buildArg = [], target, platform: named }: VerifyOptions): DockerBuild {
  const platform = named === undefined ? undefined : parseWantedPlatform(named);
  return {
    args: new Map(buildArg.map(parseBuildArg)),
    predefined: new Map([
      ...(platform === undefined || platform === 'all' ? [] : targetArguments(platform)),
      ...(target === undefined ? [] : [['TARGETSTAGE', target] as const]),
    ]),
    target,
    platform,
  };
}

/** docs.docker.com/reference/dockerfile, "Automatic platform ARGs in the global scope" */
function targetArguments(platform: Platform): [string, string][] {
  return [
    ['TARGETPLATFORM', platformName(platform)],
    ['TARGETOS', platform.os],
    ['TARGETOSVERSION', ''],
    ['TARGETARCH', platform.architecture],
    ['TARGETVARIANT', platform.variant],
  ];
}

/** `NAME=value`; an empty value is one. */
function parseBuildArg(text: string): [string, string] {
  const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return [name, value];
  throw new Failure({
    class: 'usage',
    code: 'build-arg-malformed',
    // Without what is written: it could be a secret.
    what: 'build-arg: it is not written as NAME=value',
    why: 'values are not taken from the environment, where others could set them',
    fix: 'build-arg: VERSION=1.2.3',
  });
}
