import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, PATH, type Stage } from './stage.ts';

/* What the job summary says when a run does not end well: once, with the place and the fix. */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('the job summary', () => {
  it.each([
    ['wrong inputs', { image: 'ghcr.io/acme/app', digest: 'sha256:12' }, 'digest-length'],
    ['an unknown value', { image: PATH, digest: '', 'signature-format': 'all' }, 'image-without-registry'],
  ])('tells %s, with the page of the code', async (_, inputs, code) => {
    const run = await stage.run(inputs);
    expect([run.exitCode, run.errorCode]).toEqual([1, code]);
    expect(run.summary).toContain(`### ❌ Failed: [\`${code}\`](https://github.com/`);
    expect(run.summary).toContain('**Fix:**');
  });

  it('is left out where it is not wanted', async () => {
    const run = await stage.run({ image: 'ghcr.io/acme/app', digest: 'sha256:12', 'show-summary': 'false' });
    expect([run.exitCode, run.summary]).toEqual([1, '']);
  });

  it('names the one of two places that failed once, with its fix, and no failure beside the table', async () => {
    const [registry, broken] = [await stage.registry('plain'), await stage.registry('plain')];
    const tags = `sha256-${stage.image.digest.slice(7)}`;
    broken.store.putManifest(
      PATH,
      { schemaVersion: 2, mediaType: 'application/vnd.oci.image.manifest.v1+json' },
      tags,
    );
    const image = [registry, broken].map(({ host }) => `${host}/${PATH}`).join('\n');
    const run = await stage.run({ image, digest: stage.image.digest });
    expect([run.exitCode, run.errorCode]).toEqual([1, 'referrers-tag-taken']);
    expect(run.stdout).toMatch(
      new RegExp(`^::error title=referrers-tag-taken::.*${broken.host}/${PATH}`, 'm'),
    );
    expect(run.summary.match(/referrers-tag-taken`/g)).toHaveLength(1);
    expect(run.summary).not.toContain('### ❌ Failed');
    expect(run.summary).toContain('| Where | Code | What failed | Fix |');
  });
});
