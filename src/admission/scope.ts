import { IMAGE_MATCHES } from '../engine/image-matches.ts';
import type { ContainerKind, Policy } from '../engine/policy.ts';
import type { Digest } from '../subject/digest.ts';
import { utcSeconds } from '../text/utc.ts';
import { parseRegularExpression } from '../text/regular-expression.ts';
import { type AdmissionAnswer, cannotTell, notLookedAt, rejects } from './answer.ts';
import { type Engine, isAtLeast } from './engines.ts';
import { type FoundImage, IN_PODS, type ImageRole } from './found-image.ts';
import { type NamespaceQuestion, outOfNamespaces } from './namespace-scope.ts';

const CONTAINERS: Readonly<Partial<Record<ImageRole, ContainerKind>>> = {
  init: 'init',
  sidecar: 'init',
  ephemeral: 'ephemeral',
  volume: 'image-volumes',
};

export interface ScopeQuestion extends NamespaceQuestion {
  readonly engine: Engine;
  /** What it stands for now; undefined: that is not known. */
  readonly digest: Digest | undefined;
  /** Why that is not known. */
  readonly problem?: AdmissionAnswer | undefined;
  readonly now: Date;
}

/**
 * Whether a policy is about an image.
 * @returns undefined: it is; otherwise what follows from that it is not, or may not be
 */
export function outOfScope(policy: Policy, question: ScopeQuestion): AdmissionAnswer | undefined {
  return (
    ofTime(policy, question) ??
    ofRole(policy, question) ??
    outOfNamespaces(policy, question) ??
    ofKind(policy, question.found) ??
    ofImage(policy, question) ??
    ofContainers(policy, question)
  );
}

function ofTime({ name, when }: Policy, { now }: ScopeQuestion): AdmissionAnswer | undefined {
  const { from, until } = when?.value ?? {};
  if (from && now < from) return notLookedAt(`${name.value} counts from ${utcSeconds(from)} on`);
  if (until && until <= now) return notLookedAt(`${name.value} counted until ${utcSeconds(until)}`);
  return undefined;
}

function ofRole(_: Policy, { found: { role } }: ScopeQuestion): AdmissionAnswer | undefined {
  if (role === 'artifact') return notLookedAt('it is fetched or built from, and never the image of a Pod');
  if (IN_PODS[role] === undefined)
    return cannotTell(
      role === 'settings'
        ? 'it stands in the settings of something that is rendered elsewhere'
        : 'it was found by the shape of its place, in a kind that is not known: whether a Pod runs it is not known',
      role === 'settings' ? 'give what is rendered: helm template …, kustomize build …' : OWN_PATH,
    );
  return undefined;
}

const OWN_PATH =
  'name the place in the settings file:\npreflight:\n  image-paths: [{kind: Kind.group, images: [spec.image]}]';

/** The objects that make Pods without being of Kubernetes are looked at when they do. */
function ofKind({ requests: { resources } }: Policy, { from }: FoundImage): AdmissionAnswer | undefined {
  const names = resources.map(({ value }) => value);
  if (names.length === 0 || names.some((name) => /^(pods|\*|\*\/\*)$/.test(name))) return undefined;
  if (names.includes(resourceOf(from.kind))) return undefined;
  return notLookedAt(
    `the policy is for ${names.join(', ')}, not for Pods: those of ${article(from.kind)} are not looked at`,
    'name pods in the policy',
  );
}

/** As the API names the kind in its paths, of those that engines can name. */
export function resourceOf(kind: string): string {
  return `${kind.toLowerCase()}s`;
}

function ofImage(policy: Policy, question: ScopeQuestion): AdmissionAnswer | undefined {
  const image = { text: question.found.image, digest: question.digest };
  const isMatched = isForImage(policy, image);
  if (isMatched === undefined && IMAGE_MATCHES[policy.form].comparedAs(image) === undefined)
    return digestUnknown(policy, question);
  if (isMatched === undefined)
    return cannotTell(
      `whether ${policy.name.value} is for this image is said in a language that is not read here`,
    );
  return isMatched ? undefined : notLookedAt(`no pattern of ${policy.name.value} matches it`);
}

/** The pattern may be as plain as can be: what it is compared with is not there. */
function digestUnknown({ name }: Policy, { engine, problem }: ScopeQuestion): AdmissionAnswer {
  const why = problem ? `: ${problem.why}` : '';
  return cannotTell(
    `${engine.name} compares the patterns of ${name.value} with the digest behind the tag, which is not known here${why}`,
    problem?.fix,
  );
}

/** Whether the patterns of a policy match an image, as the engine compares them; undefined: that cannot be told. */
export function isForImage(
  { form, images }: Policy,
  image: { readonly text: string; readonly digest: Digest | undefined },
): boolean | undefined {
  const match = IMAGE_MATCHES[form];
  const compared = match.comparedAs(image);
  const matches = ({ value }: { value: string }) =>
    compared === undefined ? undefined : match.matches(value, compared);
  const { expressions = [], isPart = false } = images;
  const isFound = ({ value }: { value: string }) => parseRegularExpression(value)?.isIn(image.text) ?? false;
  const isAll = images.include.length + expressions.length === 0 && !isPart;
  const rest = isPart ? [undefined] : [];
  const isIn = isAll || anyOf([...images.include.map(matches), ...expressions.map(isFound), ...rest]);
  const isOut = anyOf(images.exclude.map(matches));
  if (isIn === false || isOut === true) return false;
  return isIn === undefined || isOut === undefined ? undefined : true;
}

function anyOf(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

function ofContainers(
  { form, name, requests: { containers }, digest, notUnderstood }: Policy,
  { engine, found: { role } }: ScopeQuestion,
): AdmissionAnswer | undefined {
  const kind = CONTAINERS[role] ?? 'containers';
  // What is not understood may look at any of them.
  if (containers.includes(kind) || (notUnderstood.length > 0 && kind !== 'image-volumes')) return undefined;
  if (kind === 'image-volumes') return notLookedAt(`${engine.name} does not look at image volumes`);
  if (form === 'kyverno-ivp' && isAtLeast(engine, '1.19') && digest.value !== 'free')
    return rejects(
      `${name.value} matches it, but verifies no ${KIND_WORDS[kind]}: since Kyverno 1.19 what nobody verified is denied`,
      'images.containers + images.initContainers + images.ephemeralContainers in its expressions',
    );
  return notLookedAt(
    `${name.value} does not look at ${KIND_WORDS[kind]}`,
    `let the policy look at ${KIND_WORDS[kind]} too`,
  );
}

const KIND_WORDS: Readonly<Record<ContainerKind, string>> = {
  containers: 'containers',
  init: 'init containers',
  ephemeral: 'ephemeral containers',
  'image-volumes': 'image volumes',
};

/** `a Deployment`, `an Experiment` */
export function article(kind: string): string {
  return `${/^[AEIO]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
