import type { ProvenanceVersions } from '../attach/signable.ts';
import { parseLevel } from '../expectation/least-level.ts';
import type { AzureIds } from '../azure/ids.ts';
import { isServiceKey } from '../kms/key-services.ts';
import { type CredentialInputs, explicitCredentials } from '../oci/credential-inputs.ts';
import type { CredentialOptions } from '../oci/credential-sources.ts';
import type { Formats } from '../oci/layout/formats.ts';
import { Failure } from '../shared/failure.ts';
import { type BuildProvenance, buildProvenances } from '../subject/build-provenance.ts';
import { parseRepository, type Repository, type Subject } from '../subject/repository.ts';
import { parseTargets, type Target } from '../subject/target.ts';
import { parseBoolean, parseChoice, parseDuration, parseLines } from '../text/parse.ts';
import { azureIdsIn, requireAzureUse } from './azure-options.ts';
import type { BuildRequest } from './build-request.ts';
import { type CopyTo, parseCopyToLines, subjectOfCopy } from './copy-to-lines.ts';
import { type ReadInput, valuesOf } from './input-values.ts';
import { parsePredicateLines, type PredicateLine } from './predicate-lines.ts';
import { refuseWithoutEffect, signModes } from './refuse-options.ts';
import { SIGN_INPUTS } from './sign-inputs.ts';
import { parseTagLines, type TagOrder } from './tag-lines.ts';

/** What is asked of signing, parsed once: none of it can be wrong any more. */
export interface SignInputs {
  readonly targets: readonly Target[];
  /** What build.yml has built, to be signed; undefined: others have built it. */
  readonly build: BuildRequest | undefined;
  /** Below this SLSA build level nothing is signed. */
  readonly minSlsaBuildLevel: number;
  /** Files to sign in place of images, as they were named; none: images are signed. */
  readonly subjectPaths: readonly string[];
  readonly recursive: boolean;
  /** Whether bundles also go to GitHub's store; `auto`: where it takes them. */
  readonly githubAttestations: 'false' | 'true' | 'auto';
  readonly provenance: ProvenanceVersions;
  /** What builds say of themselves, to be attested too. */
  readonly buildClaims: readonly BuildProvenance[];
  /** Files that are attested too. */
  readonly predicates: readonly PredicateLine[];
  /** Where what is signed is kept; undefined: beside each image. */
  readonly signatureRepository: Repository | undefined;
  /** What gets images and all that is attached to them. */
  readonly copies: readonly CopyTo[];
  /** Set when all else is done. */
  readonly tags: readonly TagOrder[];
  readonly format: Formats;
  readonly formatIsExplicit: boolean;
  readonly credentials: CredentialOptions['explicit'];
  /** Who the workflow is in Azure; undefined: nobody. */
  readonly azure: AzureIds | undefined;
  readonly githubToken: string | undefined;
  readonly signingConfig: string | undefined;
  readonly trustedRoot: string | undefined;
  /** Path of a private key, `env://NAME`, or the URI of one that a service keeps; undefined: a certificate is requested. */
  readonly key: string | undefined;
  readonly keyPassword: string | undefined;
  /** Whether signatures are recorded in a log: without, only with a key. */
  readonly tlog: boolean;
  readonly onOutage: OnOutage;
  readonly privateRepository: boolean;
  readonly timeoutMs: number;
  readonly dryRun: boolean;
  readonly outputDirectory: string | undefined;
  /** undefined: no policies are written. */
  readonly policies: PolicyRequest | undefined;
}

/** What is done when a service of Sigstore, or GitHub's issuer of tokens, stays down. */
export type OnOutage =
  | { readonly do: 'fail' | 'defer' }
  /** A key signs then, and is recorded in a log where that is up. */
  | { readonly do: 'key'; readonly key: string; readonly tlog: boolean };

/** Admission policies for what is signed. */
export interface PolicyRequest {
  readonly folder: string;
  /** Ids, separated by commas; undefined: all. */
  readonly forms: string | undefined;
  readonly mode: 'audit' | 'enforce';
}

/**
 * @param build what `build-inputs` and `builds` ask for, where they are set
 * @throws Failure: one code for each mistake
 */
export function readSignInputs(
  read: ReadInput,
  notice: (text: string) => void = () => {},
  build?: BuildRequest,
): SignInputs {
  const optional = (name: string) => read(name) || undefined;
  refuseWithoutEffect(SIGN_INPUTS.options, valuesOf(SIGN_INPUTS.options, read), signModes);
  const subjectPaths = parseLines(read('subject-path'));
  const ofImages = () => (subjectPaths.length > 0 ? [] : namedTargets(read, notice));
  const targets = build?.targets ?? ofImages();
  const format = optional('signature-format');
  const named = optional('signature-repository');
  const signatureRepository =
    named === undefined ? undefined : parseRepository('signature-repository', named);
  const copies = parseCopyToLines(parseLines(read('copy-to')), targets);
  const repositories = [
    ...targets.flatMap((target) => target.repositories),
    ...(signatureRepository ? [signatureRepository] : []),
    ...copies.map(({ destination }) => destination),
  ];
  const registries = repositories.map(({ registry }) => registry);
  const credentials = explicitCredentials(credentialInputs(read), registries);
  const others = registries.filter((registry) => registry !== credentials?.registry);
  return {
    targets,
    build,
    minSlsaBuildLevel: parseLevel(read('min-slsa-build-level') || '0'),
    subjectPaths,
    ...whatIsAttested(read, subjectPaths.length > 0),
    recursive: parseBoolean('recursive', read('recursive') || 'false'),
    format: parseChoice('signature-format', format ?? 'both', ['both', 'bundle', 'legacy']),
    formatIsExplicit: format !== undefined,
    signatureRepository,
    copies,
    tags: parseTagLines(parseLines(read('tags')), [...subjectsOf(targets), ...copies.map(subjectOfCopy)]),
    credentials,
    azure: azureIds(read, others),
    githubToken: optional('github-token'),
    ...instanceFiles(optional('signing-config'), optional('trusted-root')),
    ...signer(read),
    keyPassword: optional('key-password'),
    privateRepository: parseBoolean('private-repository', read('private-repository') || 'false'),
    timeoutMs: parseDuration('timeout', read('timeout') || '10m'),
    dryRun: parseBoolean('dry-run', read('dry-run') || 'false'),
    outputDirectory: optional('output-dir'),
    policies: policyRequest(read),
  };
}

