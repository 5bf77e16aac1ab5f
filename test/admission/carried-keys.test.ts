import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { areEnough, areWithin } from '../../src/admission/carried-keys.ts';
import type { TrustKeys } from '../../src/engine/policy.ts';
import { pemOf } from '../../src/sigstore/pem.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { embeddedTrustedRoot } from '../support/embedded-trusted-root.ts';

const JSON_TEXT = embeddedTrustedRoot();
const root = parseTrustedRoot(JSON_TEXT);
const { certificateAuthorities, timestampAuthorities, tlogs, ctlogs } = root.material;
const NONE: TrustKeys = {
  authorities: [],
  timestampAuthorities: [],
  logs: [],
  ctlogs: [],
  roots: [],
  isPart: false,
};
const keyOf = (one: (typeof tlogs)[number]) =>
  one.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const chainsOf = (authorities: typeof certificateAuthorities) =>
  authorities.map(({ certChain }) => certChain.map((one) => pemOf(one.root.toDER())).join(''));
const ALL: TrustKeys = {
  ...NONE,
  authorities: chainsOf(certificateAuthorities),
  timestampAuthorities: chainsOf(timestampAuthorities),
  logs: tlogs.map(keyOf),
  ctlogs: ctlogs.map(keyOf),
};
const STRANGER = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .publicKey.export({ type: 'spki', format: 'pem' })
  .toString();

it('the keys of a root are within it, and enough', () => {
  expect(createPublicKey(ALL.logs[0] ?? '').asymmetricKeyType).toBe('ec');
  expect(areWithin(ALL, root)).toBe(true);
  expect([areEnough(ALL, root, 'keyless'), areEnough(ALL, root, 'key')]).toEqual([true, true]);
});

const FIELDS = ['authorities', 'timestampAuthorities', 'logs', 'ctlogs'] as const;

it.each(FIELDS)('%s: what cannot be compared is not within', (field) => {
  for (const text of ['', 'env://KEY', '{{ .Values.key }}', STRANGER.slice(0, 60)])
    expect([text, areWithin({ ...NONE, [field]: [text] }, root)]).toEqual([text, false]);
  const one = ALL[field].slice(0, 1);
  expect(areWithin({ ...NONE, [field]: one }, root)).toBe(true);
  expect(areWithin({ ...NONE, [field]: [...one, 'k8s://namespace/secret'] }, root)).toBe(false);
});

it.each(['logs', 'ctlogs'] as const)('%s: another key is not within', (field) => {
  expect(areWithin({ ...NONE, [field]: [STRANGER] }, root)).toBe(false);
});

it('what lies in a Secret is not', () => {
  expect(areWithin({ ...ALL, isPart: true }, root)).toBe(false);
});

it.each([
  ['authorities', 'keyless', false],
  ['authorities', 'key', true],
  ['ctlogs', 'keyless', false],
  ['ctlogs', 'key', true],
  ['logs', 'keyless', false],
  ['logs', 'key', false],
  ['timestampAuthorities', 'keyless', true],
] as const)('without %s, they are enough for a signer that is %s: %s', (field, signer, isEnough) => {
  expect(areEnough({ ...ALL, [field]: [] }, root, signer)).toBe(isEnough);
});

it('a whole root that lacks a kind compares nothing there', () => {
  const whole = JSON.parse(JSON_TEXT) as object;
  const within = (more: object) =>
    areWithin({ ...NONE, roots: [JSON.stringify({ ...whole, ...more })] }, root);
  expect(within({})).toBe(true);
  expect(within({ tlogs: [] })).toBe(false);
  expect(within({ ctlogs: [] })).toBe(false);
  expect(within({ certificateAuthorities: [] })).toBe(false);
});
