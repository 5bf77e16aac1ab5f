import type { HttpAnswer } from '../http/message.ts';
import { isTransient, retryAfterMs } from '../http/retry.ts';
import { serviceUnavailable } from '../http/unavailable.ts';
import { Failure } from '../shared/failure.ts';
import { type Digest, sha256Digest } from '../subject/digest.ts';
import { isObject, objectIn } from '../text/json.ts';
import type { ApiRequest, RegistryApi } from './api.ts';
import type { Descriptor } from './descriptor.ts';
import { Doubtful } from './doubt.ts';
import { alteredBytes } from './errors.ts';
import { subjectOfTag } from './layout/tags.ts';
import {
  claimedDigest,
  digestOf,
  type Manifest,
  MANIFEST_TYPES,
  MAX_MANIFEST_BYTES,
  readManifest,
  readManifestHead,
} from './manifest.ts';
import { SIGSTORE_BUNDLE_PREFIX } from './media-types.ts';
import { isHtml } from './problem.ts';
import { TagDenials } from './tag-denials.ts';
import type { There } from './there.ts';

/** A write that depends on what is there (RFC 9110, 13.1). Many registries ignore it: a hint only. */
export interface WriteCondition {
  readonly ifMatch?: string;
  readonly ifNoneMatch?: '*';
}

/** What is written: under a tag or, as its digest, under none. */
export interface ManifestWrite {
  readonly path: string;
  readonly reference: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  readonly condition?: WriteCondition;
}

/** What the registry says of a manifest that it stored. */
export interface Stored {
  /** The subject that it noted (`OCI-Subject`). */
  readonly ociSubject: Digest | undefined;
}

/**
 * Harbor keeps what is not signed from being read, but for clients that are to sign it: they may push, and have this
 * word in their name.
 */
const SIGNING_CLIENT = { 'user-agent': 'slsa-provenance-action (as cosign)' };

/** The manifests of one registry. */
export class Manifests {
  readonly #api: RegistryApi;
  readonly #there: There;
  readonly #denials: TagDenials;
  /** Paths whose manifests are read as one who signs. */
  readonly #asSigner = new Set<string>();

  constructor(api: RegistryApi, there: There) {
    this.#api = api;
    this.#there = there;
    this.#denials = new TagDenials(api);
  }

