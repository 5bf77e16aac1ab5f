import { createHash } from 'node:crypto';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { Failure } from '../shared/failure.ts';
import type { SignedArtifact } from '../sigstore/artifact.ts';
import { envelopeJson } from '../sigstore/envelope.ts';
import { loggedEnvelopeHash } from '../sigstore/log-body.ts';
import type { Signed } from '../sigstore/signer.ts';
import { chainOf, type TrustedRoot } from '../sigstore/trusted-root.ts';
import { verifyArtifact } from '../sigstore/verify.ts';

/** Fetches the log's own record of an entry, with its inclusion proof; undefined when the log has none. */
export type FetchEntry = (logIndex: string) => Promise<TransparencyLogEntry | undefined>;

/**
 * The artifact with an inclusion proof, which the legacy layout does not store but a bundle must have.
 * @returns undefined when this log does not have the entry, or has another there: then it is signed anew
 */
export async function rebuildForBundle(
  artifact: SignedArtifact,
  root: TrustedRoot,
  fetchEntry: FetchEntry,
): Promise<Signed | undefined> {
  const [stored] = artifact.logEntries;
  if (!stored) return undefined;
  try {
    const entry = await fetchEntry(stored.logIndex);
    if (!entry) return undefined;
    const rebuilt = { ...artifact, logEntries: [entry] };
    return { artifact: rebuilt, verified: verifyArtifact(rebuilt, root) };
  } catch (error) {
    if (error instanceof Failure && (error.class === 'malformed' || error.class === 'denied'))
      return undefined;
    throw error;
  }
}

/**
 * The artifact as `.att` can hold it, with its full chain. cosign compares the hash of the layer with the
 * one that Rekor v1 logged, so that an envelope which was logged in another serialisation does not fit.
 * @returns undefined when it cannot be held: then it is signed anew
 */
export function rebuildForLegacy(artifact: SignedArtifact, root: TrustedRoot): SignedArtifact | undefined {
  const { content, material, logEntries } = artifact;
  const [entry] = logEntries;
  if (content.kind !== 'envelope' || material.kind !== 'certificate' || !entry?.inclusionPromise)
    return undefined;
  const layerHash = createHash('sha256').update(envelopeJson(content.envelope)).digest('hex');
  if (loggedEnvelopeHash(entry) !== layerHash) return undefined;
  return { ...artifact, material: { ...material, chain: chainOf(material.leaf, root) } };
}
