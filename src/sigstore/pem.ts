/** One certificate or key as PEM. The newline at the end counts: without it readers of several blocks fail. */
export function pemOf(der: Buffer, label: 'CERTIFICATE' | 'PUBLIC KEY' = 'CERTIFICATE'): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

const BLOCK = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;

/** The certificates in a PEM text, DER, in its order. */
export function derOf(pem: string): Buffer[] {
  return [...pem.matchAll(BLOCK)].map(([, body]) => Buffer.from(body ?? '', 'base64'));
}

/** A part of a PEM text (RFC 7468). */
export interface PemBlock {
  readonly label: string;
  /** With its first and last line. */
  readonly text: string;
  /** What stands between them. */
  readonly body: string;
}

const ANY_BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----\r?\n([\s\S]+?)-----END \1-----/g;

/** The parts of a PEM text, whatever stands around them. */
export function pemBlocks(pem: string): PemBlock[] {
  return [...pem.matchAll(ANY_BLOCK)].map(([text, label = '', body = '']) => ({ label, text, body }));
}

/** Why a text has no part that is looked for. */
export function whyNoBlock(pem: string): string {
  if (pem.trim() === '') return 'it is empty: a secret that is empty, as in runs that do not get it';
  if (pemBlocks(pem).length > 0) return 'it is another file';
  if (pem.includes('-----BEGIN ')) return 'its line ends are lost, or its end is';
  return 'it is no PEM text';
}
