import { AUTHORITY_VALIDITY } from './authority.ts';
import type { SigningKey } from './keys.ts';

/** Where the services of an instance are: origins, without a slash at the end. */
export interface Urls {
  readonly fulcio: string;
  readonly rekorV1: string;
  readonly rekorV2: string;
  readonly tsa: string;
  readonly issuer: string;
}

/** What clients must know beforehand to judge what the services sign. */
export interface TrustAnchors {
  /** Certificates, DER, from the issuer of leaves to the root. */
  readonly fulcio: readonly Buffer[];
  /** Certificates, DER, from the signer to the root. */
  readonly tsa: readonly Buffer[];
  readonly ctLog: SigningKey | undefined;
  readonly rekorV1: SigningKey;
  readonly rekorV2: SigningKey;
}

export interface SigningConfigOptions {
  /** Version of the log to be used. Default 1. */
  readonly log?: 1 | 2;
  /** Whether the timestamp authority is named. Default with version 2. */
  readonly timestamps?: boolean;
}

const VALID_FOR = { start: AUTHORITY_VALIDITY.notBefore.toISOString() };

/** A Sigstore TrustedRoot, version 0.1 (sigstore_trustroot.proto), as JSON has it. */
export function trustedRootOf(urls: Urls, anchors: TrustAnchors) {
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [log(urls.rekorV1, anchors.rekorV1), log(urls.rekorV2, anchors.rekorV2)],
    certificateAuthorities: [authority(urls.fulcio, 'sigstore', anchors.fulcio)],
    ctlogs: anchors.ctLog ? [log(`${urls.fulcio}/ct`, anchors.ctLog)] : [],
    timestampAuthorities: [authority(urls.tsa, 'timestamp root', anchors.tsa)],
  };
}

/** A Sigstore SigningConfig, version 0.2 (sigstore_trustroot.proto), as JSON has it. */
export function signingConfigOf(urls: Urls, options: SigningConfigOptions) {
  const { log: version = 1, timestamps = version === 2 } = options;
  const any = { selector: 'ANY' };
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service(urls.fulcio, 1)],
    oidcUrls: [service(urls.issuer, 1)],
    rekorTlogUrls: [service(version === 1 ? urls.rekorV1 : urls.rekorV2, version)],
    rekorTlogConfig: any,
    ...(timestamps && { tsaUrls: [service(`${urls.tsa}/api/v1/timestamp`, 1)], tsaConfig: any }),
  };
}

function authority(uri: string, commonName: string, chain: readonly Buffer[]) {
  const certificates = chain.map((der) => ({ rawBytes: der.toString('base64') }));
  const subject = { organization: 'sigstore.dev', commonName };
  return { subject, uri, certChain: { certificates }, validFor: VALID_FOR };
}

function log(baseUrl: string, key: SigningKey) {
  const rawBytes = key.publicKey.toString('base64');
  return {
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes, keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: VALID_FOR },
    logId: { keyId: key.id.toString('base64') },
  };
}

function service(url: string, majorApiVersion: number) {
  return { url, majorApiVersion, validFor: VALID_FOR, operator: 'localhost' };
}
