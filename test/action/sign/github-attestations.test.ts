import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startGitHub } from '../../fake/github/attestations.ts';
import { runIn, type Scene, startScene } from '../../support/scene.ts';
import { signInProcess } from '../../support/in-process.ts';
import { toolOutputPath } from '../../support/tool-output.ts';

const TOKEN = 'ghs_of-the-job';

let scene: Scene;
beforeAll(async () => {
  scene = await startScene({ mode: 'oci11' });
});
afterAll(() => scene.close());

let repositories = 0;

/** Runs of the action with a store at GitHub, each with a repository that nobody has signed in. */
async function start(refuses?: number) {
  const github = await startGitHub({
    repository: 'octo-org/octo-repo',
    token: TOKEN,
    ...(refuses !== undefined && { refuses }),
  });
  onTestFinished(() => github.close());
  const repository = `acme/github${repositories++}`;
  await scene.copyTo(repository, false);
  const sign = async (inputs: Readonly<Record<string, string>>) => {
    const run = runIn(scene, { repository, inputs: { 'github-token': TOKEN, ...inputs } });
    const environment = { ...run.environment, GITHUB_API_URL: github.url };
    const signed = await signInProcess({ ...run, environment });
    if (!signed) throw new Error('killed');
    return signed;
  };
  return { github, sign };
}

describe('GitHub’s attestation store', () => {
  it('gets the bundles that are attached, each once', async () => {
    const { github, sign } = await start();
    const inputs = { 'github-attestations': 'true', sbom: toolOutputPath('syft.spdx-2.3.json') };
    const first = await sign(inputs);
    expect([first.failure, first.outputs['outcome']]).toEqual([undefined, 'signed']);
    const types = github.bundles.map(({ dsseEnvelope }) => {
      const text = Buffer.from(dsseEnvelope.payload, 'base64').toString();
      return (JSON.parse(text) as { predicateType: string }).predicateType;
    });
    expect(types.sort()).toEqual(['https://slsa.dev/provenance/v1', 'https://spdx.dev/Document']);
    const again = await sign(inputs);
    expect([again.outputs['outcome'], github.bundles.length]).toEqual(['unchanged', 2]);
  });

  it('is not asked without the input', async () => {
    const { github, sign } = await start();
    await sign({});
    expect(github.requests).toEqual([]);
  });

  it.each<[number, RegExp]>([
    [403, /may not write attestations/],
    [404, /this repository has no store/],
  ])('that answers %d: auto says why, true fails', async (status, why) => {
    const { github, sign } = await start(status);
    const auto = await sign({ 'github-attestations': 'auto' });
    expect([auto.failure, auto.outputs['outcome']]).toEqual([undefined, 'signed']);
    expect(auto.log.messages('notice').join('\n')).toMatch(why);
    const wanted = await sign({ 'github-attestations': 'true' });
    expect([wanted.failure?.code, wanted.failure?.class]).toEqual(['github-attestations-refused', 'denied']);
    expect(wanted.failure?.why).toMatch(why);
    expect(wanted.log.text()).not.toContain(TOKEN);
    expect(github.bundles).toEqual([]);
  });

  it('takes v1 where it refuses v0.2', async () => {
    const { github, sign } = await start();
    const run = await sign({ 'github-attestations': 'auto', provenance: 'both' });
    expect([run.failure, github.bundles.length]).toEqual([undefined, 1]);
    expect(run.log.messages('notice').join('\n')).toContain(
      'of provenance, the build type https://actions.github.io',
    );
  });
});
