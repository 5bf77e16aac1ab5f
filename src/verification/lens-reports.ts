import type { LensQuestion } from '../lens/lens.ts';
import type { LensReport } from '../lens/lenses.ts';
import type { Registry } from '../oci/registry.ts';
import { COSIGN_SIGN_V1 } from '../provenance/cosign-sign.ts';
import { SLSA_PROVENANCE_V1 } from '../provenance/slsa-v1.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import type { Digest } from '../subject/digest.ts';
import type { JudgedArtifact } from './artifact-report.ts';
import type { Expectation } from './expectation.ts';
import type { Question } from './question.ts';

/**
 * Looks an image up as the programs of the lenses do; what they say follows once the artifacts are judged.
 * @returns undefined when no program's answer is wanted
 */
export async function viewFor(
  registry: Registry,
  path: string,
  subject: Digest,
  { lenses, expectation }: Question,
  root: Promise<TrustedRoot>,
): Promise<((judged: readonly JudgedArtifact[]) => LensReport[]) | undefined> {
  if (lenses.length === 0) return undefined;
  // Loaded here: most runs ask for no other program.
  const [{ viewImage }, { askLenses }] = await Promise.all([
    import('../lens/view.ts'),
    import('../lens/lenses.ts'),
  ]);
  const view = await viewImage(registry, path, subject, await root);
  return (judged) => {
    const identity = identityFor(judged, expectation);
    if (identity) return askLenses(view, { want: wanted(expectation), identity }, lenses);
    return lenses.map(({ id }) => ({ lens: id, admits: false, why: 'nothing is signed by whom you expect' }));
  };
}

/** Programs ask for an exact identity: the one that was found to be expected, or else the expected one. */
function identityFor(
  judged: readonly JudgedArtifact[],
  { signer, issuer }: Expectation,
): LensQuestion['identity'] | undefined {
  const found = judged.find(
    ({ report }) => report.status === 'accepted' || report.status === 'not-asked-for',
  );
  if (found?.report.identity) return found.report.identity;
  return signer.kind === 'exact' && issuer !== undefined ? { san: signer.san, issuer } : undefined;
}

function wanted({ predicateType }: Expectation): LensQuestion['want'] {
  if (predicateType === SLSA_PROVENANCE_V1) return 'provenance';
  return predicateType === COSIGN_SIGN_V1 ? 'signature' : { predicateType };
}
