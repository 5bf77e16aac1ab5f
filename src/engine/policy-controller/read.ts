import type { LocatedNode } from '../../text/located-yaml.ts';
import type {
  Alternative,
  Condition,
  Demand,
  NotUnderstood,
  Policy,
  Signer,
  Trust,
  Want,
} from '../policy.ts';
import { conditionsAbout } from '../read-conditions.ts';
import {
  at,
  keylessIdentity,
  matchAt,
  nameOf,
  notUnderstood,
  textAt,
  trustOfKeys,
  undecided,
} from '../read-fields.ts';
import { type ClusterImagePolicy, clusterImagePolicyIn, identitiesOf } from './cluster-image-policy.ts';

/** The policy; conditions only as far as their Rego is of the form that is written here. */
export function readClusterImagePolicies(root: LocatedNode): Policy[] {
  const policy = clusterImagePolicyIn(root);
  return policy ? [policyOf(policy)] : [];
}

function policyOf({ root, spec, globs, authorities }: ClusterImagePolicy): Policy {
  const mode = spec.at('mode');
  const bundle = authorities.find((one) => one.at('signatureFormat')?.text === 'bundle');
  const whole = spec.at('policy');
  const [demands, unread] = demandsOf(authorities);
  const match = spec.at('match');
  return {
    form: bundle ? 'policy-controller-bundle' : 'policy-controller',
    name: nameOf(root),
    mode: at(mode?.text === 'warn' ? 'audit' : 'enforce', mode),
    images: { include: globs.map(textAt), exclude: [] },
    namespaces: { include: [], exclude: [], label: 'policy.sigstore.dev/include=true' },
    requests: {
      operations: [{ value: 'CREATE' }, { value: 'UPDATE' }],
      resources: [{ value: 'pods' }, { value: 'pods/ephemeralcontainers' }],
      controllers: true,
      containers: ['containers', 'init', 'ephemeral'],
    },
    onFailure: { value: 'refuse' },
    digest: { value: 'resolved' },
    demands,
    notUnderstood: [
      ...unread,
      ...(whole ? [notUnderstood(languageOf(whole), whole)] : []),
      ...(match ? [undecided('yaml', match)] : []),
    ],
    place: root.place,
  };
}

/** More combinations are not written out. */
const MAX_DEMANDS = 100;

/**
 * One authority has to hold with all its attestations; of several, any of them: of (a and b) or c, both (a or c) and
 * (b or c) have to hold.
 */
function demandsOf(authorities: readonly LocatedNode[]): [Demand[], NotUnderstood[]] {
  const each = authorities.map(alternativesOf).filter((own) => own.length > 0);
  if (each.length === 0) return [[], []];
  const count = each.reduce((product, own) => product * own.length, 1);
  if (count > MAX_DEMANDS) return [[], authorities.map((one) => notUnderstood('yaml', one))];
  const combined = each.reduce<Alternative[][]>(
    (whole, own) => whole.flatMap((before) => own.map((one) => [...before, one])),
    [[]],
  );
  return [combined.map((alternatives) => ({ alternatives, atLeast: 1, ...placeOf(authorities[0]) })), []];
}

function placeOf(node: LocatedNode | undefined): Pick<Demand, 'place'> {
  return node ? { place: node.place } : {};
}

/** What an authority asks for: its attestations, or a signature where it has none. */
function alternativesOf(authority: LocatedNode): Alternative[] {
  const name = authority.at('name');
  const common = {
    ...(name && { name: textAt(name) }),
    signer: signerOf(authority),
    trust: trustOf(authority),
  };
  const attestations = authority.at('attestations')?.items() ?? [];
  if (attestations.length === 0)
    return [{ ...common, want: at<Want>('signature', authority), conditions: [], notUnderstood: [] }];
  return attestations.map((attestation) => {
    const type = attestation.at('predicateType');
    return {
      ...common,
      want: at<Want>({ predicateType: PREDICATES[type?.text ?? ''] ?? type?.text ?? '' }, type),
      ...conditionsOf(attestation),
    };
  });
}

