import { createHash } from 'node:crypto';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { Failure } from '../shared/failure.ts';
import type { Envelope, SignedArtifact } from '../sigstore/artifact.ts';
import { envelopeJson } from '../sigstore/envelope.ts';
import type { KeyHolder } from '../sigstore/key-holder.ts';
import { loggedEnvelopeHash } from '../sigstore/log-body.ts';
import type { Signed } from '../sigstore/signer.ts';
import { chainOf, type TrustedRoot } from '../sigstore/trusted-root.ts';

/** Fetches the log's own record of an entry, with its inclusion proof; undefined when the log has none. */
export type FetchEntry = (logIndex: string) => Promise<TransparencyLogEntry | undefined>;

/**
 * The artifact with an inclusion proof, which the legacy layout does not store but a bundle must have.
 * @returns undefined when this log does not have the entry, or has another there: then it is signed anew
 */
export async function rebuildForBundle(
  artifact: SignedArtifact,
  holder: Pick<KeyHolder, 'material' | 'verify'>,
  root: TrustedRoot,
  fetchEntry: FetchEntry,
): Promise<Signed | undefined> {
  const [stored] = artifact.logEntries;
  if (!stored) return undefined;
  try {
    const entry = await fetchEntry(stored.logIndex);
    if (!entry) return undefined;
    // Legacy annotations do not name the key.
    const material = artifact.material.kind === 'public-key' ? holder.material : artifact.material;
    const rebuilt = { ...artifact, material, logEntries: [entry] };
    return { artifact: rebuilt, verified: holder.verify(rebuilt, root) };
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
  if (content.kind !== 'envelope') return undefined;
  const [entry] = logEntries;
  if (entry ? !isAsLogged(content.envelope, entry) : material.kind === 'certificate') return undefined;
  if (material.kind === 'public-key') return artifact;
  return { ...artifact, material: { ...material, chain: chainOf(material.leaf, root) } };
}

/** Rekor v1 logged just this serialisation, and signed the time of it. */
function isAsLogged(envelope: Envelope, entry: TransparencyLogEntry): boolean {
  const layerHash = createHash('sha256').update(envelopeJson(envelope)).digest('hex');
  return entry.inclusionPromise !== undefined && loggedEnvelopeHash(entry) === layerHash;
}
