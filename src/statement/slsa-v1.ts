import type { Claims } from '../sigstore/claims.ts';
import type { Digest } from '../subject/digest.ts';
import { type Statement, statement } from './statement.ts';

export const SLSA_PROVENANCE_V1 = 'https://slsa.dev/provenance/v1';
export const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';

/**
 * SLSA provenance v1 of a GitHub Actions run (slsa.dev/spec/v1.2/build-provenance; fields of
 * actions.github.io/buildtypes/workflow/v1, and no other: GitHub's attestation store refuses more).
 */
export function slsaProvenance(name: string, digest: Digest, claims: Claims): Statement {
  return statement(name, digest, SLSA_PROVENANCE_V1, runPredicate(claims));
}

/**
 * What is said of a run. Everything comes from claims that the certificate confirmed (SLSA Build L2, authentic).
 * The source repository stays `resolvedDependencies[0]`: admission policies index it.
 */
export function runPredicate(claims: Claims) {
  const repository = `${claims.serverUrl}/${claims.repository}`;
  return {
    buildDefinition: {
      buildType: BUILD_TYPE,
      externalParameters: { workflow: { ref: claims.ref, repository, path: claims.workflowPath } },
      internalParameters: {
        github: {
          event_name: claims.eventName,
          repository_id: claims.repositoryId,
          repository_owner_id: claims.ownerId,
          runner_environment: claims.runnerEnvironment,
        },
      },
      resolvedDependencies: [{ uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } }],
    },
    runDetails: { builder: { id: claims.san }, metadata: { invocationId: claims.runInvocationUri } },
  };
}
