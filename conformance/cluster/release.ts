import path from 'node:path';
import { readmeWorkflow, type Workflow } from '../readme-workflow.ts';
import { RegistryContents } from '../registry-contents.ts';
import { type SignedImage, signerOf } from '../signing.ts';
import type { Stack } from '../stack/index.ts';
import type { Registry } from '../stack/registries.ts';
import { runWorkflow, type WorkflowRun } from '../workflow-engine.ts';
import type { BuildKit } from '../stack/buildkit.ts';
import type { Shape } from './images.ts';

/** A registry that the README's workflow pushes to. */
export interface Site {
  readonly shape: Shape;
  readonly host: 'ghcr.io' | 'acmecorp.azurecr.io';
}

export const SITES: readonly Site[] = [
  { shape: 'GHCR', host: 'ghcr.io' },
  { shape: 'ACR', host: 'acmecorp.azurecr.io' },
];

/** What the image is built from. */
export const DOCKERFILE = 'FROM scratch\nCOPY Dockerfile /Dockerfile\nCMD ["/app"]\n';

/** What a run of the workflow has made. */
export interface Released {
  readonly workflow: Workflow;
  readonly run: WorkflowRun;
  readonly signed: SignedImage;
  /** Of the image: the commit. */
  readonly tag: string;
  /** Folder with a folder for each form. */
  readonly policies: string;
}

export interface ReleaseOptions {
  readonly stack: Stack;
  /** Directory with the action.yml and the dist/ to run. */
  readonly action: string;
  /** Of policies, as the input `policy-for` has it. */
  readonly forms: string;
}

const REPOSITORY = 'octo-org/octo-repo';

/** Runs the README's workflow for a registry: with `policy-dir`, and nothing else that it does not say. */
export async function release(site: Site, buildKit: BuildKit, options: ReleaseOptions): Promise<Released> {
  const { stack, action, forms } = options;
  const registry = stack.registries.get(site.host);
  if (registry === undefined) throw new Error(`there is no registry ${site.host}`);
  const workflow = await workflowFor(site);
  const policies = path.join(stack.directory, 'handed-out', site.host);
  const builds = 'address' in buildKit;
  const setting = { stack, action, names: 'public', log: 'rekor-v1', format: 'both' } as const;
  const run = await runWorkflow(workflow, setting, {
    inputs: { 'policy-dir': policies, 'policy-for': forms, 'policy-mode': 'enforce' },
    secrets: accountOf(site, stack),
    files: { Dockerfile: DOCKERFILE },
    ...(builds && {
      builder: 'docker-buildkit',
      environment: { BUILDCTL: buildKit.buildctl, BUILDKIT_HOST: buildKit.address },
    }),
  });
  return { workflow, run, policies, tag: run.sha, signed: await pushed(run, registry, stack) };
}

/** The README's, with the name of the registry, and its account where that is none of GitHub's. */
async function workflowFor({ host }: Site): Promise<Workflow> {
  const workflow = await readmeWorkflow();
  if (host === 'ghcr.io') return workflow;
  const text = workflow.text
    .replaceAll('ghcr.io', host)
    .replace('${{ github.actor }}', '${{ secrets.REGISTRY_USERNAME }}')
    .replace('${{ github.token }}', '${{ secrets.REGISTRY_PASSWORD }}');
  return { ...workflow, text };
}

function accountOf({ host }: Site, stack: Stack): Record<string, string> {
  if (host === 'ghcr.io') return {};
  const auth = stack.registries.get('acr')?.dockerAuth?.auth ?? '';
  const [username = '', password = ''] = Buffer.from(auth, 'base64').toString().split(':');
  return { REGISTRY_USERNAME: username, REGISTRY_PASSWORD: password };
}

/** What people pull: the tag, whatever the run says of digests. */
async function pushed(run: WorkflowRun, registry: Registry, stack: Stack): Promise<SignedImage> {
  const stored = await new RegistryContents({ registry, repository: REPOSITORY }).get(run.sha);
  if (stored === undefined) throw new Error(`nothing was pushed as ${REPOSITORY}:${run.sha}`);
  const instance = stack.instances.public;
  const { digest } = stored;
  return {
    ...{ registry, repository: REPOSITORY, digest, instance },
    ...{ bundles: run.bundles, attachments: run.attachments, outcome: run.outcome },
    reference: `${registry.host}/${REPOSITORY}@${digest}`,
    signer: signerOf({ sha: run.sha }, instance.issuer),
    written: { registry: registry.name, format: 'both', log: 'rekor-v1' },
  };
}
