import type { LocatedNode } from '../../text/located-yaml.ts';
import type {
  Alternative,
  Condition,
  ContainerKind,
  Demand,
  DigestRule,
  NotUnderstood,
  Operation,
  Policy,
  Signer,
  Trust,
  Want,
} from '../policy.ts';
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
} from '../read-fields.ts';
import { type CelCheck, type ImageCheck, type OtherCheck, readCheck } from './cel-checks.ts';
import { type ImageValidatingPolicy, imageValidatingPolicyIn } from './ivp.ts';
import { identitiesIn } from './ivp-reading.ts';
import { readMatchConstraints } from './match-constraints.ts';

interface Read {
  readonly node: LocatedNode;
  readonly check: ImageCheck | undefined;
}

/** The policy, as far as its CEL is of the usual forms. */
export function readImageValidatingPolicies(root: LocatedNode): Policy[] {
  const policy = imageValidatingPolicyIn(root);
  return policy ? [policyOf(policy)] : [];
}

function policyOf(policy: ImageValidatingPolicy): Policy {
  const { root, spec } = policy;
  const constraints = readMatchConstraints(spec);
  const isNamespaced = root.at('kind')?.text === 'NamespacedImageValidatingPolicy';
  const namespace = isNamespaced ? root.at('metadata', 'namespace') : undefined;
  const actions = spec.at('validationActions');
  const denies = actions?.items().some(({ text }) => text === 'Deny') ?? true;
  const references = spec.at('matchImageReferences')?.items() ?? [];
  const globs = references.flatMap((one) => one.at('glob') ?? []);
  const cels = references.flatMap((one) => one.at('expression') ?? []);
  const expressions = cels.flatMap((one) => {
    const expression = matchedBy(one);
    return expression === undefined ? [] : [at(expression, one)];
  });
  const reads = sameOthers(
    policy.validations.map((node) => ({
      node,
      check: readCheck(node.text ?? '', expressions[0]?.value),
    })),
  );
  return {
    form: 'kyverno-ivp',
    name: nameOf(root),
    ...(namespace && { namespace: textAt(namespace) }),
    mode: at(denies ? 'enforce' : 'audit', actions),
    images: {
      include: globs.map(textAt),
      exclude: [],
      expressions,
      isPart: expressions.length < cels.length,
    },
    namespaces: constraints.namespaces,
    requests: {
      operations: policy.resourceRules.flatMap(operationsOf),
      resources: constraints.resources,
      controllers: hasAutogen(policy),
      containers: containersIn(reads),
    },
    onFailure: failureAt(spec.at('failurePolicy')),
    ...secondsAt(spec.at('webhookConfiguration', 'timeoutSeconds')),
    digest: digestOf(spec),
    demands: demandsOf(reads, policy),
    notUnderstood: [
      ...reads.filter(({ check }) => !check).map(({ node }) => notUnderstood('cel', node)),
      ...constraints.notUnderstood,
    ],
    place: root.place,
  };
}

/** What `ref.matches('…')` compares an image with; undefined: it is other CEL. */
function matchedBy(expression: LocatedNode): string | undefined {
  return /^ref\.matches\('([^'\\]*)'\)$/.exec(expression.text ?? '')?.[1];
}

const OPERATIONS: readonly Operation[] = ['CREATE', 'UPDATE', 'DELETE', 'CONNECT'];

function operationsOf(rule: LocatedNode): Policy['requests']['operations'] {
  return (rule.at('operations')?.items() ?? []).flatMap((one) =>
    OPERATIONS.filter((name) => name === one.text || one.text === '*').map((name) => at(name, one)),
  );
}

/** Kyverno writes the policies for what makes Pods where `pods` alone is named (pkg/cel/autogen). */
function hasAutogen({ spec, resourceRules }: ImageValidatingPolicy): boolean {
  const resources = resourceRules.flatMap((rule) => rule.at('resources')?.items() ?? []);
  const controllers = spec.at('autogen', 'podControllers', 'controllers');
  const isOff = controllers?.isList === true && controllers.items().length === 0;
  return !isOff && resources.length === 1 && resources[0]?.text === 'pods';
}

/** Lists that every expression that verifies goes through. */
function containersIn(reads: readonly Read[]): ContainerKind[] {
  const verifying = reads.flatMap(({ check }) =>
    check?.checks.some(({ kind }) => kind !== 'payload') ? [check.containers] : [],
  );
  return (['containers', 'init', 'ephemeral', 'image-volumes'] as const).filter(
    (kind) => verifying.length > 0 && verifying.every((containers) => containers.includes(kind)),
  );
}

/** From 1.19 on both are true where nobody says; before, neither has an effect. */
function digestOf(spec: LocatedNode): Policy['digest'] {
  const settings = spec.at('validationConfigurations');
  const [mutate, verify] = [settings?.at('mutateDigest'), settings?.at('verifyDigest')];
  const rule: DigestRule =
    booleanAt(mutate) !== false ? 'resolved' : booleanAt(verify) !== false ? 'required' : 'free';
  return at(rule, mutate ?? verify);
}

