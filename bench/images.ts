import { type Image, pushImage, singleImage } from '../test/support/image.ts';
import { type Digest, sha256Digest } from '../src/subject/digest.ts';

/** Something to sign: pushed, with nothing attached to it. */
export interface PushedImage {
  /** One name for each registry it is in. */
  readonly names: readonly string[];
  readonly digest: Digest;
  /** Digests of its platform manifests, of none when it is a single manifest. */
  readonly platforms: readonly Digest[];
}

export interface PushTo {
  /** As in image names. */
  readonly host: string;
  /** Origin of the storage behind it, which asks for no login. */
  readonly backend: string;
}

let serial = 0;

/** Pushes an image that no run has seen before. */
export async function pushFresh(registries: readonly PushTo[], platforms: number): Promise<PushedImage> {
  const text = `image ${(serial += 1)}`;
  const repository = `octo-org/app-${serial}`;
  const image = platforms === 0 ? singleImage(text) : indexOf(text, platforms);
  for (const { backend } of registries) await pushImage(image, { url: backend, repository });
  return {
    names: registries.map(({ host }) => `${host}/${repository}`),
    digest: image.digest,
    platforms: [...image.platforms.values()],
  };
}

/** An index of so many single images, as if each were for a platform of its own. */
function indexOf(text: string, platforms: number): Image {
  const images = Array.from({ length: platforms }, (_, nth) => singleImage(`${text}, platform ${nth}`));
  const manifests = images.flatMap((image) => image.manifests);
  const entries = manifests.map((bytes, nth) => ({
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest: sha256Digest(bytes),
    size: bytes.length,
    platform: { os: 'linux', architecture: 'arm', variant: `v${nth}` },
  }));
  const mediaType = 'application/vnd.oci.image.index.v1+json';
  const index = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, manifests: entries }));
  return {
    digest: sha256Digest(index),
    platforms: new Map(images.map(({ digest }, nth) => [`linux/arm/v${nth}`, digest])),
    blobs: images.flatMap(({ blobs }) => blobs),
    manifests: [...manifests, index],
  };
}
