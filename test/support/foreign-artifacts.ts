import { createHash } from 'node:crypto';
import { readLegacyArtifact } from '../../src/oci/layout/legacy-artifact.ts';
import { legacyLayer } from '../../src/oci/layout/legacy-manifest.ts';
import type { FoundArtifact } from '../../src/verification/found-artifact.ts';
import type { RekorV1Entry } from '../fake/sigstore/bundle.ts';
import type { Json } from '../fake/sigstore/canonical-json.ts';
import type { ForeignIdentity, ForeignSigstore } from '../fake/sigstore/foreign.ts';
import { createKey, type Curve } from '../fake/sigstore/keys.ts';
import { type Envelope, signEnvelope } from '../fake/sigstore/requests.ts';

export const GITHUB = 'https://token.actions.githubusercontent.com';
export const SOURCE = 'https://github.com/acme/app';
export const COMMIT = 'c040cae0f0dc81641728557b80f09cfa23b83fe5';
export const SIGNER = `${SOURCE}/.github/workflows/release.yml@refs/heads/main`;
export const GENERATOR =
  'https://github.com/slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml@refs/tags/v1.4.0';

/** A certificate of Fulcio for a GitHub workflow as it is today. */
export function today(san = SIGNER, changes: Readonly<Record<number, string>> = {}): ForeignIdentity {
  const extensions = {
    ...older(san).extensions,
    8: GITHUB,
    9: san,
    11: 'github-hosted',
    12: SOURCE,
    13: COMMIT,
    14: 'refs/heads/main',
    16: 'https://github.com/acme',
    18: SIGNER,
    20: 'push',
    21: `${SOURCE}/actions/runs/1/attempts/1`,
  };
  return { san, extensions: { ...extensions, ...changes } };
}

/** The same before Fulcio had the extensions .8 to .22. */
export function older(san = SIGNER, changes: Readonly<Record<number, string>> = {}): ForeignIdentity {
  const extensions = { 1: GITHUB, 2: 'push', 3: COMMIT, 4: 'release', 5: 'acme/app', 6: 'refs/heads/main' };
  return { san, extensions: { ...extensions, ...changes } };
}

export const hexOf = (algorithm: string, bytes: Uint8Array) =>
  createHash(algorithm).update(bytes).digest('hex');

export function statement(subject: object, predicateType: string, predicate: object): Buffer {
  const _type = 'https://in-toto.io/Statement/v0.1';
  return Buffer.from(
    JSON.stringify({ _type, subject: [{ name: 'x', digest: subject }], predicateType, predicate }),
  );
}

/** An envelope, its certificate and its log entry, all by the same signer. */
export interface Attested {
  readonly envelope: Envelope;
  readonly certificate: string;
  readonly entry: RekorV1Entry;
  /** The envelope's JSON as it was stored and logged. */
  readonly stored: string;
}

/** How the JSON of an envelope is written, and as which kind it is logged. */
export interface AttestOptions {
  readonly kind?: keyof typeof KINDS;
  readonly curve?: Curve;
  readonly write?: (payload: string, sig: string) => string;
}

interface Logged {
  readonly envelope: Envelope;
  readonly stored: string;
  readonly verifier: string;
}

const hash = (algorithm: string, bytes: Uint8Array) => ({ algorithm, value: hexOf(algorithm, bytes) });

/** The `spec` of each kind of entry that logs have for envelopes (Rekor, pkg/types). */
const KINDS = {
  'dsse 0.0.1': ({ envelope, stored, verifier }: Logged): Json => ({
    envelopeHash: hash('sha256', Buffer.from(stored)),
    payloadHash: hash('sha256', envelope.payload),
    signatures: [{ signature: envelope.signature.toString('base64'), verifier }],
  }),
  'intoto 0.0.1': ({ envelope, stored, verifier }: Logged): Json => ({
    content: {
      hash: hash('sha256', Buffer.from(stored)),
      payloadHash: hash('sha256', envelope.payload),
    },
    publicKey: verifier,
  }),
  /** The oldest: without `payloadHash`. */
  'intoto 0.0.1 ': ({ stored, verifier }: Logged): Json => ({
    content: { hash: hash('sha256', Buffer.from(stored)) },
    publicKey: verifier,
  }),
  'intoto 0.0.2': ({ envelope, stored, verifier }: Logged): Json => ({
    content: {
      envelope: {
        payloadType: envelope.payloadType,
        signatures: [{ publicKey: verifier, sig: twice(envelope.signature) }],
      },
      hash: hash('sha256', Buffer.from(stored)),
      payloadHash: hash('sha256', envelope.payload),
    },
  }),
  'rekord 0.0.1': ({ verifier }: Logged): Json => ({ signature: verifier }),
} as const;

function twice(signature: Buffer): string {
  return Buffer.from(signature.toString('base64')).toString('base64');
}

/** As Go's programs write it: with a key id. */
function asGo(payload: string, sig: string): string {
  return `{"payloadType":"application/vnd.in-toto+json","payload":"${payload}","signatures":[{"keyid":"","sig":"${sig}"}]}`;
}

export async function attest(
  sigstore: ForeignSigstore,
  identity: ForeignIdentity,
  payload: Buffer,
  { kind = 'dsse 0.0.1', curve = 'P-256', write = asGo }: AttestOptions = {},
): Promise<Attested> {
  const key = createKey(curve);
  const certificate = await sigstore.certify(key, identity);
  const envelope = signEnvelope(key, payload);
  const stored = write(envelope.payload.toString('base64'), envelope.signature.toString('base64'));
  const verifier = Buffer.from(certificate).toString('base64');
  const [name = '', version = ''] = kind.split(' ');
  const entry = sigstore.log(name, version, KINDS[kind]({ envelope, stored, verifier }));
  return { envelope, certificate, entry, stored };
}

/** A layer under a `.att` tag, as cosign and slsa-github-generator push it. */
export function layerOf({ certificate, entry, stored }: Attested): FoundArtifact {
  const { body, integratedTime, logIndex, logID, verification } = entry;
  const content = Buffer.from(stored);
  const layer = legacyLayer('att', content, {
    'dev.cosignproject.cosign/signature': '',
    'dev.sigstore.cosign/certificate': certificate,
    'dev.sigstore.cosign/bundle': JSON.stringify({
      SignedEntryTimestamp: verification.signedEntryTimestamp,
      Payload: { body, integratedTime, logIndex, logID },
    }),
  });
  const artifact = readLegacyArtifact({ suffix: 'att', layer, content });
  return {
    layout: 'legacy',
    foundThrough: ['att-tag'],
    digest: layer.digest,
    claimedType: undefined,
    artifact,
  };
}

export function bundleOf(sigstore: ForeignSigstore, { envelope, certificate, entry }: Attested): string {
  return JSON.stringify(sigstore.bundle({ envelope }, certificate, entry));
}
