import type { LocatedNode } from '../../text/located-yaml.ts';
import type { PolicyReading } from '../policy-reading.ts';

/** Trust policies of a cosign Verifier; undefined: it is none. */
export function trustPoliciesIn(root: LocatedNode): LocatedNode[] | undefined {
  const name = root.at('spec', 'name')?.text ?? root.at('metadata', 'name')?.text ?? '';
  const isVerifier = /^(?:Namespaced)?Verifier$/.test(root.at('kind')?.text ?? '');
  if (!isVerifier || !/cosign/i.test(name)) return undefined;
  return root.at('spec', 'parameters', 'trustPolicies')?.items() ?? [];
}

/** What rules for all engines look at. */
export function readVerifier(root: LocatedNode): PolicyReading | undefined {
  const policies = trustPoliciesIn(root);
  if (!policies) return undefined;
  return {
    engine: 'ratify',
    identities: policies.flatMap((one) => {
      const node = one.at('keyless');
      if (!node?.isMap) return [];
      return [
        {
          node,
          subject: node.at('certificateIdentity'),
          subjectRegExp: node.at('certificateIdentityRegExp'),
          issuer: node.at('certificateOIDCIssuer'),
          issuerRegExp: node.at('certificateOIDCIssuerRegExp'),
          hasWildcards: false,
          whenIncomplete: 'refuses',
          bindsSource: false,
        },
      ];
    }),
    bundleIdentities: [],
    keys: [],
    logIgnored: policies
      .flatMap((one) => one.at('tLogVerify') ?? [])
      .filter(({ scalar }) => scalar === false),
    images: [],
    attestations: [],
    unpinned: [],
  };
}
