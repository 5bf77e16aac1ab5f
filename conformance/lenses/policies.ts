import { readFileSync } from 'node:fs';
import { COSIGN_SIGN, SLSA } from '../../test/support/lens/workbench.ts';
import type { ProgramQuestion } from './question.ts';

/** A Pod that wants to run the image. */
export function pod({ image }: ProgramQuestion) {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'app', namespace: 'default' },
    spec: { containers: [{ name: 'app', image }] },
  };
}

/** A ClusterPolicy that asks for nothing but a signature, or nothing but a provenance; keys come from TUF. */
export function clusterPolicy(type: 'Cosign' | 'SigstoreBundle') {
  return ({ want, identity, instance }: ProgramQuestion) => {
    const keyless = { subject: identity.san, issuer: identity.issuer, rekor: { url: instance.rekor } };
    const attestors = [{ entries: [{ keyless }] }];
    const verification = {
      imageReferences: ['*'],
      failureAction: 'Enforce',
      type,
      ...(want === 'signature' ? { attestors } : { attestations: [{ type: SLSA, attestors }] }),
    };
    const match = { any: [{ resources: { kinds: ['Pod'] } }] };
    return {
      apiVersion: 'kyverno.io/v1',
      kind: 'ClusterPolicy',
      metadata: { name: 'signed' },
      spec: { background: false, rules: [{ name: 'signed', match, verifyImages: [verification] }] },
    };
  };
}

export function imageValidatingPolicy({ want, identity, instance }: ProgramQuestion) {
  const { mirror, root } = instance.tuf;
  const call =
    want === 'signature'
      ? 'verifyImageSignatures(image, [attestors.workflow])'
      : 'verifyAttestationSignatures(image, attestations.provenance, [attestors.workflow])';
  const pods = { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] };
  return {
    apiVersion: 'policies.kyverno.io/v1',
    kind: 'ImageValidatingPolicy',
    metadata: { name: 'signed' },
    spec: {
      validationActions: ['Deny'],
      matchConstraints: { resourceRules: [pods] },
      matchImageReferences: [{ glob: '*' }],
      attestors: [
        {
          name: 'workflow',
          cosign: {
            keyless: { identities: [{ subject: identity.san, issuer: identity.issuer }] },
            ctlog: { url: instance.rekor },
            tuf: { mirror, root: { data: readFileSync(root).toString('base64') } },
          },
        },
      ],
      attestations: [{ name: 'provenance', intoto: { type: SLSA } }],
      validations: [
        { expression: `images.containers.map(image, ${call}).all(count, count > 0)`, message: 'not signed' },
      ],
    },
  };
}

export const TRUST_ROOT = 'instance';

export function clusterImagePolicy(format: 'legacy' | 'bundle') {
  return ({ want, identity, instance }: ProgramQuestion) => {
    const provenance = { name: 'provenance', predicateType: SLSA };
    const signature = { name: 'signature', predicateType: COSIGN_SIGN };
    const listed = want === 'provenance' ? [provenance] : format === 'bundle' ? [signature] : [];
    return {
      apiVersion: 'policy.sigstore.dev/v1alpha1',
      kind: 'ClusterImagePolicy',
      metadata: { name: 'signed' },
      spec: {
        images: [{ glob: '**' }],
        authorities: [
          {
            name: 'workflow',
            keyless: {
              url: instance.fulcio,
              trustRootRef: TRUST_ROOT,
              identities: [{ issuer: identity.issuer, subject: identity.san }],
            },
            ctlog: { url: instance.rekor, trustRootRef: TRUST_ROOT },
            ...(format === 'bundle' && { signatureFormat: 'bundle' }),
            ...(listed.length > 0 && { attestations: listed }),
          },
        ],
      },
    };
  };
}
