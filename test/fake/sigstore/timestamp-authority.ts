import * as asn1js from 'asn1js';
import {
  Accuracy,
  Attribute,
  type Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  GeneralName,
  IssuerAndSerialNumber,
  PKIStatusInfo,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import { AUTHORITY_VALIDITY, type Authority, chainOf, createIntermediate, createRoot } from './authority.ts';
import {
  authorityKeyIdentifier,
  basicConstraints,
  derOf,
  extendedKeyUsage,
  issueCertificate,
  keyUsage,
  newSerialNumber,
  subjectKeyIdentifier,
} from './certificate.ts';
import { createKey, sha256 } from './keys.ts';
import { ALGORITHM, CMS, KEY_PURPOSE } from './oid.ts';

const ORGANIZATION = 'sigstore.dev';
/** The policy of Sigstore's timestamp authority. */
const POLICY = '1.3.6.1.4.1.57264.2';

/** Says by signature when something existed (RFC 3161). */
export class TimestampAuthority {
  readonly #signer: Authority;
  /** Leaf, intermediate and root, DER. */
  readonly chain: readonly Buffer[];

  private constructor(signer: Authority, issuers: readonly Authority[]) {
    this.#signer = signer;
    this.chain = chainOf(signer, ...issuers);
  }

  static async create(): Promise<TimestampAuthority> {
    const root = await createRoot({ organization: ORGANIZATION, commonName: 'timestamp root' });
    const name = { organization: ORGANIZATION, commonName: 'timestamp intermediate' };
    const intermediate = await createIntermediate(root, name, KEY_PURPOSE.timeStamping);
    return new TimestampAuthority(await createTimestampSigner(intermediate), [intermediate, root]);
  }

  /**
   * Answers a query; the answer carries the signer's certificate if it is asked for.
   * @param query TimeStampReq, DER
   * @returns TimeStampResp, DER
   * @throws Error when the query is not one, or not about a SHA-256 hash
   */
  async answer(query: Uint8Array, now: Date): Promise<Buffer> {
    const { messageImprint, nonce, certReq = false } = TimeStampReq.fromBER(new Uint8Array(query));
    if (messageImprint.hashAlgorithm.algorithmId !== ALGORITHM.sha256) throw new Error('not a SHA-256 hash');
    // Whole seconds: a fraction is written without trailing zeros (RFC 3161, 2.4.2), which clients misread.
    const genTime = new Date(Math.floor(now.getTime() / 1000) * 1000);
    const info = new TSTInfo({
      version: 1,
      policy: POLICY,
      messageImprint,
      serialNumber: newSerialNumber(),
      genTime,
      accuracy: new Accuracy({ seconds: 1 }),
      ...(nonce && { nonce }),
      tsa: new GeneralName({ type: 4, value: this.#signer.certificate.subject }),
    });
    const timeStampToken = await this.#sign(new Uint8Array(info.toSchema().toBER()), genTime, certReq);
    const response = new TimeStampResp({ status: new PKIStatusInfo({ status: 0 }), timeStampToken });
    return Buffer.from(response.toSchema().toBER());
  }

  async #sign(info: Uint8Array<ArrayBuffer>, genTime: Date, certReq: boolean): Promise<ContentInfo> {
    const { certificate, key } = this.#signer;
    const content = new EncapsulatedContentInfo({ eContentType: CMS.timestampInfo });
    // Not through the constructor, which would cut the octet string into pieces (BER, where DER is asked for).
    content.eContent = new asn1js.OctetString({ valueHex: info });
    const data = new SignedData({
      version: 3,
      encapContentInfo: content,
      ...(certReq && { certificates: [certificate] }),
      signerInfos: [
        new SignerInfo({
          version: 1,
          sid: new IssuerAndSerialNumber({
            issuer: certificate.issuer,
            serialNumber: certificate.serialNumber,
          }),
          signedAttrs: new SignedAndUnsignedAttributes({
            type: 0,
            attributes: signedAttributes(info, certificate, genTime),
          }),
        }),
      ],
    });
    await data.sign(key.cryptoKey, 0, 'SHA-256');
    return new ContentInfo({ contentType: CMS.signedData, content: data.toSchema(true) });
  }
}

/** Whoever signs timestamps, under `issuer`. */
export async function createTimestampSigner(issuer: Authority): Promise<Authority> {
  const key = createKey();
  const name = { organization: ORGANIZATION, commonName: 'timestamp signer' };
  const extensions = [
    basicConstraints({ cA: false }),
    keyUsage('digitalSignature'),
    extendedKeyUsage(KEY_PURPOSE.timeStamping, true),
    subjectKeyIdentifier(key.publicKey),
    authorityKeyIdentifier(issuer.key.publicKey),
  ];
  const template = { subject: name, publicKey: key.publicKey, ...AUTHORITY_VALIDITY, extensions };
  return { name, key, certificate: await issueCertificate(template, issuer) };
}

/** In the order of their encodings, as DER wants a set (RFC 5652, 5.3; RFC 5035, 3). */
function signedAttributes(info: Uint8Array, certificate: Certificate, genTime: Date): Attribute[] {
  const hash = new asn1js.OctetString({ valueHex: sha256(derOf(certificate)) });
  const certificateHash = new asn1js.Sequence({ value: [hash] });
  const certificates = new asn1js.Sequence({ value: [certificateHash] });
  return [
    attribute(CMS.contentType, new asn1js.ObjectIdentifier({ value: CMS.timestampInfo })),
    attribute(CMS.signingTime, new asn1js.UTCTime({ valueDate: genTime })),
    attribute(CMS.messageDigest, new asn1js.OctetString({ valueHex: sha256(info) })),
    attribute(CMS.signingCertificateV2, new asn1js.Sequence({ value: [certificates] })),
  ];
}

function attribute(type: string, value: asn1js.BaseBlock): Attribute {
  return new Attribute({ type, values: [value] });
}
