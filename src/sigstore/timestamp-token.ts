import { RFC3161Timestamp } from '@sigstore/core';
import { LIMITS } from './limits.ts';

/** Parses an RFC 3161 response, DER. Nothing is verified here. @throws Error of @sigstore/core, or where it is too large */
export function parseTimestamp(der: Buffer): RFC3161Timestamp {
  if (der.length > LIMITS.timestamp) throw new Error(`it is longer than ${LIMITS.timestamp} bytes`);
  return RFC3161Timestamp.parse(Buffer.from(der));
}
