import type { Digest } from '../subject/digest.ts';

/** OCI content descriptor (image-spec, descriptor.md). Unknown fields of foreign ones are kept. */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  readonly size: number;
  readonly artifactType?: string;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly platform?: Readonly<{ os?: string; architecture?: string; variant?: string }>;
}
