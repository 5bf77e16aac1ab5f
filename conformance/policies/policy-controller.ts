import { readFileSync } from 'node:fs';
import type { Instance } from '../stack/instance.ts';
import { writeTo } from '../stack/keys.ts';
import type { Terms } from './terms.ts';

export type Format = 'legacy' | 'bundle';

/** Name of the TrustRoot in policies. */
export const TRUST_ROOT = 'instance';

/** A ClusterImagePolicy for all images. @param attestations what is asked for; empty: a signature */
export function clusterImagePolicy(
  name: string,
  { identity, instance }: Terms,
  format: Format,
  attestations: readonly object[],
) {
  const authority = {
    name: 'workflow',
    keyless: {
      url: instance.fulcio,
      trustRootRef: TRUST_ROOT,
      identities: [{ issuer: identity.issuer, subject: identity.san }],
    },
    ctlog: { url: instance.rekor, trustRootRef: TRUST_ROOT },
    ...(format === 'bundle' && { signatureFormat: 'bundle' }),
    ...(attestations.length > 0 && { attestations }),
  };
  return {
    apiVersion: 'policy.sigstore.dev/v1alpha1',
    kind: 'ClusterImagePolicy',
    metadata: { name },
    spec: { images: [{ glob: '**' }], authorities: [authority] },
  };
}

/** For the legacy format its look-up wants the identifiers of logs in hexadecimal, for bundles as they are. */
export function trustedRootFor(instance: Instance, format: Format, folder: string): string {
  if (format === 'bundle') return instance.trustedRoot;
  const root = JSON.parse(readFileSync(instance.trustedRoot, 'utf8')) as { tlogs: Log[]; ctlogs: Log[] };
  const converted = { ...root, tlogs: root.tlogs.map(withHexId), ctlogs: root.ctlogs.map(withHexId) };
  return writeTo(folder, 'trusted_root.json', JSON.stringify(converted));
}

interface Log {
  readonly logId: { readonly keyId: string };
}

function withHexId(log: Log): Log {
  const hex = Buffer.from(log.logId.keyId, 'base64').toString('hex');
  return { ...log, logId: { keyId: Buffer.from(hex).toString('base64') } };
}
