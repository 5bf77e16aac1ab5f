import { readFileSync } from 'node:fs';
import type { Terms } from './terms.ts';

/** A Pod that wants to run the image. */
export function pod(image: string) {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'app', namespace: 'default' },
    spec: { containers: [{ name: 'app', image }] },
  };
}

/** A ClusterPolicy for all images. */
export function clusterPolicy(type: 'Cosign' | 'SigstoreBundle', wanted: object) {
  const verification = { imageReferences: ['*'], failureAction: 'Enforce', type, ...wanted };
  const match = { any: [{ resources: { kinds: ['Pod'] } }] };
  return {
    apiVersion: 'kyverno.io/v1',
    kind: 'ClusterPolicy',
    metadata: { name: 'signed' },
    spec: {
      webhookTimeoutSeconds: 30,
      background: false,
      rules: [{ name: 'signed', match, verifyImages: [verification] }],
    },
  };
}

/** Who a ClusterPolicy wants to have signed. Keys come from TUF; `rekor.url` has to be there all the same. */
export function attestors({ identity, instance }: Terms) {
  const keyless = { subject: identity.san, issuer: identity.issuer, rekor: { url: instance.rekor } };
  return [{ entries: [{ keyless }] }];
}

/** An expression and what is said when it is not true. */
export interface Validation {
  readonly expression: string;
  readonly message: string;
}

/** How validations begin: a signature of `attestors.workflow`. */
export const SIGNED: Validation = {
  expression: ofEveryImage('verifyImageSignatures(image, [attestors.workflow]) > 0'),
  message: 'no signature',
};

/** An attestation by the same of `attestations.provenance`. */
export const ATTESTED: Validation = {
  expression: ofEveryImage(
    'verifyAttestationSignatures(image, attestations.provenance, [attestors.workflow]) > 0',
  ),
  message: 'no provenance',
};

/** @param condition about `image` */
export function ofEveryImage(condition: string): string {
  return `images.containers.map(image, ${condition}).all(holds, holds)`;
}

/** An ImageValidatingPolicy for all images. @param version of the API: `v1` since Kyverno 1.17 */
export function imageValidatingPolicy(
  { identity, instance }: Terms,
  version: 'v1alpha1' | 'v1',
  predicateType: string,
  validations: readonly Validation[],
) {
  const { mirror, root } = instance.tuf;
  const pods = { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] };
  const cosign = {
    keyless: { identities: [{ subject: identity.san, issuer: identity.issuer }] },
    ctlog: { url: instance.rekor },
    tuf: { mirror, root: { data: readFileSync(root).toString('base64') } },
  };
  return {
    apiVersion: `policies.kyverno.io/${version}`,
    kind: 'ImageValidatingPolicy',
    metadata: { name: 'signed' },
    spec: {
      validationActions: ['Deny'],
      matchConstraints: { resourceRules: [pods] },
      matchImageReferences: [{ glob: '*' }],
      // Up to 1.16 the Docker configuration is not read otherwise.
      credentials: { providers: ['default'] },
      attestors: [{ name: 'workflow', cosign }],
      attestations: [{ name: 'provenance', intoto: { type: predicateType } }],
      validations,
    },
  };
}
