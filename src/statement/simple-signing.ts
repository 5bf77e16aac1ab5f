import { nameOf, type Subject } from '../subject/repository.ts';

/**
 * The payload of a legacy signature, byte for byte what cosign writes (containers/image,
 * docs/atomic-signature.md). podman and skopeo compare docker-reference with the repository pulled from.
 */
export function simpleSigningPayload(subject: Subject): Buffer {
  return Buffer.from(
    JSON.stringify({
      critical: {
        identity: { 'docker-reference': nameOf(subject.repository) },
        image: { 'docker-manifest-digest': subject.digest },
        type: 'cosign container image signature',
      },
      optional: null,
    }),
  );
}
