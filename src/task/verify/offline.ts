import type { Reason } from '../../shared/reason.ts';
import type { ListedImage } from '../../request/image-list.ts';
import type { VerifyOptions } from '../../request/options.ts';
import { expectationIn, parseRequest, type VerifyRequest } from '../../request/request.ts';
import { Failure } from '../../shared/failure.ts';
import { readUserFile } from '../../shared/read-file.ts';
import { reasonOf } from '../../shared/reason.ts';
import { parseTrustedRoot, type TrustedRoot } from '../../sigstore/trusted-root.ts';
import { parseDigest, sha256Digest } from '../../subject/digest.ts';
import { parseImageName } from '../../subject/repository.ts';
import { type Answers, answersOf } from '../../verification/answers.ts';
import { type FileSubject, verifyFile } from '../../verification/verify-file.ts';
import { couldNotTell } from '../../verification/verify-image.ts';
import { judgeAll } from '../../verification/verify-subject.ts';
import { readTrustedRoot } from './services.ts';

const MAX_BUNDLE_FILE_BYTES = 64 * 1024 * 1024;
const MAX_ARTIFACT_BYTES = 256 * 1024 * 1024;

/** Verifies a bundle file for a digest, an image named by digest, or a file. Asks no registry. */
export async function answerFromBundle(
  images: readonly ListedImage[],
  path: string,
  request: VerifyRequest,
  rootToCome: Promise<TrustedRoot>,
): Promise<Answers> {
  const [only, ...others] = images;
  if (!only || others.length > 0) throw notOne(images.length);
  const subject = await subjectOf(only.image);
  const text = await readUserFile('bundle', path, MAX_BUNDLE_FILE_BYTES);
  const question = request.questionFor(only.image);
  let root: TrustedRoot;
  try {
    root = await rootToCome;
  } catch (error) {
    return answersOf([couldNotTell(only.image, reasonOf(error))], undefined);
  }
  return answersOf([await verifyFile(subject, { path, text }, { question, root })], root);
}

async function subjectOf(name: string): Promise<FileSubject> {
  if (name.startsWith('sha256:')) return { name, digest: parseDigest(name), bytes: undefined };
  if (name.includes('@sha256:')) {
    const { digest } = parseImageName(name);
    if (digest) return { name, digest, bytes: undefined };
  }
  const bytes = await readUserFile('image', name, MAX_ARTIFACT_BYTES);
  return { name, digest: sha256Digest(bytes), bytes };
}

/**
 * Verifies again what `--evidence-out` kept, asking nobody: against the expectation and trusted root in the
 * options, and those in the file where the options give none.
 */
export async function answerFromEvidence(path: string, options: VerifyOptions): Promise<Answers> {
  const { EVIDENCE_MAX_BYTES, parseEvidence } = await import('../../report/evidence.ts');
  const evidence = await parseEvidence(await readUserFile('from-evidence', path, EVIDENCE_MAX_BYTES));
  const own = expectationIn(options);
  const hasOwn = options.key !== undefined || Object.keys(own).length > 0;
  const request = await parseRequest(
    hasOwn ? options : { ...options, ...expectationIn(evidence.expectation) },
    hasOwn ? {} : { key: evidence.key },
  );
  const root =
    options.trustedRoot === undefined
      ? parseTrustedRoot(evidence.trustedRoot)
      : await readTrustedRoot(options.trustedRoot);
  const { image, digest, found, verifiedAt } = evidence;
  const asked = request.questionFor(image);
  const takesRequirements = asked.requirements.length === 0 && evidence.requirements.length > 0;
  const question = takesRequirements ? { ...asked, requirements: evidence.requirements } : asked;
  const result = judgeAll(digest, found, { question, root, at: verifiedAt });
  const taken = [
    hasOwn ? [] : ['expectation'],
    takesRequirements ? ['required predicates'] : [],
    options.trustedRoot === undefined ? ['trusted root'] : [],
  ].flat();
  const dated = question.requirements.some(({ maxAgeMs }) => maxAgeMs !== undefined);
  const warnings = [
    ...(taken.length === 0 ? [] : [selfMade(taken)]),
    ...(dated ? [agesThen(verifiedAt)] : []),
  ];
  const report = {
    image,
    subject: digest,
    ...result.answer,
    lookedFor: [`the evidence of ${verifiedAt.toISOString()} in ${path}`],
    warnings: [...warnings, ...result.answer.warnings],
  };
  return answersOf([{ report, result, digest }], root);
}

function selfMade(taken: readonly string[]): Reason {
  return {
    code: 'evidence-own-terms',
    message: `${taken.join(', ')} are those in the file: who could write the file could choose them`,
  };
}

function agesThen(at: Date): Reason {
  return {
    code: 'evidence-ages',
    message: `the age of what is required is that at ${at.toISOString()}, when the file says it was kept`,
  };
}

function notOne(count: number): Failure {
  return new Failure({
    class: 'usage',
    code: 'bundle-subject',
    what: `bundle is set, and ${count} images are named`,
    why: 'a bundle file is verified for one digest or file',
    fix: 'slsa-provenance verify --bundle bundle.json sha256:… --repo OWNER/NAME',
  });
}
