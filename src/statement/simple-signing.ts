import type { Digest } from '../subject/digest.ts';

/**
 * The payload of a legacy signature, byte for byte what cosign writes (containers/image,
 * docs/atomic-signature.md). podman and skopeo compare docker-reference with the repository pulled from.
 * @param name `registry/repository`
 */
export function simpleSigningPayload(name: string, digest: Digest): Buffer {
  return Buffer.from(
    JSON.stringify({
      critical: {
        identity: { 'docker-reference': name },
        image: { 'docker-manifest-digest': digest },
        type: 'cosign container image signature',
      },
      optional: null,
    }),
  );
}
