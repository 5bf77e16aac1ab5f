import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseValidity } from '../../src/sigstore/certificate.ts';
import { verifyTrust } from '../../src/sigstore/certificate-trust.ts';
import type { TrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { type FakeSigstore, startSigstore } from '../fake/sigstore/index.ts';
import { startSigningRun } from '../support/signing-run.ts';

let sigstore: FakeSigstore;
let leaf: Buffer;
let root: TrustedRoot;
beforeAll(async () => {
  sigstore = await startSigstore();
  const run = await startSigningRun(sigstore);
  ({ leaf } = (await run.open()).material);
  ({ root } = run);
  verifyTrust(leaf, [parseValidity(leaf).notBefore], root);
});
afterAll(() => sigstore.close());

describe('a certificate that was verified before', () => {
  test('is verified again at another time', () => {
    const { notBefore, notAfter } = parseValidity(leaf);
    const late = new Date(notAfter.getTime() + 1000);
    expect(() => verifyTrust(leaf, [notBefore, notAfter], root)).not.toThrow();
    expect(() => verifyTrust(leaf, [late], root)).toThrow();
    expect(() => verifyTrust(leaf, [notBefore, late], root)).toThrow();
  });

  test('is verified again by another trusted root', () => {
    const { notBefore } = parseValidity(leaf);
    const without = (part: 'ctlogs' | 'certificateAuthorities'): TrustedRoot => ({
      ...root,
      material: { ...root.material, [part]: [] },
    });
    expect(() => verifyTrust(leaf, [notBefore], without('certificateAuthorities'))).toThrow();
    expect(() => verifyTrust(leaf, [notBefore], without('ctlogs'))).toThrow();
  });

  test('in other bytes is another certificate', () => {
    const altered = Buffer.from(leaf);
    altered.writeUInt8(altered.readUInt8(altered.length - 1) ^ 1, altered.length - 1);
    expect(() => verifyTrust(altered, [parseValidity(leaf).notBefore], root)).toThrow();
  });
});
