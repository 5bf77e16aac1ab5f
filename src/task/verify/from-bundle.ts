import type { AskedImage } from '../../request/asked-image.ts';
import type { VerifyRequest } from '../../request/request.ts';
import { readUserFile } from '../../shared/read-file.ts';
import { reasonOf } from '../../shared/reason.ts';
import type { TrustedRoot } from '../../sigstore/trusted-root.ts';
import { type Answers, answersOf } from '../../verification/answers.ts';
import { verifyFile } from '../../verification/verify-file.ts';
import { couldNotTell } from '../../verification/verify-image.ts';
import { notOneImage, subjectNamed } from './named-subject.ts';

const MAX_BUNDLE_FILE_BYTES = 64 * 1024 * 1024;

/** Verifies a bundle file for a digest, an image named by digest, or a file. Asks no registry. @throws Failure */
export async function verifyBundle(
  images: readonly AskedImage[],
  path: string,
  request: VerifyRequest,
  rootToCome: Promise<TrustedRoot>,
): Promise<Answers> {
  const [only, ...others] = images;
  if (!only || others.length > 0) throw notOneImage('bundle', images.length);
  const subject = await subjectNamed(only);
  const text = await readUserFile('bundle', path, MAX_BUNDLE_FILE_BYTES);
  const question = request.questionFor(only);
  let root: TrustedRoot;
  try {
    root = await rootToCome;
  } catch (error) {
    return answersOf([couldNotTell(only.image, reasonOf(error))], undefined);
  }
  return answersOf([{ ...(await verifyFile(subject, { path, text }, { question, root })), question }], root);
}
