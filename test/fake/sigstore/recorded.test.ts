import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Exchange } from './client.ts';
import { exchangeAll, type Exchanges } from './exchanges.ts';
import { type FakeSigstore, startSigstore } from './index.ts';

const RECORDED = new URL('../../fixtures/recorded/', import.meta.url);
const names = readdirSync(RECORDED)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

let sigstore: FakeSigstore;
let exchanges: Exchanges;

beforeAll(async () => {
  sigstore = await startSigstore();
  exchanges = await exchangeAll(sigstore.client);
});

afterAll(() => sigstore.close());

test('every kind of answer was recorded', () => {
  expect(names.sort()).toEqual(Object.keys(exchanges).sort());
});

describe.each(names)('%s', (name) => {
  const recorded = JSON.parse(readFileSync(new URL(`${name}.json`, RECORDED), 'utf8')) as Exchange;

  test('has the status of the real service', () => {
    expect(exchanges[name]?.status).toBe(recorded.status);
  });

  test('has the headers of the real service', () => {
    expect(headerShape(exchanges[name]?.headers)).toEqual(headerShape(recorded.headers));
  });

  test('has a body of the same shape', () => {
    expect(shapeOf(exchanges[name]?.body)).toEqual(shapeOf(recorded.body));
  });

  test('says the same, names and numbers apart', () => {
    expect(messageIn(exchanges[name]?.body)).toBe(messageIn(recorded.body));
  });
});

/** Headers that a client may act on, with their values where these are always the same. */
function headerShape(headers: Readonly<Record<string, string>> = {}) {
  const names = ['content-type', 'location', 'etag', 'x-log-index', 'cache-control', 'expires', 'pragma'];
  return Object.fromEntries(names.map((name) => [name, headers[name] && anonymous(headers[name])]));
}

/** Types in place of values, and one name in place of identifiers. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((item) => JSON.stringify(shapeOf(item))))];
  if (typeof value === 'string') return textShape(value);
  if (value === null || typeof value !== 'object') return value === null ? null : typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [anonymous(key), shapeOf(member)]));
}

/** What is inside, for text that is more than one value: logged entries (in their order), certificates, checkpoints. */
function textShape(text: string): unknown {
  if (text.startsWith('eyJ')) {
    return JSON.stringify(shapeOf(JSON.parse(Buffer.from(text, 'base64').toString())));
  }
  if (!text.includes('\n')) return 'text';
  const withoutPem = text.replaceAll(/-----BEGIN ([A-Z ]+)-----[^-]+-----END \1-----/g, '<$1>');
  return anonymous(withoutPem.replaceAll(/[\w+/]{40,}=*/g, '<base64>'));
}

function messageIn(body: unknown): string | undefined {
  const message = (body as { message?: string }).message;
  return message && anonymous(message);
}

/** Without what differs between two instances, and between two builds: protobuf varies its spaces on purpose. */
function anonymous(text: string): string {
  return text
    .replaceAll(/[0-9a-f]{80}/g, '<uuid>')
    .replaceAll(/\d+/g, '<number>')
    .replaceAll(/[ \u00a0]+/g, ' ');
}
