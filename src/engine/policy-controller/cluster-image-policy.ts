import type { LocatedNode } from '../../text/located-yaml.ts';
import type { IdentityReading, PolicyReading } from '../policy-reading.ts';

/** A ClusterImagePolicy of policy-controller. */
export interface ClusterImagePolicy {
  readonly root: LocatedNode;
  readonly spec: LocatedNode;
  readonly globs: readonly LocatedNode[];
  readonly authorities: readonly LocatedNode[];
}

/** Undefined: it has no spec. */
export function clusterImagePolicyIn(root: LocatedNode): ClusterImagePolicy | undefined {
  const spec = root.at('spec');
  if (!spec?.isMap) return undefined;
  return {
    root,
    spec,
    globs: (spec.at('images')?.items() ?? []).flatMap((one) => one.at('glob') ?? []),
    authorities: spec.at('authorities')?.items() ?? [],
  };
}

export function identitiesOf(authority: LocatedNode): IdentityReading[] {
  return (authority.at('keyless', 'identities')?.items() ?? []).map((node) => ({
    node,
    subject: node.at('subject'),
    subjectRegExp: node.at('subjectRegExp'),
    issuer: node.at('issuer'),
    issuerRegExp: node.at('issuerRegExp'),
    hasWildcards: false,
    whenIncomplete: 'refuses',
    bindsSource: false,
  }));
}

/** What rules for all engines look at. */
export function readClusterImagePolicy({ globs, authorities }: ClusterImagePolicy): PolicyReading {
  return {
    engine: 'policy-controller',
    identities: authorities.flatMap(identitiesOf),
    bundleIdentities: authorities
      .filter((one) => one.at('signatureFormat')?.text === 'bundle')
      .flatMap((one) => one.at('keyless', 'identities') ?? []),
    keys: authorities.flatMap((one) => one.at('key', 'data') ?? []),
    logIgnored: [],
    images: globs,
    attestations: authorities.flatMap((authority) =>
      (authority.at('attestations')?.items() ?? []).map((node) => ({
        node,
        type: node.at('predicateType'),
        identities: identitiesOf(authority),
        conditions: policyOf(node),
      })),
    ),
    unpinned: [],
  };
}

function policyOf(attestation: LocatedNode): { node: LocatedNode; text: string }[] {
  const policy = attestation.at('policy');
  return policy ? [{ node: policy, text: policy.at('data')?.text ?? '' }] : [];
}