function namedTargets(read: ReadInput, notice: (text: string) => void): Target[] {
  const asked = {
    image: parseLines(read('image')),
    digest: read('digest'),
    metadata: read('metadata'),
  };
  return parseTargets(asked, (skipped) =>
    notice(`metadata: not pushed, so not signed: ${skipped.join(', ')}`),
  );
}

/** What signs, and what does when that cannot. @throws Failure `option-without-effect`, `input-value-unknown` */
function signer(read: ReadInput): Pick<SignInputs, 'key' | 'tlog' | 'onOutage'> {
  const key = read('key') || undefined;
  if (key !== undefined && isServiceKey(key) && read('key-password') !== '') throw passwordOfService(key);
  const tlog = parseBoolean('tlog', read('tlog') || 'true');
  const wanted = parseChoice('on-outage', read('on-outage') || 'fail', ['fail', 'key', 'defer']);
  if (wanted === 'fail') return { key, tlog, onOutage: { do: wanted } };
  if (wanted === 'defer' && key === undefined) return { key, tlog, onOutage: { do: wanted } };
  if (wanted === 'key' && key !== undefined)
    return { key: undefined, tlog: true, onOutage: { do: wanted, key, tlog } };
  throw new Failure({
    class: 'usage',
    code: 'option-without-effect',
    what: `on-outage: ${wanted} has no effect ${key === undefined ? 'without' : 'beside'} key`,
    why:
      key === undefined
        ? 'no key is named that could sign in an outage'
        : 'what is deferred is signed later with an identity, not with the key',
    fix: key === undefined ? 'key: cosign.key' : 'remove key, or set on-outage: key',
  });
}

/** @param registries those that no password is given for */
function azureIds(read: ReadInput, registries: readonly string[]): AzureIds | undefined {
  const ids = azureIdsIn({
    azureClientId: read('azure-client-id'),
    azureTenantId: read('azure-tenant-id'),
  });
  requireAzureUse(ids, { registries, key: read('key') || undefined });
  return ids;
}

function policyRequest(read: ReadInput): PolicyRequest | undefined {
  const folder = read('policy-dir');
  const mode = parseChoice('policy-mode', read('policy-mode') || 'audit', ['audit', 'enforce']);
  return folder === '' ? undefined : { folder, forms: read('policy-for') || undefined, mode };
}

/** @param isOfFiles beside a file there is one bundle, as those who verify files take it */
function whatIsAttested(read: ReadInput, isOfFiles: boolean) {
  return {
    githubAttestations: parseChoice('github-attestations', read('github-attestations') || 'false', [
      'false',
      'true',
      'auto',
    ]),
    provenance: parseChoice<ProvenanceVersions>(
      'provenance',
      read('provenance') || 'v1',
      isOfFiles ? ['v1', 'v0.2', 'none'] : ['v1', 'v0.2', 'both', 'none'],
    ),
    buildClaims: buildClaimsIn(read),
    predicates: [
      ...parsePredicateLines('sbom', read('sbom')),
      ...parsePredicateLines('predicates', read('predicates')),
    ],
  };
}

/** @throws Failure `build-claims-missing` where they are wanted and the metadata has none */
function buildClaimsIn(read: ReadInput): BuildProvenance[] {
  if (!parseBoolean('build-claims', read('build-claims') || 'false')) return [];
  const claims = buildProvenances(read('metadata'));
  if (claims.length > 0) return claims;
  throw new Failure({
    class: 'usage',
    code: 'build-claims-missing',
    what: 'build-claims is true, but metadata holds no provenance of a build',
    why: 'the build was told to write none, or its metadata is without it',
    fix: 'in the build step:\n  provenance: true\nand in its environment:\n  BUILDX_METADATA_PROVENANCE: max',
  });
}

function passwordOfService(key: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'option-without-effect',
    what: `key-password has no effect beside key: ${key}`,
    why: 'a service keeps the key, and is shown the identity of the workflow',
    fix: 'remove key-password',
  });
}

function instanceFiles(signingConfig: string | undefined, trustedRoot: string | undefined) {
  if (signingConfig !== undefined && trustedRoot === undefined) {
    throw new Failure({
      class: 'usage',
      code: 'trusted-root-missing',
      what: 'signing-config is set, but trusted-root is not',
      why: 'what a private Sigstore instance issues cannot be verified without its keys',
      fix: 'trusted-root: path/to/trusted_root.json',
    });
  }
  return { signingConfig, trustedRoot };
}

function credentialInputs(read: ReadInput): CredentialInputs {
  return {
    registry: read('registry'),
    username: read('registry-username'),
    password: read('registry-password'),
  };
}

function subjectsOf(targets: readonly Target[]): Subject[] {
  return targets.flatMap(({ repositories, digest }) =>
    repositories.map((repository) => ({ repository, digest })),
  );
}
