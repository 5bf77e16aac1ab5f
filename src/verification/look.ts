import type { PolicyKey } from '../admission/image-evidence.ts';
import { keyId, type SignedFact } from '../admission/image-evidence.ts';
import type { Looked } from '../admission/admit.ts';
import { cannotTell } from '../admission/answer.ts';
import type { Signer } from '../admission/preflight-report.ts';
import { type ImageLookup, viewImage } from '../engine/view/view.ts';
import { ANY_PREDICATE, parseExpectation } from '../expectation/expectation.ts';
import { type Reader, rememberReads } from '../oci/reader.ts';
import type { Registries } from '../oci/registries.ts';
import { groupBy } from '../shared/group-by.ts';
import { reasonOf } from '../shared/reason.ts';
import { payloadOf } from '../sigstore/envelope.ts';
import type { CertificateIdentity } from '../sigstore/certificate.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import type { Digest } from '../subject/digest.ts';
import { canonicalName, type ImageName } from '../subject/repository.ts';
import { isObject, objectIn } from '../text/json.ts';
import type { JudgedArtifact } from './artifact-report.ts';
import { collect } from './collect.ts';
import type { FoundArtifact } from './found-artifact.ts';
import { judge } from './judge.ts';
import { notFound } from './verify-image.ts';

/** What was found out about one image. */
export interface LookedAt {
  readonly looked: Looked;
  readonly digest: Digest | undefined;
  readonly mediaType: string | undefined;
  readonly found: readonly FoundArtifact[];
  readonly signers: readonly Signer[];
  /** Whom the certificates of what verifies name. */
  readonly certificates: readonly CertificateIdentity[];
}

export interface LookOptions {
  readonly registries: Registries;
  readonly root: Promise<TrustedRoot>;
  /** Keys that policies name. */
  readonly keys: readonly PolicyKey[];
}

const ANYONE = parseExpectation({ allowAnyIdentityUnsafe: true, predicateType: ANY_PREDICATE });

/** Resolves an image and reads what stands beside it, once for all who ask. A Failure becomes part of the answer. */
export async function look(name: ImageName, options: LookOptions): Promise<LookedAt> {
  try {
    return await lookAt(name, options);
  } catch (error) {
    const { message, fix } = reasonOf(error);
    return { ...NOTHING, looked: { problem: cannotTell(message, fix) }, digest: name.digest };
  }
}

const NOTHING = { mediaType: undefined, found: [], signers: [], certificates: [] };

async function lookAt(name: ImageName, { registries, root, keys }: LookOptions): Promise<LookedAt> {
  const { repository, tag = 'latest', digest: named } = name;
  const registry = registries.for(repository.registry);
  const descriptor = await registry.headManifest(repository.path, named ?? tag);
  if (!descriptor) throw notFound(canonicalName(name));
  const digest = named ?? descriptor.digest;
  const reader = rememberReads(registry);
  const view = async (key?: PolicyKey) => viewImage(reader, repository.path, digest, await root, key);
  const [{ found }, lookup, ...keyed] = await Promise.all([
    collectAll(reader, repository.path, digest),
    view(),
    ...keys.map(async (key) => [keyId(key), await view(key)] as const),
  ]);
  const trusted = await root;
  const judged = found.map((one) => judge(one, { subject: digest, expectation: ANYONE, root: trusted }));
  const facts = judged.flatMap((one, nth) => factOf(one, found[nth]));
  const evidence = { digest, lookup, byKey: new Map<string, ImageLookup>(keyed), facts };
  const certificates = judged.flatMap(({ signer }) => signer ?? []);
  return {
    looked: { evidence },
    digest,
    mediaType: descriptor.mediaType,
    found,
    signers: signersOf(facts),
    certificates,
  };
}

function collectAll(reader: Reader, path: string, digest: Digest) {
  return collect(reader, path, digest, { predicateType: ANY_PREDICATE, isAnswered: async () => false });
}

/** What verifies, and what a key signed: whether that holds, whoever has the key finds out. */
function factOf({ report, signer }: JudgedArtifact, found: FoundArtifact | undefined): SignedFact[] {
  const { status, layout, predicateType } = report;
  if (status === 'rejected') return [];
  const content = found?.artifact?.content;
  const predicate = content?.kind === 'envelope' ? objectIn(payloadOf(content))?.['predicate'] : undefined;
  return [
    {
      signer: signer && { san: signer.san, issuer: signer.issuer },
      predicateType,
      layout,
      ...(isObject(predicate) && { predicate }),
    },
  ];
}

/** Each signer once, with what it signed. */
function signersOf(facts: readonly SignedFact[]): Signer[] {
  const groups = groupBy(facts, ({ signer }) => JSON.stringify(signer ?? null));
  return [...groups.values()].map((group) => {
    const signer = group[0]?.signer;
    return {
      identity: signer?.san ?? 'a key',
      ...(signer && { issuer: signer.issuer }),
      signed: [...new Set(group.map(({ predicateType }) => predicateType ?? 'signature'))].sort(),
    };
  });
}
