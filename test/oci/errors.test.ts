import { describe, expect, it } from 'vitest';
import type { Credentials } from '../../src/oci/credentials.ts';
import { registryFailure } from '../../src/oci/errors.ts';

const ACCOUNT: Credentials = { kind: 'basic', username: 'me', password: 's3cret', source: '/config.json' };

interface Case {
  readonly registry?: string;
  readonly status: number;
  readonly code?: string;
  readonly message?: string;
  readonly credentials?: Credentials;
  readonly isKnown?: boolean;
  readonly isWrite?: boolean;
  readonly isBundle?: boolean;
}

/** The failure for one refusal of writing a manifest to `acme/app/web`. */
function failureFor(refusal: Case) {
  const { registry = 'ghcr.io', status, code = 'DENIED', message = 'denied' } = refusal;
  const { credentials = ACCOUNT, isKnown = true, isWrite = true, isBundle = false } = refusal;
  return registryFailure({
    registry,
    path: 'acme/app/web',
    doing: 'to write the manifest latest',
    answer: {
      status,
      headers: new Headers({ 'content-type': 'application/json' }),
      body: Buffer.from(JSON.stringify({ errors: [{ code, message }] })),
      url: new URL(`https://${registry}/v2/`),
    },
    credentials,
    isKnown,
    isWrite,
    isBundle,
  });
}

describe('a missing right', () => {
  it('at GHCR: the permission to paste and the page of the package', () => {
    const failure = failureFor({ status: 403, message: 'permission_denied: write_package' });
    expect(failure.code).toBe('registry-denied');
    expect(failure.message).toBe('ghcr.io/acme/app/web refused to write the manifest latest: 403 DENIED');
    expect(failure.fix).toContain('permissions:\n    packages: write');
    expect(failure.fix).toContain('https://github.com/orgs/acme/packages/container/app%2Fweb/settings');
    expect(failure.fix).toContain('Manage Actions access');
  });

  it.each([
    ['acme.azurecr.io', 'AcrPush'],
    ['acme.azurecr.io', 'Container Registry Repository Writer'],
    ['1.dkr.ecr.eu-west-1.amazonaws.com', 'ecr:PutImage'],
    ['europe-docker.pkg.dev', 'roles/artifactregistry.writer'],
    ['docker.io', 'Read & Write'],
    ['registry.example', 'the right to push to acme/app/web in registry.example'],
  ])('at %s: %s', (registry, advice) => {
    const failure = failureFor({ registry, status: 401, code: 'UNAUTHORIZED' });
    expect(failure.code).toBe('registry-denied');
    expect(failure.fix).toContain(advice);
  });
});

describe('credentials', () => {
  it('that the registry does not know: where they come from', () => {
    const failure = failureFor({ status: 401, isKnown: false });
    expect(failure.code).toBe('registry-unauthorized');
    expect(failure.message).toBe('ghcr.io refused the credentials from /config.json for acme/app/web (401)');
    expect(failure.fix).toContain('renew them; they come from /config.json');
  });

  it('that are the GitHub token: what it may do, since it is always new', () => {
    const credentials: Credentials = { ...ACCOUNT, source: 'github-token' };
    const { fix } = failureFor({ status: 401, isKnown: false, credentials });
    expect(fix).toContain('packages: write');
    expect(fix).not.toContain('renew');
  });

  it('of ECR that have expired', () => {
    const message = 'Your authorization token has expired. Reauthenticate and try again.';
    const failure = failureFor({ status: 403, message, isKnown: false });
    expect(failure.code).toBe('registry-unauthorized');
  });

  it.each([401, 403])('that are missing (%i): how to log in', (status) => {
    const failure = failureFor({ registry: 'acme.azurecr.io', status, credentials: { kind: 'anonymous' } });
    expect(failure.code).toBe('registry-unauthorized');
    expect(failure.fix).toContain('docker/login-action');
    expect(failure.fix).toContain('registry: acme.azurecr.io');
  });
});

describe('a tag that must not change', () => {
  it.each([
    [
      'ACR',
      405,
      'REGISTRY_DISALLOWED_OPERATION',
      'The operation is disallowed on this registry, repository or image.',
    ],
    ['ECR', 400, 'TAG_INVALID', 'cannot be overwritten because the tag is immutable.'],
    ['Harbor', 412, 'PRECONDITION', 'configured as immutable, cannot be updated'],
    ['others', 409, 'DENIED', 'tag latest is immutable'],
  ])('at %s', (_, status, code, message) => {
    expect(failureFor({ status, code, message }).code).toBe('tag-locked');
  });

  it('at ACR: the command to unlock it', () => {
    const failure = failureFor({ registry: 'acme.azurecr.io', status: 405, code: 'TAG_INVALID' });
    expect(failure.fix).toContain('az acr repository update --name acme --image acme/app/web:TAG');
  });
});

it.each([
  [400, 'MANIFEST_BLOB_UNKNOWN', 'manifest-child-missing'],
  [404, 'MANIFEST_UNKNOWN', 'manifest-child-missing'],
  [412, 'UNKNOWN', 'manifest-changed'],
  [409, 'CONFLICT', 'manifest-changed'],
  [404, 'NAME_UNKNOWN', 'registry-not-found'],
  [413, 'SIZE_INVALID', 'registry-too-large'],
  [400, 'MANIFEST_INVALID', 'registry-refused'],
])('%i %s is %s', (status, code, expected) => {
  expect(failureFor({ status, code }).code).toBe(expected);
});

it('never repeats what the registry says in its own words', () => {
  for (const status of [400, 401, 403, 404, 405, 409, 413, 500]) {
    const { message, why, fix } = failureFor({ status, code: 'a s3cret', message: 's3cret' });
    expect(`${message} ${why} ${fix}`).not.toContain('s3cret');
  }
});
