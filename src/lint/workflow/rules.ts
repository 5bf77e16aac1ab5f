import { attachSbom } from './attach-sbom.ts';
import { attestOldMajor } from './attest-old-major.ts';
import { attestSpdxOpaque } from './attest-spdx-opaque.ts';
import { attestationNotInRegistry } from './attestation-not-in-registry.ts';
import { builtTwice } from './built-twice.ts';
import { cosignExperimental } from './cosign-experimental.ts';
import { cosignNotInstalled } from './cosign-not-installed.ts';
import { cosignWithoutYes } from './cosign-without-yes.ts';
import { cosign3ServiceFlags } from './cosign3-service-flags.ts';
import { digestFromRepodigests } from './digest-from-repodigests.ts';
import { digestIsGitSha } from './digest-is-git-sha.ts';
import { expressionInRun } from './expression-in-run.ts';
import { generatorAsStep } from './generator-as-step.ts';
import { generatorCallInvalid } from './generator-call-invalid.ts';
import { generatorUnmaintained } from './generator-unmaintained.ts';
import { idTokenForEveryJob } from './id-token-for-every-job.ts';
import { installedNotUsed } from './installed-not-used.ts';
import { legacyFormatForced } from './legacy-format-forced.ts';
import { longLivedKey } from './long-lived-key.ts';
import { matrixOutputLastWins } from './matrix-output-last-wins.ts';
import { missingPermission } from './missing-permission.ts';
import { mixedFormats } from './mixed-formats.ts';
import { platformsUnsigned } from './platforms-unsigned.ts';
import { predicateFileNeverWritten } from './predicate-file-never-written.ts';
import { provenanceType } from './provenance-type.ts';
import { pullRequestTargetSigning } from './pull-request-target-signing.ts';
import { pushWithoutLogin } from './push-without-login.ts';
import { secretsToThirdParty } from './secrets-to-third-party.ts';
import { selfAssertedBuilder } from './self-asserted-builder.ts';
import { selfHostedSigner } from './self-hosted-signer.ts';
import { signByTag } from './sign-by-tag.ts';
import { signingFailureIgnored } from './signing-failure-ignored.ts';
import { signsEveryBranch } from './signs-every-branch.ts';
import { signsExistingTag } from './signs-existing-tag.ts';
import { signsPullRequests } from './signs-pull-requests.ts';
import { slsaVerifierOtherBuilder } from './slsa-verifier-other-builder.ts';
import { subjectName } from './subject-name.ts';
import { tagPublicBeforeSignature } from './tag-public-before-signature.ts';
import { unpinnedActionInSigningJob } from './unpinned-action-in-signing-job.ts';
import { verifyIdentity } from './verify-identity.ts';
import { workflowRunSigning } from './workflow-run-signing.ts';
import type { WorkflowRule } from './rule.ts';

/** Every rule about workflows and what runs in them. */
export const WORKFLOW_RULES: readonly WorkflowRule[] = [
  attachSbom,
  attestOldMajor,
  attestSpdxOpaque,
  attestationNotInRegistry,
  builtTwice,
  cosignExperimental,
  cosignNotInstalled,
  cosignWithoutYes,
  cosign3ServiceFlags,
  digestFromRepodigests,
  digestIsGitSha,
  expressionInRun,
  generatorAsStep,
  generatorCallInvalid,
  generatorUnmaintained,
  idTokenForEveryJob,
  installedNotUsed,
  legacyFormatForced,
  longLivedKey,
  matrixOutputLastWins,
  missingPermission,
  mixedFormats,
  platformsUnsigned,
  predicateFileNeverWritten,
  provenanceType,
  pullRequestTargetSigning,
  pushWithoutLogin,
  secretsToThirdParty,
  selfAssertedBuilder,
  selfHostedSigner,
  signByTag,
  signingFailureIgnored,
  signsEveryBranch,
  signsExistingTag,
  signsPullRequests,
  slsaVerifierOtherBuilder,
  subjectName,
  tagPublicBeforeSignature,
  unpinnedActionInSigningJob,
  verifyIdentity,
  workflowRunSigning,
];
