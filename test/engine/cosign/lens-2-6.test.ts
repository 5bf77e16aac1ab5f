import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cosign26, cosign26WithTimestamps } from '../../../src/engine/cosign/lens-2-6.ts';
import { askLenses } from '../../../src/engine/lenses.ts';
import { identityOf } from '../../support/engine/case.ts';
import { caseNamed } from '../../support/engine/cases.ts';
import { viewOf } from '../../support/engine/on-fakes.ts';
import { type FakeSigstore, startSigstore } from '../../fake/sigstore/index.ts';

let sigstore: FakeSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());

describe('the lens of cosign 2.6', () => {
  it.each<[name: string, byLog: boolean, byTimestamp: boolean]>([
    ['bundles', true, false],
    ['bundles logged in Rekor v1, with timestamps', true, true],
    ['bundles with a timestamp that is none', true, false],
    ['bundles logged in Rekor v2, with timestamps', false, true],
    ['Rekor v2, another signature in the log entry', false, false],
  ])('with --use-signed-timestamps: %s', async (name, ...admits) => {
    const one = caseNamed(name);
    const view = await viewOf(one, sigstore);
    const question = { want: 'provenance', identity: identityOf(one, sigstore.issuer) } as const;
    const answers = askLenses(view, question, [cosign26, cosign26WithTimestamps]);
    expect(answers.map((answer) => answer.admits)).toEqual(admits);
  });
});
