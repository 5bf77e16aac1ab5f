import { GeneralName, GeneralNames } from 'pkijs';
import { type Authority, createRoot } from './sigstore/authority.ts';
import {
  authorityKeyIdentifier,
  basicConstraints,
  extendedKeyUsage,
  extension,
  issueCertificate,
  type Name,
  pemOf,
} from './sigstore/certificate.ts';
import { createKey } from './sigstore/keys.ts';
import { EXTENSION } from './sigstore/oid.ts';

/** TLS server and client authentication (RFC 5280, 4.2.1.12): a webhook's certificate serves as both. */
const KEY_PURPOSES = ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'];
const DAY_MS = 24 * 60 * 60 * 1000;

export interface TlsMaterial {
  /** Certificate of the authority, PEM. */
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

export function createTlsAuthority(): Promise<Authority> {
  return createRoot({ organization: 'conformance', commonName: 'conformance TLS' });
}

/** A certificate for these host names, by an authority of its own where none is given. */
export async function createTlsMaterial(
  hostNames: readonly string[],
  authority?: Authority,
): Promise<TlsMaterial> {
  const subject = { organization: 'conformance', commonName: hostNames[0] ?? '' };
  return issue(subject, hostNames, authority ?? (await createTlsAuthority()));
}

/** A client's certificate. To Kubernetes the common name is the user, the organization one of its groups. */
export function createClientMaterial(subject: Name, authority: Authority): Promise<TlsMaterial> {
  return issue(subject, [], authority);
}

async function issue(
  subject: Name,
  hostNames: readonly string[],
  authority: Authority,
): Promise<TlsMaterial> {
  const key = createKey();
  const names = new GeneralNames({ names: hostNames.map((value) => new GeneralName({ type: 2, value })) });
  const certificate = await issueCertificate(
    {
      subject,
      publicKey: key.publicKey,
      notBefore: new Date(Date.now() - DAY_MS),
      notAfter: new Date(Date.now() + DAY_MS),
      extensions: [
        basicConstraints({ cA: false }),
        extendedKeyUsage(KEY_PURPOSES, false),
        ...(hostNames.length > 0 ? [extension(EXTENSION.subjectAlternativeName, names.toSchema())] : []),
        authorityKeyIdentifier(authority.key.publicKey),
      ],
    },
    authority,
  );
  return {
    ca: pemOf(authority.certificate),
    cert: pemOf(certificate),
    key: key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
