import { CERTIFICATE_DEPTHS, flipBase64, otherLetter, plusOne } from './alteration.ts';

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

/** Every part that something signs. */
export const MUTATIONS: readonly Mutation[] = [
  flipped('payload', ['dsseEnvelope', 'payload']),
  flipped('signature', ['dsseEnvelope', 'signatures', 0, 'sig'], 0.9),
  changed('payload type', ['dsseEnvelope', 'payloadType'], () => 'application/json'),
  ...CERTIFICATE_DEPTHS.map((depth) => flipped(`certificate at ${depth * 100} %`, CERTIFICATE, depth)),
  changed('log entry body', [...ENTRY, 'canonicalizedBody'], otherLetter),
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

/** Another second in the GeneralizedTime of a timestamp (RFC 3161, 2.4.2): tag 0x18, 15 characters. */
function timeChanged(value: string): string {
  const bytes = Buffer.from(value, 'base64');
  const last = bytes.indexOf(Buffer.of(0x18, 15)) + 2 + 13;
  bytes.writeUInt8(bytes.readUInt8(last) ^ 1, last);
  return bytes.toString('base64');
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
