import type { LensQuestion } from '../engine/lens.ts';
import type { LensReport } from '../engine/lenses.ts';
import { ANY_PREDICATE, type Expectation } from '../expectation/expectation.ts';
import type { Reader } from '../oci/reader.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import { COSIGN_SIGN_V1 } from '../statement/cosign-sign.ts';
import { SLSA_PROVENANCE_V1 } from '../statement/slsa-v1.ts';
import type { Digest } from '../subject/digest.ts';
import { type ArtifactReport, isByExpected, type JudgedArtifact } from './artifact-report.ts';
import type { Question } from './question.ts';

/**
 * Looks an image up as the programs of the lenses do; what they say follows once the artifacts are judged.
 * @returns undefined when no program's answer is wanted
 */
export async function viewFor(
  registry: Reader,
  path: string,
  subject: Digest,
  { lenses, expectation }: Question,
  root: Promise<TrustedRoot>,
): Promise<((judged: readonly JudgedArtifact[]) => LensReport[]) | undefined> {
  if (lenses.length === 0) return undefined;
  // Loaded here: most runs ask for no other program.
  const [{ viewImage }, { askLenses }] = await Promise.all([
    import('../engine/view/view.ts'),
    import('../engine/lenses.ts'),
  ]);
  const view = await viewImage(registry, path, subject, await root);
  return (judged) => {
    const found = judged.map(({ report }) => report).find(isByExpected);
    const identity = found?.identity ?? exactIdentity(expectation);
    if (identity) return askLenses(view, { want: wanted(expectation, found), identity }, lenses);
    const why = expectation.key
      ? 'programs are asked for an identity here, and a key has none'
      : 'nothing is signed by whom you expect';
    return lenses.map(({ id }) => ({ lens: id, admits: false, why }));
  };
}

/** Programs ask for an exact identity: where none was found to be expected, the expected one. */
function exactIdentity({ signer, issuer }: Expectation): LensQuestion['identity'] | undefined {
  return signer.kind === 'exact' && issuer !== undefined ? { san: signer.san, issuer } : undefined;
}

/** Programs ask for one type: where any would do, that of what was found. */
function wanted(
  { predicateType: asked }: Expectation,
  found: ArtifactReport | undefined,
): LensQuestion['want'] {
  const predicateType = asked === ANY_PREDICATE ? (found?.predicateType ?? COSIGN_SIGN_V1) : asked;
  if (predicateType === SLSA_PROVENANCE_V1) return 'provenance';
  return predicateType === COSIGN_SIGN_V1 ? 'signature' : { predicateType };
}
