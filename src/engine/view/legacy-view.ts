import { X509Certificate } from 'node:crypto';
import type { StoredLayer } from '../../oci/layout/legacy-artifact.ts';
import { type LegacyLayer, readLayers } from '../../oci/layout/legacy-manifest.ts';
import type { LegacySuffix } from '../../oci/layout/tags.ts';
import { fetchLayer, getLegacy, MAX_LAYER_BYTES } from '../../oci/lookup/legacy.ts';
import { Failure } from '../../shared/failure.ts';
import type { SignedArtifact } from '../../sigstore/artifact.ts';
import { loggedEnvelopeHash } from '../../sigstore/log-body.ts';
import type { TrustedRoot } from '../../sigstore/trusted-root.ts';
import { hexOf, sha256Digest } from '../../subject/digest.ts';
import { isObject, objectIn, textOf } from '../../text/json.ts';
import { gatherEvidence, type ProofResult } from './proof.ts';
import type { Spot } from './place.ts';
import { readStatementForm, type StatementForm } from './statement-form.ts';

/** What stands under a `.sig` or `.att` tag. */
export interface LegacyView {
  readonly layers: readonly LayerView[];
  /** Why the tag cannot be read, so that programs stop with an error; undefined also where there is no tag. */
  readonly problem: string | undefined;
  /** Layers that were not looked at. */
  readonly left: number;
}

/** One layer: a signature or an attestation. */
export interface LayerView {
  readonly verdict: ProofResult;
  /** The digest that a simple-signing payload is about, as written; undefined for attestations. */
  readonly signs: string | undefined;
  readonly payloadType: string | undefined;
  readonly statement: StatementForm | undefined;
  /** The certificates from the issuer to the root lead to the root without any help of the reader; a key needs none. */
  readonly hasFullChain: boolean;
}

/** Reads what stands under the tag, at most `most` layers. */
export async function viewLegacy(spot: Spot, suffix: LegacySuffix, most: number): Promise<LegacyView> {
  const { registry, path, subject } = spot;
  try {
    const manifest = await getLegacy(registry, path, subject, suffix);
    const layers = manifest ? readLayers(manifest.bytes) : [];
    const looked = layers.slice(0, most).map((layer) => spot.limit(() => viewLayer(spot, suffix, layer)));
    return { layers: await Promise.all(looked), problem: undefined, left: Math.max(0, layers.length - most) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { layers: [], problem: error.message, left: 0 };
  }
}

async function viewLayer(spot: Spot, suffix: LegacySuffix, layer: LegacyLayer): Promise<LayerView> {
  if (layer.size > MAX_LAYER_BYTES) return unreadable('it is too large to be read here');
  try {
    const fetched = await fetchLayer(spot.registry, spot.path, suffix, layer);
    return fetched ? readLayer(fetched, fetched.artifact, spot) : unreadable('its blob is gone');
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return unreadable(error.message);
  }
}

function readLayer(
  stored: StoredLayer,
  artifact: SignedArtifact,
  { root, key }: Pick<Spot, 'root' | 'key'>,
): LayerView {
  const { content } = artifact;
  const envelope = content.kind === 'envelope' ? content.envelope : undefined;
  return {
    verdict:
      key && !key.isLogged
        ? gatherEvidence(artifact, root, key).byLogTime
        : verdictOn(stored, artifact, root, key),
    signs: content.kind === 'simple-signing' ? signedDigest(content.payload) : undefined,
    payloadType: envelope?.payloadType,
    statement: envelope && readStatementForm(envelope.payload),
    hasFullChain: leadsToRoot(artifact, root),
  };
}

/** cosign's rules on top of the signature's own (pkg/cosign/verify.go, VerifyBundle). */
function verdictOn(
  stored: StoredLayer,
  artifact: SignedArtifact,
  root: TrustedRoot,
  key: Spot['key'],
): ProofResult {
  const [entry] = artifact.logEntries;
  if (!entry) return { holds: false, why: 'it carries no log entry' };
  const { annotations } = stored.layer;
  if (![annotations[CERTIFICATE] ?? '', annotations[CHAIN] ?? ''].every(isPem)) {
    return { holds: false, why: 'its certificates are not PEM in whole lines' };
  }
  const evidence = gatherEvidence(artifact, root, key).byLogTime;
  if (evidence.holds && stored.suffix === 'att' && loggedEnvelopeHash(entry) !== hashOf(stored)) {
    return { holds: false, why: 'the log has another serialisation of its envelope' };
  }
  return evidence;
}

const CERTIFICATE = 'dev.sigstore.cosign/certificate';
const CHAIN = 'dev.sigstore.cosign/chain';
const BLOCKS =
  /^(?:-----BEGIN CERTIFICATE-----\r?\n(?:[A-Za-z0-9+/=]+\r?\n)+-----END CERTIFICATE-----[ \t]*(?:\r?\n\s*|$))*$/;

/** Go's pem.Decode takes blocks only where each begins on a line of its own. */
function isPem(text: string): boolean {
  return BLOCKS.test(text.trim());
}

function hashOf({ content }: StoredLayer): string {
  return hexOf(sha256Digest(content));
}

/** As cosign reads it: nothing but the digest matters. */
function signedDigest(payload: Buffer): string | undefined {
  const critical = objectIn(payload)?.critical;
  const image = isObject(critical) ? critical.image : undefined;
  return isObject(image) ? textOf(image['docker-manifest-digest']) : undefined;
}

/** Whether the stored chain, its last certificate left out, joins the leaf to a root that is trusted. */
function leadsToRoot({ material }: SignedArtifact, root: TrustedRoot): boolean {
  if (material.kind !== 'certificate') return true;
  const roots = root.authorities.flatMap((chain) => chain.slice(-1)).map((der) => new X509Certificate(der));
  const between = material.chain.slice(0, -1);
  try {
    let certificate = new X509Certificate(material.leaf);
    for (const der of between) {
      const issuer = new X509Certificate(der);
      if (isIssued(certificate, issuer)) certificate = issuer;
    }
    return roots.some((authority) => isIssued(certificate, authority));
  } catch {
    return false;
  }
}

function isIssued(certificate: X509Certificate, issuer: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function unreadable(why: string): LayerView {
  return {
    verdict: { holds: false, why },
    signs: undefined,
    payloadType: undefined,
    statement: undefined,
    hasFullChain: false,
  };
}
