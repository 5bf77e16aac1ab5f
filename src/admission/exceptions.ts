import type { Policy } from '../engine/policy.ts';
import type { ExceptedImages, ExceptionFilter, PolicyException } from '../engine/policy-exception.ts';
import { matchesWildcards } from '../text/glob.ts';
import { parseRegularExpression } from '../text/regular-expression.ts';
import { type Engine, isAtLeast } from './engines.ts';
import type { FoundImage } from './found-image.ts';
import { namespaceOf } from './namespace-scope.ts';
import type { NamespaceFacts } from './namespaces.ts';

/** A policy of Kyverno's as exceptions name it. */
export type ExceptedPolicy = Pick<Policy, 'form' | 'name' | 'rule' | 'namespace' | 'requests'> & {
  /** Where it is of another kind than its form says. */
  readonly kind?: string;
};

export interface ExceptionQuestion {
  readonly engine: Engine;
  readonly found: FoundImage;
  readonly namespaces: NamespaceFacts;
  readonly exceptions: readonly PolicyException[];
  readonly now: Date;
}

/** An exception that lets the object of an image pass one policy. */
export interface Excepted {
  /** `namespace/name` */
  readonly by: string;
  /** When the engine ends it; undefined: never. */
  readonly until: Date | undefined;
  /** Whether it counts beyond doubt. */
  readonly isSure: boolean;
}

/** The exception that counts, a sure one before others; undefined: none does. */
export function exceptedBy(policy: ExceptedPolicy, question: ExceptionQuestion): Excepted | undefined {
  const found = question.exceptions.flatMap((one) => applied(one, policy, question) ?? []);
  return found.find(({ isSure }) => isSure) ?? found[0];
}

function applied(
  exception: PolicyException,
  policy: ExceptedPolicy,
  question: ExceptionQuestion,
): Excepted | undefined {
  const until = endOf(exception, question.engine);
  if (until && until <= question.now) return undefined;
  const chain = madeOf(policy, question.found);
  const answers = [
    ...chain.map((kind) => coversRule(exception, policy, kind)),
    ...chain.map((kind) => anyOf(exception.filters.map((filter) => isFor(filter, kind, question)))),
    ...exception.images.map((images) =>
      question.found.object.images.every((image) => isAmong(images, image)),
    ),
    exception.notUnderstood.length > 0 ? undefined : true,
  ];
  if (answers.includes(false)) return undefined;
  return { by: exception.name, until, isSure: !answers.includes(undefined) };
}

/** Kyverno before 1.19 knows no `expiresAt`. */
function endOf({ until, expiresAt }: PolicyException, engine: Engine): Date | undefined {
  const ends = [until, isAtLeast(engine, '1.19') ? expiresAt : undefined].filter((end) => end !== undefined);
  return ends.toSorted((a, b) => a.getTime() - b.getTime())[0];
}

/** What each kind makes until there is a Pod: each of them is looked at. */
const CHAINS: Readonly<Record<string, readonly string[]>> = {
  Deployment: ['Deployment', 'ReplicaSet', 'Pod'],
  CronJob: ['CronJob', 'Job', 'Pod'],
};
const CONTROLLERS = ['ReplicaSet', 'StatefulSet', 'DaemonSet', 'Job'];

function madeOf({ requests }: ExceptedPolicy, { from: { kind, group } }: FoundImage): readonly string[] {
  if (!requests.controllers || !['apps', 'batch'].includes(group)) return ['Pod'];
  return CHAINS[kind] ?? (CONTROLLERS.includes(kind) ? [kind, 'Pod'] : ['Pod']);
}

function coversRule({ covers }: PolicyException, policy: ExceptedPolicy, kind: string): boolean {
  const name = policy.name.value;
  const names = [name, ...(policy.namespace ? [`${policy.namespace.value}/${name}`] : [])];
  const rule = ruleFor(policy.rule?.value ?? '', kind);
  return covers.some(
    (one) =>
      names.includes(one.name) &&
      one.kinds.includes(policy.kind ?? kindOf(policy)) &&
      (one.rules?.some((pattern) => matchesWildcards(pattern, rule)) ?? true),
  );
}

/** As Kyverno names the rules that it adds for what makes Pods (pkg/autogen). */
function ruleFor(rule: string, kind: string): string {
  if (kind === 'Pod') return rule;
  return kind === 'CronJob' ? `autogen-cronjob-${rule}` : `autogen-${rule}`;
}

function kindOf({ form, namespace }: ExceptedPolicy): string {
  const [own, whole] =
    form === 'kyverno-ivp'
      ? ['NamespacedImageValidatingPolicy', 'ImageValidatingPolicy']
      : ['Policy', 'ClusterPolicy'];
  return namespace ? own : whole;
}

function isFor(filter: ExceptionFilter, kind: string, question: ExceptionQuestion): boolean | undefined {
  const { kinds, namespaces, otherNamespaces = [], isPart = false } = filter;
  if (kinds && !kinds.some((one) => matchesWildcards(one, kind))) return false;
  const name = namespaceOf(question.found, question.namespaces);
  const isNamed = (patterns: readonly string[]) =>
    name === undefined ? undefined : patterns.some((one) => matchesWildcards(one, name));
  const answers = [
    namespaces ? isNamed(namespaces) : true,
    otherNamespaces.length > 0 ? not(isNamed(otherNamespaces)) : true,
  ];
  if (answers.includes(false)) return false;
  return isPart || answers.includes(undefined) ? undefined : true;
}

function not(answer: boolean | undefined): boolean | undefined {
  return answer === undefined ? undefined : !answer;
}

function anyOf(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

function isAmong({ kind, patterns }: ExceptedImages, image: string): boolean {
  return patterns.some((pattern) =>
    kind === 'glob'
      ? matchesWildcards(pattern, image)
      : (parseRegularExpression(pattern)?.isIn(image) ?? false),
  );
}
