/** Media types of what is stored beside an image, with the program that fixed each. */
export const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
export const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json';
export const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
export const DOCKER_MANIFEST_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
export const IMAGE_CONFIG = 'application/vnd.oci.image.config.v1+json';
export const EMPTY_JSON = 'application/vnd.oci.empty.v1+json';
/** Sigstore bundle v0.3 (cosign BUNDLE_SPEC.md). */
export const SIGSTORE_BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Bundles of every version: readers match on this prefix. */
export const SIGSTORE_BUNDLE_PREFIX = 'application/vnd.dev.sigstore.bundle';
/** cosign SIGNATURE_SPEC.md */
export const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
export const DSSE_ENVELOPE = 'application/vnd.dsse.envelope.v1+json';
