import type { Policy, Trust } from '../engine/policy.ts';
import type { PolicyException } from '../engine/policy-exception.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import type { Digest } from '../subject/digest.ts';
import { utcSeconds } from '../text/utc.ts';
import { type AdmissionAnswer, cannotTell, notLookedAt, passes, rejects, worstOf } from './answer.ts';
import { answerOf, notRead } from './demands.ts';
import { type Engine, engineId } from './engines.ts';
import { exceptedBy, type ExceptedPolicy } from './exceptions.ts';
import { type FoundImage, IN_PODS } from './found-image.ts';
import type { ImageEvidence } from './image-evidence.ts';
import { brokenRule, type ImageRule } from './image-rules.ts';
import type { NamespaceFacts } from './namespaces.ts';
import { outOfNamespaces } from './namespace-scope.ts';
import { article, outOfScope, resourceOf } from './scope.ts';

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
  readonly exceptions: readonly PolicyException[];
  /** Names or wildcards of namespaces that the engine leaves out, whatever its policies say. */
  readonly leftOut: readonly string[];
  /** Policies of any engine, which may write the digest into an object before others see it. */
  readonly everyone: readonly { readonly engine: Engine; readonly policies: readonly Policy[] }[];
  readonly now: Date;
  /** Whether what was verified rests on the root that the engine's process was started with. */
  readonly isProcessRoot: boolean;
  /** Whether somebody says that what the engine takes its keys from is the root that is named. */
  readonly hasNamedRoot: boolean;
  /** What signatures were verified by; undefined: nothing was. */
  readonly root: TrustedRoot | undefined;
  /** What objects hold that policies name, by their names. */
  readonly trustRoots: ReadonlyMap<string, Trust>;
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
  /** Where it passes by an exception: which, and when the engine ends it (RFC 3339). */
  readonly excepted?: { readonly by: string; readonly until?: string };
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
  const text = textSeen(found, evidence?.digest, question);
  return question.rules.flatMap((rule) => {
    const broken = brokenRule(rule, text);
    if (!broken || outOfNamespaces(rule, { ...question, found })) return [];
    const known = { policy: rule.name.value, isAtOnce: looksAt(rule, found) };
    return [{ ...known, ...inMode(rule, withException(rule, broken, found, question), question) }];
  });
}

/** What validating webhooks see: mutating ones come first, and some write the digest of a tag into the object. */
function textSeen(
  found: FoundImage,
  digest: Digest | undefined,
  { everyone, ...question }: AdmissionQuestion,
): string {
  const { image } = found;
  if (digest === undefined || image.includes('@')) return image;
  const isWritten = everyone.some(({ engine, policies }) =>
    policies.some(
      (policy) =>
        policy.digest.value === 'resolved' &&
        (policy.mode.value === 'enforce' || question.asEnforced) &&
        outOfScope(policy, { ...question, engine, found, digest }) === undefined,
    ),
  );
  return isWritten ? `${image}@${digest}` : image;
}

interface PolicyAnswer extends AdmissionAnswer, Pick<EngineAnswer, 'whenEnforced' | 'excepted'> {
  readonly policy: string;
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
  const out = outOfScope(policy, { ...question, found, digest, problem: looked.problem });
  if (out) return { ...known, ...inMode(policy, out, question) };
  const text = policy.form === 'gatekeeper' ? textSeen(found, digest, question) : found.image;
  const given = ifApplied(policy, withDigest(policy, text) ?? ofEvidence(policy, looked, question));
  return { ...known, ...inMode(policy, withException(policy, given, found, question), question) };
}

/** Nothing is refused for certain by a policy that may not be applied. */
function ifApplied({ notUnderstood }: Policy, given: AdmissionAnswer): AdmissionAnswer {
  const condition = notUnderstood.find(({ decidesScope }) => decidesScope);
  if (!condition || given.verdict !== 'reject') return given;
  return cannotTell(
    `whether the policy is applied is said in ${notRead(condition)}; where it is: ${given.why}`,
  );
}

/** Kyverno does not look at what is excepted: neither a good image nor a bad one. */
function withException(
  policy: ExceptedPolicy,
  given: AdmissionAnswer,
  found: FoundImage,
  question: AdmissionQuestion,
): AdmissionAnswer & Pick<EngineAnswer, 'excepted'> {
  const excepted = exceptedBy(policy, { ...question, found });
  if (!excepted || given.verdict === 'pass') return given;
  const { by, until, isSure } = excepted;
  const end = until && utcSeconds(until);
  const without = `without it ${given.verdict === 'reject' ? 'it would be rejected' : 'it could not be told'}: ${given.why}`;
  if (!isSure)
    return cannotTell(
      `the exception ${by} may be for it, under conditions that are not understood here; ${without}`,
    );
  return {
    ...passes(
      `excepted by ${by} ${end === undefined ? 'without an end' : `until ${end}`}, where Kyverno takes exceptions from ` +
        `that namespace (--exceptionNamespace); ${without}`,
    ),
    excepted: { by, ...(end !== undefined && { until: end }) },
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
  return answerOf(policy, { ...question, evidence });
}

/** A tag is refused before anybody looks at a signature. */
function withDigest({ digest }: Policy, image: string): AdmissionAnswer | undefined {
  if (digest.value !== 'required' || image.includes('@sha256:')) return undefined;
  return rejects('it is named by a tag, and the policy wants a digest', `${image.split('@')[0]}@sha256:…`);
}

/** What only reports lets everything pass, and says so. */
function inMode<T extends AdmissionAnswer>(
  { mode }: Pick<Policy, 'mode'>,
  answer: T,
  { asEnforced }: AdmissionQuestion,
): T & Pick<EngineAnswer, 'whenEnforced'> {
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

function looksAt(
  { requests: { resources, controllers } }: Pick<Policy, 'requests'>,
  { from, role }: FoundImage,
): boolean {
  if (!['container', 'init', 'sidecar', 'ephemeral', 'volume'].includes(role)) return false;
  if (from.kind === 'Pod' && from.group === '') return true;
  const isNamed = resources.some(({ value }) => value === '*' || value === resourceOf(from.kind));
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
