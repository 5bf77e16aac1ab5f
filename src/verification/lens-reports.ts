import type { LensQuestion, LensReport } from '../engine/lens.ts';
import type { KeyTerms } from '../engine/view/proof.ts';
import { ANY_PREDICATE, type Expectation } from '../expectation/expectation.ts';
import { mismatches } from '../expectation/match.ts';
import type { Reader } from '../oci/reader.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import { COSIGN_SIGN_V1 } from '../statement/cosign-sign.ts';
import { SLSA_PROVENANCE_V1 } from '../statement/slsa-v1.ts';
import type { Digest } from '../subject/digest.ts';
import { type ArtifactReport, isByExpected, type JudgedArtifact } from './artifact-report.ts';
import type { Question } from './question.ts';

/** What the programs asked about would say, given what verification made of the same artifacts. */
export type AskPrograms = (judged: readonly JudgedArtifact[]) => LensReport[];

/**
 * Looks an image up as the programs do that the question names.
 * @param registry the reader that verification uses, so that nothing is fetched twice
 * @returns undefined where the question names no program
 */
export async function viewFor(
  registry: Reader,
  path: string,
  subject: Digest,
  { lenses, expectation }: Question,
  root: Promise<TrustedRoot>,
): Promise<AskPrograms | undefined> {
  if (lenses.length === 0) return undefined;
  // Loaded here: most runs ask for no other program.
  const [{ viewImage }, { askLenses }] = await Promise.all([
    import('../engine/view/view.ts'),
    import('../engine/lenses.ts'),
  ]);
  const terms = keyTerms(expectation);
  const view = await viewImage(registry, path, subject, await root, terms);
  return (judged) => {
    const found = byExpectedSigner(judged, expectation)?.report;
    const identity = terms ?? found?.identity ?? exactIdentity(expectation);
    if (identity) return askLenses(view, { want: wanted(expectation, found), identity }, lenses);
    const why = 'nothing here is signed by whom you expect, so that there is no identity to ask for';
    return lenses.map(({ release }) => ({ lens: release.id, admits: null, why }));
  };
}

/**
 * The artifact whose signer the programs are asked for: an accepted one first. Any other whose signature holds and
 * whose signer is the expected one will do: programs know nothing of a source ref, a level or a build type that
 * verification refuses it for.
 */
function byExpectedSigner(
  judged: readonly JudgedArtifact[],
  expectation: Expectation,
): JudgedArtifact | undefined {
  return (
    judged.find(({ report }) => report.status === 'accepted') ??
    judged.find(({ report }) => isByExpected(report)) ??
    judged.find(({ signer }) => {
      return signer && mismatches(signer, expectation).every(({ about }) => about === 'what');
    })
  );
}

/** Programs are told the expected key, and to ask for the log where it is asked for here. */
function keyTerms({ key }: Expectation): KeyTerms | undefined {
  return key && { key: key.publicKey, isLogged: !key.allowNoTlog };
}

/** The expected identity, where it is an exact one: what a program would be told without having seen the image. */
function exactIdentity({ signer, issuer, source }: Expectation): LensQuestion['identity'] | undefined {
  if (signer.kind !== 'exact' || issuer === undefined) return undefined;
  return { san: signer.san, issuer, ...(source.kind === 'repository' && { repository: source.uri }) };
}

/** The type that programs are asked for: the expected one; where any would do, that of the artifact found. */
function wanted(
  { predicateType: asked }: Expectation,
  found: ArtifactReport | undefined,
): LensQuestion['want'] {
  const predicateType = asked === ANY_PREDICATE ? (found?.predicateType ?? COSIGN_SIGN_V1) : asked;
  if (predicateType === SLSA_PROVENANCE_V1) return 'provenance';
  return predicateType === COSIGN_SIGN_V1 ? 'signature' : { predicateType };
}
