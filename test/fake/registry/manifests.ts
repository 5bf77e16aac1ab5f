import { type Digest, sha256Digest } from '../../../src/subject/digest.ts';
import type { ServerAnswer, ServerRequest } from '../http-server.ts';
import type { Behaviour } from './behaviour.ts';
import { digestInvalid, errorAnswer, manifestUnknown, refusalAnswer } from './errors.ts';
import { LaggingView } from './lag.ts';
import type { ManifestJson, Store, StoredManifest } from './store.ts';

// OCI distribution-spec, "Pushing Manifests": registries should take at least 4 MiB
const MAX_BYTES = 4 * 1024 * 1024;

/** GET, HEAD and PUT of manifests, as readers see them while writes spread. */
export class Manifests {
  readonly #store: Store;
  readonly #behaviour: Behaviour;
  readonly #tags: LaggingView<Digest>;
  readonly #byDigest: LaggingView<StoredManifest>;
  readonly #referrers: LaggingView<ReturnType<Store['referrersOf']>>;
  /** What was there when a manifest arrived that is not written yet. */
  readonly #seen = new WeakMap<ServerRequest, ReadonlySet<Digest>>();
  readonly #unlisted = new Set<Digest>();

  constructor(store: Store, behaviour: Behaviour) {
    this.#store = store;
    this.#behaviour = behaviour;
    this.#tags = new LaggingView(() => behaviour.tagLag);
    this.#byDigest = new LaggingView(() => behaviour.manifestLag);
    this.#referrers = new LaggingView(() => behaviour.referrersLag);
  }

  get(request: ServerRequest, repository: string, reference: string): ServerAnswer {
    const manifest = this.#visible(repository, reference);
    const { deniesAbsentTags, keepsUnsigned } = this.#behaviour;
    if (manifest === undefined && deniesAbsentTags && reference.startsWith('sha256-'))
      return errorAnswer(403, 'DENIED', 'The client does not have permission for manifest');
    if (manifest === undefined) return manifestUnknown();
    if (keepsUnsigned && !request.headers['user-agent']?.includes('cosign'))
      return errorAnswer(412, 'PROJECTPOLICYVIOLATION', 'The image is not signed by cosign.');
    const { mediaType, digest, bytes } = manifest;
    if (!accepts(request.headers.accept, mediaType)) {
      // distribution hides what the client did not ask for
      const message = 'OCI index found, but Accept header does not support OCI indexes';
      return errorAnswer(404, 'MANIFEST_UNKNOWN', message);
    }
    const etag = this.#behaviour.etags === 'none' ? {} : { etag: `"${digest}"` };
    return {
      status: 200,
      headers: { 'content-type': mediaType, 'docker-content-digest': digest, ...etag },
      body: bytes,
    };
  }

  /** Notes that a manifest has arrived, to be put later. */
  arrived(request: ServerRequest, repository: string): void {
    this.#seen.set(request, new Set(this.#store.manifests(repository).map(({ digest }) => digest)));
  }

