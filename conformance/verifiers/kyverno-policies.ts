import { readFileSync } from 'node:fs';
import type { Instance } from '../stack/instance.ts';
import type { Question } from './verifier.ts';

/** How the Kyverno policy stands for what the signer must be. */
function cosignAttestors({ image: { instance }, signer }: Question) {
  const keyless = {
    subject: signer.identity,
    issuer: signer.issuer,
    roots: read(instance.fulcioChain),
    rekor: { url: instance.rekor, pubkey: read(instance.rekorKey) },
    ctlog: { pubkey: read(instance.ctLogKey) },
  };
  return [{ entries: [{ keyless }] }];
}

/** Keys come from TUF here; `rekor.url` has to be there all the same. */
function bundleAttestors({ image: { instance }, signer }: Question) {
  const keyless = { subject: signer.identity, issuer: signer.issuer, rekor: { url: instance.rekor } };
  return [{ entries: [{ keyless }] }];
}

/** A ClusterPolicy for signature and provenance in cosign's tags. */
export function cosignPolicy(question: Question) {
  const attestors = cosignAttestors(question);
  return clusterPolicy(question, {
    type: 'Cosign',
    attestors,
    attestations: [provenance(question, attestors)],
  });
}

/** A ClusterPolicy for provenance in bundles. */
export function bundlePolicy(question: Question) {
  const attestors = bundleAttestors(question);
  return clusterPolicy(question, {
    type: 'SigstoreBundle',
    attestations: [provenance(question, attestors)],
  });
}

/** An ImageValidatingPolicy for signature and provenance, in whichever format it finds. */
export function imageValidatingPolicy(question: Question) {
  const { image, signer } = question;
  const call = (name: string, args: string) =>
    `images.containers.map(image, ${name}(image, ${args}[attestors.workflow])).all(count, count > 0)`;
  const builder = 'extractPayload(image, attestations.provenance).predicate.runDetails.builder.id';
  return {
    apiVersion: 'policies.kyverno.io/v1',
    kind: 'ImageValidatingPolicy',
    metadata: { name: 'signed' },
    spec: {
      validationActions: ['Deny'],
      matchConstraints: {
        resourceRules: [
          { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] },
        ],
      },
      matchImageReferences: [{ glob: imageGlob(question) }],
      attestors: [
        {
          name: 'workflow',
          cosign: {
            keyless: { identities: [{ subject: signer.identity, issuer: signer.issuer }] },
            ctlog: { url: image.instance.rekor },
            tuf: tuf(image.instance),
          },
        },
      ],
      attestations: [{ name: 'provenance', intoto: { type: signer.predicateType } }],
      validations: [
        { expression: call('verifyImageSignatures', ''), message: 'no signature' },
        {
          expression: call('verifyAttestationSignatures', 'attestations.provenance, '),
          message: 'no provenance',
        },
        {
          expression: `images.containers.map(image, ${builder} == "${signer.identity}").all(same, same)`,
          message: 'another builder',
        },
      ],
    },
  };
}

/** The Pod that wants to run the image. */
export function pod({ image }: Question) {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'app', namespace: 'default' },
    spec: { containers: [{ name: 'app', image: image.reference }] },
  };
}

function clusterPolicy(question: Question, rule: object) {
  const verification = {
    imageReferences: [imageGlob(question)],
    failureAction: 'Enforce',
    ...rule,
  };
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

function provenance({ signer }: Question, attestors: object) {
  const sameBuilder = {
    key: '{{ runDetails.builder.id }}',
    operator: 'Equals',
    value: signer.identity,
  };
  return { type: signer.predicateType, attestors, conditions: [{ all: [sameBuilder] }] };
}

function imageGlob({ image }: Question): string {
  return `${image.registry.host}/*`;
}

function tuf({ tuf: { mirror, root } }: Instance) {
  return { mirror, root: { data: readFileSync(root).toString('base64') } };
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}
