import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  envelopeDigests,
  envelopeJson,
  parseEnvelope,
  preAuthEncoding,
} from '../../src/sigstore/envelope.ts';
import { failureOf } from '../support/failure-of.ts';

const ENVELOPE = {
  payloadType: 'application/vnd.in-toto+json',
  payload: Buffer.from('{"é":1}'),
  signature: Buffer.from([1, 2, 3]),
};
const JSON_FORM =
  '{"payloadType":"application/vnd.in-toto+json","payload":"eyLDqSI6MX0=","signatures":[{"sig":"AQID"}]}';

test('the pre-authentication encoding counts bytes', () => {
  expect(preAuthEncoding('é', Buffer.from('hé')).toString()).toBe('DSSEv1 2 é 3 hé');
});

test('the serialisation is one fixed string', () => {
  expect(envelopeJson(ENVELOPE)).toBe(JSON_FORM);
});

describe('parseEnvelope', () => {
  test('reads what envelopeJson writes', () => {
    expect(parseEnvelope(Buffer.from(JSON_FORM))).toMatchObject(ENVELOPE);
  });

  test('ignores the key id that other writers add', () => {
    const others = JSON_FORM.replace('{"sig"', '{"keyid":"","sig"');
    expect(parseEnvelope(Buffer.from(others))).toMatchObject(ENVELOPE);
  });

  test('keeps the digest of the bytes in which it was stored', () => {
    const spaced = JSON_FORM.replace('{', '{ ');
    const [own] = envelopeDigests(parseEnvelope(Buffer.from(spaced)));
    expect(own).toEqual(createHash('sha256').update(spaced).digest());
  });

  test('says of two signatures that they are not understood', async () => {
    const two = JSON_FORM.replace('{"sig":"AQID"}', '{"sig":"AQID"},{"sig":"AQID"}');
    const failure = await failureOf(() => parseEnvelope(Buffer.from(two)));
    expect(failure).toMatchObject({ class: 'limit', code: 'kind-unknown' });
  });

  const malformed = {
    'no JSON': '{"payload',
    'invalid UTF-8': Buffer.from([0x22, 0xff, 0x22]),
    'a list': '[]',
    'no signature': JSON_FORM.replace('{"sig":"AQID"}', ''),
    'an empty signature': JSON_FORM.replace('AQID', ''),
    'an empty payload': JSON_FORM.replace('eyLDqSI6MX0=', ''),
    'unpadded base64': JSON_FORM.replace('MX0=', 'MX0'),
    'base64 in another spelling': JSON_FORM.replace('MX0=', 'MX1='),
    'base64 for URLs': JSON_FORM.replace('AQID', 'A-_D'),
    'a payload type that is no text': JSON_FORM.replace('"application/vnd.in-toto+json"', '1'),
  };
  test.each(Object.entries(malformed))('refuses %s', async (_, text) => {
    expect((await failureOf(() => parseEnvelope(Buffer.from(text)))).code).toBe('envelope-malformed');
  });

  test('never repeats the document in its message', async () => {
    const failure = await failureOf(() => parseEnvelope(Buffer.from('{"secret": hunter2}')));
    expect(failure.message).not.toContain('hunter2');
    expect(failure.cause).toBeUndefined();
  });
});
