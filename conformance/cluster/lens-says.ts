import { kyvernoBundle } from '../../src/engine/kyverno/lens-bundle.ts';
import { kyvernoCosign } from '../../src/engine/kyverno/lens-cosign.ts';
import { kyvernoIvp119 } from '../../src/engine/kyverno/lens-ivp.ts';
import type { Lens, LensAnswer } from '../../src/engine/lens.ts';
import { policyControllerBundle } from '../../src/engine/policy-controller/lens-bundle.ts';
import { policyController } from '../../src/engine/policy-controller/lens-tags.ts';
import type { PolicyForm } from '../../src/engine/policy.ts';
import { askLens } from '../lenses/agreement.ts';
import type { Stack } from '../stack/index.ts';
import type { Attack } from './attacks.ts';
import type { Images } from './images.ts';

/** What foretells the engine that reads a form of policy. */
const LENSES: Partial<Record<PolicyForm, Lens>> = {
  'kyverno-ivp': kyvernoIvp119,
  'kyverno-cosign': kyvernoCosign,
  'kyverno-bundle': kyvernoBundle,
  'policy-controller': policyController,
  'policy-controller-bundle': policyControllerBundle,
};

/**
 * What this project foretells of an image by its digest.
 * @returns undefined: it is asked in another way, which lenses know nothing of, or by key
 */
export async function foretold(
  form: PolicyForm,
  { way }: Attack,
  image: string,
  { signed, signer, registry }: Images,
  stack: Stack,
): Promise<LensAnswer | undefined> {
  const lens = LENSES[form];
  const [, digest] = image.split('@');
  if (lens === undefined || signer === 'key' || way !== 'container') return undefined;
  if (digest === undefined || !image.startsWith(`${registry.host}/`)) return undefined;
  const wants = ['signature', 'provenance'] as const;
  return askLens({ lens, wants }, { image: { ...signed, digest }, signer: signed.signer }, stack);
}
