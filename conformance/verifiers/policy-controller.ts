import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { goTool, goToolVersion } from '../stack/go-tools.ts';
import type { Instance } from '../stack/instance.ts';
import { writeTo } from '../stack/keys.ts';
import { hasBundles, hasLegacy, type Question, type Verifier } from './verifier.ts';

const TRUST_ROOT = 'instance';
const COSIGN_SIGN = 'https://sigstore.dev/cosign/sign/v1';

/** Sigstore's policy-controller by its own packages (stack/go/policy-controller). */
export const policyControllerVerifiers: readonly Verifier[] = [
  {
    ...verifier('legacy', (question) => [
      authority(question, {}),
      authority(question, { attestations: [provenance(question)] }),
    ]),
    lens: () => ({ id: 'policy-controller', wants: ['signature', 'provenance'] }),
    proof: (written) => (hasLegacy(written) ? [['.sig'], ['.att']] : undefined),
  },
  {
    ...verifier('bundle', (question) => [
      authority(question, {
        signatureFormat: 'bundle',
        attestations: [provenance(question), { name: 'signature', predicateType: COSIGN_SIGN }],
      }),
    ]),
    lens: () => ({ id: 'policy-controller-bundle', wants: ['signature', 'provenance'] }),
    proof: (written) => (hasBundles(written) ? [['provenance bundle'], ['signature bundle']] : undefined),
  },
];

function verifier(
  format: 'legacy' | 'bundle',
  authorities: (question: Question) => readonly object[],
): Omit<Verifier, 'proof'> {
  return {
    name: `policy-controller ${format}`,
    version: () => goToolVersion('policy-controller'),
    compares: ['identity', 'issuer', 'predicateType'],
    reads: 'registry',
    command: async (question) => {
      const { image } = question;
      // An image has to satisfy every policy that matches it, and of a policy any one authority.
      const documents = authorities(question).map((one, i) => stringify(policy(question, one, i)));
      const folder = path.join(question.directory, randomUUID());
      const file = writeTo(folder, 'policy.yaml', documents.join('---\n'));
      return {
        program: await goTool('policy-controller'),
        args: [file, trustedRootFor(image.instance, format, folder), TRUST_ROOT, image.reference],
      };
    },
  };
}

/** For the legacy format its look-up wants the identifiers of logs in hexadecimal, for bundles as they are. */
export function trustedRootFor(instance: Instance, format: 'legacy' | 'bundle', folder: string): string {
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

function policy({ image }: Question, authorityOf: object, nth: number) {
  return {
    apiVersion: 'policy.sigstore.dev/v1alpha1',
    kind: 'ClusterImagePolicy',
    metadata: { name: `signed-${nth}` },
    spec: { images: [{ glob: `${image.registry.host}/**` }], authorities: [authorityOf] },
  };
}

function authority({ image: { instance }, signer }: Question, more: object) {
  return {
    name: 'workflow',
    keyless: {
      url: instance.fulcio,
      trustRootRef: TRUST_ROOT,
      identities: [{ issuer: signer.issuer, subject: signer.identity }],
    },
    ctlog: { url: instance.rekor, trustRootRef: TRUST_ROOT },
    ...more,
  };
}

function provenance({ signer }: Question) {
  const data = `package sigstore
default isCompliant = false
isCompliant { input.predicate.runDetails.builder.id == "${signer.identity}" }
`;
  return { name: 'provenance', predicateType: signer.predicateType, policy: { type: 'rego', data } };
}
