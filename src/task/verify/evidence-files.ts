import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Asked } from '../../report/evidence.ts';
import type { VerifyRequest } from '../../request/request.ts';
import type { Answer, Answers } from '../../verification/answers.ts';

const MAX_NAME_LENGTH = 200;

/** Writes one file of evidence (docs/evidence.schema.json) for each image that could be looked up. */
export async function saveEvidence(
  directory: string,
  outcome: Answers,
  request: VerifyRequest,
): Promise<void> {
  const { evidenceJson } = await import('../../report/evidence.ts');
  const { root, answers } = outcome;
  await mkdir(directory, { recursive: true });
  if (!root) return;
  for (const answer of answers) {
    const json = evidenceJson(answer, root, askedOf(answer.report.image, request));
    if (json !== undefined) await writeFile(join(directory, fileName(answer)), json);
  }
}

function askedOf(image: string, request: VerifyRequest): Asked {
  const { requirements } = request.questionFor(image);
  return { expectation: request.expectationFor(image), key: request.key, requirements };
}

/** The end of a name stays, which is its digest. */
function fileName({ report }: Answer): string {
  const name = report.subject ?? report.image;
  return `${name.replaceAll(/[^A-Za-z0-9._-]+/g, '_').slice(-MAX_NAME_LENGTH)}.json`;
}
