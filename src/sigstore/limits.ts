const KIB = 1024;

/**
 * The most that each part of a signed artifact can honestly be, in bytes where nothing else is said. Whatever is larger
 * is refused before it is decoded or its ASN.1 parsed: that takes thousands of times its size in work and memory.
 */
export const LIMITS = {
  /** Fulcio's leaves have 1 to 3 KiB, its authorities less; Kyverno takes a whole chain of 30 KiB. */
  certificate: 16 * KIB,
  /** Leaf, intermediates, root: OpenSSL follows ten by default, Fulcio has three. */
  chain: 10,
  /** A public key in a trusted root: RSA with 16,384 bits, the largest that OpenSSL verifies, has 2 KiB. */
  publicKey: 16 * KIB,
  /** A response with the authority's own chain; Sigstore's have 1 to 5 KiB. */
  timestamp: 64 * KIB,
  /** All timestamps of an artifact together: clients ask one or two authorities. */
  timestamps: 128 * KIB,
  /** Entries of an artifact, and its timestamps: sigstore-go accepts so many. */
  witnesses: 32,
  /** ECDSA has at most 139, RSA with 4,096 bits has 512, ML-DSA under 5 KiB. */
  signature: 16 * KIB,
  /** The body of a log entry: hashes, signature and certificate in base64 twice over, under 10 KiB. */
  logBody: 128 * KIB,
  /** Hashes of an inclusion proof: a tree of 2^63 leaves has no longer path. */
  proof: 64,
  /** A hash, or the name of a log's key, which is one: SHA-512 has 64. */
  hash: 64,
  /** A checkpoint of a log: three lines and a signature, under 1 KiB; each witness adds 150 bytes. */
  checkpoint: 16 * KIB,
  /** Characters of a media type, or of a kind and version. */
  name: 256,
} as const;
