import type { Problem } from '../../../finding/finding.ts';
import { each, problemAtKey, problemInside } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import {
  allSets,
  type AttestorSet,
  type ClusterPolicy,
  type Verification,
  verificationsIn,
} from '../cluster-policy.ts';

const KINDS = ['keys', 'certificates', 'keyless', 'attestor'];
const KEYS = ['publicKeys', 'kms', 'secret'];

export const attestorSetInvalid: Rule<ClusterPolicy> = {
  id: 'kyverno/attestor-set-invalid',
  severity: 'error-never',
  title: 'A set of attestors that Kyverno does not take',
  check: (policy) =>
    each(verificationsIn(policy), (verification) =>
      allSets(verification).flatMap((set) => [
        ...ofSet(set),
        ...set.entries.flatMap((entry) => ofEntry(entry, verification)),
      ]),
    ),
};

function ofSet({ node, count, entries }: AttestorSet): Problem[] {
  if (node.mayHoldMore) return [];
  if (entries.length === 0)
    return [
      problemInside(node, 'The set has no entries: Kyverno refuses the policy.', {
        fix: 'an entry: who may have signed',
      }),
    ];
  const number = node.at('count');
  if (!number || count === undefined || (count >= 1 && count <= entries.length)) return [];
  return [
    problemAtKey(
      number,
      `The set has ${entries.length} entries, and count ${count} cannot be reached: Kyverno refuses the policy.`,
      { fix: `count: 1 to ${entries.length}` },
    ),
  ];
}

function ofEntry(entry: LocatedNode, { type }: Verification): Problem[] {
  if (!entry.isMap || entry.mayHoldMore) return [];
  const kinds = KINDS.filter((name) => entry.at(name));
  const [kind] = kinds;
  if (kinds.length !== 1 || kind === undefined)
    return [
      problemInside(
        entry,
        `An entry has exactly one of ${KINDS.join(', ')}, this one has ${kinds.length}: Kyverno refuses the policy.`,
        { fix: 'an entry for each' },
      ),
    ];
  if (type === 'Notary' && kind !== 'certificates')
    return [
      problemInside(entry, 'Notary is verified with certificates only: Kyverno refuses the policy.', {
        fix: 'certificates: {cert: …}',
      }),
    ];
  const by = entry.at(kind);
  return by?.isMap && !by.mayHoldMore ? [...ofLog(by, kind), ...ofKeys(by, kind)] : [];
}

function ofLog(by: LocatedNode, kind: string): Problem[] {
  const rekor = by.at('rekor');
  if (kind !== 'keyless' || !rekor?.isMap || rekor.at('url') || rekor.mayHoldMore || by.at('roots'))
    return [];
  return [
    problemAtKey(rekor, 'There is no URL of the log: Kyverno refuses the policy.', {
      fix: 'url: https://rekor.sigstore.dev',
    }),
  ];
}

function ofKeys(by: LocatedNode, kind: string): Problem[] {
  if (kind !== 'keys' || KEYS.some((name) => by.at(name))) return [];
  return [
    problemAtKey(by, 'There is no key: Kyverno refuses the policy.', { fix: 'publicKeys, kms or secret' }),
  ];
}
