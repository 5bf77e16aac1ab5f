import type { LocatedNode } from '../../text/located-yaml.ts';
import type { AttestationReading, IdentityReading, PolicyReading } from '../policy-reading.ts';
import type { ImageValidatingPolicy } from './ivp.ts';

/** What rules for all engines look at in an ImageValidatingPolicy. */
export function readImageValidatingPolicy(policy: ImageValidatingPolicy): PolicyReading {
  const { spec, attestors } = policy;
  return {
    engine: 'kyverno',
    identities: attestors.flatMap(identitiesIn),
    bundleIdentities: attestors.flatMap((one) => one.at('cosign', 'keyless', 'identities') ?? []),
    keys: attestors.flatMap((one) => one.at('cosign', 'key', 'data') ?? []),
    logIgnored: attestors
      .filter((one) => !one.at('cosign', 'keyless'))
      .flatMap((one) => one.at('cosign', 'ctlog', 'insecureIgnoreTlog') ?? [])
      .filter(({ scalar }) => scalar === true),
    images: (spec.at('matchImageReferences')?.items() ?? []).flatMap((one) => one.at('glob') ?? []),
    attestations: policy.attestations.map((one) => attestationOf(one, policy)),
    unpinned: unpinned(spec),
  };
}

export function identitiesIn(attestor: LocatedNode): IdentityReading[] {
  const keyless = attestor.at('cosign', 'keyless');
  if (!keyless) return [];
  const listed = keyless.at('identities')?.items() ?? [];
  // A list that is empty asks for nobody, as an empty entry does.
  return (listed.length === 0 ? [keyless] : listed).map((node) => ({
    node,
    subject: node.at('subject'),
    subjectRegExp: node.at('subjectRegExp'),
    issuer: node.at('issuer'),
    issuerRegExp: node.at('issuerRegExp'),
    hasWildcards: false,
    whenIncomplete: 'admits',
    bindsSource: false,
  }));
}

function attestationOf(node: LocatedNode, policy: ImageValidatingPolicy): AttestationReading {
  const name = node.at('name')?.text ?? '';
  const about = policy.validations.filter(({ text }) => text?.includes(`attestations.${name}`));
  const signers = about.flatMap(({ text = '' }) =>
    [...text.matchAll(/attestors\.(\w+)/g)].map(([, attestor]) => attestor),
  );
  const used = policy.attestors.filter((one) => signers.includes(one.at('name')?.text));
  return {
    node,
    type: node.at('intoto', 'type'),
    identities: used.flatMap(identitiesIn),
    conditions: about
      .filter(({ text }) => text?.includes('extractPayload'))
      .map((one) => ({ node: one, text: one.text ?? '' })),
  };
}

/** Whatever an audit finds runs all the same. */
function unpinned(spec: LocatedNode): LocatedNode[] {
  const actions = spec.at('validationActions')?.items() ?? [];
  if (actions.length > 0 && actions.every(({ text }) => text !== 'Deny')) return [];
  const settings = spec.at('validationConfigurations');
  const verify = settings?.at('verifyDigest');
  return verify?.scalar === false && settings?.at('mutateDigest')?.scalar === false ? [verify] : [];
}
