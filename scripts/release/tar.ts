/** What is archived under a name; a name that ends in `/` is a folder. */
export type Entry = string | Buffer | { readonly content: Buffer; readonly mode: number };

const FILE_MODE = 0o644;
const FOLDER_MODE = 0o755;
const MAX_NAME_BYTES = 100;

/**
 * A tar archive (POSIX ustar), the same bytes for the same entries: no owner, no time, the order of `entries`.
 * @throws Error for a name that the format has no room for
 */
export function tar(entries: Readonly<Record<string, Entry>>): Buffer {
  const blocks = Object.entries(entries).flatMap(([name, entry]) => {
    const { content, mode } = contentOf(name, entry);
    return [header(name, content.length, mode), content, Buffer.alloc(-content.length & 511)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

function contentOf(name: string, entry: Entry) {
  if (typeof entry === 'object' && 'mode' in entry) return entry;
  return { content: Buffer.from(entry), mode: name.endsWith('/') ? FOLDER_MODE : FILE_MODE };
}

/** POSIX.1-2017, pax, "ustar Interchange Format": fixed fields, numbers in octal. */
function header(name: string, size: number, mode: number): Buffer {
  if (Buffer.byteLength(name) > MAX_NAME_BYTES) throw new Error(`${name}: too long a name for an archive`);
  const block = Buffer.alloc(512);
  const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, '0')}\0`;
  block.write(name, 0);
  block.write(octal(mode, 8) + octal(0, 8) + octal(0, 8) + octal(size, 12) + octal(0, 12), 100);
  block.write(' '.repeat(8) + (name.endsWith('/') ? '5' : '0'), 148);
  block.write('ustar\x0000', 257);
  const checksum = block.reduce((sum, byte) => sum + byte, 0);
  block.write(octal(checksum, 7) + ' ', 148);
  return block;
}
