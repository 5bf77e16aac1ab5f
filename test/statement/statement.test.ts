import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Claims } from '../../src/sigstore/claims.ts';
import { cosignSign } from '../../src/statement/cosign-sign.ts';
import { simpleSigningPayload } from '../../src/statement/simple-signing.ts';
import { slsaProvenance } from '../../src/statement/slsa-v1.ts';
import { statementBytes } from '../../src/statement/statement.ts';
import { sha256Digest } from '../../src/subject/digest.ts';

/*
 * Byte for byte what is signed. Change a golden file only with a reason: every verifier, every policy
 * and every artifact that is out there depends on it.
 */

const NAME = 'ghcr.io/octo-org/octo-repo';
const DIGEST = sha256Digest(Buffer.from('image'));
const REPOSITORY = 'https://github.com/octo-org/octo-repo';

const CLAIMS: Claims = {
  issuer: 'https://token.actions.githubusercontent.com',
  san: `${REPOSITORY}/.github/workflows/sign.yml@refs/tags/v1`,
  serverUrl: 'https://github.com',
  repository: 'octo-org/octo-repo',
  repositoryId: '424242',
  ownerId: '2020',
  ref: 'refs/tags/v1.2.3',
  sha: 'c040cae0f0dc81641728557b80f09cfa23b83fe5',
  workflowRef: 'octo-org/octo-repo/.github/workflows/release.yml@refs/tags/v1.2.3',
  workflowPath: '.github/workflows/release.yml',
  eventName: 'push',
  runnerEnvironment: 'github-hosted',
  runInvocationUri: `${REPOSITORY}/actions/runs/22259804324/attempts/2`,
  buildSignerDigest: 'd'.repeat(40),
  buildConfigDigest: 'c040cae0f0dc81641728557b80f09cfa23b83fe5',
  visibility: 'public',
  sourceRepositoryUri: REPOSITORY,
  sourceOwnerUri: 'https://github.com/octo-org',
};

function golden(name: string): Promise<string> {
  return readFile(new URL(`../golden/${name}`, import.meta.url), 'utf8');
}

describe('what is signed', () => {
  it.each([
    ['slsa-provenance-v1.json', statementBytes(slsaProvenance(NAME, DIGEST, CLAIMS))],
    ['cosign-sign-v1.json', statementBytes(cosignSign(NAME, DIGEST))],
    ['simple-signing.json', simpleSigningPayload(NAME, DIGEST)],
  ])('%s', async (name, bytes) => {
    expect(`${bytes.toString()}\n`).toBe(await golden(name));
  });

  it('names the server that the certificate names', () => {
    const { predicate } = slsaProvenance(NAME, DIGEST, { ...CLAIMS, serverUrl: 'https://acme.ghe.com' });
    expect(predicate).toMatchObject({
      buildDefinition: {
        externalParameters: { workflow: { repository: 'https://acme.ghe.com/octo-org/octo-repo' } },
        resolvedDependencies: [{ uri: 'git+https://acme.ghe.com/octo-org/octo-repo@refs/tags/v1.2.3' }],
      },
    });
  });
});
