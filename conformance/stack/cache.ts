import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

/** Outside the work tree, where the XDG base directory specification puts what can be made again. */
const CACHE = path.join(
  process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'),
  'slsa-provenance-action',
  'conformance',
);

/** Something that is made from pinned sources, and made again only when a pin changes. */
export interface Pinned {
  readonly name: string;
  /** The files that pin it. */
  readonly pins: readonly string[];
  /** Makes it in the empty directory given. */
  readonly make: (directory: string) => Promise<void>;
}

/** Where the pinned thing lies once it has been made. */
export async function cachePath({ name, pins }: Pick<Pinned, 'name' | 'pins'>): Promise<string> {
  const hash = createHash('sha256');
  for (const pin of pins) hash.update(await readFile(pin));
  return path.join(CACHE, `${name}-${hash.digest('hex').slice(0, 16)}`);
}

/** Makes it unless it is there. @returns whether it had to be made */
export async function makeCached(pinned: Pinned): Promise<boolean> {
  const directory = await cachePath(pinned);
  if (await exists(directory)) return false;
  const unfinished = `${directory}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  try {
    await pinned.make(unfinished);
    // Asked again: making it may have updated the pins.
    await rename(unfinished, await cachePath(pinned));
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return true;
}

export async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
