import { createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/shared/failure.ts';
import { parseBundle } from '../../src/sigstore/bundle.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { verifyArtifact, verifyWithKey } from '../../src/sigstore/verify.ts';
import { embeddedTrustedRoot } from '../support/embedded-trusted-root.ts';

// Cases of the sigstore-conformance project; the data is not part of this repository.
const DATA = resolve(process.env['SIGSTORE_CONFORMANCE'] ?? '../shared/conformance', 'bundle-verify');
const BEACON = 'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon';
const IDENTITY = `${BEACON}/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main`;
const ISSUER = 'https://token.actions.githubusercontent.com';
const CODES = [
  'artifact-rejected',
  'kind-unknown',
  'bundle-malformed',
  'trusted-root-malformed',
  'other-signer',
  'key-malformed',
];

describe.skipIf(!existsSync(DATA))('sigstore-conformance, bundle verification', () => {
  const cases = existsSync(DATA)
    ? readdirSync(DATA, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];

  test.each(cases.map(({ name }) => name))('%s', (name) => {
    const judge = () => verifyCase(join(DATA, name));
    if (!name.endsWith('_fail')) {
      expect(judge().signedAt.getTime()).toBeLessThan(Date.now());
      return;
    }
    const failure = thrownBy(judge);
    expect(failure).toBeInstanceOf(Failure);
    expect(CODES).toContain((failure as Failure).code);
  });
});

function verifyCase(folder: string) {
  const read = (name: string, fallback: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : Buffer.from(fallback);
  const artifact = parseBundle(
    readFileSync(join(folder, 'bundle.sigstore.json')),
    read('artifact', readFileSync(join(DATA, 'a.txt'), 'utf8')),
  );
  const root = parseTrustedRoot(read('trusted_root.json', embeddedTrustedRoot()));
  if (existsSync(join(folder, 'key.pub'))) {
    return verifyWithKey(artifact, root, readKey(join(folder, 'key.pub')));
  }
  const verified = verifyArtifact(artifact, root);
  const { san, issuer } = verified.identity;
  if (
    san !== read('identity', IDENTITY).toString().trim() ||
    issuer !== read('issuer', ISSUER).toString().trim()
  ) {
    throw new Failure({ class: 'malformed', code: 'other-signer', what: `signed by ${san}, ${issuer}` });
  }
  return verified;
}

function readKey(path: string): KeyObject {
  try {
    return createPublicKey(readFileSync(path));
  } catch (cause) {
    throw new Failure({ class: 'usage', code: 'key-malformed', what: 'the key cannot be read', cause });
  }
}

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}
