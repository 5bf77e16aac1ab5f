import { isObject } from '../text/json.ts';
import { memberAt, textAt } from '../text/member.ts';

/** What a build says of itself in short. */
export interface BuildClaims {
  readonly builder: string | undefined;
  /** RFC 3339. */
  readonly started: string | undefined;
  readonly finished: string | undefined;
  /** What was built from. */
  readonly source: string | undefined;
  /** The Dockerfile, or what else told how. */
  readonly recipe: string | undefined;
  /** Names of arguments that the build was given. */
  readonly parameters: readonly string[];
}

/** Reads BuildKit's provenance, in the form of SLSA v0.2 or v1; of several platforms, the first. */
export function readBuildClaims(predicate: unknown): BuildClaims {
  const said = memberAt(predicate, 'provenance');
  const isBuild = memberAt(said, 'builder') ?? memberAt(said, 'buildDefinition');
  const build = isBuild === undefined ? firstOf(said) : said;
  const first = (...paths: readonly (readonly string[])[]) =>
    paths.map((path) => textAt(build, ...path)).find((text) => text !== undefined);
  return {
    builder: first(['builder', 'id'], ['runDetails', 'builder', 'id']),
    started: first(['metadata', 'buildStartedOn'], ['runDetails', 'metadata', 'startedOn']),
    finished: first(['metadata', 'buildFinishedOn'], ['runDetails', 'metadata', 'finishedOn']),
    source: first(
      ['invocation', 'configSource', 'uri'],
      ['buildDefinition', 'externalParameters', 'configSource', 'uri'],
    ),
    recipe: first(
      ['invocation', 'configSource', 'entryPoint'],
      ['buildDefinition', 'externalParameters', 'configSource', 'path'],
    ),
    parameters: parametersOf(build),
  };
}

function firstOf(byPlatform: unknown): unknown {
  return isObject(byPlatform) ? Object.values(byPlatform)[0] : undefined;
}

const MAX_PARAMETERS = 50;

function parametersOf(build: unknown): string[] {
  const args =
    memberAt(build, 'invocation', 'parameters', 'args') ??
    memberAt(build, 'buildDefinition', 'externalParameters', 'request', 'args');
  return isObject(args) ? Object.keys(args).slice(0, MAX_PARAMETERS) : [];
}
