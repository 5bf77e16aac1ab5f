import { toolName, toolVersion } from '../../src/shared/tool.ts';

/** Where what is released is put; no part of the repository. */
export const RELEASE = 'release';

export const packageFile = `${toolName}-${toolVersion}.tgz`;

/** Of the platform that this runs on: `linux-x64`. */
export const platform = `${process.platform}-${process.arch}`;

/** The one-file executable of a platform. */
export function executableFile(of = platform): string {
  return `${toolName}-${of}${of.startsWith('win32') ? '.exe' : ''}`;
}

/** The layer of the container image for an architecture, as Node names it. */
export function layerFile(architecture: string = process.arch): string {
  return `layer-linux-${architecture}.tar.gz`;
}

export const imageFile = `${toolName}-${toolVersion}.oci.tar`;
