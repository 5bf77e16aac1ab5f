import { payloadOf } from '../../src/sigstore/envelope.ts';
import { readLegacyArtifact } from '../../src/oci/layout/legacy-artifact.ts';
import { readLegacy } from '../../src/oci/layout/legacy-manifest.ts';
import type { LegacySuffix } from '../../src/oci/layout/tags.ts';
import { sha256Digest } from '../../src/subject/digest.ts';
import { parseImageName } from '../../src/subject/repository.ts';
import type { FoundArtifact } from '../../src/verification/found-artifact.ts';
import { judgeAll } from '../../src/verification/verify-subject.ts';
import { verifyFile } from '../../src/verification/verify-file.ts';
import { type VerifiedImage, verifyImage } from '../../src/verification/verify-image.ts';
import type { Store } from '../fake/registry/store.ts';
import type { Corpus } from './corpus.ts';
import { PATH } from './corpus.ts';
import { mutateBytes, mutateJson } from './mutate.ts';
import type { Random } from './random.ts';
import { registriesOver, under } from './registry.ts';
import type { Target } from './target.ts';

interface Try {
  readonly corpus: Corpus;
  readonly random: Random;
}

/** Changes one thing, and returns what verification says of the result. */
type Change = (one: Try) => Promise<VerifiedImage>;

const CHANGES: readonly { readonly name: string; readonly weight: number; readonly change: Change }[] = [
  { name: 'bundle members', weight: 55, change: async (one) => bundle(one, jsonOf(one)) },
  { name: 'bundle bytes', weight: 10, change: async (one) => bundle(one, bytesOf(one)) },
  { name: 'certificate', weight: 25, change: async (one) => bundle(one, certificateOf(one)) },
  { name: 'subject', weight: 1, change: async (one) => otherSubject(one) },
  { name: 'index', weight: 3, change: (one) => document(one, '') },
  { name: 'signature manifest', weight: 2, change: (one) => document(one, '.sig') },
  { name: 'attestation manifest', weight: 2, change: (one) => document(one, '.att') },
  { name: 'bundle manifest', weight: 2, change: (one) => bundleManifest(one) },
];

/** Signed artifacts and how they are stored: nothing is accepted as something else than was signed. */
export async function artifactTargets(corpus: Corpus): Promise<Target[]> {
  const originals = await signedIn(corpus);
  return CHANGES.map(({ name, weight, change }) => ({
    name,
    weight,
    run: async (random) => checkAccepted(await change({ corpus, random }), corpus, originals),
  }));
}

/** What was signed and when, by the payload in hexadecimal digits. */
type Originals = ReadonlyMap<string, ReadonlySet<string | undefined>>;

async function signedIn(corpus: Corpus): Promise<Originals> {
  const { store, question, root, digest } = corpus;
  const originals = new Map<string, Set<string | undefined>>();
  const layers = (['sig', 'att'] as const).flatMap((suffix) => layersIn(store, digest, suffix));
  const found = [
    ...(await Promise.all(corpus.bundles.map((bytes) => judged(corpus, bytes)))).map(
      ({ result }) => result?.judged ?? [],
    ),
    ...layers.map((layer) => judgeAll(digest, [layer], { question, root }).judged),
  ].flat();
  for (const { content, report } of found) {
    if (!content) continue;
    const payload = payloadOf(content).toString('hex');
    originals.set(payload, (originals.get(payload) ?? new Set()).add(report.signedAt));
  }
  return originals;
}

function layersIn(store: Store, digest: string, suffix: LegacySuffix): FoundArtifact[] {
  const manifest = store.manifest(PATH, `${digest.replace(':', '-')}.${suffix}`);
  return readLegacy(manifest?.bytes ?? Buffer.from('{}'), suffix).map((layer) => {
    const content = store.blob(PATH, layer.digest) ?? Buffer.alloc(0);
    const artifact = readLegacyArtifact({ suffix, layer, content });
    return { layout: 'legacy', foundThrough: [], digest: layer.digest, claimedType: undefined, artifact };
  });
}

