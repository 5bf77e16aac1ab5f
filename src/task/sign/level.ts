import type { ProvenanceVersions } from '../../attach/signable.ts';
import { EARLIER_RELEASES } from '../../expectation/earlier-releases.ts';
import type { ReleaseList } from '../../expectation/release-list.ts';
import { releasedIdentity } from '../../expectation/released-identity.ts';
import type { SignInputs } from '../../request/sign-request.ts';
import { Failure } from '../../shared/failure.ts';
import type { Claims } from '../../sigstore/claims.ts';
import { type BuildLevel, buildLevel, isBuildWorkflow, SIGNED_ALONE } from '../../statement/build-level.ts';
import { requireBuildWorkflow } from '../../statement/image-build.ts';

/** The SLSA build level of what a run signs: of this project's workflows, as `verify` says it by the same list. */
export function levelOf(
  claims: Claims,
  provenance: ProvenanceVersions,
  releases: ReleaseList = EARLIER_RELEASES,
): BuildLevel {
  if (provenance === 'none') return SIGNED_ALONE;
  const { runnerEnvironment, san, serverUrl, workflowRef, eventName: buildTrigger } = claims;
  const extensions = { buildSignerDigest: claims.buildSignerDigest };
  const isReleased = () => releasedIdentity({ san, extensions }, releases).kind === 'released';
  const buildConfigUri = `${serverUrl}/${workflowRef}`;
  return buildLevel({ runnerEnvironment, san, buildConfigUri, buildTrigger, isReleased });
}

/**
 * Whether the run may say what it is to say, while nothing is public.
 * @param claims as the token has them, and again as the certificate does
 * @throws Failure `build-inputs-refused`, `build-inputs-missing`, `level-too-low`
 */
export function requireSayable(
  claims: Claims,
  { build, provenance, minSlsaBuildLevel }: Pick<SignInputs, 'build' | 'provenance' | 'minSlsaBuildLevel'>,
): void {
  if (build) requireBuildWorkflow(claims.san);
  else if (isBuildWorkflow(claims.san)) throw withoutInputs(claims);
  requireLevel(levelOf(claims, provenance), minSlsaBuildLevel);
}

/** @throws Failure `level-too-low` */
export function requireLevel({ level, reason, raise }: BuildLevel, wanted: number): void {
  if (level >= wanted) return;
  throw new Failure({
    class: 'usage',
    code: 'level-too-low',
    what: `SLSA Build L${level}, and min-slsa-build-level is ${wanted}: nothing was signed`,
    why: reason,
    fix: raise,
  });
}

function withoutInputs({ san }: Claims): Failure {
  return new Failure({
    class: 'denied',
    code: 'build-inputs-missing',
    what: `${san} is to sign something that it does not say to have built`,
    why: 'what this workflow signs says how it was built: build-inputs and builds are missing',
    fix: 'call build.yml as it is released',
  });
}
