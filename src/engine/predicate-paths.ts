import { Failure } from '../shared/failure.ts';
import { SLSA_PROVENANCE_V1 } from '../statement/slsa-v1.ts';
import type { ConditionSubject } from './policy.ts';

/** Where provenance of a version says what, from the predicate down (slsa.dev/spec/v1.2/build-provenance). */
const PATHS: Readonly<Record<string, Readonly<Partial<Record<ConditionSubject, readonly string[]>>>>> = {
  [SLSA_PROVENANCE_V1]: {
    'source-repository': ['buildDefinition', 'externalParameters', 'workflow', 'repository'],
    'source-ref': ['buildDefinition', 'externalParameters', 'workflow', 'ref'],
    'workflow-path': ['buildDefinition', 'externalParameters', 'workflow', 'path'],
    'builder-id': ['runDetails', 'builder', 'id'],
    'build-type': ['buildDefinition', 'buildType'],
  },
};

/** Whether a predicate says such a thing at a place that a policy can name. */
export function hasPath(predicateType: string, about: ConditionSubject): boolean {
  return PATHS[predicateType]?.[about] !== undefined;
}

/** @throws Failure `policy-condition-unknown` */
export function pathIn(predicateType: string, about: ConditionSubject): readonly string[] {
  const path = PATHS[predicateType]?.[about];
  if (path) return path;
  throw new Failure({
    class: 'usage',
    code: 'policy-condition-unknown',
    what: `no policy can ask a predicate of type ${predicateType} for its ${about}`,
    why: 'it has no field for that which engines can name',
    fix: `--require-predicate ${SLSA_PROVENANCE_V1}`,
  });
}
