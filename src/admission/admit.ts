import type { Policy } from '../engine/policy.ts';
import { type AdmissionAnswer, cannotTell, notLookedAt, passes, rejects, worstOf } from './answer.ts';
import { answerOf } from './demands.ts';
import { type Engine, engineId } from './engines.ts';
import { type FoundImage, IN_PODS } from './found-image.ts';
import type { ImageEvidence } from './image-evidence.ts';
import { brokenRule, type ImageRule } from './image-rules.ts';
import type { NamespaceFacts } from './namespaces.ts';
import { article, isForImage, outOfScope, resourceOf } from './scope.ts';

/** What one engine does with images that no policy of its own is about. */
export type Unmatched = 'pass' | 'reject' | 'warn';

export interface AdmissionQuestion {
  readonly engine: Engine;
  /** Those of this engine. */
  readonly policies: readonly Policy[];
  readonly namespaces: NamespaceFacts;
  readonly unmatched: Unmatched;
  /** What else is demanded of names. */
  readonly rules: readonly ImageRule[];
  /** Whether what was verified rests on the root that the engine's process was started with. */
  readonly isProcessRoot: boolean;
  /** Whether policies that only report are judged as if they enforced. */
  readonly asEnforced: boolean;
}

/** What one engine says, and which of its policies. */
export interface EngineAnswer extends AdmissionAnswer {
  /** `kyverno@1.19` */
  readonly by: string;
  readonly policy?: string;
  /** Where it passes because nothing is enforced yet: what enforcing would make of it. */
  readonly whenEnforced?: AdmissionAnswer['verdict'];
}

/** What is known of an image: what stands beside it, or why that is not known. */
export type Looked =
  | { readonly evidence: ImageEvidence; readonly problem?: undefined }
  | { readonly evidence?: undefined; readonly problem: AdmissionAnswer };

/** What an engine makes of an image at one place: all of its policies that are about it have to hold. */
export function admit(found: FoundImage, looked: Looked, question: AdmissionQuestion): EngineAnswer {
  const by = engineId(question.engine);
  const answers = question.policies.map((policy) => ofPolicy(policy, found, looked, question));
  const counted = [
    ...answers.filter(({ verdict }) => verdict !== 'not-looked-at'),
    ...brokenRules(found, looked, question),
  ];
  const worst = worstOf(counted) as PolicyAnswer | undefined;
  if (!worst) return { by, ...ofNone(answers, found, question) };
  return { by, ...worst, why: withPlace(worst, found) };
}

/** Names are looked at after the digest was written into the object, where a policy does that. */
function brokenRules(found: FoundImage, { evidence }: Looked, question: AdmissionQuestion): PolicyAnswer[] {
  if (IN_PODS[found.role] !== true) return [];
  const { image } = found;
  const isResolved = question.policies.some(
    (one) =>
      one.digest.value === 'resolved' && isForImage(one, { text: image, digest: evidence?.digest }) === true,
  );
  const text = isResolved && evidence && !image.includes('@') ? `${image}@${evidence.digest}` : image;
  return question.rules.flatMap((rule) => {
    const broken = brokenRule(rule, text);
    return broken
      ? [{ policy: rule.policy, isAtOnce: true, ...inMode({ mode: { value: rule.mode } }, broken, question) }]
      : [];
  });
}

interface PolicyAnswer extends AdmissionAnswer {
  readonly policy: string;
  readonly whenEnforced?: AdmissionAnswer['verdict'];
  /** Whether the engine looks at the object itself, or only at the Pod that somebody makes of it. */
  readonly isAtOnce: boolean;
}

function ofPolicy(
  policy: Policy,
  found: FoundImage,
  looked: Looked,
  question: AdmissionQuestion,
): PolicyAnswer {
  const known = { policy: policy.name.value, isAtOnce: looksAt(policy, found) };
  const digest = looked.evidence?.digest;
  const out = outOfScope(policy, { ...question, found, digest });
  if (out) return { ...known, ...inMode(policy, out, question) };
  return {
    ...known,
    ...inMode(policy, withDigest(policy, found) ?? ofEvidence(policy, looked, question), question),
  };
}

function ofEvidence(
  policy: Policy,
  { evidence, problem }: Looked,
  question: AdmissionQuestion,
): AdmissionAnswer {
  if (!evidence)
    return policy.demands.length === 0 && policy.notUnderstood.length === 0
      ? passes('the policy asks for no signature')
      : problem;
  const { engine, isProcessRoot } = question;
  return answerOf(policy, { engine, evidence, isProcessRoot });
}

/** A tag is refused before anybody looks at a signature. */
function withDigest({ digest }: Policy, { image }: FoundImage): AdmissionAnswer | undefined {
  if (digest.value !== 'required' || image.includes('@sha256:')) return undefined;
  return rejects('it is named by a tag, and the policy wants a digest', `${image.split('@')[0]}@sha256:…`);
}

/** What only reports lets everything pass, and says so. */
function inMode({ mode }: Pick<Policy, 'mode'>, answer: AdmissionAnswer, { asEnforced }: AdmissionQuestion) {
  const isBad = answer.verdict === 'reject' || answer.verdict === 'could-not-tell';
  if (mode.value === 'enforce' || asEnforced || !isBad) return answer;
  const what =
    answer.verdict === 'reject' ? 'enforced, it would be rejected' : 'enforced, it could not be told';
  return {
    ...answer,
    verdict: 'pass' as const,
    why: `audited only; ${what}: ${answer.why}`,
    whenEnforced: answer.verdict,
  };
}

function looksAt({ requests: { resources, controllers } }: Policy, { from, role }: FoundImage): boolean {
  if (!['container', 'init', 'sidecar', 'ephemeral', 'volume'].includes(role)) return false;
  if (from.kind === 'Pod' && from.group === '') return true;
  const isNamed = resources.some(({ value }) => value === resourceOf(from.kind));
  return isNamed || (controllers && ['apps', 'batch'].includes(from.group));
}

/** Where the object itself is accepted and its Pods are not, nobody sees it at `kubectl apply`. */
function withPlace({ verdict, why, isAtOnce }: PolicyAnswer, { from }: FoundImage): string {
  if (verdict !== 'reject' || isAtOnce) return why;
  return `${why} (at Pod creation: ${article(from.kind)} is accepted, the Pod made for it is not, which an Event tells)`;
}

/** No policy is about it. */
function ofNone(
  answers: readonly AdmissionAnswer[],
  found: FoundImage,
  { engine, unmatched, policies }: AdmissionQuestion,
): AdmissionAnswer {
  const [first] = answers;
  const isExempt = found.role === 'artifact' || found.role === 'volume';
  const isUnlabelled = answers.some(({ why }) => why.includes('has no label'));
  if (engine.name === 'policy-controller' && !isExempt && !isUnlabelled && policies.length > 0) {
    const why = 'no ClusterImagePolicy is for this image';
    const label = 'where the namespace is looked at at all, policy.sigstore.dev/include=true';
    if (unmatched === 'reject')
      return rejects(
        `${why}, and policy-controller denies such images (${label})`,
        'a ClusterImagePolicy for it, or no-match-policy: warn in the ConfigMap config-policy-controller',
      );
    if (unmatched === 'warn') return notLookedAt(`${why}: policy-controller warns of it`);
  }
  if (policies.length === 0) return cannotTell('no policy of this engine was given');
  return first ? notLookedAt(first.why, first.fix) : notLookedAt('no policy is for it');
}