  put(request: ServerRequest, repository: string, reference: string): ServerAnswer {
    const { body } = request;
    const digest = sha256Digest(body);
    const tag = reference.includes(':') ? undefined : reference;
    const refused =
      invalidAnswer(request, reference, digest) ??
      this.#artifactRefusal(body) ??
      this.#missingAnswer(repository, body) ??
      (tag === undefined ? undefined : this.#tagRefusal(request, repository, tag));
    if (refused !== undefined) return refused;
    const { json } = this.#write(request, repository, digest, tag);
    const origin = this.#behaviour.locations === 'absolute' ? request.url.origin : '';
    const location = `${origin}/v2/${repository}/manifests/${digest}`;
    const subject = this.#behaviour.ociSubject ? json.subject?.digest : undefined;
    return {
      status: 201,
      headers: {
        'docker-content-digest': digest,
        ...(this.#behaviour.manifestLocation && { location }),
        ...(subject !== undefined && { 'oci-subject': subject }),
      },
    };
  }

  /** The descriptors that the referrers API may show now. */
  referrers(repository: string, digest: string): ReturnType<Store['referrersOf']> {
    const listed = this.#store
      .referrersOf(repository, digest)
      .filter((one) => !this.#unlisted.has(one.digest));
    return this.#referrers.read(`${repository}@${digest}`, listed) ?? [];
  }

  #visible(repository: string, reference: string): StoredManifest | undefined {
    const store = this.#store;
    if (reference.includes(':')) {
      return this.#byDigest.read(`${repository}@${reference}`, store.manifest(repository, reference));
    }
    const digest = this.#tags.read(`${repository}:${reference}`, store.tags(repository).get(reference));
    if (digest !== undefined) return store.manifest(repository, digest);
    const asDigest = /^sha256-[0-9a-f]{64}$/.test(reference) && reference.replace('-', ':');
    return this.#behaviour.tagsResolveToDigests && asDigest
      ? store.manifest(repository, asDigest)
      : undefined;
  }

  #write(request: ServerRequest, repository: string, digest: Digest, tag?: string): StoredManifest {
    const { body, headers } = request;
    const store = this.#store;
    const before = store.manifest(repository, digest);
    const subject = (JSON.parse(body.toString()) as ManifestJson).subject?.digest;
    if (before === undefined) this.#byDigest.wrote(`${repository}@${digest}`, undefined);
    if (subject !== undefined && before === undefined) {
      this.#referrers.wrote(`${repository}@${subject}`, store.referrersOf(repository, subject));
    }
    if (tag !== undefined) this.#tags.wrote(`${repository}:${tag}`, store.tags(repository).get(tag));
    const written = store.putManifest(repository, body, tag, headers['content-type']);
    if (subject !== undefined && this.#behaviour.losesConcurrentReferrers) {
      this.#list(request, repository, subject, digest);
    }
    return written;
  }

  /** Writes the list as it was when `digest` arrived, and `digest` in it. */
  #list(request: ServerRequest, repository: string, subject: string, digest: Digest): void {
    const seen = this.#seen.get(request);
    for (const other of this.#store.referrersOf(repository, subject)) {
      if (seen?.has(other.digest) === false) this.#unlisted.add(other.digest);
    }
    this.#unlisted.delete(digest);
  }

  #artifactRefusal(body: Buffer): ServerAnswer | undefined {
    const { artifactType } = JSON.parse(body.toString()) as ManifestJson;
    const isRefused = this.#behaviour.refusesArtifacts && artifactType !== undefined;
    return isRefused ? errorAnswer(400, 'MANIFEST_INVALID', 'unknown artifact type') : undefined;
  }

  #missingAnswer(repository: string, body: Buffer): ServerAnswer | undefined {
    const { missingChild } = this.#behaviour;
    if (missingChild === undefined) return undefined;
    const { config, layers = [], manifests = [] } = JSON.parse(body.toString()) as ManifestJson;
    const blobs = [...(config ? [config] : []), ...layers];
    const complete =
      blobs.every(({ digest }) => this.#store.blob(repository, digest) !== undefined) &&
      manifests.every(({ digest }) => this.#store.manifest(repository, digest) !== undefined);
    return complete ? undefined : refusalAnswer(missingChild);
  }

  #tagRefusal({ headers }: ServerRequest, repository: string, tag: string): ServerAnswer | undefined {
    const { immutableTags, lockedTags, tagRefusal, etags } = this.#behaviour;
    const current = this.#store.tags(repository).get(tag);
    if (lockedTags.includes(tag) || (immutableTags && current !== undefined)) {
      return refusalAnswer(tagRefusal, { tag, repository });
    }
    if (etags !== 'honoured') return undefined;
    const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = headers;
    const changed =
      (ifMatch !== undefined && ifMatch !== `"${current}"`) || (ifNoneMatch === '*' && current !== undefined);
    return changed ? errorAnswer(412, 'DENIED', 'precondition failed') : undefined;
  }
}

function invalidAnswer({ body, headers }: ServerRequest, reference: string, digest: Digest) {
  if (reference.includes(':') && reference !== digest) return digestInvalid();
  if (body.length > MAX_BYTES) return errorAnswer(413, 'MANIFEST_INVALID', 'manifest too large');
  const mediaType = mediaTypeOf(body);
  const valid = mediaType !== undefined && (mediaType === '' || mediaType === headers['content-type']);
  return valid ? undefined : errorAnswer(400, 'MANIFEST_INVALID', 'manifest invalid');
}

/** Empty: the manifest names none; undefined: not a manifest. */
function mediaTypeOf(body: Buffer): string | undefined {
  try {
    const json = JSON.parse(body.toString()) as { schemaVersion?: number } & ManifestJson;
    return json.schemaVersion === 2 ? (json.mediaType ?? '') : undefined;
  } catch {
    return undefined;
  }
}

function accepts(header: string | undefined, mediaType: string): boolean {
  const accepted = (header ?? '*/*').split(',').map((part) => part.split(';')[0]?.trim());
  return accepted.includes('*/*') || accepted.includes(mediaType);
}
