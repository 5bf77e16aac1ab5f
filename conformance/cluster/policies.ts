import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runOrThrow } from '../stack/command.ts';
import type { Stack } from '../stack/index.ts';
import type { Form } from './forms.ts';
import type { Images } from './images.ts';

export interface PolicyRequest {
  readonly form: Form;
  readonly images: Images;
  readonly namespace: string;
  /** For the files. */
  readonly folder: string;
  readonly stack: Stack;
  /** Directory with the dist/ to run. */
  readonly action: string;
}

/** The files that this project's command writes for an image, as they are: what enforces, without what tests it. */
export async function policyFiles(request: PolicyRequest): Promise<string[]> {
  const { form, images, namespace, folder, stack, action } = request;
  const { signed, publicKey } = images;
  const words = [
    'policy',
    signed.reference,
    '--for',
    form.id,
    '--mode',
    'enforce',
    '--namespace',
    namespace,
    '--require-digest',
  ];
  const trust =
    publicKey === undefined
      ? [...expectations(images), '--trusted-root', signed.instance.trustedRoot, ...privateTuf(request)]
      : ['--key', publicKey];
  const program = path.join(action, 'dist', 'cli', 'index.js');
  const env = { ...process.env, ...stack.environment };
  await runOrThrow(process.execPath, [program, ...words, ...trust, '--out', folder], { env });
  const files = globSync('*.yaml', { cwd: path.join(folder, form.id) }).sort();
  return files.map((file) => readFileSync(path.join(folder, form.id, file), 'utf8'));
}

function expectations({ signed }: Images): string[] {
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
