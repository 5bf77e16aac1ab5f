/** A change of one part of a bundle, after which nobody may accept it. */
export interface Mutation {
  readonly name: string;
  /** @returns undefined when the bundle has no such part */
  apply(bundle: string): string | undefined;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

type Change = (value: string) => string | undefined;

type Path = readonly (string | number)[];

const ENTRY: Path = ['verificationMaterial', 'tlogEntries', 0];
const PROOF: Path = [...ENTRY, 'inclusionProof'];
const CERTIFICATE: Path = ['verificationMaterial', 'certificate', 'rawBytes'];
const TIMESTAMP: Path = [
  ...['verificationMaterial', 'timestampVerificationData', 'rfc3161Timestamps'],
  ...[0, 'signedTimestamp'],
];

/** How far into a certificate a bit is turned: in its names, its key, its extensions, its signature. */
const DEPTHS = [0.1, 0.3, 0.5, 0.7, 0.98];

/** Every part that something signs. */
export const MUTATIONS: readonly Mutation[] = [
  flipped('payload', ['dsseEnvelope', 'payload']),
  flipped('signature', ['dsseEnvelope', 'signatures', 0, 'sig'], 0.9),
  changed('payload type', ['dsseEnvelope', 'payloadType'], () => 'application/json'),
  ...DEPTHS.map((depth) => flipped(`certificate at ${depth * 100} %`, CERTIFICATE, depth)),
  flipped('log entry body', [...ENTRY, 'canonicalizedBody']),
  changed('log entry time', [...ENTRY, 'integratedTime'], (time) =>
    time === '0' ? undefined : plusOne(time),
  ),
  flipped('log identifier', [...ENTRY, 'logId', 'keyId']),
  flipped('signed entry timestamp', [...ENTRY, 'inclusionPromise', 'signedEntryTimestamp'], 0.9),
  changed('index in the proof', [...PROOF, 'logIndex'], plusOne),
  flipped('root hash in the proof', [...PROOF, 'rootHash']),
  flipped('hash in the proof', [...PROOF, 'hashes', 0]),
  changed('checkpoint tree size', [...PROOF, 'checkpoint', 'envelope'], (text) =>
    lineChanged(text, 1, plusOne),
  ),
  changed('checkpoint root hash', [...PROOF, 'checkpoint', 'envelope'], (text) =>
    lineChanged(text, 2, flipBase64),
  ),
  changed('checkpoint signature', [...PROOF, 'checkpoint', 'envelope'], signatureChanged),
  changed('time in the timestamp', TIMESTAMP, timeChanged),
  flipped('signature of the timestamp', TIMESTAMP, 0.98),
  withoutTime(),
];

/** What some verifiers accept all the same. */
export interface Tolerance {
  readonly mutation: string;
  /** How the verifiers' names begin. */
  readonly verifiers: readonly string[];
  /** How the log's name begins; empty: any. */
  readonly log: string;
  readonly why: string;
}

/** Those that are built on sigstore-go. */
const SIGSTORE_GO = ['cosign', 'gh', 'Kyverno', 'policy-controller'];

export const TOLERANCES: readonly Tolerance[] = [
  {
    mutation: 'root hash in the proof',
    verifiers: ['@sigstore/verify'],
    log: '',
    why: 'the proof leads to the root hash that the checkpoint signs; this copy of it is not read',
  },
  {
    mutation: 'root hash in the proof',
    verifiers: SIGSTORE_GO,
    log: 'rekor-v2',
    why: 'as above',
  },
  {
    mutation: 'index in the proof',
    verifiers: SIGSTORE_GO,
    log: 'rekor-v2',
    why: 'the index of the entry is read instead',
  },
  {
    mutation: 'log entry body',
    verifiers: ['cosign 3.1', 'gh', 'Kyverno'],
    log: 'rekor-v2',
    why: 'the body is computed from the bundle, and the proof is about that',
  },
  {
    mutation: 'log identifier',
    verifiers: ['sigstore-python'],
    log: 'rekor-v2',
    why: 'the log is found by its checkpoint',
  },
  ...['time in the timestamp', 'signature of the timestamp'].map((mutation) => ({
    mutation,
    verifiers: ['cosign 3', 'gh', 'Kyverno', 'policy-controller', 'sigstore-python'],
    log: 'rekor-v1',
    why: 'the signed entry timestamp is enough; a timestamp that does not verify is passed over',
  })),
];

/** Whether the verifier is known to accept what has this part altered. */
export function tolerates(verifier: string, mutation: string, log: string): boolean {
  return TOLERANCES.some(
    (one) =>
      one.mutation === mutation &&
      log.startsWith(one.log) &&
      one.verifiers.some((name) => verifier.startsWith(name)),
  );
}

function flipped(name: string, path: Path, depth = 0.5): Mutation {
  return changed(name, path, (value) => flipBase64(value, depth));
}

function changed(name: string, path: Path, change: Change): Mutation {
  return {
    name,
    apply: (bundle) => {
      const result = replaced(JSON.parse(bundle) as Json, path, change);
      return result === undefined ? undefined : JSON.stringify(result);
    },
  };
}

/** Without signed entry timestamp and RFC 3161 timestamp, the certificate is outside its validity. */
function withoutTime(): Mutation {
  return {
    name: 'no trusted time',
    apply: (bundle) => {
      const copy = JSON.parse(bundle) as {
        verificationMaterial: {
          tlogEntries: { inclusionPromise?: Json }[];
          timestampVerificationData?: Json;
        };
      };
      for (const entry of copy.verificationMaterial.tlogEntries) delete entry.inclusionPromise;
      copy.verificationMaterial.timestampVerificationData = {};
      return JSON.stringify(copy);
    },
  };
}

/** The document with the value at `path` changed; undefined when nothing is there, or nothing can be changed. */
function replaced(document: Json, path: Path, change: Change): Json | undefined {
  const copy = structuredClone(document);
  let parent: Json | undefined = copy;
  for (const key of path.slice(0, -1)) parent = member(parent, key);
  const last = path.at(-1) ?? '';
  const value = member(parent, last);
  const result = typeof value === 'string' ? change(value) : undefined;
  if (result === undefined) return undefined;
  (parent as Record<string | number, Json>)[last] = result;
  return copy;
}

function member(value: Json | undefined, key: string | number): Json | undefined {
  return value !== null && typeof value === 'object'
    ? (value as Record<string | number, Json>)[key]
    : undefined;
}

/** One bit turned, `depth` of the way through the bytes. */
function flipBase64(value: string, depth = 0.5): string {
  const bytes = Buffer.from(value, 'base64');
  const at = Math.floor(bytes.length * depth);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return bytes.toString('base64');
}

/** Another second in the GeneralizedTime of a timestamp (RFC 3161, 2.4.2): tag 0x18, 15 characters. */
function timeChanged(value: string): string {
  const bytes = Buffer.from(value, 'base64');
  const last = bytes.indexOf(Buffer.of(0x18, 15)) + 2 + 13;
  bytes.writeUInt8(bytes.readUInt8(last) ^ 1, last);
  return bytes.toString('base64');
}

function plusOne(value: string): string {
  return `${BigInt(value) + 1n}`;
}

/** A checkpoint is lines of text: origin, tree size, root hash, an empty one, signatures (C2SP tlog-checkpoint). */
function lineChanged(text: string, nth: number, change: (line: string) => string): string {
  const lines = text.split('\n');
  lines[nth] = change(lines[nth] ?? '');
  return lines.join('\n');
}

function signatureChanged(text: string): string {
  return text.replace(/^(\u2014 \S+ )(\S+)$/m, (_, name: string, signature: string) => {
    return name + flipBase64(signature, 0.9);
  });
}
