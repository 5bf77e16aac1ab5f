import { readFile } from 'node:fs/promises';
import type { LensAnswer, LensQuestion } from '../../src/engine/lens.ts';
import { askLenses } from '../../src/engine/lenses.ts';
import { viewImage } from '../../src/engine/view/view.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { parseDigest } from '../../src/subject/digest.ts';
import type { Signer } from '../signing.ts';
import type { Stack } from '../stack/index.ts';
import type { Question, VerifierLens } from '../engine/verifier.ts';
import { registryClient } from './registry-client.ts';

/** What a lens says when its program is asked: yes, when it says so to everything that the program wants. */
export async function askLens(
  { lens, wants, toldWorkflow = false }: VerifierLens,
  { image, signer }: Pick<Question, 'image' | 'signer'>,
  stack: Stack,
): Promise<LensAnswer> {
  const root = parseTrustedRoot(await readFile(image.instance.trustedRoot));
  const client = registryClient(image.registry.host, stack);
  const view = await viewImage(client, image.repository, parseDigest(image.digest), root);
  const identity = {
    san: signer.identity,
    issuer: signer.issuer,
    repository: `https://github.com/${signer.repository}`,
    ...(toldWorkflow && { signerWorkflow: `https://github.com/${signer.workflow}` }),
  };
  const answers = wants.flatMap((want) => askLenses(view, { want: wanted(want, signer), identity }, [lens]));
  return {
    admits: answers.every(({ admits }) => admits),
    why: answers.map(({ why }) => why).join('; '),
  };
}

function wanted(want: VerifierLens['wants'][number], { predicateType }: Signer): LensQuestion['want'] {
  if (want === 'signature') return want;
  return predicateType === 'https://slsa.dev/provenance/v1' ? want : { predicateType };
}