/** Whatever is accepted says what the expected workflow signed, about this image, when it signed it. */
function checkAccepted(
  { report, result, digest }: VerifiedImage,
  corpus: Corpus,
  originals: Originals,
): boolean {
  const accepted = (result?.judged ?? []).filter((one) => one.report.status === 'accepted');
  for (const { report: artifact, content } of accepted) {
    if (digest !== corpus.digest) throw new Error(`accepted for ${digest}`);
    if (!content || artifact.identity?.san !== corpus.san)
      throw new Error(`accepted, signed by ${artifact.identity?.san}`);
    const payload = payloadOf(content);
    const times = originals.get(payload.toString('hex'));
    if (!times) throw new Error(`accepted, but nobody signed ${payload.toString('utf8').slice(0, 500)}`);
    if (!times.has(artifact.signedAt)) throw new Error(`accepted, but not signed at ${artifact.signedAt}`);
  }
  if (report.verdict === 'verified' && accepted.length === 0)
    throw new Error('verified without an accepted artifact');
  return accepted.length > 0;
}

function jsonOf({ corpus: { bundles }, random }: Try): Buffer {
  const [one, other] = [random.pick(bundles), random.pick(bundles)];
  return Buffer.from(mutateJson(one.toString('utf8'), other.toString('utf8'), random));
}

function bytesOf({ corpus: { bundles }, random }: Try): Buffer {
  return mutateBytes(random.pick(bundles), random.pick(bundles), random);
}

/** The certificate in a bundle with bytes changed, or that of another bundle. */
function certificateOf({ corpus: { bundles }, random }: Try): Buffer {
  interface Bundle {
    verificationMaterial: { certificate: { rawBytes: string } };
  }
  const [one, other] = [random.pick(bundles), random.pick(bundles)].map(
    (bytes) => JSON.parse(bytes.toString('utf8')) as Bundle,
  );
  if (!one || !other) throw new Error('no bundles');
  const [own, theirs] = [one, other].map(({ verificationMaterial: { certificate } }) =>
    Buffer.from(certificate.rawBytes, 'base64'),
  );
  one.verificationMaterial.certificate.rawBytes = mutateBytes(
    own as Buffer,
    theirs as Buffer,
    random,
  ).toString('base64');
  return Buffer.from(JSON.stringify(one));
}

async function bundle({ corpus }: Try, bytes: Buffer): Promise<VerifiedImage> {
  return judged(corpus, bytes);
}

/** A bundle as it is, for an image that it is not about. */
async function otherSubject({ corpus, random }: Try): Promise<VerifiedImage> {
  const digest = sha256Digest(Buffer.from(String(random.next())));
  return judged({ ...corpus, digest }, random.pick(corpus.bundles));
}

function judged({ digest, question, root }: Corpus, text: Buffer): Promise<VerifiedImage> {
  return verifyFile(
    { name: digest, digest, bytes: undefined },
    { path: 'bundle.json', text },
    { question, root },
  );
}

/** The index or a legacy manifest, changed, in a registry whose digests are right. */
async function document({ corpus, random }: Try, suffix: string): Promise<VerifiedImage> {
  const tagOf = (digest: string) => `${digest.replace(':', '-')}${suffix}`;
  const [own, other] = [corpus.digest, corpus.otherDigest].map(
    (digest) => corpus.store.manifest(PATH, tagOf(digest))?.bytes,
  );
  if (!own || !other) throw new Error(`no ${suffix} in the corpus`);
  const changed =
    random.below(4) === 0
      ? mutateBytes(own, other, random)
      : Buffer.from(mutateJson(own.toString('utf8'), other.toString('utf8'), random));
  return ask(corpus, new Map([under('manifests', changed, tagOf(corpus.digest))]));
}

/** A bundle's manifest, changed, and an index that names it by its new digest. */
async function bundleManifest({ corpus, random }: Try): Promise<VerifiedImage> {
  const { store, digest, otherDigest } = corpus;
  const tag = digest.replace(':', '-');
  const entries = store.referrersOf(PATH, digest);
  const [own, other] = [random.pick(entries), random.pick(store.referrersOf(PATH, otherDigest))];
  const [manifest, theirs] = [own, other].map(
    (entry) => store.manifest(PATH, entry.digest)?.bytes.toString('utf8') ?? '{}',
  );
  const changed = Buffer.from(mutateJson(manifest ?? '{}', theirs ?? '{}', random));
  const named = { ...own, digest: sha256Digest(changed), size: changed.length };
  const index = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: [named] }));
  return ask(corpus, new Map([under('manifests', changed), under('manifests', index, tag)]));
}

async function ask(
  { store, digest, question, root }: Corpus,
  answers: ReadonlyMap<string, Buffer>,
): Promise<VerifiedImage> {
  const registries = registriesOver(store, answers);
  const options = { question, registries, root: Promise.resolve(root) };
  const name = `registry.example/${PATH}@${digest}`;
  const [answer] = await verifyImage(name, parseImageName(name), options);
  if (!answer) throw new Error('no answer');
  return answer;
}
