import type { PolicyReading } from '../engine/policy-reading.ts';
import type { Rule } from '../finding/rule.ts';
import { multipleIdentities } from './bundle/multiple-identities.ts';
import { anyRefOrSha } from './identity/any-ref-or-sha.ts';
import { any } from './identity/any.ts';
import { dotUnescaped } from './identity/dot-unescaped.ts';
import { incomplete } from './identity/incomplete.ts';
import { issuerNeverMatches } from './identity/issuer-never-matches.ts';
import { notAWorkflow } from './identity/not-a-workflow.ts';
import { placeholder } from './identity/placeholder.ts';
import { prefixWithoutBoundary } from './identity/prefix-without-boundary.ts';
import { regexpNotAnchored } from './identity/regexp-not-anchored.ts';
import { subjectAndRegexp } from './identity/subject-and-regexp.ts';
import { tooWide } from './identity/too-wide.ts';
import { wildcardInExactSubject } from './identity/wildcard-in-exact-subject.ts';
import { dockerHubAlias } from './image/docker-hub-alias.ts';
import { keyPlaceholder } from './key/placeholder.ts';
import { tlogIgnored } from './key/tlog-ignored.ts';
import { builderOfOtherRepository } from './predicate/builder-of-other-repository.ts';
import { buildTypeOfOtherSigner } from './predicate/build-type-of-other-signer.ts';
import { dataPrefix } from './predicate/data-prefix.ts';
import { generatorEmitsV02 } from './predicate/generator-emits-v02.ts';
import { obsoleteType } from './predicate/obsolete-type.ts';
import { pathOfOtherVersion } from './predicate/path-of-other-version.ts';
import { sharedBuilderWithoutSource } from './predicate/shared-builder-without-source.ts';
import { versionRegexpSingleDigit } from './predicate/version-regexp-single-digit.ts';
import { duplicateName } from './repository/duplicate-name.ts';
import { ephemeralNotMatched } from './repository/ephemeral-not-matched.ts';
import { notPinned } from './repository/not-pinned.ts';
import { notTheSigningWorkflow } from './repository/not-the-signing-workflow.ts';
import { signerIsKeyless } from './repository/signer-is-keyless.ts';
import type { Source } from './source.ts';

export const POLICY_RULES: readonly Rule<PolicyReading>[] = [
  anyRefOrSha,
  any,
  dotUnescaped,
  incomplete,
  issuerNeverMatches,
  notAWorkflow,
  placeholder,
  prefixWithoutBoundary,
  regexpNotAnchored,
  subjectAndRegexp,
  tooWide,
  wildcardInExactSubject,
  buildTypeOfOtherSigner,
  builderOfOtherRepository,
  dataPrefix,
  generatorEmitsV02,
  obsoleteType,
  pathOfOtherVersion,
  sharedBuilderWithoutSource,
  versionRegexpSingleDigit,
  keyPlaceholder,
  tlogIgnored,
  dockerHubAlias,
  multipleIdentities,
];

export const REPOSITORY_RULES: readonly Rule<readonly Source[]>[] = [
  notPinned,
  duplicateName,
  ephemeralNotMatched,
  notTheSigningWorkflow,
  signerIsKeyless,
];
