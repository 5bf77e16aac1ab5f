import { RegistryContents, tagOf } from './registry-contents.ts';
import { EVERY, type Scenario } from './scenario.ts';
import { imageFor, push, runOn, signerOf } from './signing.ts';

/** A token without `packages: write`: the action says so, and has attached nothing. */
export const DENIED: Scenario = {
  name: 'no write_package',
  refusals: { [EVERY]: 'nothing is attached' },
  act: async (setting) => {
    const { registry, repository, stack, names, format, log } = setting;
    const { digest } = imageFor(setting);
    const reference = `${registry.host}/${repository}@${digest}`;
    await push(imageFor(setting), registry, repository);
    const run = await runOn([{ registry, repository, digest }], setting);
    await run.remove();
    if (run.exitCode !== 1 || !run.stdout.includes('registry-denied')) {
      throw new Error(`not ended for registry-denied: ${run.exitCode}\n${run.stdout}${run.stderr}`);
    }
    const instance = stack.instances[names];
    const image = {
      ...{ registry, repository, digest, reference, instance },
      ...{ bundles: [], attachments: [], outcome: '', written: { registry: registry.name, format, log } },
      signer: signerOf({}, instance.issuer),
    };
    const contents = new RegistryContents(image);
    for (const suffix of ['', '.sig', '.att']) {
      const tag = tagOf(image, suffix);
      if ((await contents.get(tag)) !== undefined) throw new Error(`the registry has ${tag} all the same`);
    }
    return [image];
  },
};
