import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PolicyForm } from '../../src/engine/policy.ts';
import type { Stack } from '../stack/index.ts';
import type { Form } from './forms.ts';
import type { Images } from './images.ts';
import { commandOutput } from './section.ts';

/** What policies are written from: an image that is signed, and by whom. */
export type PolicyImages = Pick<Images, 'signed' | 'publicKey'>;

export interface PolicyRequest {
  readonly form: Form;
  readonly images: PolicyImages;
  /** Further ones that the same policies are for, signed by the same. */
  readonly more?: readonly PolicyImages[];
  readonly namespace: string;
  /** Default: enforce. */
  readonly mode?: 'audit' | 'enforce';
  /** For the files. */
  readonly folder: string;
  readonly stack: Stack;
  /** Directory with the dist/ to run. */
  readonly action: string;
}

/** Has this project's command write policies for an image. */
export async function policyFiles(request: PolicyRequest): Promise<string[]> {
  const { form, images, more = [], namespace, mode = 'enforce', folder, stack, action } = request;
  const { signed, publicKey } = images;
  const named = [images, ...more].map((one) => one.signed.reference);
  const words = ['policy', ...named, '--for', form.id, '--mode', mode, '--namespace', namespace];
  const signer = publicKey === undefined ? expectations(images) : ['--key', publicKey];
  const digests = form.engine === 'policy-controller' ? [] : ['--require-digest'];
  const trust = [
    ...signer,
    ...digests,
    '--trusted-root',
    signed.instance.trustedRoot,
    ...privateTuf(request),
  ];
  await commandOutput({ stack, action }, [...words, ...trust, '--out', folder]);
  return filesOf(folder, form.id).map(({ text }) => text);
}

export interface ManifestFile {
  readonly name: string;
  readonly text: string;
}

/** The files for the cluster, as they are, without those that only test them. @param folder of all forms */
export function filesOf(folder: string, id: PolicyForm): ManifestFile[] {
  const [own] = globSync([id, `${id}@*`], { cwd: folder });
  if (own === undefined) throw new Error(`${folder} has no ${id}`);
  const names = globSync('*.yaml', { cwd: path.join(folder, own) }).sort();
  return names
    .filter((name) => !name.startsWith('kyverno-test'))
    .map((name) => ({ name, text: readFileSync(path.join(folder, own, name), 'utf8') }));
}

function expectations({ signed }: PolicyImages): string[] {
  return [
    '--certificate-identity',
    signed.signer.identity,
    '--certificate-oidc-issuer',
    signed.signer.issuer,
  ];
}

/** Kyverno takes no trusted root as a file, but a mirror that has it. */
function privateTuf({ stack }: PolicyRequest): string[] {
  const { mirror, root } = stack.instances.public.tuf;
  return ['--tuf-mirror', mirror, '--tuf-root', root];
}
