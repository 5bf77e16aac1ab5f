import { COSIGN_SIGN_V1 } from '../../statement/cosign-sign.ts';
import { SLSA_PROVENANCE_V1 } from '../../statement/slsa-v1.ts';
import { STATEMENT_MEDIA_TYPE } from '../../statement/statement.ts';
import { type Digest, hexOf } from '../../subject/digest.ts';
import { isKey, type LensQuestion } from '../lens.ts';
import type { ProvenSigner, ProofResult } from '../view/proof.ts';
import type { LayerView } from '../view/legacy-view.ts';
import type { BundleView } from '../view/referrer-view.ts';
import type { Rekor2Body } from '../view/rekor-2-entry.ts';
import type { StatementForm } from '../view/statement-form.ts';

/** Why something does not count; undefined: it does. */
export type Check<T> = (candidate: T) => string | undefined;

export interface Judged<T> {
  readonly counts: readonly T[];
  /** Why others do not, each reason once. */
  readonly problems: readonly string[];
}

export function judge<T>(candidates: readonly T[], check: Check<T>): Judged<T> {
  const problems = candidates.map(check);
  return {
    counts: candidates.filter((_, position) => problems[position] === undefined),
    problems: [...new Set(problems.filter((problem) => problem !== undefined))],
  };
}

/** A few of the reasons, in one line. */
export function summaryOf(problems: readonly string[]): string {
  const [shown, left] = [problems.slice(0, 3), problems.length - 3];
  return shown.join('; ') + (left > 0 ? `; and ${left} more reasons` : '');
}

export function noneOf(candidates: readonly unknown[], noun: string): string {
  const count = candidates.length;
  return count === 1 ? `the one ${noun} does not count` : `none of the ${count} ${noun}s counts`;
}

/** How a family of programs reads bundles. */
export interface BundleRules {
  /**
   * Where the time comes from at which the certificate has to be valid. `log`: from a log that signs it (Rekor v1).
   * `timestamp`: from a timestamp authority. `log-or-timestamp-for-rekor-2`: from the authority if the entry is in
   * Rekor v2, which signs no time, and from the log otherwise. `any`: from either.
   */
  readonly time: 'log' | 'timestamp' | 'log-or-timestamp-for-rekor-2' | 'any';
  /** See `makesRekor2Body` in `release.ts`. */
  readonly rekor2Body: Rekor2Body;
  /** Digests are compared as text: one in upper-case digits is another. Otherwise their bytes are compared. */
  readonly comparesText: boolean;
}

/** How a family of programs reads layers. */
export interface LayerRules {
  /**
   * Which statements it reads. `specified`: those that have no field but those of the in-toto specification.
   * `with an object`: those whose predicate is a JSON object. `any`: all.
   */
  readonly statements: 'specified' | 'with an object' | 'any';
  /** It trusts roots only: the certificates between the signer's and the root have to be in the layer. */
  readonly needsChain: boolean;
}

/** Checks that a bundle verifies, is about the image and is signed by the identity, whatever its predicate type. */
export function bundleCheck(
  subject: Digest,
  { identity }: LensQuestion,
  rules: BundleRules,
): Check<BundleView> {
  return (bundle) => {
    const { form, statement } = bundle;
    // rekor-tiles wrote entries of this kind before 2.3; sigstore-go refuses them since it makes the body itself.
    if (rules.rekor2Body === 'made' && form.entryKinds.includes('dsse 0.0.2')) {
      return 'its log entry is of a kind that Rekor v2 gave up (dsse 0.0.2)';
    }
    const verdict = verdictBy(bundle, rules, isKey(identity));
    if (!verdict.holds) return `it does not verify: ${verdict.why}`;
    if (!form.envelope) return 'it holds no DSSE envelope';
    if (form.envelope.payloadType !== STATEMENT_MEDIA_TYPE || !statement?.isStrict) {
      return 'its statement has fields or a form that the in-toto specification does not know';
    }
    return (
      subjectProblem(statement, subject, rules.comparesText) ?? identityProblem(verdict.signer, identity)
    );
  };
}

