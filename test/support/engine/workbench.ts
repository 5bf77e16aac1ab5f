import { type Digest, hexOf, sha256Digest } from '../../../src/subject/digest.ts';
import type { RekorV1Entry } from '../../fake/sigstore/bundle.ts';
import type { Client } from '../../fake/sigstore/client.ts';
import { timestampQuery } from '../../fake/sigstore/requests.ts';
import {
  type Credential,
  certify,
  signBytes,
  signStatement,
  signStatementV2,
} from '../../fake/sigstore/signing.ts';

export const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
export const EMPTY = 'application/vnd.oci.empty.v1+json';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const INDEX = 'application/vnd.oci.image.index.v1+json';
const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const ENVELOPE = 'application/vnd.dsse.envelope.v1+json';

export const SLSA = 'https://slsa.dev/provenance/v1';
export const COSIGN_SIGN = 'https://sigstore.dev/cosign/sign/v1';

/** The repository whose workflow signs as "us", and that of the stranger. */
const CLAIMS = {
  us: {},
  stranger: { repository: 'stranger/tool', repository_id: '99', repository_owner_id: '98' },
} as const;
export type Who = keyof typeof CLAIMS;

/** Where things are put beside an image, past every check that a registry may have in front. */
export interface Shelf {
  /** The registry lists referrers by itself, and no index is written. */
  readonly listsReferrers: boolean;
  putBlob(bytes: Buffer): Promise<void>;
  /** @param tag undefined: by digest alone */
  putManifest(mediaType: string, bytes: Buffer, tag?: string): Promise<void>;
  deleteManifest(digest: Digest): Promise<void>;
}

export interface SignedImage {
  readonly digest: Digest;
  readonly mediaType: string;
  readonly size: number;
}

type Json = Readonly<Record<string, unknown>>;

/** A statement that somebody signed, in every form in which it is stored. */
export interface Attested {
  readonly type: string;
  readonly bundle: Json;
  /** The envelope as it was logged; empty for Rekor v2. */
  readonly envelope: Buffer;
  readonly proof: Proof | undefined;
}

/** What goes with a legacy layer. */
interface Proof {
  readonly credential: Credential;
  readonly entry: RekorV1Entry;
}

/** Entry of an index, of a bundle's manifest or any other. */
export interface Entry {
  readonly mediaType: string;
  readonly digest: Digest;
  readonly size: number;
  readonly artifactType?: string;
}

export interface Layer {
  readonly mediaType: string;
  readonly digest: Digest;
  readonly size: number;
  readonly annotations: Readonly<Record<string, string>>;
}

interface StampableBundle {
  readonly dsseEnvelope: { readonly signatures: readonly [{ readonly sig: string }] };
  readonly verificationMaterial: Json;
}

export interface StatementOptions {
  /** The log; both 2s have a timestamp. */
  readonly log?: 1 | 2;
  /** Changes the statement before it is signed. */
  readonly say?: (statement: Json) => Json;
}

export interface BundleOptions {
  /** Changes what was signed and logged. */
  readonly alter?: (bundle: Json) => unknown;
  readonly artifactType?: string;
  readonly layerType?: string;
  /** How often the one layer is there. */
  readonly layers?: number;
}

/** Makes what stands beside an image by hand, piece by piece, well-formed or not. */
export class Workbench {
  readonly image: SignedImage;
  readonly #client: Client;
  readonly #shelf: Shelf;
  readonly #credentials = new Map<Who, Promise<Credential>>();

  constructor(client: Client, shelf: Shelf, image: SignedImage) {
    this.#client = client;
    this.#shelf = shelf;
    this.image = image;
  }

