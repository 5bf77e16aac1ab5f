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