/**
 * What is asked of a predicate is a condition of its attestation where the same is enough in place of both; otherwise
 * it is not understood.
 */
function sameOthers(reads: readonly Read[]): Read[] {
  const others = new Map<string, Set<string>>();
  for (const { check } of reads)
    for (const one of check?.checks ?? [])
      if (one.kind === 'attestation')
        others.set(
          one.attestation,
          (others.get(one.attestation) ?? new Set()).add(JSON.stringify(check?.others)),
        );
  return reads.map(({ node, check }) => {
    const isSame = check?.checks.every((one) => {
      const known = one.kind === 'payload' ? [...(others.get(one.attestation) ?? ['[]'])] : [];
      return known.every((each) => each === JSON.stringify(check.others));
    });
    return { node, check: isSame === true ? check : undefined };
  });
}

function demandsOf(reads: readonly Read[], policy: ImageValidatingPolicy): Demand[] {
  const all = reads.flatMap(({ node, check }) =>
    (check?.checks ?? []).map((one) => ({ node, one, others: check?.others ?? [] })),
  );
  return all.flatMap(({ node, one, others }) => {
    if (one.kind === 'payload') return [];
    const conditions = one.kind === 'attestation' ? conditionsFor(one.attestation, all) : NONE;
    const alternatives = [
      ...alternativesOf(one, policy, conditions),
      ...others.flatMap(({ check, until }) =>
        alternativesOf(check, policy, NONE).map((other) => ({ ...other, ...(until && { until }) })),
      ),
    ];
    return [{ alternatives, atLeast: one.atLeast, place: node.place }];
  });
}

function alternativesOf(
  check: OtherCheck['check'],
  policy: ImageValidatingPolicy,
  conditions: Conditions,
): Alternative[] {
  const want = check.kind === 'signature' ? 'signature' : wanted(check.attestation, policy);
  return check.attestors.map((name) => alternativeOf(name, want, policy, conditions));
}

type Conditions = Pick<Alternative, 'conditions' | 'notUnderstood'>;
const NONE: Conditions = { conditions: [], notUnderstood: [] };

function conditionsFor(
  attestation: string,
  all: readonly { readonly node: LocatedNode; readonly one: CelCheck }[],
): Conditions {
  const conditions: Condition[] = [];
  const rest: NotUnderstood[] = [];
  for (const { node, one } of all) {
    if (one.kind !== 'payload' || one.attestation !== attestation) continue;
    const path = one.path.startsWith('predicate.') ? one.path.slice('predicate.'.length) : '';
    const found = conditionsAbout(path, matchAt(one.match.kind, node, one.match.text));
    if (found) conditions.push(...found);
    else rest.push(notUnderstood('cel', node));
  }
  return { conditions, notUnderstood: rest };
}

function wanted(name: string, { attestations }: ImageValidatingPolicy): Want {
  const found = attestations.find((one) => one.at('name')?.text === name);
  return { predicateType: found?.at('intoto', 'type')?.text ?? '' };
}

function alternativeOf(
  name: string,
  want: Want,
  { attestors }: ImageValidatingPolicy,
  conditions: Conditions,
): Alternative {
  const attestor = attestors.find((one) => one.at('name')?.text === name);
  const label = attestor?.at('name');
  return {
    name: at(name, label),
    want: at(want, attestor),
    signer: attestor ? signerOf(attestor) : { kind: 'other', what: { value: name } },
    trust: trustOf(attestor),
    ...conditions,
  };
}

function signerOf(attestor: LocatedNode): Signer {
  const cosign = attestor.at('cosign');
  if (cosign?.at('keyless'))
    return { kind: 'keyless', identities: identitiesIn(attestor).map(keylessIdentity) };
  const key = cosign?.at('key');
  if (!key)
    return { kind: 'other', what: { value: attestor.entries().at(-1)?.[0] ?? '', place: attestor.place } };
  const pem = key.at('data');
  const reference = key.at('kms') ?? key.at('secretRef') ?? key.at('expression');
  return {
    kind: 'key',
    ...(pem && { pem: textAt(pem) }),
    ...(reference && { reference: at(reference.text ?? reference.source, reference) }),
    logged: booleanAt(cosign?.at('ctlog', 'insecureIgnoreTlog')) !== true,
  };
}

function trustOf(attestor: LocatedNode | undefined): Alternative['trust'] {
  const tuf = attestor?.at('cosign', 'tuf');
  if (tuf) return at<Trust>({ kind: 'tuf', mirror: tuf.at('mirror')?.text ?? '' }, tuf);
  const cosign = attestor?.at('cosign');
  const root = cosign?.at('trustedRoot');
  const own = trustOfKeys({
    // An expression is worth what only the engine knows.
    roots: root?.at('value') ?? root,
    authorities: cosign?.at('keyless', 'roots'),
    timestampAuthorities: cosign?.at('ctlog', 'tsaCertChain'),
    logs: cosign?.at('ctlog', 'rekorPubKey'),
    ctlogs: cosign?.at('ctlog', 'ctLogPubKey'),
  });
  return own ?? trustOfLog(cosign?.at('ctlog', 'url'));
}
