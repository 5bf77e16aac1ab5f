import { CERTIFICATE_DEPTHS, flip, flipBase64 } from './alteration.ts';

/** A layer under one of cosign's tags: what is signed or attested, and all else in annotations. */
export interface LegacyLayer {
  readonly blob: Buffer;
  readonly annotations: Readonly<Record<string, string>>;
}

/** A change of one part of a layer, after which nobody may accept it. */
export interface LegacyMutation {
  readonly name: string;
  /** The tags under which there is such a part. */
  readonly tags: readonly ('.sig' | '.att')[];
  apply(layer: LegacyLayer): LegacyLayer;
}

const BOTH = ['.sig', '.att'] as const;

const SIGNATURE = 'dev.cosignproject.cosign/signature';
const CERTIFICATE = 'dev.sigstore.cosign/certificate';
const CHAIN = 'dev.sigstore.cosign/chain';
const BUNDLE = 'dev.sigstore.cosign/bundle';

/** What the log has signed, and its signature, as cosign keeps them. */
interface LogBundle {
  readonly SignedEntryTimestamp: string;
  readonly Payload: {
    readonly body: string;
    readonly integratedTime: number;
    readonly logIndex: number;
    readonly logID: string;
  };
}

interface Envelope {
  readonly payload: string;
  readonly payloadType: string;
  readonly signatures: readonly { readonly sig: string }[];
}

/** Every part that something signs. */
export const LEGACY_MUTATIONS: readonly LegacyMutation[] = [
  {
    name: 'payload',
    tags: ['.sig'],
    apply: (layer) => ({ ...layer, blob: flip(layer.blob) }),
  },
  inEnvelope('payload', (envelope) => ({ ...envelope, payload: flipBase64(envelope.payload) })),
  inEnvelope('payload type', (envelope) => ({ ...envelope, payloadType: 'application/json' })),
  inEnvelope('signature', (envelope) => ({
    ...envelope,
    signatures: envelope.signatures.map((one) => ({ ...one, sig: flipBase64(one.sig, 0.9) })),
  })),
  annotation('signature', ['.sig'], SIGNATURE, (text) => flipBase64(text, 0.9)),
  ...CERTIFICATE_DEPTHS.map((depth) =>
    annotation(`certificate at ${depth * 100} %`, BOTH, CERTIFICATE, (pem) => flipPem(pem, depth)),
  ),
  annotation('chain', BOTH, CHAIN, (pem) => flipPem(pem, 0.98)),
  inBundle('log entry body', (payload) => ({ ...payload, body: flipBase64(payload.body) })),
  inBundle('log entry time', (payload) => ({ ...payload, integratedTime: payload.integratedTime + 1 })),
  inBundle('log index', (payload) => ({ ...payload, logIndex: payload.logIndex + 1 })),
  inBundle('log identifier', (payload) => ({ ...payload, logID: flipHex(payload.logID) })),
  annotation('signed entry timestamp', BOTH, BUNDLE, (text) => {
    const bundle = JSON.parse(text) as LogBundle;
    return JSON.stringify({
      ...bundle,
      SignedEntryTimestamp: flipBase64(bundle.SignedEntryTimestamp, 0.9),
    });
  }),
];

function annotation(
  name: string,
  tags: LegacyMutation['tags'],
  key: string,
  change: (value: string) => string,
): LegacyMutation {
  return {
    name,
    tags,
    apply: (layer) => {
      const value = layer.annotations[key];
      if (value === undefined) throw new Error(`the layer has no ${key}`);
      return { ...layer, annotations: { ...layer.annotations, [key]: change(value) } };
    },
  };
}

function inBundle(
  name: string,
  change: (payload: LogBundle['Payload']) => LogBundle['Payload'],
): LegacyMutation {
  return annotation(name, BOTH, BUNDLE, (text) => {
    const bundle = JSON.parse(text) as LogBundle;
    return JSON.stringify({ ...bundle, Payload: change(bundle.Payload) });
  });
}

function inEnvelope(name: string, change: (envelope: Envelope) => Envelope): LegacyMutation {
  return {
    name,
    tags: ['.att'],
    apply: (layer) => {
      const envelope = JSON.parse(layer.blob.toString()) as Envelope;
      return { ...layer, blob: Buffer.from(JSON.stringify(change(envelope))) };
    },
  };
}

/** In the first certificate of several. */
function flipPem(pem: string, depth: number): string {
  return pem.replace(
    /(-----BEGIN CERTIFICATE-----\n)([^-]+)/,
    (_, begin: string, base64: string) => `${begin}${flipBase64(base64, depth)}\n`,
  );
}

function flipHex(hex: string): string {
  return flip(Buffer.from(hex, 'hex')).toString('hex');
}
