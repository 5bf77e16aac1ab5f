import type { LocatedNode } from '../../text/located-yaml.ts';
import type {
  Alternative,
  Condition,
  ContainerKind,
  Demand,
  DigestRule,
  NamespaceScope,
  NotUnderstood,
  Operation,
  Policy,
  RequestScope,
  Signer,
  Want,
} from '../policy.ts';
import { type LabelRequirement, readLabelSelector } from '../label-selector.ts';
import { conditionsAbout } from '../read-conditions.ts';
import {
  at,
  booleanAt,
  failureAt,
  keylessIdentity,
  matchAt,
  nameOf,
  notUnderstood,
  secondsAt,
  textAt,
  trustOfKeys,
  trustOfLog,
  undecided,
} from '../read-fields.ts';
import {
  actionOf,
  type Attestation,
  type AttestorSet,
  type ClusterPolicy,
  clusterPolicyIn,
  flag,
  type PolicyRule,
  type Verification,
} from './cluster-policy.ts';
import { identityIn } from './cluster-reading.ts';
import { timeConditionIn } from './time-conditions.ts';

/** A policy for each entry of `verifyImages`. */
export function readClusterPolicies(root: LocatedNode): Policy[] {
  const policy = clusterPolicyIn(root);
  if (!policy) return [];
  return policy.rules.flatMap((rule) => rule.verifications.map((one) => policyOf(policy, rule, one)));
}

function policyOf({ root, spec }: ClusterPolicy, rule: PolicyRule, verification: Verification): Policy {
  const { node, type } = verification;
  const namespace = root.at('kind')?.text === 'Policy' ? root.at('metadata', 'namespace') : undefined;
  const action = actionOf(verification);
  const failure = spec.at('webhookConfiguration', 'failurePolicy') ?? spec.at('failurePolicy');
  const timeout = spec.at('webhookConfiguration', 'timeoutSeconds') ?? spec.at('webhookTimeoutSeconds');
  return {
    form: type === 'SigstoreBundle' ? 'kyverno-bundle' : 'kyverno-cosign',
    name: nameOf(root),
    ...ruleOf(rule),
    ...(namespace && { namespace: textAt(namespace) }),
    mode: at(/^enforce$/i.test(action?.text ?? '') ? 'enforce' : 'audit', action),
    images: {
      include: verification.references.map(textAt),
      exclude: (node.at('skipImageReferences')?.items() ?? []).map(textAt),
    },
    namespaces: namespacesOf(rule),
    ...windowOf(rule),
    requests: requestsOf(rule, root),
    onFailure: failureAt(failure),
    ...secondsAt(timeout),
    digest: digestOf(node),
    demands: [
      ...verification.sets.map((set) => demandOf(set, 'signature', verification)),
      ...verification.attestations.flatMap((one) => attested(one, verification)),
    ],
    notUnderstood: restOf(rule, spec, node),
    place: root.place,
  };
}

/** Where nothing is asked of a request but that it comes before a time, or after it. */
function windowOf({ node }: PolicyRule): Pick<Policy, 'when'> {
  const preconditions = node.at('preconditions');
  const all = preconditions?.at('all')?.items() ?? (preconditions?.isList ? preconditions.items() : []);
  const [only, ...more] = all;
  const time = only && more.length === 0 && !preconditions?.at('any') ? timeConditionIn(only) : undefined;
  if (!time) return {};
  return { when: at(time.isBefore ? { until: time.end } : { from: time.end }, preconditions) };
}

function ruleOf({ node }: PolicyRule): Pick<Policy, 'rule'> {
  const name = node.at('name');
  return name ? { rule: textAt(name) } : {};
}

export function namespacesOf({ match, exclude }: PolicyRule): NamespaceScope {
  const names = (filters: readonly LocatedNode[]) =>
    filters.flatMap((one) => one.at('resources', 'namespaces')?.items() ?? []).map(textAt);
  // A filter without names is for all of them.
  const isListed = match.every((one) => one.at('resources', 'namespaces'));
  const selectors = selectorsOf(match);
  return {
    include: isListed ? names(match) : [],
    exclude: names(exclude.filter(isByNamespace)),
    ...(selectors && { selectors }),
  };
}

/** Whether it leaves out whole namespaces: one that asks for subjects or names besides leaves out a part of them. */
function isByNamespace(filter: LocatedNode): boolean {
  const isPlain = filter.entries().every(([name]) => name === 'resources');
  const asked = filter.at('resources')?.entries() ?? [];
  const names = filter.at('resources', 'namespaces')?.items() ?? [];
  return (
    isPlain && names.length > 0 && asked.every(([name]) => /^(?:namespaces|kinds|operations)$/.test(name))
  );
}

