import { expect, it, onTestFinished } from 'vitest';
import { command, trusting } from '../../command/command.ts';
import { signInProcess } from '../../support/in-process.ts';
import { runIn, startScene } from '../../support/scene.ts';

const WORKFLOW = 'https://github.com/octo-org/octo-repo/.github/workflows/release.yml@refs/heads/';

it.each(['größe', 'ünïcode/日本', "it's(größe)"])(
  'a branch %s signs, and is verified by its name',
  async (branch) => {
    const scene = await startScene({ mode: 'plain' });
    onTestFinished(() => scene.close());
    await scene.copyTo('acme/other', false);
    const run = runIn(scene, { repository: 'acme/other', claims: { ref: `refs/heads/${branch}` } });
    const signed = await signInProcess(run);
    expect([signed?.failure?.message, signed?.outputs['outcome']]).toEqual([undefined, 'signed']);
    const san = signed?.outputs['certificate-identity'] ?? '';
    expect(san).toMatch(/^[!-~]+%[!-~]+$/);
    expect((await signInProcess(run))?.outputs['outcome']).toBe('unchanged');

    const image = `${scene.registry.host}/acme/other@${scene.image.digest}`;
    const trust = await trusting(scene.sigstore);
    const verify = async (...options: string[]) =>
      (await command(['verify', image, ...trust, '--repo', 'octo-org/octo-repo', ...options])).exitCode;
    for (const options of [
      ['--source-ref', `refs/heads/${branch}`],
      ['--certificate-identity', `${WORKFLOW}${branch}`],
      ['--certificate-identity', san],
      ['--builder-id', `${WORKFLOW}${branch}`],
      ['--certificate-identity-regexp', `${WORKFLOW.replaceAll('.', '\\.')}.*[^!-~].*`],
      ['--min-slsa-build-level', '2'],
    ]) {
      expect([options, await verify(...options)]).toEqual([options, 0]);
    }
    expect(await verify('--source-ref', 'refs/heads/grosse')).toBe(1);
    expect(await verify('--certificate-identity', `${WORKFLOW}grosse`)).toBe(1);
  },
);
