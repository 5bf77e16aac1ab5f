import type { KeyObject } from 'node:crypto';
import { Failure } from '../shared/failure.ts';
import { GITHUB_ISSUER } from '../sigstore/instance.ts';
import { COSIGN_SIGN_V1 } from '../statement/cosign-sign.ts';
import { PREDICATE_ALIASES, predicateTypeOf } from '../statement/predicate-types.ts';
import { SLSA_PROVENANCE_V1 } from '../statement/slsa-v1.ts';
import { loadRegularExpressions } from '../text/regular-expression.ts';
import { EARLIER_RELEASES } from './earlier-releases.ts';
import { parseLevel } from './least-level.ts';
import type { ReleaseList } from './release-list.ts';
import { type ExpectedSigner, parseSigner, type SignerOptions } from './signer.ts';
import { ownerUri, parseId, repositoryUri, type Source, type SourceIds } from './source.ts';
import { parseSourceRef, type SourceRef } from './source-ref.ts';

/** What users say of who may have built an image, by the names of the command line, all as text. */
export interface ExpectationOptions extends SignerOptions {
  readonly callerWorkflow?: string;
  readonly sourceRef?: string;
  readonly defaultBranch?: string;
  readonly sourceDigest?: string;
  readonly denySelfHostedRunners?: boolean;
  readonly minSlsaBuildLevel?: string;
  readonly predicateType?: string;
  readonly certificateOidcIssuer?: string;
  readonly allowAnyIdentityUnsafe?: boolean;
}

/** A key in place of everything that a certificate says. */
export interface ExpectedKey {
  readonly publicKey: KeyObject;
  /** What is in no transparency log is accepted too. */
  readonly allowNoTlog: boolean;
}

/** An expectation that cannot be unsafe without saying so. */
export interface Expectation {
  /** undefined: certificates count. */
  readonly key: ExpectedKey | undefined;
  readonly signer: ExpectedSigner;
  /** undefined: any. */
  readonly issuer: string | undefined;
  readonly source: Source;
  readonly sourceIds: SourceIds;
  readonly callerWorkflow: string | undefined;
  readonly sourceRef: SourceRef | undefined;
  readonly sourceDigest: string | undefined;
  readonly builderId: string | undefined;
  readonly denySelfHostedRunners: boolean;
  readonly minSlsaBuildLevel: number;
  /** `any`: whatever is signed. */
  readonly predicateType: string;
  /** Those of this project, which tell what its reusable workflows are worth as signers. */
  readonly releases: ReleaseList;
}

export const ANY_PREDICATE = 'any';

/** The options that say who or what is expected, in words of the command line. */
const IDENTITY_OPTIONS = [
  'repo',
  'owner',
  'repositoryId',
  'ownerId',
  'callerWorkflow',
  'signerWorkflow',
  'builderId',
  'certificateIdentity',
  'certificateIdentityRegexp',
] as const satisfies readonly (keyof ExpectationOptions)[];

/** Whether the options say who is expected, or that nobody is. */
export function namesIdentity(options: ExpectationOptions): boolean {
  return !isAnyone(options) || options.allowAnyIdentityUnsafe === true;
}

function isAnyone(options: ExpectationOptions): boolean {
  return IDENTITY_OPTIONS.every((name) => options[name] === undefined);
}

/** All but what is attested: only a certificate could say it. */
function needsCertificate({ predicateType: _, ...options }: ExpectationOptions): boolean {
  return Object.values(options).some((value) => value !== false);
}

/** Loads what `parseExpectation` needs for these options. */
export async function prepareExpectation({ certificateIdentityRegexp }: ExpectationOptions): Promise<void> {
  if (certificateIdentityRegexp !== undefined) await loadRegularExpressions();
}

/**
 * Parses what users expect, and refuses what would accept more than they mean.
 * @param key where the artifacts are signed with one
 * @throws Failure `expectation-…`, `identity-pattern-…`, `source-ref-malformed`
 */
export function parseExpectation(options: ExpectationOptions, key?: ExpectedKey): Expectation {
  if (key && needsCertificate(options)) throw keyAndIdentity();
  if (!key && !namesIdentity(options)) throw missing();
  const signer = key ? { kind: 'anyone' as const } : parseSigner(options);
  return {
    key,
    signer,
    issuer: options.certificateOidcIssuer ?? (isAnyone(options) ? undefined : GITHUB_ISSUER),
    source: key ? { kind: 'any' } : parseSource(options, signer),
    sourceIds: parseIds(options),
    callerWorkflow: options.callerWorkflow === undefined ? undefined : workflowPath(options.callerWorkflow),
    sourceRef: parseSourceRef(options.sourceRef, options.defaultBranch),
    sourceDigest: options.sourceDigest === undefined ? undefined : parseCommit(options.sourceDigest),
    builderId: options.builderId,
    denySelfHostedRunners: options.denySelfHostedRunners ?? false,
    minSlsaBuildLevel: parseLevel(options.minSlsaBuildLevel ?? '0'),
    predicateType: parsePredicateType('predicate-type', options.predicateType ?? SLSA_PROVENANCE_V1),
    releases: EARLIER_RELEASES,
  };
}

