/**
 * An ECDSA signature in DER (RFC 3279, 2.2.3) from its two numbers of equal length, one behind the other (RFC 7518,
 * 3.4). For curves up to 256 bits, whose lengths are a byte each.
 */
export function derSignature(raw: Buffer): Buffer {
  const half = raw.length / 2;
  const numbers = Buffer.concat([integer(raw.subarray(0, half)), integer(raw.subarray(half))]);
  return Buffer.concat([Buffer.from([SEQUENCE, numbers.length]), numbers]);
}

const SEQUENCE = 0x30;
const INTEGER = 0x02;

/** Without zeros in front, but for the one that keeps it from being negative. */
function integer(bytes: Buffer): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? Buffer.alloc(1) : bytes.subarray(first);
  const sign = (digits[0] ?? 0) >= 0x80 ? [0] : [];
  return Buffer.from([INTEGER, sign.length + digits.length, ...sign, ...digits]);
}
