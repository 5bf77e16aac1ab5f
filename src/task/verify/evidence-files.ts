import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../../shared/replace-file.ts';
import type { Answer, Answers } from '../../verification/answers.ts';

const MAX_NAME_LENGTH = 180;

/** Writes one file of evidence (docs/evidence.schema.json) for each image that could be looked up. */
export async function saveEvidence(directory: string, { root, answers }: Answers): Promise<void> {
  const { evidenceJson } = await import('../../report/evidence.ts');
  await mkdir(directory, { recursive: true });
  if (!root) return;
  for (const answer of answers) {
    const json = evidenceJson(answer, root);
    if (json !== undefined) await replaceFile(join(directory, fileName(answer)), json);
  }
}

/**
 * The image for people, of which the end stays, since that is its digest; and a hash of what was asked, since
 * `acme/app` and `acme_app`, or two names of one image, would otherwise be one file.
 */
function fileName({ report: { subject, image, platform } }: Answer): string {
  const name = (subject ?? image).replaceAll(/[^A-Za-z0-9._-]+/g, '_').slice(-MAX_NAME_LENGTH);
  const asked = createHash('sha256').update(JSON.stringify([subject, image, platform]));
  return `${name}.${asked.digest('hex').slice(0, 12)}.json`;
}
