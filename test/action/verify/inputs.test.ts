import { expect, test } from 'vitest';
import { readInputs } from '../../../src/action/verify/inputs.ts';
import { failureOf } from '../../support/failure-of.ts';

const LOGIN = { 'registry-username': 'octocat', 'registry-password': 'secret' };
const IMAGE = { image: 'acme.azurecr.io/app', repo: 'acme/app' };
const inputs = (values: Readonly<Record<string, string>>) => readInputs((name) => values[name] ?? '');

test('credentials for a registry in which nothing is are refused', async () => {
  const failure = await failureOf(() => inputs({ ...IMAGE, ...LOGIN, registry: 'ghcr.io' }));
  expect([failure.class, failure.code]).toEqual(['usage', 'registry-credentials-elsewhere']);
});

test('credentials may be for the registry that keeps signatures', async () => {
  const kept = { registry: 'ghcr.io', 'signature-repository': 'ghcr.io/acme/signatures' };
  const { credentials } = await inputs({ ...IMAGE, ...LOGIN, ...kept });
  expect(credentials.explicit?.registry).toBe('ghcr.io');
});
