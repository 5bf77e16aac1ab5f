import { describe, expect, it } from 'vitest';
import { readInputs, readOnUntrustedEvent } from '../../../src/action/sign/inputs.ts';
import { sha256Digest } from '../../../src/subject/digest.ts';
import { failureOf } from '../../support/failure-of.ts';

const DIGEST = sha256Digest(Buffer.from('image'));
const IMAGE = { image: 'ghcr.io/acme/app', digest: DIGEST };

const read = (inputs: Readonly<Record<string, string>>) => readInputs((name) => inputs[name] ?? '');

describe('inputs', () => {
  it('have defaults', () => {
    expect(read(IMAGE)).toMatchObject({
      recursive: false,
      format: 'both',
      formatIsExplicit: false,
      credentials: undefined,
      githubToken: undefined,
      signingConfig: undefined,
      trustedRoot: undefined,
      privateRepository: false,
      timeoutMs: 600_000,
      dryRun: false,
      outputDirectory: undefined,
      showSummary: true,
    });
    expect(readOnUntrustedEvent(() => '')).toBe('skip');
  });

  it('tell a format that was set from one that was not', () => {
    expect(read({ ...IMAGE, 'signature-format': 'both' })).toMatchObject({
      format: 'both',
      formatIsExplicit: true,
    });
  });

  it('take several images, one per line', () => {
    const image = `\n  ghcr.io/acme/app\r\n\n docker.io/acme/app \n`;
    const [target] = read({ ...IMAGE, image }).targets;
    expect(target?.repositories.map(({ registry }) => registry)).toEqual(['ghcr.io', 'docker.io']);
  });

  it.each<[string, Record<string, string>, string]>([
    ['an unknown format', { 'signature-format': 'cosign' }, 'input-value-unknown'],
    ['several formats', { 'signature-format': 'bundle,legacy' }, 'input-value-unknown'],
    ['an unknown yes or no', { 'dry-run': 'maybe' }, 'input-value-unknown'],
    ['a timeout without a unit', { timeout: '600' }, 'input-duration-malformed'],
    ['a signing config without its keys', { 'signing-config': 'a.json' }, 'trusted-root-missing'],
    ['a password without a user', { 'registry-password': 'hunter2-x' }, 'registry-credentials-incomplete'],
    ['a user without a password', { 'registry-username': 'octocat' }, 'registry-credentials-incomplete'],
  ])('are wrong: %s', async (_name, wrong, code) => {
    const failure = await failureOf(() => read({ ...IMAGE, ...wrong }));
    expect(failure.code).toBe(code);
    expect(failure.fix).toBeDefined();
    expect(`${failure.message} ${failure.why} ${failure.fix}`).not.toContain('hunter2-x');
  });

  it.each(['on', 'never', 'Skip'])('are wrong: on-untrusted-event: %s', async (text) => {
    expect((await failureOf(() => readOnUntrustedEvent(() => text))).code).toBe('input-value-unknown');
  });
});

it('targets of a bake that were not pushed are told of', () => {
  const pushed = { 'image.name': 'ghcr.io/acme/app:v1', 'containerimage.digest': `sha256:${'a'.repeat(64)}` };
  const metadata = JSON.stringify({ app: pushed, lint: { 'buildx.build.ref': 'x' } });
  const notices: string[] = [];
  readInputs(
    (name) => (name === 'metadata' ? metadata : ''),
    (text) => notices.push(text),
  );
  expect(notices).toEqual(['metadata: not pushed, so not signed: lint']);
});

describe('explicit credentials', () => {
  const LOGIN = { 'registry-username': 'octocat', 'registry-password': 'secret' };

  it('are for the one registry of all images', () => {
    expect(read({ ...IMAGE, ...LOGIN }).credentials).toEqual({
      registry: 'ghcr.io',
      username: 'octocat',
      password: 'secret',
    });
  });

  it('are for the registry that is named', () => {
    const image = 'acme.azurecr.io/app\ndocker.io/acme/app';
    const named = read({ ...IMAGE, ...LOGIN, image, registry: 'Docker.io' });
    expect(named.credentials?.registry).toBe('docker.io');
    const kept = { 'signature-repository': 'ghcr.io/acme/signatures', registry: 'ghcr.io:443' };
    expect(read({ ...IMAGE, ...LOGIN, image, ...kept }).credentials?.registry).toBe('ghcr.io');
  });

  it('are refused where no image is in their registry', async () => {
    const image = 'acme.azurecr.io/app\ndocker.io/acme/app';
    const failure = await failureOf(() => read({ ...IMAGE, ...LOGIN, image, registry: 'ghcr.io' }));
    expect([failure.class, failure.code, failure.fix]).toEqual([
      'usage',
      'registry-credentials-elsewhere',
      'registry: acme.azurecr.io',
    ]);
    expect(failure.message).toContain('for ghcr.io, and the images are in acme.azurecr.io and docker.io');
  });

  it('go to none of several registries without being told which', async () => {
    const image = 'ghcr.io/acme/app\ndocker.io/acme/app';
    const failure = await failureOf(() => read({ ...IMAGE, ...LOGIN, image }));
    expect(failure.code).toBe('registry-ambiguous');
    expect(failure.message).toContain('ghcr.io and docker.io');
    expect(read({ ...IMAGE, ...LOGIN, image, registry: 'docker.io' }).credentials?.registry).toBe(
      'docker.io',
    );
  });
});
