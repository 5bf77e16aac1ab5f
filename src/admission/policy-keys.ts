import type { Policy } from '../engine/policy.ts';
import { publicKeyIn } from './demands.ts';
import { keyId, type PolicyKey } from './image-evidence.ts';

/** The keys that policies name, each once: what stands beside an image is looked at by each of them. */
export function policyKeys(policies: readonly Policy[]): PolicyKey[] {
  const signers = policies.flatMap(({ demands }) =>
    demands.flatMap(({ alternatives }) => alternatives.map(({ signer }) => signer)),
  );
  const keys = signers.flatMap((signer) => {
    if (signer.kind !== 'key' || !signer.pem) return [];
    const key = publicKeyIn(signer.pem.value);
    return key ? [{ pem: signer.pem.value, key, isLogged: signer.logged }] : [];
  });
  return [...new Map(keys.map((key) => [keyId(key), key])).values()];
}
