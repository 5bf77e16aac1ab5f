import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gh } from '../../../src/engine/gh/lens.ts';
import { askLenses, parseLensIds } from '../../../src/engine/lenses.ts';
import { identityOf } from '../../support/engine/case.ts';
import { caseNamed } from '../../support/engine/cases.ts';
import { viewOf } from '../../support/engine/on-fakes.ts';
import { type FakeSigstore, startSigstore } from '../../fake/sigstore/index.ts';

let sigstore: FakeSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());

describe('the lens of gh', () => {
  it.each(['octo-org/octo-repo', 'octo-org/other'])('compares the source repository: %s', async (name) => {
    const one = caseNamed('both layouts');
    const identity = {
      ...identityOf(one, sigstore.issuer),
      repository: `https://github.com/${name.toUpperCase()}`,
    };
    const lenses = parseLensIds('gh,cosign');
    const answers = askLenses(await viewOf(one, sigstore), { want: 'provenance', identity }, lenses);
    const isSame = name === 'octo-org/octo-repo';
    expect(answers.map(({ admits }) => admits)).toEqual([isSame, true]);
  });

  it.each<[asked: string, isSame: boolean]>([
    ['octo-org/octo-repo/.github/workflows/release.yml', true],
    ['octo-org/octo-repo/.github/workflows/rel', true],
    ['octo-org/octo-repo/xgithub/workflows/release.yml', false],
    ['octo-org/octo.repo/.github/workflows/release.yml', true],
    ['octo-org/octo-repo/.github/workflows/release.yml@refs/heads/other', false],
    ['octo-org/octo-repo/(.*)', true],
    ['octo-org/octo-repo/(', false],
  ])('takes the workflow in place of the identity, at any ref: %s', async (workflow, isSame) => {
    const one = caseNamed('both layouts');
    const { issuer } = identityOf(one, sigstore.issuer);
    const identity = {
      san: 'https://github.com/any',
      issuer,
      signerWorkflow: `https://github.com/${workflow}`,
    };
    const view = await viewOf(one, sigstore);
    const [answer] = askLenses(view, { want: 'provenance', identity }, [gh]);
    expect(answer?.admits).toBe(isSame);
  });
});
