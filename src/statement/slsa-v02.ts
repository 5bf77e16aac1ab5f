import type { Claims } from '../sigstore/claims.ts';
import type { Digest } from '../subject/digest.ts';
import { SLSA_PROVENANCE_V02 } from './predicate-types.ts';
import { runNumberOf } from './run-number.ts';
import { type Statement, statement } from './statement.ts';

/** Of slsa-github-generator's container workflow: policies that compare it go on to work. */
export const CONTAINER_BUILD = 'https://github.com/slsa-framework/slsa-github-generator/container@v1';

/**
 * SLSA provenance v0.2 (slsa.dev/spec/v0.2/provenance) in the form in which slsa-github-generator's container workflow
 * wrote it, for policies that were made for that. Left out is what no certificate confirms: the inputs and variables
 * of the run, its actor, and the whole event, which held more than anybody wanted to publish.
 */
export function slsaProvenanceV02(name: string, digest: Digest, claims: Claims): Statement {
  const source = {
    uri: `git+${claims.serverUrl}/${claims.repository}@${claims.ref}`,
    digest: { sha1: claims.sha },
  };
  const { run = '', attempt = '' } = runNumberOf(claims.runInvocationUri) ?? {};
  const predicate = {
    builder: { id: claims.san },
    buildType: CONTAINER_BUILD,
    invocation: {
      configSource: { ...source, entryPoint: claims.workflowPath },
      parameters: {},
      environment: {
        github_run_id: `${run}`,
        github_run_attempt: `${attempt}`,
        github_event_name: claims.eventName,
        github_ref: claims.ref,
        github_sha1: claims.sha,
        github_repository_id: claims.repositoryId,
        github_repository_owner_id: claims.ownerId,
      },
    },
    metadata: {
      // In the spelling of in-toto's Go library, which readers of v0.2 use.
      buildInvocationID: `${run}-${attempt}`,
      completeness: { parameters: false, environment: false, materials: false },
      reproducible: false,
    },
    materials: [source],
  };
  return {
    ...statement(name, digest, SLSA_PROVENANCE_V02, predicate),
    _type: 'https://in-toto.io/Statement/v0.1',
  };
}
