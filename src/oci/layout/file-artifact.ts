import { sha256Digest } from '../../subject/digest.ts';
import type { Descriptor } from '../descriptor.ts';
import { EMPTY_JSON, IMAGE_MANIFEST } from '../media-types.ts';
import { RUN_ANNOTATION } from '../run-annotation.ts';
import { EMPTY_BLOB } from './bundle-manifest.ts';

/** A file as it is stored: its manifest, and the descriptor by which a list of referrers names it. */
export interface FileArtifact {
  readonly file: Buffer;
  readonly manifest: Buffer;
  readonly descriptor: Descriptor;
}

/**
 * The manifest that makes a file a referrer of `subject` (image-spec, manifest.md, "Guidelines for Artifact Usage"). A
 * pure function of its arguments: the same file always gets the same digest.
 * @param run that stored it, where that is to be told
 */
export function fileArtifact(
  subject: Descriptor,
  file: Buffer,
  mediaType: string,
  run?: string,
): FileArtifact {
  const annotations = run === undefined ? {} : { annotations: { [RUN_ANNOTATION]: run } };
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: IMAGE_MANIFEST,
      artifactType: mediaType,
      config: { mediaType: EMPTY_JSON, digest: sha256Digest(EMPTY_BLOB), size: EMPTY_BLOB.length },
      layers: [{ mediaType, digest: sha256Digest(file), size: file.length }],
      subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
      ...annotations,
    }),
  );
  const descriptor = {
    mediaType: IMAGE_MANIFEST,
    digest: sha256Digest(manifest),
    size: manifest.length,
    artifactType: mediaType,
    ...annotations,
  };
  return { file, manifest, descriptor };
}
