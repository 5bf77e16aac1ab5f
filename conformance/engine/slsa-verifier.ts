import path from 'node:path';
import { runOrThrow } from '../stack/command.ts';
import { goTool, goToolVersion } from '../stack/go-tools.ts';
import type { Instance } from '../stack/instance.ts';
import { legacyKeys, type Verifier } from './verifier.ts';

/** It takes provenance of the SLSA project's own builders only, which a workflow of one's own is not. */
export const slsaVerifier: Verifier = {
  name: 'slsa-verifier verify-image',
  version: () => goToolVersion('slsa-verifier'),
  proof: () => undefined,
  compares: [],
  reads: 'registry',
  command: async ({ image, signer }) => ({
    program: await goTool('slsa-verifier'),
    args: [
      ...['verify-image', image.reference, '--source-uri', `github.com/${signer.repository}`],
      ...['--builder-id', signer.identity.replace(/@.*$/, '')],
    ],
    env: await slsaVerifierTrust(image.instance),
  }),
};

/** What makes it trust an instance: without it, it would reject for want of the public one's TUF mirror. */
export async function slsaVerifierTrust(instance: Instance): Promise<Record<string, string>> {
  let folder = INITIALIZED.get(instance);
  if (folder === undefined) INITIALIZED.set(instance, (folder = initialize(instance)));
  return { ...legacyKeys(instance), TUF_ROOT: await folder };
}

const INITIALIZED = new Map<Instance, Promise<string>>();

/** @returns a folder from which programs take the instance's TUF mirror for the public one */
async function initialize({ tuf }: Instance): Promise<string> {
  const folder = path.join(path.dirname(tuf.root), 'initialized');
  const args = ['initialize', '--mirror', tuf.mirror, '--root', tuf.root];
  await runOrThrow(await goTool('cosign-2.4'), args, { env: { ...process.env, TUF_ROOT: folder } });
  return folder;
}