  /** Signs a statement about the image. */
  async attest(
    type: string,
    who: Who = 'us',
    { log = 1, say = same }: StatementOptions = {},
  ): Promise<Attested> {
    const statement = say({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'app', digest: { sha256: hexOf(this.image.digest) } }],
      predicateType: type,
      predicate: type === SLSA ? PROVENANCE : {},
    });
    const credential = await this.#credential(who);
    const payload = jsonBytes(statement);
    if (log === 2) {
      const bundle = await signStatementV2(this.#client, credential, payload);
      return { type, bundle, envelope: Buffer.alloc(0), proof: undefined };
    }
    const { bundle, envelope, entry } = await signStatement(this.#client, credential, payload);
    const { payloadType, signature } = envelope;
    const signatures = [{ sig: signature.toString('base64') }];
    const logged = { payloadType, payload: payload.toString('base64'), signatures };
    return { type, bundle, envelope: jsonBytes(logged), proof: { credential, entry } };
  }

  /** The same with a timestamp in its bundle. */
  async stamped(attested: Attested): Promise<Attested> {
    const { dsseEnvelope, verificationMaterial } = attested.bundle as unknown as StampableBundle;
    const signature = Buffer.from(dsseEnvelope.signatures[0].sig, 'base64');
    const { body } = await this.#client.timestamp(timestampQuery(signature));
    const timestampVerificationData = { rfc3161Timestamps: [{ signedTimestamp: body }] };
    const material = { ...verificationMaterial, timestampVerificationData };
    return { ...attested, bundle: { ...attested.bundle, verificationMaterial: material } };
  }

  /** Stores a bundle as a referrer. */
  async bundle({ bundle }: Attested, options: BundleOptions = {}): Promise<Entry> {
    const { alter = same, ...rest } = options;
    const altered = alter(bundle);
    return this.referrer(Buffer.isBuffer(altered) ? altered : jsonBytes(altered), rest);
  }

  /** Stores anything as a referrer, by default under the type of a bundle. */
  async referrer(
    content: Buffer,
    { artifactType = BUNDLE, layerType = artifactType, layers = 1 }: Omit<BundleOptions, 'alter'> = {},
  ): Promise<Entry> {
    const layer = await this.#blob(layerType, content);
    const manifest = jsonBytes({
      schemaVersion: 2,
      mediaType: MANIFEST,
      artifactType,
      config: await this.#blob(EMPTY, Buffer.from('{}')),
      layers: Array.from({ length: layers }, () => layer),
      subject: this.image,
    });
    await this.#shelf.putManifest(MANIFEST, manifest);
    return { mediaType: MANIFEST, digest: sha256Digest(manifest), size: manifest.length, artifactType };
  }

  /** Writes the `sha256-<hex>` index, where the registry needs it. */
  async index(...entries: readonly object[]): Promise<void> {
    if (this.#shelf.listsReferrers) return;
    const index = jsonBytes({ schemaVersion: 2, mediaType: INDEX, manifests: entries });
    await this.#shelf.putManifest(INDEX, index, this.#tag(''));
  }

  /** Stores bundles in their usual form, and the index of them. */
  async bundles(...attested: readonly Attested[]): Promise<void> {
    const entries: Entry[] = [];
    for (const one of attested) entries.push(await this.bundle(one));
    await this.index(...entries);
  }

  /** A simple-signing signature of the image, or of another digest. */
  async signature(who: Who = 'us', digest: string = this.image.digest): Promise<Layer> {
    const payload = jsonBytes({
      critical: {
        identity: { 'docker-reference': 'registry.example/app' },
        image: { 'docker-manifest-digest': digest },
        type: 'cosign container image signature',
      },
      optional: null,
    });
    const signed = await signBytes(this.#client, await this.#credential(who), payload);
    const annotations = annotationsOf(signed, signed.signature.toString('base64'));
    return { ...(await this.#blob(SIMPLE_SIGNING, payload)), annotations };
  }

  /** The layer of an attestation. @param content in place of the envelope as it was logged */
  async attestation({ type, envelope, proof }: Attested, content = envelope): Promise<Layer> {
    if (!proof) throw new Error('Rekor v2 signs no time, which the legacy layout would need');
    const annotations = { ...annotationsOf(proof, ''), predicateType: type };
    return { ...(await this.#blob(ENVELOPE, content)), annotations };
  }

  /** Writes the `.sig` or `.att` tag. */
  async tag(suffix: 'sig' | 'att', ...layers: readonly Layer[]): Promise<void> {
    const config = jsonBytes({
      architecture: '',
      created: CREATED,
      history: layers.map(() => ({ created: CREATED })),
      os: '',
      rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) },
      config: {},
    });
    const manifest = {
      schemaVersion: 2,
      mediaType: MANIFEST,
      config: await this.#blob('application/vnd.oci.image.config.v1+json', config),
      layers,
    };
    await this.#shelf.putManifest(MANIFEST, jsonBytes(manifest), this.#tag(`.${suffix}`));
  }

  /** Signature and provenance in the legacy layout. */
  async legacy(who: Who = 'us'): Promise<void> {
    await this.tag('sig', await this.signature(who));
    await this.tag('att', await this.attestation(await this.attest(SLSA, who)));
  }

  /** Takes away a manifest that the index still names. */
  async remove({ digest }: Entry): Promise<void> {
    await this.#shelf.deleteManifest(digest);
  }

  #tag(suffix: string): string {
    return `sha256-${hexOf(this.image.digest)}${suffix}`;
  }

  async #blob(mediaType: string, bytes: Buffer) {
    await this.#shelf.putBlob(bytes);
    return { mediaType, digest: sha256Digest(bytes), size: bytes.length };
  }

  #credential(who: Who): Promise<Credential> {
    const credential = this.#credentials.get(who) ?? certify(this.#client, CLAIMS[who]);
    this.#credentials.set(who, credential);
    return credential;
  }
}

const CREATED = '0001-01-01T00:00:00Z';
const PROVENANCE = { buildDefinition: {}, runDetails: { builder: { id: 'https://builder.example' } } };

function annotationsOf({ credential, entry }: Proof, signature: string): Record<string, string> {
  const { body, integratedTime, logIndex, logID, verification } = entry;
  return {
    'dev.cosignproject.cosign/signature': signature,
    'dev.sigstore.cosign/bundle': JSON.stringify({
      SignedEntryTimestamp: verification.signedEntryTimestamp,
      Payload: { body, integratedTime, logIndex, logID },
    }),
    'dev.sigstore.cosign/certificate': credential.certificate,
    'dev.sigstore.cosign/chain': credential.chain.join(''),
  };
}

function same<T>(value: T): T {
  return value;
}

export function jsonBytes(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