/** Checks that an attestation in a layer verifies and is about the image, whoever signed it. */
export function attestationCheck(subject: Digest, rules: LayerRules): Check<LayerView> {
  return (layer) => {
    const { verdict, statement, payloadType } = layer;
    if (!verdict.holds) return `it does not verify: ${verdict.why}`;
    if (rules.needsChain && !layer.hasFullChain) return MISSING_CHAIN;
    if (payloadType !== STATEMENT_MEDIA_TYPE || !statement) return 'it holds no in-toto statement';
    if (!isRead(statement, rules))
      return 'its statement has a form that the in-toto specification does not know';
    return subjectProblem(statement, subject, true);
  };
}

function isRead({ isStrict, hasObject }: StatementForm, { statements }: LayerRules): boolean {
  return statements === 'any' || (statements === 'specified' ? isStrict : hasObject);
}

/** Checks that a signature in a layer verifies and is about the image, whoever made it. */
export function signatureCheck(subject: Digest, rules: LayerRules): Check<LayerView> {
  return ({ verdict, signs, hasFullChain }) => {
    if (!verdict.holds) return `it does not verify: ${verdict.why}`;
    if (rules.needsChain && !hasFullChain) return MISSING_CHAIN;
    return signs === subject ? undefined : 'it signs another image';
  };
}

export const MISSING_CHAIN = 'it does not carry the certificates between its own and the root';

/** Says that a layer is signed by somebody else than asked for; undefined: it is not, or does not verify at all. */
export function signerProblem({ verdict }: LayerView, { identity }: LensQuestion): string | undefined {
  return verdict.holds ? identityProblem(verdict.signer, identity) : undefined;
}

/** @param signer undefined where a key was asked for, with which the signature was verified */
function identityProblem(
  signer: ProvenSigner | undefined,
  wanted: LensQuestion['identity'],
): string | undefined {
  if (isKey(wanted)) return undefined;
  if (!signer) return 'it is signed with a key';
  if (wanted.accepts)
    return wanted.accepts(signer)
      ? undefined
      : `it is signed by ${signer.san}, whose identity was issued by ${signer.issuer}`;
  if (signer.san !== wanted.san) return `it is signed by ${signer.san}`;
  return signer.issuer === wanted.issuer ? undefined : `its identity was issued by ${signer.issuer}`;
}

/** The predicate type to ask for; undefined where a signature alone is wanted. */
export function wantedType({ want }: LensQuestion): string | undefined {
  if (want === 'signature') return undefined;
  return want === 'provenance' ? SLSA_PROVENANCE_V1 : want.predicateType;
}

/** As `wantedType`, for programs to which a signature is a statement like any other. */
export function wantedStatement(question: LensQuestion): string {
  return wantedType(question) ?? COSIGN_SIGN_V1;
}

function verdictBy(
  { byLogTime, byTimestamp, isOnlyInRekorV2 }: BundleView,
  { time, rekor2Body }: BundleRules,
  isByKey: boolean,
): ProofResult {
  const stamped = byTimestamp[rekor2Body];
  // What is made of cosign asks for no time where there is a key; what takes a time from either side does.
  if (isByKey) return time === 'any' ? stamped : byLogTime;
  if (time === 'log') return byLogTime;
  if (time === 'timestamp') return stamped;
  const isStamped = time === 'any' ? stamped.holds && !byLogTime.holds : false;
  return isOnlyInRekorV2 || isStamped ? stamped : byLogTime;
}

function subjectProblem(
  statement: StatementForm,
  subject: Digest,
  comparesText: boolean,
): string | undefined {
  const about = statement.subjects.map((digest) => (comparesText ? digest : digest.toLowerCase()));
  return about.includes(hexOf(subject)) ? undefined : 'its statement is about another image';
}
