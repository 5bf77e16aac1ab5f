import { readmeWorkflow, type Workflow } from './readme-workflow.ts';
import { RegistryContents } from './registry-contents.ts';
import type { Scenario } from './scenario.ts';
import type { Setting } from './setting.ts';
import { type SignedImage, signerOf } from './signing.ts';
import { type Job, runWorkflow } from './workflow-engine.ts';

/** What the README promises: its workflow, run in `octo-org/octo-repo`, pushes and signs an image on ghcr.io. */
export const README_WORKFLOW: Scenario = {
  name: "the README's workflow",
  act: async (setting) => runAndFind(await readmeWorkflow(), setting),
};

/** Runs a workflow of `octo-org/octo-repo`, and finds what it pushed and signed there. */
export async function runAndFind(
  workflow: Workflow,
  setting: Setting,
  job: Job = {},
): Promise<SignedImage[]> {
  const { registry, names, stack, action, format, log } = setting;
  const instance = stack.instances[names];
  const repository = 'octo-org/octo-repo';
  const run = await runWorkflow(workflow, { stack, names, action, format, log }, job);
  // What people pull: the tag, whatever the run says of digests.
  const pushed = await new RegistryContents({ registry, repository }).get(run.sha);
  if (pushed === undefined) throw new Error(`nothing was pushed as ${repository}:${run.sha}`);
  return [
    {
      ...{ registry, repository, instance, digest: pushed.digest },
      ...{ bundles: run.bundles, attachments: run.attachments, outcome: run.outcome },
      reference: `${registry.host}/${repository}@${pushed.digest}`,
      signer: signerOf({ ...job.claims, sha: run.sha }, instance.issuer),
      written: { registry: registry.name, format, log },
    },
  ];
}
