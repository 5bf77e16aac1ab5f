import { describe, expect, it } from 'vitest';
import type { Credentials } from '../../src/oci/credentials.ts';
import { registryFailure } from '../../src/oci/refusal.ts';

const ACCOUNT: Credentials = { kind: 'basic', username: 'me', password: 's3cret', source: '/config.json' };

interface Case {
  readonly registry?: string;
  readonly status: number;
  readonly code?: string;
  readonly message?: string;
  readonly credentials?: Credentials;
  readonly isKnown?: boolean;
  readonly isFound?: boolean;
  readonly isWrite?: boolean;
  readonly isBundle?: boolean;
  readonly isImageTag?: boolean;
}

/** The failure for one refusal of writing a manifest to `acme/app/web`. */
function failureFor(refusal: Case) {
  const { registry = 'ghcr.io', status, code = 'DENIED', message = 'denied' } = refusal;
  const { credentials = ACCOUNT, isKnown = true, isWrite = true, isBundle = false } = refusal;
  const { isImageTag = false, isFound = false } = refusal;
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
    isFound,
    isWrite,
    isBundle,
    isImageTag,
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

describe('a repository that is not there for writing (404)', () => {
  const refusal = { status: 404, code: 'NAME_UNKNOWN' } as const;

  it('does not exist, where nothing was found in it', () => {
    const failure = failureFor(refusal);
    expect([failure.code, failure.class]).toEqual(['registry-not-found', 'unavailable']);
  });

  it('hides that it may not be written to, where something was read there', () => {
    const failure = failureFor({ ...refusal, isFound: true });
    expect([failure.code, failure.class]).toEqual(['registry-denied', 'denied']);
    expect(failure.why).toMatch(/^the credentials from \S+ may read what is there, but lack the right/);
    expect(failure.fix).toContain('packages: write');
  });

  it('wants a login, where nobody has read there', () => {
    const failure = failureFor({ ...refusal, isFound: true, credentials: { kind: 'anonymous' } });
    expect(failure.code).toBe('registry-unauthorized');
    expect(failure.fix).toContain('docker/login-action');
  });
});

describe('a manifest of a bundle that is refused for its type', () => {
  it.each([
    ['ghcr.io', 'signature-format: legacy'],
    [
      'registry.example',
      'signature-format: legacy   # or update registry.example to a version that takes OCI 1.1 manifests',
    ],
  ])('at %s: what can be done there', (registry, fix) => {
    const failure = failureFor({ registry, status: 405, code: 'UNSUPPORTED', isBundle: true });
    expect([failure.code, failure.fix]).toEqual(['registry-refuses-bundles', fix]);
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

/** What registries say, as they say it: each row is one service's answer. */
describe('the words of registries', () => {
  it.each<[string, Case, string, string]>([
    [
      'Harbor: quota',
      {
        status: 412,
        code: 'DENIED',
        message:
          'adding 2.0 MiB of storage resource, which when updated to current usage of 1.0 GiB will exceed the configured upper limit of 1.0 GiB.',
      },
      'registry-quota',
      'have the quota raised',
    ],
    [
      'ACR: quota',
      {
        registry: 'acme.azurecr.io',
        status: 403,
        message: 'The storage limit of the registry has been reached',
      },
      'registry-quota',
      'acme.azurecr.io',
    ],
    [
      'GitLab: quota',
      { status: 403, message: 'Your namespace is over its storage quota' },
      'registry-quota',
      'delete images',
    ],
    ['a full disk', { status: 507, code: 'UNKNOWN', message: 'no' }, 'registry-quota', 'delete images'],
    [
      'Harbor: policy on signatures',
      {
        status: 412,
        code: 'PROJECTPOLICYVIOLATION',
        message: 'The image is not signed by cosign.',
        isWrite: false,
      },
      'registry-policy',
      'exempt this image from the policy',
    ],
    [
      'Harbor: policy on vulnerabilities',
      {
        status: 412,
        code: 'PROJECTPOLICYVIOLATION',
        message: 'current image with 3 vulnerabilities cannot be pulled',
        isWrite: false,
      },
      'registry-policy',
      'may push to registry.example/acme/app/web',
    ],
    [
      'Artifactory: policy',
      { status: 403, message: 'Artifact download request rejected by policy "no-critical"', isWrite: false },
      'registry-policy',
      'exempt this image from the policy',
    ],
    [
      'Docker Hub: rate, without a login',
      {
        registry: 'docker.io',
        status: 429,
        code: 'TOOMANYREQUESTS',
        message: 'You have reached your unauthenticated pull rate limit.',
        credentials: { kind: 'anonymous' },
      },
      'registry-rate-limited',
      'with a login the limit is higher',
    ],
    [
      'Docker Hub: rate, with a login',
      {
        registry: 'docker.io',
        status: 429,
        code: 'TOOMANYREQUESTS',
        message: 'You have reached your pull rate limit.',
      },
      'registry-rate-limited',
      'paid plans have none',
    ],
    [
      'GHCR: rate, as a denial',
      { registry: 'ghcr.io', status: 403, message: 'You have exceeded a secondary rate limit' },
      'registry-rate-limited',
      'fewer jobs at the same time',
    ],
    [
      'GAR: immutable',
      {
        registry: 'europe-docker.pkg.dev',
        status: 400,
        code: 'MANIFEST_INVALID',
        message: 'The repository has enabled tag immutability and this tag cannot be overwritten',
      },
      'tag-locked',
      'begin with "sha256-"',
    ],
    [
      'ECR: an immutable tag that an image is named by',
      {
        registry: '1.dkr.ecr.eu-west-1.amazonaws.com',
        status: 400,
        code: 'TAG_INVALID',
        message: 'cannot be overwritten because the tag is immutable',
        isImageTag: true,
      },
      'tag-locked',
      'name a tag that no image has yet',
    ],
    [
      'Harbor: immutable',
      {
        status: 412,
        code: 'PRECONDITION',
        message: "Failed to process request due to 'web:sha256-a.sig' configured as immutable.",
      },
      'tag-locked',
      'immutability rule',
    ],
  ])('%s', (_who, refusal, code, fix) => {
    const failure = failureFor({ registry: 'registry.example', ...refusal });
    expect(failure.code).toBe(code);
    expect(failure.fix).toContain(fix);
    expect(failure.why).toContain(`the registry says: "${refusal.message?.slice(0, 40) ?? ''}`);
  });

  it.each([
    [412, 'quota exceeded', true],
    [412, 'not signed', false],
    [429, 'slow down', true],
    [409, 'tag latest is immutable', true],
  ])('are one clean, short line in what %i says', (status, words, isWrite) => {
    const message = `${words}\r\n::error::pwned \u001b[31m\u202e\u0000${' and on'.repeat(1000)}`;
    const { why = '' } = failureFor({ registry: 'registry.example', status, message, isWrite });
    const said = why.slice(why.indexOf('the registry says: '));
    expect(said).toContain(words);
    // eslint-disable-next-line no-control-regex
    expect(why).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(said.length).toBeLessThan(250);
  });
});
