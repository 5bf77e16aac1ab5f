import { type AskedImage, nameIn } from '../../request/asked-image.ts';
import { Failure } from '../../shared/failure.ts';
import { readUserFile } from '../../shared/read-file.ts';
import { type Digest, parseDigest, sha256Digest } from '../../subject/digest.ts';

/** What is verified without a registry: a digest, and its bytes where they are at hand. */
export interface NamedSubject {
  /** As it was asked for. */
  readonly name: string;
  readonly digest: Digest;
  readonly bytes: Buffer | undefined;
}

const MAX_ARTIFACT_BYTES = 256 * 1024 * 1024;

/** A digest, an image named by digest, or a file. @throws Failure those of digests, names and files */
export async function subjectNamed(asked: AskedImage): Promise<NamedSubject> {
  const { image: name } = asked;
  if (name.startsWith('sha256:')) return { name, digest: parseDigest(name), bytes: undefined };
  const digest = name.includes('@sha256:') ? nameIn(asked).digest : undefined;
  if (digest) return { name, digest, bytes: undefined };
  const bytes = await readUserFile('image', name, MAX_ARTIFACT_BYTES);
  return { name, digest: sha256Digest(bytes), bytes };
}

/** @throws Failure `bundle-subject` */
export function notOneImage(option: 'bundle' | 'from-evidence', count: number): Failure {
  return new Failure({
    class: 'usage',
    code: 'bundle-subject',
    what: `${option} is set, and ${count} images are named`,
    why: 'such a file is verified for one image',
    fix: `slsa-provenance verify --${option} FILE sha256:… --repo OWNER/NAME`,
  });
}