/** Of the only filter: of several, each has its own. Undefined: they are not understood. */
function selectorsOf(match: PolicyRule['match']): LabelRequirement[] | undefined {
  const [only, ...more] = match;
  return more.length > 0 ? undefined : readLabelSelector(only?.at('resources', 'namespaceSelector'));
}

const OPERATIONS: readonly Operation[] = ['CREATE', 'UPDATE', 'DELETE', 'CONNECT'];
const CONTAINERS: readonly ContainerKind[] = ['containers', 'init', 'ephemeral'];

export function requestsOf({ match, kinds }: PolicyRule, root: LocatedNode): RequestScope {
  const listed = match.flatMap((one) => one.at('resources', 'operations')?.items() ?? []);
  const operations = listed.flatMap((one) => {
    const operation = OPERATIONS.find((name) => name === one.text);
    return operation ? [at(operation, one)] : [];
  });
  const pod = kinds.find(({ text = '' }) => /(?:^|\/)(?:Pod|\*)$/.test(text));
  const autogen = root
    .at('metadata', 'annotations', 'pod-policies.kyverno.io/autogen-controllers')
    ?.text?.trim();
  return {
    operations: operations.length > 0 ? operations : [{ value: 'CREATE' }, { value: 'UPDATE' }],
    // For Pods, Kyverno asks for debug containers by itself.
    resources: kinds.flatMap((kind) => resourcesOf(kind).map((resource) => at(resource, kind))),
    controllers: pod !== undefined && autogen !== 'none',
    containers: CONTAINERS,
  };
}

function resourcesOf({ text = '' }: LocatedNode): string[] {
  const kind = text.split('/').at(-1) ?? text;
  return kind === 'Pod' ? ['pods', 'pods/ephemeralcontainers'] : [`${kind.toLowerCase()}s`];
}

function digestOf(node: LocatedNode): Policy['digest'] {
  const [mutate, verify] = [flag(node, 'mutateDigest', true), flag(node, 'verifyDigest', true)];
  const rule: DigestRule = mutate === true ? 'resolved' : verify === false ? 'free' : 'required';
  return at(rule, node.at('mutateDigest') ?? node.at('verifyDigest'));
}

function demandOf(
  { node, count, entries }: AttestorSet,
  want: Want,
  verification: Verification,
  more: Pick<Alternative, 'conditions' | 'notUnderstood'> = { conditions: [], notUnderstood: [] },
): Demand {
  return {
    alternatives: entries.map((entry) => alternativeOf(entry, want, verification, more)),
    atLeast: count ?? entries.length,
    place: node.place,
  };
}

/** Without attestors of its own, an attestation may be anybody's. */
function attested(attestation: Attestation, verification: Verification): Demand[] {
  const { node, type, sets } = attestation;
  const want: Want = { predicateType: type?.text ?? '' };
  const more = conditionsOf(attestation);
  if (sets.length > 0) return sets.map((set) => demandOf(set, want, verification, more));
  const anyone: Alternative = { want: at(want, type), signer: { kind: 'anyone' }, trust: PROCESS, ...more };
  return [{ alternatives: [anyone], atLeast: 1, place: node.place }];
}

const PROCESS = { value: { kind: 'process' } } as const;

function alternativeOf(
  entry: LocatedNode,
  want: Want,
  { type }: Verification,
  more: Pick<Alternative, 'conditions' | 'notUnderstood'>,
): Alternative {
  const nested = entry.at('attestor');
  return {
    want: { value: want, place: entry.place },
    signer: signerOf(entry, type === 'Cosign'),
    trust: trustOf(entry, type),
    conditions: more.conditions,
    notUnderstood: [...more.notUnderstood, ...(nested ? [notUnderstood('yaml', nested)] : [])],
  };
}

function signerOf(entry: LocatedNode, hasWildcards: boolean): Signer {
  const keyless = entry.at('keyless');
  if (keyless) return { kind: 'keyless', identities: [keylessIdentity(identityIn(keyless, hasWildcards))] };
  const keys = entry.at('keys');
  if (!keys) return { kind: 'other', what: { value: entry.entries()[0]?.[0] ?? '', place: entry.place } };
  const pem = keys.at('publicKeys');
  const reference = keys.at('kms') ?? keys.at('secret');
  return {
    kind: 'key',
    ...(pem && { pem: textAt(pem) }),
    ...(reference && { reference: at(reference.text ?? reference.source, reference) }),
    logged: booleanAt(keys.at('rekor', 'ignoreTlog')) !== true,
  };
}

