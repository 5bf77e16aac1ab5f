import { unzipSync, zipSync } from 'fflate';

/** A fixed time, so that the same file makes the same archive: the first that ZIP knows. */
const EPOCH = new Date(1980, 0, 1);

/** An archive (ZIP) with one file in it, as artifacts of runs are kept. */
export function archiveOf(name: string, bytes: Uint8Array): Buffer {
  return Buffer.from(zipSync({ [name]: [bytes, { mtime: EPOCH }] }));
}

/**
 * The file in an archive that has to have one alone, of this name.
 * @param maxBytes of the file, whatever the archive says
 * @returns undefined: the archive is damaged, holds something else, or more
 */
export function onlyFileIn(archive: Uint8Array, name: string, maxBytes: number): Buffer | undefined {
  const names: string[] = [];
  const filter = (entry: { readonly name: string; readonly originalSize: number }) => {
    names.push(entry.name);
    return entry.name === name && entry.originalSize <= maxBytes && names.length === 1;
  };
  try {
    const bytes = unzipSync(archive, { filter })[name];
    return bytes && names.length === 1 && bytes.length <= maxBytes ? Buffer.from(bytes) : undefined;
  } catch {
    return undefined;
  }
}
