import { Failure } from '../shared/failure.ts';
import { reasonOf } from '../shared/reason.ts';
import type { VerifiableArtifact } from '../sigstore/artifact.ts';
import { parseBundle, parseBundleFor } from '../sigstore/bundle.ts';
import { hash, type HashName } from '../sigstore/hash.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import { type Digest, hexOf, sha256Digest } from '../subject/digest.ts';
import type { FoundArtifact } from './found-artifact.ts';
import type { OtherDigests } from './judge.ts';
import type { Question } from './question.ts';
import type { VerifiedImage } from './verify-image.ts';
import { judgeAll } from './verify-subject.ts';

/** What a bundle file is about: a digest, and its bytes where they are at hand. */
export interface FileSubject {
  /** As it was asked for. */
  readonly name: string;
  readonly digest: Digest;
  readonly bytes: Buffer | undefined;
}

const MAX_BUNDLES = 1000;

/** Verifies the bundles of a file for one digest, without asking anyone. */
export async function verifyFile(
  subject: FileSubject,
  file: { readonly path: string; readonly text: Buffer },
  options: { readonly question: Question; readonly root: TrustedRoot },
): Promise<VerifiedImage> {
  const read = await bundleReader(subject, file.text);
  const found = bundlesIn(file.text).map((bundle) => foundIn(bundle, read));
  const otherDigests = subject.bytes && digestsOf(subject.bytes);
  const result = judgeAll(subject.digest, found, { ...options, otherDigests });
  const report = {
    image: subject.name,
    subject: subject.digest,
    ...result.answer,
    lookedFor: [`the file ${file.path}`],
  };
  return { report, result, digest: subject.digest };
}

/** One bundle in JSON, or one on each line (as `gh attestation download` and the sign action write them). */
function bundlesIn(text: Buffer): Buffer[] {
  const trimmed = text.toString('utf8').trim();
  if (trimmed === '') throw nothingIn();
  const lines = trimmed.split('\n');
  const isJsonLines =
    lines.length > 1 && lines.every((line) => /^\{.*\}\s*$/.test(line) || line.trim() === '');
  if (!isJsonLines) return [text];
  const bundles = lines.filter((line) => line.trim() !== '').map((line) => Buffer.from(line));
  if (bundles.length <= MAX_BUNDLES) return bundles;
  throw new Failure({
    class: 'usage',
    code: 'bundles-too-many',
    what: `the bundle file holds ${bundles.length} bundles; at most ${MAX_BUNDLES} are read`,
    fix: 'split the file',
  });
}

function nothingIn(): Failure {
  return new Failure({
    class: 'usage',
    code: 'bundle-empty',
    what: 'the bundle file is empty',
    why: 'what should have written it failed, or wrote elsewhere',
    fix: 'gh attestation download oci://IMAGE --repo OWNER/NAME   # or the output bundle-path of the sign action',
  });
}

/** Parses a bundle that is about a subject. @throws Failure `bundle-malformed` */
export type BundleReader = (bundle: Buffer) => VerifiableArtifact;

/** @param text of all bundles that will be read */
export async function bundleReader(
  { digest, bytes }: Pick<FileSubject, 'digest' | 'bytes'>,
  text: Buffer,
): Promise<BundleReader> {
  if (bytes !== undefined || !text.includes('messageSignature'))
    return (bundle) => parseBundle(bundle, bytes);
  // Loaded here: a signature over bytes that are not at hand is rare.
  const { verifyDigest } = await import('../sigstore/digest-signature.ts');
  return (bundle) => parseBundleFor(Buffer.from(hexOf(digest), 'hex'), bundle, verifyDigest);
}

/** By other algorithms than SHA-256, each computed once: statements about packages name them. */
function digestsOf(bytes: Buffer): OtherDigests {
  const known = new Map<HashName, string>();
  return (algorithm) => {
    const digest = known.get(algorithm) ?? hash(algorithm, bytes).toString('hex');
    known.set(algorithm, digest);
    return digest;
  };
}

function foundIn(bundle: Buffer, read: BundleReader): FoundArtifact {
  const known = {
    layout: 'bundle' as const,
    foundThrough: ['file' as const],
    digest: sha256Digest(bundle),
    claimedType: undefined,
  };
  try {
    return { ...known, artifact: read(bundle), stored: { kind: 'bundle', bundle } };
  } catch (error) {
    return { ...known, problem: reasonOf(error) };
  }
}
