/** One bit turned, `depth` of the way through the bytes. */
export function flip(bytes: Buffer, depth = 0.5): Buffer {
  const copy = Buffer.from(bytes);
  const at = Math.floor(copy.length * depth);
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
  return copy;
}

/** `flip` of bytes in base64. */
export function flipBase64(value: string, depth = 0.5): string {
  return flip(Buffer.from(value, 'base64'), depth).toString('base64');
}

/** Another base64 letter in the middle of a text: what is base64 there stays base64. */
export function otherLetter(value: string): string {
  const text = Buffer.from(value, 'base64');
  const at = Math.floor(text.length / 2);
  text.write(text.toString('latin1', at, at + 1) === 'A' ? 'B' : 'A', at);
  return text.toString('base64');
}

/** Of a decimal number. */
export function plusOne(value: string): string {
  return `${BigInt(value) + 1n}`;
}

/** How far into a certificate a bit is turned: in its names, its key, its extensions, its signature. */
export const CERTIFICATE_DEPTHS = [0.1, 0.3, 0.5, 0.7, 0.98];
