import path from 'node:path';
import { createKey, type SigningKey } from '../../test/fake/sigstore/keys.ts';
import type { ClaimOverrides } from '../../test/fake/sigstore/workflow-claims.ts';
import { pushImage, singleImage } from '../../test/support/image.ts';
import type { Setting } from '../setting.ts';
import { pushAndSign, type SignedImage } from '../signing.ts';
import { privatePem, writeTo } from '../stack/keys.ts';
import type { Stack } from '../stack/index.ts';
import type { Registry, RegistryName } from '../stack/registries.ts';
import { attestAsStranger } from '../stranger.ts';
import { attachTo } from '../subject-swap.ts';

/** Who signs what is to be admitted. */
export type SignerKind = 'keyless' | 'key';

/** What lies in a repository, by what is particular about it; each is a tag too. */
export type ImageName =
  | 'signed'
  | 'unsigned'
  | 'other-repository'
  | 'other-workflow'
  | 'other-branch'
  | 'other-provenance'
  | 'other-key'
  | 'copied';

/** The images of one repository, of which only `signed` is to be admitted. */
export interface Images {
  readonly shape: Shape;
  readonly registry: Registry;
  readonly repository: string;
  readonly signed: SignedImage;
  /** Of the signed one. */
  readonly tag: string;
  readonly signer: SignerKind;
  /** Path of the public key, PEM. */
  readonly publicKey?: string;
  /** With the digest, as in `ghcr.io/octo-org/app@sha256:…` */
  reference(name: ImageName): string;
}

/** How the shapes of registries are called in the table, and which of the stack's has each. */
export const SHAPES = { plain: 'distribution', GHCR: 'ghcr.io', ACR: 'acmecorp.azurecr.io' } as const;
export type Shape = keyof typeof SHAPES;

/** Whose workflow runs sign what is not to be admitted. */
const OTHERS = {
  'other-repository': { repository: 'octo-org/other-repo', repository_id: '424243' },
  'other-workflow': {
    workflow_ref: 'octo-org/octo-repo/.github/workflows/test.yml@refs/heads/main',
    job_workflow_ref: 'octo-org/octo-repo/.github/workflows/test.yml@refs/heads/main',
  },
  'other-branch': { ref: 'refs/heads/feature/x' },
} as const satisfies Partial<Record<ImageName, ClaimOverrides>>;

export interface ImagesOptions {
  readonly stack: Stack;
  /** Directory with the action.yml and the dist/ to run. */
  readonly action: string;
  readonly shape: Shape;
  readonly signer: SignerKind;
  /** Default: one for each kind of signer. */
  readonly repository?: string;
}

/** Pushes all images, and signs them as shipped: everything in both layouts, as the action does by default. */
export async function prepareImages(options: ImagesOptions): Promise<Images> {
  const { stack, action, shape, signer } = options;
  const { repository = `octo-org/${signer === 'key' ? 'keyed' : 'app'}` } = options;
  const registry = registryOf(SHAPES[shape], stack);
  const setting = {
    stack,
    action,
    registry,
    repository,
    names: 'public',
    log: 'rekor-v1',
    format: 'both',
  } as const;
  const made = await (signer === 'key' ? imagesByKey(setting) : imagesByWorkflow(setting));
  return { ...made, shape };
}

async function imagesByWorkflow(setting: Setting): Promise<Omit<Images, 'shape'>> {
  return imagesBeside(await signOne('signed', setting), 'signed', setting);
}

/** Everything that is not to be admitted, in the repository of an image that is. */
export async function imagesBeside(
  signed: SignedImage,
  tag: string,
  setting: Setting,
): Promise<Omit<Images, 'shape'>> {
  for (const [name, claims] of Object.entries(OTHERS)) {
    await signOne(name as ImageName, { ...setting, claims });
  }
  await pushOne('other-provenance', setting);
  const { digest } = imageOf('other-provenance', setting);
  for (const cosign of ['cosign-2.6', 'cosign-3.1'] as const) await attestAsStranger(cosign, digest, setting);
  return withRest({ ...setting, signed, tag, signer: 'keyless' });
}

async function imagesByKey(setting: Setting): Promise<Omit<Images, 'shape'>> {
  const folder = path.join(
    setting.stack.directory,
    'cluster-keys',
    setting.registry.name,
    setting.repository,
  );
  const [own, other] = [createKey(), createKey()];
  const signed = await signOne('signed', withKey(own, 'own', folder, setting));
  await signOne('other-key', withKey(other, 'other', folder, setting));
  const publicKey = writeTo(folder, 'own.pub', own.publicKeyPem);
  return withRest({ ...setting, signed, tag: 'signed', signer: 'key', publicKey });
}

function withKey(key: SigningKey, name: string, folder: string, setting: Setting): Setting {
  return { ...setting, inputs: { key: writeTo(folder, `${name}.pem`, privatePem(key)) } };
}

/** What nobody has signed, and what carries another image's signatures. */
async function withRest(made: Setting & Omit<Images, 'reference' | 'shape'>) {
  for (const name of ['unsigned', 'copied'] as const) await pushOne(name, made);
  await attachTo(imageOf('copied', made), made.signed);
  const { registry, repository } = made;
  return {
    ...made,
    reference: (name: ImageName) => {
      const { digest } = name === 'signed' ? made.signed : imageOf(name, made);
      return `${registry.host}/${repository}@${digest}`;
    },
  };
}

async function signOne(name: ImageName, setting: Setting): Promise<SignedImage> {
  await pushOne(name, setting);
  const [signed] = await pushAndSign(imageOf(name, setting), setting);
  if (signed === undefined) throw new Error(`${name} was not signed`);
  return signed;
}

async function pushOne(name: ImageName, { registry, repository }: Setting): Promise<void> {
  await pushImage(imageOf(name, { repository }), { url: registry.backend, repository, tag: name });
}

function imageOf(name: ImageName, { repository }: Pick<Setting, 'repository'>) {
  return singleImage(`${repository}, ${name}`);
}

function registryOf(name: RegistryName, stack: Stack): Registry {
  const registry = stack.registries.get(name);
  if (registry === undefined) throw new Error(`there is no registry ${name}`);
  return registry;
}
