import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Attachment } from '../../src/task/sign/result.ts';
import type { Mode } from '../fake/registry/modes.ts';
import { IDENTITY, openStage, PATH, SIGNATURE, SLSA, type Stage, tagOf } from './stage.ts';

/** Each kind of registry, and the tag that leads readers to the bundles where no referrers API does. */
const MODES: [Mode, readonly string[]][] = [
  ['plain', ['']],
  ['oci11', []],
  ['ghcr', ['']],
  ['acr', []],
  ['ecr', ['']],
  ['hub', ['']],
  ['gar', []],
  ['gitlab', ['']],
];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each(MODES)('on a registry like %s', (mode, indexTags) => {
  it('everything is attached in both formats, and a second run finds it', async () => {
    const registry = await stage.registry(mode);
    const inputs = { image: `${registry.host}/${PATH}`, digest: stage.image.digest };

    const first = await stage.run(inputs);
    expect([first.error, first.exitCode]).toEqual(['', 0]);
    expect([first.outputs['outcome'], first.logWrites]).toEqual(['signed', 3]);
    const attached = stage.attached(registry);
    expect(attached).toMatchObject([
      { format: 'bundle', predicateType: SIGNATURE, san: IDENTITY },
      { format: 'bundle', predicateType: SLSA, san: IDENTITY },
      { format: 'legacy', predicateType: null, san: IDENTITY },
      { format: 'legacy', predicateType: SLSA, san: IDENTITY },
    ]);
    expect(attached).toMatchObject(first.result?.attachments.map(listed) ?? []);
    expect([...registry.store.tags(PATH).keys()].sort()).toEqual(
      [...indexTags, '.att', '.sig'].map((suffix) => tagOf(stage.image.digest) + suffix).concat('v1'),
    );

    const second = await stage.run(inputs);
    expect([second.exitCode, second.outputs['outcome'], second.logWrites]).toEqual([0, 'unchanged', 0]);
    expect(stage.attached(registry)).toEqual(attached);
    expect(second.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  });
});

/** What an attachment in the outputs says of the stored thing. */
function listed({ format, predicateType, digest, logIndex }: Attachment) {
  return { format, predicateType, digest, logIndex };
}
