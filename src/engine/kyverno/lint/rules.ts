import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import type { ClusterPolicy } from '../cluster-policy.ts';
import type { ImageValidatingPolicy } from '../ivp.ts';
import { allEntriesRequired } from './all-entries-required.ts';
import { attestationMultiKey } from './attestation-multi-key.ts';
import { attestationNestedAttestor } from './attestation-nested-attestor.ts';
import { attestationWithoutAttestors } from './attestation-without-attestors.ts';
import { attestorSetInvalid } from './attestor-set-invalid.ts';
import { auditWithMutateDigest } from './audit-with-mutate-digest.ts';
import { backgroundScan } from './background-scan.ts';
import { bundleIdentityIncomplete } from './bundle-identity-incomplete.ts';
import { bundleWithKeys } from './bundle-with-keys.ts';
import { containersOnly } from './containers-only.ts';
import { deadExclude } from './dead-exclude.ts';
import { deprecatedField } from './deprecated-field.ts';
import { deprecatedKind } from './deprecated-kind.ts';
import { exceptionNeverExpires } from './exception-never-expires.ts';
import { excludeTenantControlled } from './exclude-tenant-controlled.ts';
import { failOpen } from './fail-open.ts';
import { imageReferenceNeverMatches } from './image-reference-never-matches.ts';
import { ctlogWithoutUrl } from './ivpol-ctlog-without-url.ts';
import { digestSettingsIgnored } from './ivpol-digest-settings-ignored.ts';
import { ivpolFailOpen } from './ivpol-fail-open.ts';
import { matchConditionMissesContainers } from './ivpol-match-condition-misses-containers.ts';
import { misplacedField } from './ivpol-misplaced-field.ts';
import { noMatchConstraints } from './ivpol-no-match-constraints.ts';
import { noValidations } from './ivpol-no-validations.ts';
import { oldApiVersion } from './ivpol-old-api-version.ts';
import { onlyContainers } from './ivpol-only-containers.ts';
import { payloadBeforeVerify } from './ivpol-payload-before-verify.ts';
import { payloadPath } from './ivpol-payload-path.ts';
import { tagGlobMissesDigests } from './ivpol-tag-glob-misses-digests.ts';
import { unknownName } from './ivpol-unknown-name.ts';
import { updateNotMatched } from './ivpol-update-not-matched.ts';
import { keylessTlogIgnored } from './keyless-tlog-ignored.ts';
import { keylessWithoutRekorOrRoots } from './keyless-without-rekor-or-roots.ts';
import { listedNamespacesOnly } from './listed-namespaces-only.ts';
import { nothingVerified } from './nothing-verified.ts';
import { podsNotMatched } from './pods-not-matched.ts';
import { ruleWithoutOperation } from './rule-without-operation.ts';
import { tagPatternMissesDigests } from './tag-pattern-misses-digests.ts';
import { tagsAlwaysRejected } from './tags-always-rejected.ts';
import { timeout } from './timeout.ts';
import { typeDefaultsToLegacy } from './type-defaults-to-legacy.ts';
import { unknownOperator } from './unknown-operator.ts';

export const CLUSTER_POLICY_RULES: readonly Rule<ClusterPolicy>[] = [
  allEntriesRequired,
  attestationMultiKey,
  attestationNestedAttestor,
  attestationWithoutAttestors,
  attestorSetInvalid,
  auditWithMutateDigest,
  backgroundScan,
  bundleIdentityIncomplete,
  bundleWithKeys,
  containersOnly,
  deadExclude,
  deprecatedField,
  deprecatedKind,
  excludeTenantControlled,
  failOpen,
  imageReferenceNeverMatches,
  keylessTlogIgnored,
  keylessWithoutRekorOrRoots,
  listedNamespacesOnly,
  nothingVerified,
  podsNotMatched,
  ruleWithoutOperation,
  tagPatternMissesDigests,
  tagsAlwaysRejected,
  timeout,
  typeDefaultsToLegacy,
  unknownOperator,
];

export const IVP_RULES: readonly Rule<ImageValidatingPolicy>[] = [
  ctlogWithoutUrl,
  digestSettingsIgnored,
  ivpolFailOpen,
  matchConditionMissesContainers,
  misplacedField,
  noMatchConstraints,
  noValidations,
  oldApiVersion,
  onlyContainers,
  payloadBeforeVerify,
  payloadPath,
  tagGlobMissesDigests,
  unknownName,
  updateNotMatched,
];

export const EXCEPTION_RULES: readonly Rule<LocatedNode>[] = [exceptionNeverExpires];