/** A predicate type as users write it, or `any`. @throws Failure `expectation-predicate-type` */
export function parsePredicateType(option: string, text: string): string {
  const type = text === ANY_PREDICATE ? ANY_PREDICATE : predicateTypeOf(text);
  if (type !== undefined) return type;
  throw new Failure({
    class: 'usage',
    code: 'expectation-predicate-type',
    what: `${option}: "${text}" is neither a URI nor one of ${[...PREDICATE_ALIASES, ANY_PREDICATE].join(', ')}`,
    fix: `${option}: ${SLSA_PROVENANCE_V1}`,
  });
}

/** Whether an artifact answers the question: a signature may be a statement or simple-signing. */
export function isAskedFor(wanted: string, predicateType: string | null): boolean {
  return wanted === ANY_PREDICATE || wanted === (predicateType ?? COSIGN_SIGN_V1);
}

function parseSource({ repo, owner, ...options }: ExpectationOptions, signer: ExpectedSigner): Source {
  if (repo !== undefined && owner !== undefined) throw repoAndOwner();
  if (repo !== undefined) return { kind: 'repository', uri: repositoryUri(repo) };
  if (owner !== undefined) return { kind: 'owner', uri: ownerUri(owner) };
  if (options.repositoryId ?? options.ownerId) return { kind: 'any' };
  if (options.allowAnyIdentityUnsafe) return { kind: 'any' };
  if (options.certificateIdentity ?? options.certificateIdentityRegexp) return { kind: 'signer' };
  throw sourceMissing(signer);
}

function parseIds({ repositoryId, ownerId }: ExpectationOptions): SourceIds {
  return {
    repository: repositoryId === undefined ? undefined : parseId('repository-id', repositoryId),
    owner: ownerId === undefined ? undefined : parseId('owner-id', ownerId),
  };
}

/** A file name alone stands for one in `.github/workflows`. */
function workflowPath(text: string): string {
  const path = text.includes('/') ? text.replace(/^\/+/, '') : `.github/workflows/${text}`;
  if (/^\.github\/workflows\/[^@\s]+\.ya?ml$/.test(path)) return path;
  throw new Failure({
    class: 'usage',
    code: 'expectation-caller-workflow',
    what: `caller-workflow: "${text}" is not the path of a workflow`,
    fix: 'caller-workflow: .github/workflows/release.yml',
  });
}

function parseCommit(text: string): string {
  const digest = text.replace(/^(sha1|gitCommit):/, '');
  if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(digest)) return digest;
  throw new Failure({
    class: 'usage',
    code: 'expectation-source-digest',
    what: `source-digest: "${text}" is not a full commit`,
    why: 'a short one could stand for several',
    fix: 'source-digest: the 40 hexadecimal digits that git rev-parse HEAD prints',
  });
}

function missing(): Failure {
  return new Failure({
    class: 'usage',
    code: 'expectation-missing',
    what: 'nothing says who may have built the image',
    why: 'a valid signature alone proves little: anyone can sign anything',
    fix: '--repo OWNER/REPOSITORY   # the source it must be built from; or name a settings file: --config',
  });
}

function sourceMissing(signer: ExpectedSigner): Failure {
  const workflow =
    signer.kind === 'exact' ? signer.san : signer.kind === 'workflow' ? signer.uri : 'the workflow';
  return new Failure({
    class: 'usage',
    code: 'expectation-source-missing',
    what: `nothing says which source is expected, only who signs: ${workflow}`,
    why: 'anyone can call a public reusable workflow on a repository of their own',
    fix: 'add --repo OWNER/REPOSITORY, or --owner OWNER',
  });
}

function repoAndOwner(): Failure {
  return new Failure({
    class: 'usage',
    code: 'expectation-repo-and-owner',
    what: 'repo and owner are both set',
    why: 'repo names the owner too',
    fix: 'keep repo',
  });
}

function keyAndIdentity(): Failure {
  return new Failure({
    class: 'usage',
    code: 'expectation-key-and-identity',
    what: 'key is set together with what only a certificate could show',
    why: 'what is signed with a key has no certificate that could name a repository, a workflow or a level',
    fix: 'keep key, or the others',
  });
}
