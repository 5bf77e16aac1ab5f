import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256Digest } from '../../src/subject/digest.ts';
import { command } from './command.ts';

// Cases of the sigstore-conformance project; the data is not part of this repository.
const DATA = resolve(process.env['SIGSTORE_CONFORMANCE'] ?? '../shared/conformance', 'bundle-verify');
const BEACON = 'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon';
const IDENTITY = `${BEACON}/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main`;
const ISSUER = 'https://token.actions.githubusercontent.com';

describe.skipIf(!existsSync(DATA))('sigstore-conformance through the command', () => {
  const cases = existsSync(DATA)
    ? readdirSync(DATA, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];

  test.each(cases.map(({ name }) => name))('%s', async (name) => {
    const { exitCode, out, err } = await command(['verify', artifactOf(name), ...optionsOf(name)]);
    const isGood = !name.endsWith('_fail');
    expect([exitCode, isGood && err]).toEqual([isGood ? 0 : expect.not.toBeOneOf([0, 3]), isGood && '']);
    expect(out + err).not.toMatch(/^ +at /m);
    const digest = sha256Digest(readFileSync(artifactOf(name)));
    const byDigest = await command(['verify', digest, ...optionsOf(name)]);
    expect(byDigest.exitCode).toBe(exitCode);
  });
});

function optionsOf(name: string): string[] {
  const file = (part: string) => join(DATA, name, part);
  const text = (part: string, otherwise: string) =>
    existsSync(file(part)) ? readFileSync(file(part), 'utf8').trim() : otherwise;
  const signer = existsSync(file('key.pub'))
    ? ['--key', file('key.pub')]
    : [
        '--certificate-identity',
        text('identity', IDENTITY),
        '--certificate-oidc-issuer',
        text('issuer', ISSUER),
      ];
  const root = existsSync(file('trusted_root.json'))
    ? ['--trusted-root', file('trusted_root.json')]
    : ['--offline'];
  return ['--bundle', file('bundle.sigstore.json'), '--predicate-type', 'any', ...signer, ...root];
}

function artifactOf(name: string): string {
  const own = join(DATA, name, 'artifact');
  return existsSync(own) ? own : join(DATA, 'a.txt');
}
