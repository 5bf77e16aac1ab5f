import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FakeSigstore } from '../fake/sigstore/index.ts';
import type { SigningConfigOptions } from '../fake/sigstore/trust.ts';

/** What a job on GitHub has when it reaches the step: files of the Sigstore instance and the environment. */
export interface Job {
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

/** A job of the workflow whose claims `sigstore` puts into its tokens. */
export async function jobOf(sigstore: FakeSigstore, config: SigningConfigOptions = {}): Promise<Job> {
  const directory = await mkdtemp(path.join(tmpdir(), 'job-'));
  const signingConfig = path.join(directory, 'signing_config.json');
  const trustedRoot = path.join(directory, 'trusted_root.json');
  await writeFile(signingConfig, JSON.stringify(sigstore.signingConfig(config)));
  await writeFile(trustedRoot, JSON.stringify(sigstore.trustedRoot));
  return {
    inputs: { 'signing-config': signingConfig, 'trusted-root': trustedRoot },
    environment: {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_ACTOR: 'octocat',
      ACTIONS_ID_TOKEN_REQUEST_URL: sigstore.urls.idTokenRequestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: sigstore.idTokenRequestToken,
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}
