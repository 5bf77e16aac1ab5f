/** With so many images memory does not matter yet. */
export const FEW_IMAGES = 8;

/** V8 reads these whenever its heap could grow, or code be compiled. Node.js versions on which they were tried. */
const KNOWN_ON = { from: 20, to: 24 } as const;
const FLAGS = ['--semi-space-growth-factor=1', '--heap-growing-percent=20', '--no-maglev'] as const;
const POOL_BYTES = 1024;

/**
 * Keeps the memory of a run for many images near that of one: otherwise V8 lets garbage take as much as was
 * alive at once, its middle compiler leaves what it worked with to its threads, and a small buffer that is kept
 * keeps 64 KiB of others with it. Costs a tenth of the processor time.
 */
export async function keepMemorySmall(): Promise<void> {
  // Takes two milliseconds to load, which most runs do without.
  const { setFlagsFromString } = await import('node:v8');
  const version = Number(process.versions.node.split('.')[0]);
  // Others may say on the standard error that they do not know them.
  if (version >= KNOWN_ON.from && version <= KNOWN_ON.to) for (const flag of FLAGS) setFlagsFromString(flag);
  Buffer.poolSize = POOL_BYTES;
}