/** Names of predicates that policy-controller still takes (pkg/apis/policy/common). */
const PREDICATES: Readonly<Record<string, string>> = {
  slsaprovenance: 'https://slsa.dev/provenance/v0.2',
  spdx: 'https://spdx.dev/Document',
  spdxjson: 'https://spdx.dev/Document',
  cyclonedx: 'https://cyclonedx.org/bom',
  link: 'https://in-toto.io/Link/v1',
  vuln: 'https://cosign.sigstore.dev/attestation/vuln/v1',
  custom: 'https://cosign.sigstore.dev/attestation/v1',
};

function signerOf(authority: LocatedNode): Signer {
  if (authority.at('keyless'))
    return { kind: 'keyless', identities: identitiesOf(authority).map(keylessIdentity) };
  const action = authority.at('static', 'action');
  if (action?.text === 'pass') return { kind: 'anyone' };
  const key = authority.at('key');
  if (!key) return { kind: 'other', what: { value: action?.text ?? '', place: authority.place } };
  const pem = key.at('data');
  const reference = key.at('kms') ?? key.at('secretRef');
  return {
    kind: 'key',
    ...(pem && { pem: textAt(pem) }),
    ...(reference && { reference: at(reference.text ?? reference.source, reference) }),
    logged: authority.at('ctlog') !== undefined,
  };
}

function trustOf(authority: LocatedNode): Alternative['trust'] {
  const root = authority.at('keyless', 'trustRootRef') ?? authority.at('ctlog', 'trustRootRef');
  if (root) return at<Trust>({ kind: 'named', name: root.text ?? '' }, root);
  const own = authority.at('keyless', 'ca-cert');
  const inline = own && trustOfKeys({ authorities: own.at('data') ?? own });
  if (inline) return inline;
  const url = authority.at('keyless', 'url');
  const isPublic = url === undefined || /^https:\/\/fulcio\.sigstore\.dev\/?$/.test(url.text ?? '');
  return at<Trust>(isPublic ? { kind: 'public' } : { kind: 'process' }, url);
}

function conditionsOf(attestation: LocatedNode): Pick<Alternative, 'conditions' | 'notUnderstood'> {
  const policy = attestation.at('policy');
  if (!policy) return { conditions: [], notUnderstood: [] };
  const data = policy.at('data');
  const conditions = data && languageOf(policy) === 'rego' ? readRego(data) : undefined;
  return conditions
    ? { conditions, notUnderstood: [] }
    : { conditions: [], notUnderstood: [notUnderstood(languageOf(policy), data ?? policy)] };
}

function languageOf(policy: LocatedNode): 'rego' | 'cue' {
  return policy.at('type')?.text === 'rego' ? 'rego' : 'cue';
}

const FRAME =
  /^\s*package sigstore\s+default isCompliant\s*:?=\s*false\s+isCompliant(?:\s+if)?\s*\{([^{}]*)\}\s*$/;
const EQUAL = /^input\.predicate\.([\w.]+)\s*==\s*("(?:[^"\\]|\\.)*")$/;
const EXPRESSION = /^regex\.match\(\s*("(?:[^"\\]|\\.)*")\s*,\s*input\.predicate\.([\w.]+)\s*\)$/;

/** Undefined: a line of it is not understood, so that nothing can be said of the whole. */
function readRego(data: LocatedNode): Condition[] | undefined {
  // Braces in texts would end the rule early.
  const texts: string[] = [];
  const hidden = (data.text ?? '').replaceAll(/"(?:[^"\\]|\\.)*"/g, (text) => `"${texts.push(text) - 1}"`);
  const body = FRAME.exec(hidden)?.[1];
  if (body === undefined) return undefined;
  const lines = body
    .split('\n')
    .map((line) => line.trim().replaceAll(/"(\d+)"/g, (_, place: string) => texts[Number(place)] ?? ''))
    .filter((line) => line !== '');
  const read = lines.map((line) => lineOf(line, data));
  const known = read.filter((one) => one !== undefined);
  return known.length === read.length ? known.flat() : undefined;
}

function lineOf(line: string, data: LocatedNode): Condition[] | undefined {
  const equal = EQUAL.exec(line);
  const expression = EXPRESSION.exec(line);
  const path = equal?.[1] ?? expression?.[2];
  const literal = equal?.[2] ?? expression?.[1];
  if (path === undefined || literal === undefined) return undefined;
  try {
    const text = JSON.parse(literal) as string;
    return conditionsAbout(path, matchAt(equal ? 'exact' : 'regexp', data, text));
  } catch {
    return undefined;
  }
}
