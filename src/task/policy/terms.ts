import type { PolicyMode } from '../../engine/policy.ts';
import type {
  ConditionTerms,
  ImagePattern,
  LaterTerms,
  PolicyTerms,
  PredicateTerms,
  TrustTerms,
} from '../../engine/policy-terms.ts';
import { hasPath } from '../../engine/predicate-paths.ts';
import type { ReleaseList } from '../../expectation/release-list.ts';
import { releasedIdentity } from '../../expectation/released-identity.ts';
import { mismatchOf } from '../../expectation/release-mismatch.ts';
import type { SourceRef } from '../../expectation/source-ref.ts';
import { Failure } from '../../shared/failure.ts';
import { kindOf } from '../../statement/predicate-types.ts';
import { SLSA_PROVENANCE_V1 } from '../../statement/slsa-v1.ts';
import { canonicalPattern, nameOf, type Repository } from '../../subject/repository.ts';
import { checkedLabel, labelFrom } from '../../text/label.ts';
import type { SignedFacts } from './facts.ts';
import { bind, type Bound } from './signer-terms.ts';

/** How the policies shall be, as users say it. */
export interface PolicyWishes {
  readonly mode: PolicyMode;
  /** Patterns of names; none: the repositories of the facts. */
  readonly images: readonly string[];
  readonly namespaces: readonly string[];
  readonly excludedNamespaces: readonly string[];
  readonly requireDigest: boolean;
  /** undefined: made from the first image. */
  readonly name: string | undefined;
  readonly signatureRepository: Repository | undefined;
  readonly sourceRef: SourceRef | undefined;
  /** Path of the workflow that is started, where that is asked for. */
  readonly callerWorkflow: string | undefined;
  /** Those of this project, where they count. */
  readonly releases?: ReleaseList;
  /** What the source calls its default branch, where that is known. */
  readonly defaultBranch?: string | undefined;
  /** Who signs afterwards what runs already. */
  readonly later?: LaterTerms | undefined;
}

/** @throws Failure `policy-…` where something is not known, or would admit what is not meant */
export function termsOf(facts: SignedFacts, wishes: PolicyWishes, trust: TrustTerms): PolicyTerms {
  const images = imagesOf(facts, wishes.images);
  const bound = bind(facts, wishes);
  const predicates = predicatesOf(facts, bound);
  if (!facts.signature && predicates.length === 0) throw nothingAsked();
  const { signatureRepository } = wishes;
  return {
    name: wishes.name === undefined ? labelFrom(images[0]?.path ?? '') : checkedLabel('name', wishes.name),
    mode: wishes.mode,
    images,
    namespaces: {
      include: wishes.namespaces.map((one) => checkedLabel('namespace', one)),
      exclude: wishes.excludedNamespaces.map((one) => checkedLabel('exclude-namespace', one)),
    },
    digest: wishes.requireDigest ? 'required' : 'resolved',
    signer: bound.signer,
    signature: facts.signature,
    predicates,
    later: wishes.later,
    trust,
    signatureRepository: signatureRepository && nameOf(signatureRepository),
    example: facts.example,
    remarks: [originOf(facts), ...bound.remarks, ...releaseRemarks(facts, wishes)],
  };
}

/** The source is asked of provenance: a certificate's extensions are read by one engine only. */
function predicatesOf({ predicateTypes, signer }: SignedFacts, { conditions }: Bound): PredicateTerms[] {
  const bound = predicateTypes.map((type) => ({ type, conditions: conditionsIn(type, conditions) }));
  const isBound = bound.some((one) => one.conditions.length > 0);
  const isAsked = conditions.some(({ about }) => about !== 'source-repository');
  const needsSource = isAsked || isElsewhere(signer, conditions);
  if (needsSource && !isBound) throw sourceUnbound();
  return bound;
}

/** Whether the signer lies in another repository than the source. */
function isElsewhere(signer: SignedFacts['signer'], conditions: readonly ConditionTerms[]): boolean {
  const source = conditions.find(({ about }) => about === 'source-repository')?.match.text;
  if (source === undefined || signer.kind === 'key') return false;
  const name = signer.kind === 'exact' ? signer.san : signer.kind === 'workflow' ? signer.uri : undefined;
  return name !== undefined && !name.toLowerCase().startsWith(`${source.toLowerCase()}/`);
}

function conditionsIn(type: string, conditions: readonly ConditionTerms[]): ConditionTerms[] {
  return kindOf(type) === 'provenance' ? conditions.filter(({ about }) => hasPath(type, about)) : [];
}

/** @throws Failure `policy-images-missing`, `policy-images-malformed` */
function imagesOf({ repositories }: SignedFacts, patterns: readonly string[]): ImagePattern[] {
  const own = repositories.map(({ registry, path }) => ({ registry, path }));
  const images = patterns.length > 0 ? patterns.map(parsePattern) : own;
  if (images.length === 0) throw imagesMissing();
  const names = images.map(({ registry, path }) => `${registry}/${path}`);
  return images.filter((_, nth) => names.indexOf(names[nth] ?? '') === nth);
}

function parsePattern(text: string): ImagePattern {
  const pattern = /^[A-Za-z0-9.:_*/[\]-]+$/.test(text) ? canonicalPattern(text) : undefined;
  const slash = pattern?.indexOf('/') ?? -1;
  const registry = pattern?.slice(0, slash) ?? '';
  if (pattern !== undefined && slash > 0 && !registry.includes('*') && !pattern.includes('***'))
    return { registry, path: pattern.slice(slash + 1) };
  throw new Failure({
    class: 'usage',
    code: 'policy-images-malformed',
    what: `images: "${text.slice(0, 200)}" is no registry and pattern of repositories`,
    why: 'the registry is written in full, * stands for one part of a name, ** for several; a tag is not part of it',
    fix: '--images ghcr.io/OWNER/NAME   # or ghcr.io/OWNER/**',
  });
}

/** No engine has the list of releases: what is wrong with the signer today has to be known before. */
function releaseRemarks({ signer }: SignedFacts, { releases }: PolicyWishes): string[] {
  if (signer.kind !== 'exact' || !releases) return [];
  const wrong = mismatchOf(releasedIdentity({ san: signer.san, extensions: {} }, releases), releases);
  return wrong ? [`What it admits does not verify: ${wrong.message}.`] : [];
}

function originOf({ example, sourceRepository }: SignedFacts): string {
  const source = sourceRepository === undefined ? '' : `, built from ${sourceRepository}`;
  return example === undefined
    ? `Written by slsa-provenance from what is expected${source}.`
    : `Written by slsa-provenance from ${example}${source}.`;
}

function imagesMissing(): Failure {
  return new Failure({
    class: 'usage',
    code: 'policy-images-missing',
    what: 'nothing says for which images the policy is',
    fix: '--images ghcr.io/OWNER/NAME   # or ghcr.io/OWNER/**; or name an image that was signed',
  });
}

function nothingAsked(): Failure {
  return new Failure({
    class: 'usage',
    code: 'policy-images-missing',
    what: 'neither a signature nor an attestation is to be asked for',
    why: 'such a policy would admit everything',
    fix: `--require-predicate ${SLSA_PROVENANCE_V1}`,
  });
}

function sourceUnbound(): Failure {
  return new Failure({
    class: 'usage',
    code: 'policy-source-unbound',
    what: 'the signer is a workflow of another repository, and nothing would ask for which source it signed',
    why: 'whoever may call that workflow could have it sign an image of his own; only provenance tells the source',
    fix: `--require-predicate ${SLSA_PROVENANCE_V1}   # and sign with provenance`,
  });
}
