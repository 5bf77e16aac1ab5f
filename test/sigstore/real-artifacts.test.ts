import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundleJson, parseBundle } from '../../src/sigstore/bundle.ts';
import { canonicalEntry } from '../../src/sigstore/log-body.ts';
import { chainOf, parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { verifyArtifact } from '../../src/sigstore/verify.ts';

const read = (name: string) =>
  readFileSync(new URL(`../fixtures/real-artifacts/${name}.json`, import.meta.url));
const root = parseTrustedRoot(read('trusted-root'));
const artifactIn = (name: string) => parseBundle(read(name), Buffer.from('a message\n'));

describe('what real services signed', () => {
  test.each(['rekor-v1-dsse', 'rekor-v1-hashedrekord', 'rekor-v2'])('verifies: %s', (name) => {
    const artifact = artifactIn(name);
    const { identity, signedAt } = verifyArtifact(artifact, root);
    expect(identity.extensions.sourceRepositoryUri).toBe('https://github.com/octo-org/octo-repo');
    expect(signedAt.toISOString()).toMatch(/^2026-11-20T23:18:3/);
    expect(artifact.material.kind === 'certificate' && chainOf(artifact.material.leaf, root)).toHaveLength(2);
  });

  test.each(['rekor-v1-dsse', 'rekor-v1-hashedrekord', 'rekor-v2'])(
    'is written again as it was: %s',
    (name) => {
      expect(bundleJson(artifactIn(name))).toBe(read(name).toString());
    },
  );

  test.each(['rekor-v1-dsse', 'rekor-v1-hashedrekord'])('was logged as the entry we compute: %s', (name) => {
    const artifact = artifactIn(name);
    expect(canonicalEntry(artifact).toString()).toBe(artifact.logEntries[0]?.canonicalizedBody.toString());
  });
});
