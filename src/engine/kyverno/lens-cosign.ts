import {
  attestationCheck,
  judge,
  type LayerRules,
  MISSING_CHAIN,
  noneOf,
  signatureCheck,
  signerProblem,
  summaryOf,
  wantedType,
} from '../judging/judging.ts';
import { admitted, type Lens, type LensAnswer, type LensQuestion, refused } from '../lens.ts';
import type { LegacyView } from '../view/legacy-view.ts';
import type { ImageView } from '../view/view.ts';
import { CLUSTER_POLICY_COSIGN } from './facts.ts';

const RULES: LayerRules = { statements: 'specified', needsChain: true };
const LEGACY = 'signature-format: both, or legacy';

/**
 * Kyverno, ClusterPolicy with `type: Cosign`, which is its default (pkg/image/verifiers/cpol/cosign). Keys come from
 * TUF, as in most policies; where a policy gives `roots`, the layer need not hold the chain.
 */
export const kyvernoCosign: Lens = {
  release: CLUSTER_POLICY_COSIGN,
  admit(view, question) {
    const type = wantedType(question);
    const tag = view[type === undefined ? 'sig' : 'att'];
    const [suffix, what] = type === undefined ? ['.sig', 'signature'] : ['.att', 'attestation'];
    if (tag.problem !== undefined) return refused(`the ${suffix} tag cannot be read: ${tag.problem}`);
    if (tag.layers.length === 0)
      return refused(`Kyverno finds no ${what}: there is no ${suffix} tag`, LEGACY);
    return type === undefined
      ? judgeSignatures(view, tag, question)
      : judgeAttestations(view, tag, question, type);
  },
};

/** One signature of the identity is enough. */
function judgeSignatures({ subject }: ImageView, { layers }: LegacyView, question: LensQuestion): LensAnswer {
  const check = signatureCheck(subject, RULES);
  const { counts, problems } = judge(layers, (layer) => check(layer) ?? signerProblem(layer, question));
  return counts.length > 0
    ? admitted('the .sig tag holds one of this identity that verifies')
    : refused(`${noneOf(layers, 'signature')}: ${summaryOf(problems)}`, fixOf(problems));
}

/** Whatever verifies and is of the type has to be of the identity: one by somebody else fails the image. */
function judgeAttestations(
  { subject }: ImageView,
  { layers }: LegacyView,
  question: LensQuestion,
  type: string,
): LensAnswer {
  const { counts, problems } = judge(layers, attestationCheck(subject, RULES));
  const ofType = counts.filter(({ statement }) => statement?.predicateType === type);
  if (ofType.length === 0) {
    const reasons = problems.length > 0 ? `: ${summaryOf(problems)}` : '';
    return refused(`no attestation that counts is of type ${type}${reasons}`, fixOf(problems));
  }
  const foreign = ofType
    .map((layer) => signerProblem(layer, question))
    .find((problem) => problem !== undefined);
  if (foreign === undefined) return admitted(`every attestation of type ${type} is of this identity`);
  return refused(
    `Kyverno wants every attestation of type ${type} to be of the identity, and one is not: ${foreign}`,
    'let the policy read bundles (type: SigstoreBundle), or delete the other attestation',
  );
}

function fixOf(problems: readonly string[]): string | undefined {
  return problems.includes(MISSING_CHAIN)
    ? 'sign again with this action, which stores the whole chain'
    : undefined;
}