function trustOf(entry: LocatedNode, type: Verification['type']): Alternative['trust'] {
  // Bundles of workflows are verified by the keys of the process alone (pkg/image/verifiers/cpol/cosign/sigstore.go).
  if (type === 'SigstoreBundle' && entry.at('keyless')) return PROCESS;
  const by = entry.at('keyless') ?? entry.at('keys') ?? entry;
  const own = trustOfKeys({
    authorities: by.at('roots'),
    timestampAuthorities: by.at('ctlog', 'tsaCertChain'),
    logs: by.at('rekor', 'pubkey'),
    ctlogs: by.at('ctlog', 'pubkey'),
  });
  return own ?? trustOfLog(by.at('rekor', 'url'));
}

function conditionsOf({ node }: Attestation): Pick<Alternative, 'conditions' | 'notUnderstood'> {
  const conditions: Condition[] = [];
  const rest: NotUnderstood[] = [];
  for (const group of node.at('conditions')?.items() ?? []) {
    const single = group.at('key') ? [group] : (group.at('all')?.items() ?? []);
    for (const condition of single) {
      const found = conditionOf(condition);
      if (found) conditions.push(...found);
      else rest.push(notUnderstood('jmespath', condition));
    }
    const any = group.at('any');
    if (any) rest.push(notUnderstood('jmespath', any));
  }
  return { conditions, notUnderstood: rest };
}

const VARIABLE = /^\{\{\s*([\w.]+)\s*\}\}$/;
const EXPRESSION =
  /^\{\{\s*regex_match\(\s*'([^']*)'\s*,\s*(?:'\{\{\s*([\w.]+)\s*\}\}'|([\w.]+))\s*\)\s*\}\}$/;

function conditionOf(condition: LocatedNode): Condition[] | undefined {
  const [key, value] = [condition.at('key'), condition.at('value')];
  if (!key?.text || !value?.text || !/^Equals?$/.test(condition.at('operator')?.text ?? '')) return undefined;
  const path = VARIABLE.exec(key.text)?.[1];
  if (path !== undefined)
    return conditionsAbout(path, matchAt(/[*?]/.test(value.text) ? 'glob' : 'exact', value));
  return value.text === 'true' ? expressionOf(key) : undefined;
}

function expressionOf(key: LocatedNode): Condition[] | undefined {
  const [, expression, quoted, bare] = EXPRESSION.exec(key.text ?? '') ?? [];
  const compared = quoted ?? bare;
  if (expression === undefined || compared === undefined) return undefined;
  return conditionsAbout(compared, matchAt('regexp', key, expression));
}

/** Whether what its filters list, taken together, is what the rule is about: not of several with lists of their own. */
function isUnion({ node, match }: PolicyRule): boolean {
  if (match.length < 2) return true;
  const isOfKinds = (filter: LocatedNode) =>
    [...filter.entries(), ...(filter.at('resources')?.entries() ?? [])].every(([name]) =>
      /^(?:resources|kinds)$/.test(name),
    );
  return !node.at('match', 'all') && match.every(isOfKinds);
}

/** What decides besides whether the rule is applied. */
function restOf(rule: PolicyRule, spec: LocatedNode, node: LocatedNode): NotUnderstood[] {
  const unread = selectorsOf(rule.match) ? rule.exclude : [...rule.match, ...rule.exclude];
  const selectors = [...rule.match, ...rule.exclude].flatMap((filter) =>
    [
      filter.at('resources', 'selector'),
      filter.at('resources', 'names'),
      filter.at('subjects'),
      filter.at('roles'),
      filter.at('clusterRoles'),
    ].flatMap((one) => one ?? []),
  );
  const others = [
    windowOf(rule).when ? undefined : rule.node.at('preconditions'),
    rule.node.at('celPreconditions'),
    spec.at('validationFailureActionOverrides'),
  ].flatMap((one) => one ?? []);
  const deny = node.at('validate', 'deny');
  const spaces = unread.flatMap((filter) => filter.at('resources', 'namespaceSelector') ?? []);
  const known = [...selectors, ...spaces].map(({ place }) => place);
  // What leaves out more than whole namespaces: kinds, operations, or what is not known here.
  const excluding = rule.exclude.filter(
    (filter) =>
      !isByNamespace(filter) &&
      !known.some(({ start, end }) => filter.place.start <= start && end <= filter.place.end),
  );
  const apart = isUnion(rule) ? [] : rule.match;
  return [
    ...[...selectors, ...spaces, ...others, ...excluding, ...apart].map((one) => undecided('yaml', one)),
    ...(deny ? [notUnderstood('yaml', deny)] : []),
  ];
}
