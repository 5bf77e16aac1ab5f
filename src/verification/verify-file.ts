import { Failure } from '../shared/failure.ts';
import { parseBundle } from '../sigstore/bundle.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import { type Digest, sha256Digest } from '../subject/digest.ts';
import type { FoundArtifact } from './found-artifact.ts';
import type { Question } from './question.ts';
import { reasonOf } from './reason.ts';
import { judgeAll } from './verify-subject.ts';
import type { VerifiedImage } from './verify-image.ts';

/** What a bundle file is about: a digest, and its bytes where they are at hand. */
export interface FileSubject {
  /** As it was asked for. */
  readonly name: string;
  readonly digest: Digest;
  readonly bytes: Buffer | undefined;
}

const MAX_BUNDLES = 1000;

/** Verifies the bundles of a file for one digest, without asking anyone. */
export function verifyFile(
  subject: FileSubject,
  file: { readonly path: string; readonly text: Buffer },
  options: { readonly question: Question; readonly root: TrustedRoot },
): VerifiedImage {
  const found = bundlesIn(file.text).map((bundle) => foundIn(bundle, subject.bytes));
  const result = judgeAll(subject.digest, found, options);
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
  const lines = trimmed.split('\n');
  const isJsonLines =
    lines.length > 1 && lines.every((line) => /^\{.*\}\s*$/.test(line) || line.trim() === '');
  if (!isJsonLines) return [text];
  const bundles = lines.filter((line) => line.trim() !== '').map((line) => Buffer.from(line));
  if (bundles.length <= MAX_BUNDLES) return bundles;
  throw new Failure({
    code: 'bundles-too-many',
    what: `the bundle file holds ${bundles.length} bundles; at most ${MAX_BUNDLES} are read`,
    fix: 'split the file',
  });
}

function foundIn(bundle: Buffer, bytes: Buffer | undefined): FoundArtifact {
  const known = {
    layout: 'bundle' as const,
    foundThrough: ['file' as const],
    digest: sha256Digest(bundle),
    claimedType: undefined,
  };
  try {
    return { ...known, artifact: parseBundle(bundle, bytes), stored: { kind: 'bundle', bundle } };
  } catch (error) {
    return { ...known, problem: reasonOf(error) };
  }
}
