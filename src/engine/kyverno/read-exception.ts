import type { LocatedNode } from '../../text/located-yaml.ts';
import type { CoveredPolicy, ExceptedImages, ExceptionFilter, PolicyException } from '../policy-exception.ts';
import { notUnderstood } from '../read-fields.ts';
import { IMAGES_JMESPATH, squeezed } from './excepted-images.ts';
import { readRequestCondition, type RequestCondition, timeIn } from './request-conditions.ts';
import { timeConditionIn } from './time-conditions.ts';

/** A PolicyException of either group, as far as its conditions are of a usual form. */
export function readException(root: LocatedNode): PolicyException {
  const isCel = root.at('apiVersion')?.text?.startsWith('policies.') ?? false;
  const [namespace, name] = ['namespace', 'name'].map((one) => root.at('metadata', one)?.text ?? '');
  const spec = root.at('spec');
  return {
    name: `${namespace || 'default'}/${name}`,
    expiresAt: timeIn(spec?.at('expiresAt')?.text),
    ...(isCel ? celException(spec) : classicException(spec)),
  };
}

type Read = Omit<PolicyException, 'name' | 'expiresAt'>;

/** `policies.kyverno.io`: all of its `matchConditions` have to hold. */
function celException(spec: LocatedNode | undefined): Read {
  const read = (spec?.at('matchConditions')?.items() ?? []).map((node) => ({
    node: node.at('expression') ?? node,
    condition: readRequestCondition(node.at('expression')?.text ?? ''),
  }));
  const conditions = read.flatMap(({ condition }) => condition ?? []);
  // With these it changes what the policy's own expressions see, and skips nothing.
  const finer = ['images', 'allowedValues'].flatMap((name) => spec?.at(name) ?? []);
  return {
    covers: (spec?.at('policyRefs')?.items() ?? []).map((one): CoveredPolicy => ({
      kinds: [one.at('kind')?.text ?? ''],
      name: one.at('name')?.text ?? '',
      rules: undefined,
    })),
    filters: [filterOf(conditions)],
    images: conditions.flatMap((one) => (one.kind === 'images' ? [regexps(one.expressions)] : [])),
    until: earliest(conditions),
    notUnderstood: [
      ...read.flatMap(({ node, condition }) => (condition ? [] : [notUnderstood('cel', node)])),
      ...finer.map((one) => notUnderstood('yaml', one)),
    ],
  };
}

function regexps(patterns: readonly string[]): ExceptedImages {
  return { kind: 'regexp', patterns };
}

function filterOf(conditions: readonly RequestCondition[]): ExceptionFilter {
  const named = conditions.filter((one) => one.kind === 'namespace');
  const [first, ...more] = named.filter(({ isIn }) => isIn);
  const others = named.filter(({ isIn }) => !isIn).flatMap(({ names }) => names);
  return {
    ...(first && {
      namespaces: first.names.filter((name) => more.every(({ names }) => names.includes(name))),
    }),
    ...(others.length > 0 && { otherNamespaces: others }),
  };
}

/** The first end of several. */
function earliest(conditions: readonly { readonly kind: string; readonly end?: Date }[]): Date | undefined {
  const ends = conditions.flatMap(({ end }) => end ?? []);
  return ends.toSorted((a, b) => a.getTime() - b.getTime())[0];
}

/** `kyverno.io`: it matches objects as a rule does, under conditions in JMESPath. */
function classicException(spec: LocatedNode | undefined): Read {
  const all = spec?.at('conditions', 'all')?.items() ?? [];
  const any = spec?.at('conditions', 'any');
  const read = all.map((node) => ({ node, condition: classicConditionIn(node) }));
  const conditions = read.flatMap(({ condition }) => condition ?? []);
  const unread = [...read.flatMap(({ node, condition }) => (condition ? [] : [node])), ...(any ? [any] : [])];
  return {
    covers: (spec?.at('exceptions')?.items() ?? []).map((one): CoveredPolicy => ({
      kinds: ['ClusterPolicy', 'Policy'],
      name: one.at('policyName')?.text ?? '',
      rules: textsOf(one.at('ruleNames')),
    })),
    filters: filtersIn(spec?.at('match')),
    images: conditions.flatMap((one) => (one.kind === 'images' ? [one.images] : [])),
    until: earliest(conditions),
    notUnderstood: unread.map((one) => notUnderstood('jmespath', one)),
  };
}

type ClassicCondition =
  | { readonly kind: 'before'; readonly end: Date }
  | { readonly kind: 'images'; readonly images: ExceptedImages };

/** Undefined: it says something that is not understood here. */
function classicConditionIn(node: LocatedNode): ClassicCondition | undefined {
  const [key = '', operator, value] = [node.at('key')?.text, node.at('operator')?.text, node.at('value')];
  const time = timeConditionIn(node);
  if (time?.isBefore) return { kind: 'before', end: time.end };
  const isOfImages = squeezed(key) === squeezed(IMAGES_JMESPATH) && operator === 'AllIn';
  return isOfImages ? { kind: 'images', images: { kind: 'glob', patterns: textsOf(value) } } : undefined;
}

function filtersIn(match: LocatedNode | undefined): ExceptionFilter[] {
  const [any, all] = [match?.at('any')?.items() ?? [], match?.at('all')?.items() ?? []];
  if (any.length > 0) return any.map(classicFilter);
  return all.length > 1 ? [{ isPart: true }] : all.map(classicFilter);
}

const KNOWN = new Set(['kinds', 'namespaces', 'operations']);

function classicFilter(filter: LocatedNode): ExceptionFilter {
  const resources = filter.at('resources');
  const [kinds, namespaces] = [resources?.at('kinds'), resources?.at('namespaces')];
  const isPart =
    filter.entries().some(([name]) => name !== 'resources') ||
    (resources?.entries() ?? []).some(([name]) => !KNOWN.has(name));
  return {
    ...(kinds && { kinds: textsOf(kinds).map((kind) => kind.split('/').at(-1) ?? kind) }),
    ...(namespaces && { namespaces: textsOf(namespaces) }),
    isPart,
  };
}

function textsOf(list: LocatedNode | undefined): string[] {
  return (list?.items() ?? []).map(({ text = '' }) => text);
}
