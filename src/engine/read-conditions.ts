import type { Field } from '../text/place.ts';
import type { Condition, ConditionSubject, TextMatch } from './policy.ts';

const PROVENANCE_1: Readonly<Record<string, ConditionSubject>> = {
  'buildDefinition.externalParameters.workflow.repository': 'source-repository',
  'buildDefinition.externalParameters.workflow.ref': 'source-ref',
  'buildDefinition.externalParameters.workflow.path': 'workflow-path',
  'runDetails.builder.id': 'builder-id',
  'buildDefinition.buildType': 'build-type',
};
const PROVENANCE_02: Readonly<Record<string, ConditionSubject>> = {
  'builder.id': 'builder-id',
  buildType: 'build-type',
  'invocation.configSource.entryPoint': 'workflow-path',
};

/**
 * Conditions that a comparison with a field of provenance makes; undefined: the field says nothing that has a name
 * here.
 * @param path from the predicate down
 */
export function conditionsAbout(path: string, match: Field<TextMatch>): Condition[] | undefined {
  const about = PROVENANCE_1[path] ?? PROVENANCE_02[path];
  if (about !== undefined) return [{ about, match }];
  return path === 'invocation.configSource.uri' ? sourceOf(match) : undefined;
}

/** `git+https://github.com/owner/name@refs/tags/v1`: a repository and a ref in one. */
function sourceOf({ value, place }: Field<TextMatch>): Condition[] | undefined {
  const [, repository, ref] = /^git\+(https:\/\/[^@*?]+)@([^*?]+)$/.exec(value.text) ?? [];
  if (value.kind === 'regexp' || repository === undefined || ref === undefined) return undefined;
  const exact = (text: string) => ({ value: { kind: 'exact' as const, text }, ...(place && { place }) });
  return [
    { about: 'source-repository', match: exact(repository) },
    { about: 'source-ref', match: exact(ref) },
  ];
}
