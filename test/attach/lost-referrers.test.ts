import { expect, it, onTestFinished } from 'vitest';
import { signInProcess } from '../support/in-process.ts';
import { REPOSITORY, runIn, startScene } from '../support/scene.ts';

it('a referrer that the registry has lost from its list is put again', async () => {
  const scene = await startScene({
    mode: 'oci11',
    losesConcurrentReferrers: true,
    barriers: [{ method: 'PUT', path: /\/manifests\/sha256:/, parties: 2 }],
  });
  onTestFinished(() => scene.close());
  const outcome = await signInProcess(runIn(scene));
  expect(outcome?.failure).toBeUndefined();

  const answer = await fetch(`${scene.registry.url}/v2/${REPOSITORY}/referrers/${scene.image.digest}`);
  const { manifests } = (await answer.json()) as { manifests: { digest: string }[] };
  const attachments = JSON.parse(outcome?.outputs['attachments'] ?? '[]') as {
    format: string;
    digest: string;
  }[];
  const bundles = attachments.filter(({ format }) => format === 'bundle').map(({ digest }) => digest);
  expect(bundles).toHaveLength(2);
  expect(manifests.map(({ digest }) => digest)).toEqual(expect.arrayContaining(bundles));
});
