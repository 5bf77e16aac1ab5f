import type { JsonValue } from '../text/json-document.ts';
import { textAt } from './build-types.ts';
import { SLSA_PROVENANCE_V01, SLSA_PROVENANCE_V02 } from './predicate-types.ts';

/** What a provenance predicate says, whoever signed it: nothing of it is confirmed. */
export interface ProvenanceClaims {
  readonly buildType: string;
  readonly builderId: string;
  /** `git+https://github.com/owner/name@refs/heads/main`, as it stands there. */
  readonly source: string | undefined;
  readonly commit: string | undefined;
  readonly actor: string | undefined;
  /** What callers could steer. */
  readonly parameters: JsonValue | undefined;
}

/** Where each version says it, members joined by `.`. */
interface Places {
  readonly buildType: string;
  readonly builderId: string;
  readonly parameters: string;
  readonly source: readonly string[];
  readonly commit: readonly string[];
  readonly actor: readonly string[];
}

const V1: Places = {
  buildType: 'buildDefinition.buildType',
  builderId: 'runDetails.builder.id',
  parameters: 'buildDefinition.externalParameters',
  source: ['buildDefinition.resolvedDependencies.0.uri'],
  commit: ['buildDefinition.resolvedDependencies.0.digest.gitCommit'],
  actor: [
    'buildDefinition.internalParameters.github.actor',
    'buildDefinition.internalParameters.github.actor_id',
  ],
};

const OLDER: ReadonlyMap<string, Places> = new Map([
  [
    SLSA_PROVENANCE_V02,
    {
      buildType: 'buildType',
      builderId: 'builder.id',
      parameters: 'invocation.parameters',
      source: ['invocation.configSource.uri', 'materials.0.uri'],
      commit: ['invocation.configSource.digest.sha1', 'materials.0.digest.sha1'],
      actor: ['invocation.environment.github_actor'],
    },
  ],
  [
    SLSA_PROVENANCE_V01,
    {
      buildType: 'recipe.type',
      builderId: 'builder.id',
      parameters: 'recipe.arguments',
      source: ['materials.0.uri'],
      commit: ['materials.0.digest.sha1'],
      actor: [],
    },
  ],
]);

/**
 * Reads a SLSA provenance (slsa.dev, provenance v0.1, v0.2 and v1).
 * @throws Failure `statement-malformed` where it names no builder or build type
 */
export function readClaims(predicateType: string, predicate: JsonValue): ProvenanceClaims {
  const places = OLDER.get(predicateType) ?? V1;
  const first = (paths: readonly string[]) =>
    paths.map((path) => textAt(predicate, path)).find((text) => text !== undefined);
  return {
    buildType: required(predicate, places.buildType),
    builderId: required(predicate, places.builderId),
    source: first(places.source),
    commit: first(places.commit),
    actor: first(places.actor),
    parameters: at(predicate, places.parameters),
  };
}

function required(predicate: JsonValue, path: string): string {
  const value = textAt(predicate, path);
  if (value === undefined || value === '') throw predicate.misfit(`has no ${path}`);
  return value;
}

function at(predicate: JsonValue, path: string): JsonValue | undefined {
  return path.split('.').reduce<JsonValue | undefined>((value, member) => value?.find(member), predicate);
}
