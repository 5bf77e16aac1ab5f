import { Failure } from '../shared/failure.ts';
import { cosign24 } from './cosign/lens-2-4.ts';
import { cosign26 } from './cosign/lens-2-6.ts';
import { cosign30, cosign31 } from './cosign/lens-3.ts';
import { gh } from './gh/lens.ts';
import { kyvernoBundle } from './kyverno/lens-bundle.ts';
import { kyvernoCosign } from './kyverno/lens-cosign.ts';
import { kyvernoIvp116, kyvernoIvp119 } from './kyverno/lens-ivp.ts';
import type { Lens, LensQuestion, ProgramAnswer } from './lens.ts';
import { policyControllerBundle } from './policy-controller/lens-bundle.ts';
import { policyController } from './policy-controller/lens-tags.ts';
import { asListedBy, type ImageLookup } from './view/view.ts';

/** Every lens by its id; of one program, the newest version comes first. */
export const LENSES: ReadonlyMap<string, Lens> = new Map(
  [
    ...[cosign31, cosign30, cosign26, cosign24],
    ...[kyvernoCosign, kyvernoBundle, kyvernoIvp119, kyvernoIvp116],
    ...[policyController, policyControllerBundle],
    gh,
  ].map((lens) => [lens.release.id, lens]),
);

/**
 * Ids as users write them, separated by commas: `cosign@3.1,gh`, or `all`. A program without a version is the
 * newest of it.
 * @throws Failure `lens-unknown`
 */
export function parseLensIds(text: string): Lens[] {
  const ids = text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (ids.includes('all')) return [...LENSES.values()];
  // Nobody asks for no program: with require-as, nothing would be required.
  return [...new Set((ids.length > 0 ? ids : [text]).map(lensFor))];
}

function lensFor(id: string): Lens {
  const lens = LENSES.get(id) ?? [...LENSES.values()].find(({ release }) => release.id.startsWith(`${id}@`));
  if (lens) return lens;
  throw new Failure({
    class: 'usage',
    code: 'lens-unknown',
    what: `"${id.slice(0, 50)}" is no program and version that is known here`,
    why: `known are ${[...LENSES.keys()].join(', ')}`,
    fix: '--as cosign,kyverno-ivp,gh   # or all',
  });
}

/** Asks each lens the same question, of what its program would list. */
export function askLenses(
  lookup: ImageLookup,
  question: LensQuestion,
  lenses: readonly Lens[],
): ProgramAnswer[] {
  return lenses.map((lens) => ({
    lens: lens.release.id,
    ...lens.admit(asListedBy(lookup, lens.release.libraries), question),
  }));
}