  async head(path: string, reference: string): Promise<Descriptor | undefined> {
    const answer = await this.#read('HEAD', path, reference, MAX_MANIFEST_BYTES);
    if (answer === undefined || answer.status === 404) return undefined;
    const descriptor =
      answer.status === 200 ? readManifestHead(answer, reference, this.#name(path)) : undefined;
    return descriptor ?? (await this.get(path, reference, MAX_MANIFEST_BYTES))?.descriptor;
  }

  async get(path: string, reference: string, maxBytes: number): Promise<Manifest | undefined> {
    const answer = await this.#read('GET', path, reference, maxBytes);
    if (answer === undefined || answer.status === 404) return undefined;
    if (answer.status !== 200)
      throw await this.#api.refusal(answer, { path }, `to read the manifest ${reference}`);
    const manifest = readManifest(answer, reference, this.#name(path));
    this.#there.add(path, reference);
    return manifest;
  }

  /**
   * Under a tag it is sent once only, since what is there may change between attempts: what may pass is thrown as
   * `Doubtful` or `Unavailable` then.
   */
  async put(write: ManifestWrite): Promise<Stored> {
    const { path, reference, bytes } = write;
    const isMissing = ({ code }: Failure) => code === 'manifest-child-missing' && this.#areThere(path, bytes);
    const stored = digestOf(reference)
      ? await this.#api.insist(() => this.#put(write), isMissing)
      : await this.#put(write);
    this.#there.add(path, reference);
    this.#there.add(path, sha256Digest(bytes));
    return stored;
  }

  async #put(write: ManifestWrite): Promise<Stored> {
    const { path, reference, mediaType, bytes, condition = {} } = write;
    const isTag = digestOf(reference) === undefined;
    const request: ApiRequest = {
      path,
      method: 'PUT',
      target: `manifests/${reference}`,
      access: 'push',
      headers: { 'content-type': mediaType, ...conditionHeaders(condition) },
      body: bytes,
      ...(isTag && { attempts: 'once', doubt: 'never' }),
    };
    const answer = await this.#api.send(request);
    if (isTransient(answer.status)) {
      const last = {
        cause: String(answer.status),
        retryAfterMs: retryAfterMs(answer.headers, Date.now()),
        answer,
      };
      const failure = serviceUnavailable({ service: this.#api.registry, url: answer.url }, last);
      throw await this.#api.unavailable(failure, { path, method: 'PUT' });
    }
    const digest = sha256Digest(bytes);
    if (answer.status < 200 || answer.status >= 300 || isHtml(answer)) {
      const isBundle = isBundleManifest(bytes);
      const isImageTag = isTag && subjectOfTag(reference) === undefined;
      const failure = await this.#api.refusal(
        answer,
        { path, method: 'PUT', isBundle, isImageTag },
        `to write the manifest ${reference}`,
      );
      if (answer.status === 409 && (await this.#holds(path, reference, digest)))
        return { ociSubject: undefined };
      if (isTag && this.#api.mayPass(answer, request)) throw new Doubtful(failure, answer);
      throw failure;
    }
    const claimed = claimedDigest(answer) ?? digest;
    if (claimed !== digest) throw alteredBytes(this.#name(path), digest, claimed);
    return { ociSubject: digestOf(answer.headers.get('oci-subject') ?? '') };
  }

  /** Whether what was refused stands there all the same: another request brought it, or this one at an earlier attempt. */
  async #holds(path: string, reference: string, digest: Digest): Promise<boolean> {
    const there = await this.head(path, reference).catch(() => undefined);
    return there?.digest === digest;
  }

  /** Whether every part of a manifest was there in this run, so that the registry must come to know it. */
  #areThere(path: string, manifest: Buffer): boolean {
    const { config, layers, manifests } = objectIn(manifest) ?? {};
    const parts = [config, layers, manifests].flat().filter(isObject);
    return parts.every(({ digest }) => typeof digest === 'string' && this.#there.has(path, digest));
  }

  /** @returns undefined when a registry that does not say so lets it be known that there is none */
  async #read(
    method: 'GET' | 'HEAD',
    path: string,
    reference: string,
    maxBytes: number,
  ): Promise<HttpAnswer | undefined> {
    const isThere = this.#there.has(path, reference);
    const request: ApiRequest = {
      path,
      method,
      target: `manifests/${reference}`,
      access: 'pull',
      headers: { accept: MANIFEST_TYPES.join(', '), ...(this.#asSigner.has(path) && SIGNING_CLIENT) },
      redirects: true,
      maxBytes,
      isThere,
    };
    const subject = isThere ? undefined : subjectOfTag(reference);
    const answer =
      subject === undefined ? await this.#api.send(request) : await this.#denials.read(request, subject);
    return answer?.status === 412 ? this.#readAsSigner(request, answer) : answer;
  }

  async #readAsSigner(request: ApiRequest, refused: HttpAnswer): Promise<HttpAnswer> {
    const headers = { ...request.headers, ...SIGNING_CLIENT };
    const answer = await this.#api.send({ ...request, access: 'push', headers }).catch((error: unknown) => {
      if (error instanceof Failure && error.class === 'denied') return refused;
      throw error;
    });
    if (answer.status !== 200 && answer.status !== 404) return refused;
    this.#asSigner.add(request.path);
    return answer;
  }

  #name(path: string): string {
    return `${this.#api.registry}/${path}`;
  }
}

function isBundleManifest(bytes: Buffer): boolean {
  const type = objectIn(bytes)?.artifactType;
  return typeof type === 'string' && type.startsWith(SIGSTORE_BUNDLE_PREFIX);
}

function conditionHeaders({ ifMatch, ifNoneMatch }: WriteCondition): Record<string, string> {
  return { ...(ifMatch && { 'if-match': ifMatch }), ...(ifNoneMatch && { 'if-none-match': ifNoneMatch }) };
}
