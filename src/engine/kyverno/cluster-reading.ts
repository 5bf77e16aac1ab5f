import type { LocatedNode } from '../../text/located-yaml.ts';
import type { AttestationReading, IdentityReading, PolicyReading } from '../policy-reading.ts';
import {
  allSets,
  type Attestation,
  type AttestorSet,
  type ClusterPolicy,
  flag,
  type Verification,
  verificationsIn,
} from './cluster-policy.ts';

/** What rules for all engines look at in a ClusterPolicy. */
export function readClusterPolicy(policy: ClusterPolicy): PolicyReading {
  const verifications = verificationsIn(policy);
  const entries = entriesIn(policy);
  return {
    engine: 'kyverno',
    identities: verifications.flatMap((one) => [...ownIdentity(one), ...identitiesOf(allSets(one), one)]),
    bundleIdentities: [],
    keys: [...verifications.map(({ node }) => node.at('key')), ...entries.map(keyIn)].filter(isThere),
    logIgnored: entries
      .flatMap((entry) =>
        ['keys', 'certificates'].map((kind) => entry.at(kind, 'rekor', 'ignoreTlog')).filter(isThere),
      )
      .filter(({ scalar }) => scalar === true),
    images: verifications.flatMap(({ references }) => references),
    attestations: verifications.flatMap((one) => one.attestations.map((each) => attestationOf(each, one))),
    unpinned: verifications.flatMap(unpinned),
  };
}

/** What is said of keyless signers, wherever the policy names one. */
export function keylessIn(policy: ClusterPolicy): LocatedNode[] {
  return verificationsIn(policy).flatMap(keylessOf);
}

/** The same of one entry of `verifyImages`. */
export function keylessOf(verification: Verification): LocatedNode[] {
  return allSets(verification)
    .flatMap(flatEntries)
    .flatMap((entry) => entry.at('keyless') ?? []);
}

/** The entries of all attestors of a policy. */
function entriesIn(policy: ClusterPolicy): LocatedNode[] {
  return verificationsIn(policy).flatMap(allSets).flatMap(flatEntries);
}

/** Entries of a set, those of nested sets included. */
export function flatEntries({ entries }: AttestorSet): LocatedNode[] {
  return entries.flatMap((entry) => {
    const nested = entry.at('attestor', 'entries')?.items();
    return nested ? nested : [entry];
  });
}

function identitiesOf(sets: readonly AttestorSet[], { type }: Verification): IdentityReading[] {
  return sets.flatMap(flatEntries).flatMap((entry) => {
    const node = entry.at('keyless');
    return node?.isMap ? [identityIn(node, type === 'Cosign')] : [];
  });
}

export function identityIn(node: LocatedNode, hasWildcards: boolean): IdentityReading {
  const extensions = node.at('additionalExtensions')?.entries() ?? [];
  return {
    node,
    subject: node.at('subject'),
    subjectRegExp: node.at('subjectRegExp'),
    issuer: node.at('issuer'),
    issuerRegExp: node.at('issuerRegExp'),
    hasWildcards,
    whenIncomplete: hasWildcards ? 'admits' : 'refuses',
    bindsSource: hasWildcards && extensions.some(([name]) => /repository/i.test(name)),
  };
}

/** Before attestors, an entry named who signs itself. */
function ownIdentity({ node }: Verification): IdentityReading[] {
  return (node.at('subject') ?? node.at('issuer')) ? [identityIn(node, true)] : [];
}

function keyIn(entry: LocatedNode): LocatedNode | undefined {
  return entry.at('keys', 'publicKeys');
}

function attestationOf(attestation: Attestation, verification: Verification): AttestationReading {
  const { node, type, sets, conditions } = attestation;
  return {
    node,
    type,
    identities: identitiesOf(sets, verification),
    conditions: conditions.flatMap((condition) => {
      const key = condition.at('key');
      return key ? [{ node: key, text: `${key.text ?? ''} ${valueOf(condition.at('value'))}` }] : [];
    }),
  };
}

function valueOf(value: LocatedNode | undefined): string {
  if (!value) return '';
  const items = value.items();
  return value.isList ? items.map(({ text }) => text ?? '').join(' ') : (value.text ?? '');
}

/** An audit may change nothing, and whatever it finds runs all the same. */
function unpinned({ node }: Verification): LocatedNode[] {
  if (/^audit$/i.test(node.at('failureAction')?.text ?? '')) return [];
  const isFree = flag(node, 'mutateDigest', true) === false && flag(node, 'verifyDigest', true) === false;
  return isFree ? [node.at('verifyDigest')].filter(isThere) : [];
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}
