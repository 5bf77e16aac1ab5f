import { expect, test } from 'vitest';
import { derSignature } from '../../src/kms/ecdsa-der.ts';

const half = (hex: string) => hex.padStart(64, '0');

test.each([
  ['small numbers', half('01'), half('02'), '3006020101020102'],
  ['a bit at the front', half('80'), half('7f'), '300702020080' + '02017f'],
  ['zero', half(''), half('00'), '3006020100020100'],
  ['as long as can be', 'f'.repeat(64), 'f'.repeat(64), `3046022100${'f'.repeat(64)}022100${'f'.repeat(64)}`],
])('%s', (_, r, s, der) => {
  expect(derSignature(Buffer.from(r + s, 'hex')).toString('hex')).toBe(der);
});
