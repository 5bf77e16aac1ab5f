import type { Digest } from '../../src/subject/digest.ts';
import type { Where } from './attached.ts';
import { type Image, singleImage, storeImage } from './image.ts';
import { type Job, jobOf } from './job.ts';
import type { Behaviour } from '../fake/registry/behaviour.ts';
import { behaviourOf, type Mode } from '../fake/registry/modes.ts';
import { type FakeRegistry, startRegistry } from '../fake/registry/registry.ts';
import {
  type ClaimOverrides,
  type FakeSigstore,
  type SigstoreOptions,
  startSigstore,
} from '../fake/sigstore/index.ts';
import type { SigningConfigOptions } from '../fake/sigstore/trust.ts';
import { NO_LEFTOVERS, signAsStranger } from './stranger.ts';

export const REPOSITORY = 'acme/app';

/** A Sigstore instance, a registry and a job, and an image that a stranger has signed. */
export interface Scene {
  readonly sigstore: FakeSigstore;
  readonly registry: FakeRegistry;
  readonly job: Job;
  readonly image: Image;
  /** Where readers look for what stands beside the image, or beside another one. */
  where(other?: { readonly digest?: Digest; readonly repository?: string }): Where;
  /** Puts the image into another repository, and on demand a stranger's signatures. */
  copyTo(repository: string, signed: boolean): Promise<Where>;
  close(): Promise<void>;
}

export interface SceneOptions extends Partial<Behaviour> {
  readonly mode: Mode;
  readonly config?: SigningConfigOptions;
  readonly sigstore?: SigstoreOptions;
}

export async function startScene({
  mode,
  config,
  sigstore: instance,
  ...changes
}: SceneOptions): Promise<Scene> {
  const sigstore = await startSigstore(instance);
  const registry = await startRegistry({ mode, traffic: sigstore.traffic, ...changes });
  const { store } = registry;
  const image = singleImage();
  const job = await jobOf(sigstore, config);
  const through = behaviourOf(mode, changes).referrers === 'supported' ? 'referrers' : 'index';
  const base = { store, repository: REPOSITORY, digest: image.digest, sigstore, through } as const;
  const copyTo = async (repository: string, signed: boolean) => {
    storeImage(store, repository, image);
    const spot = { store, repository, digest: image.digest };
    const leftovers = signed ? await signAsStranger(sigstore.client, spot) : NO_LEFTOVERS;
    return { ...base, repository, leftovers };
  };
  const signed = await copyTo(REPOSITORY, true);
  return {
    sigstore,
    registry,
    job,
    image,
    where: (other) => (other ? { ...base, ...other, leftovers: NO_LEFTOVERS } : signed),
    copyTo,
    async close() {
      await Promise.all([sigstore.close(), registry.close(), job.remove()]);
    },
  };
}

export interface RunOptions {
  /** Default the one that the stranger has signed. */
  readonly digest?: Digest;
  readonly repository?: string;
  readonly claims?: ClaimOverrides;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** What starts a run: the same for a run in this process and for `dist/`. */
export function runIn({ sigstore, registry, job, image }: Scene, options: RunOptions = {}) {
  const { digest = image.digest, repository = REPOSITORY, claims = {}, inputs = {} } = options;
  const url = new URL(sigstore.urls.idTokenRequestUrl);
  url.searchParams.set('claims', Buffer.from(JSON.stringify(claims)).toString('base64url'));
  return {
    inputs: { ...job.inputs, image: `${registry.host}/${repository}`, digest, ...inputs },
    environment: { ...job.environment, ACTIONS_ID_TOKEN_REQUEST_URL: url.href },
    dockerConfig: { auths: { [registry.host]: registry.dockerAuth } },
  };
}
