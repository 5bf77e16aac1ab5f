import { createHash } from 'node:crypto';
import { Failure, type FailureDetails } from '../shared/failure.ts';

declare const brand: unique symbol;

/** `sha256:` and 64 lower-case hexadecimal digits. Only `parseDigest` and `sha256Digest` make one. */
export type Digest = `sha256:${string}` & { readonly [brand]: 'Digest' };

const EMPTY_INPUT = 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/**
 * Parses a digest (OCI image-spec, descriptor.md#digests; only sha256 is signed).
 * @throws Failure `digest-malformed`, `digest-length`, `digest-algorithm`, `digest-of-empty-input`
 */
export function parseDigest(text: string): Digest {
  const [, algorithm, hex] = /^([a-z0-9+._-]+):(.*)$/.exec(text) ?? [];
  if (algorithm === undefined || hex === undefined) {
    throw malformed(text, { code: 'digest-malformed', what: `"${text}" is not a digest` });
  }
  if (algorithm !== 'sha256') {
    throw malformed(text, {
      code: 'digest-algorithm',
      what: `"${text}" uses ${algorithm}; only sha256 digests are signed`,
    });
  }
  if (hex.length !== 64) {
    throw malformed(text, {
      code: 'digest-length',
      what: `"${text}" has ${hex.length} characters after "sha256:"; a digest has 64`,
    });
  }
  if (!/^[0-9a-f]{64}$/.test(hex)) {
    throw malformed(text, {
      code: 'digest-malformed',
      what: `"${text}" has characters other than 0-9 and a-f after "sha256:"`,
    });
  }
  if (text === EMPTY_INPUT) {
    throw new Failure({
      class: 'usage',
      code: 'digest-of-empty-input',
      what: `${text} is the digest of empty input, not of an image`,
      why: 'the command that should have printed the digest printed nothing, and that nothing was hashed',
      fix: 'use the digest output of the step that pushed the image: ${{ steps.build.outputs.digest }}',
    });
  }
  return text as Digest;
}

function malformed(text: string, problem: Pick<FailureDetails, 'code' | 'what'>): Failure {
  return new Failure({
    class: 'usage',
    ...problem,
    why:
      text === ''
        ? 'the step that should set it has another id, or did not push'
        : 'it was shortened or altered on the way',
    fix: 'digest: ${{ steps.build.outputs.digest }}   # sha256: and 64 hexadecimal digits',
  });
}

/** The digest of `bytes`. */
export function sha256Digest(bytes: Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}` as Digest;
}

/** The 64 hexadecimal digits, as in-toto subjects and tags name a digest. */
export function hexOf(digest: Digest): string {
  return digest.slice('sha256:'.length);
}
