import { describe, expect, it, onTestFinished } from 'vitest';
import { leftoversIn } from '../support/attached.ts';
import { singleImage, storeImage } from '../support/image.ts';
import { signInProcess } from '../support/in-process.ts';
import {
  allReadFirst,
  claimsOf,
  named,
  oneOfEach,
  standing,
  workflowOf,
  WORKFLOWS,
} from '../support/race.ts';
import { runAction } from '../support/run-action.ts';
import { REPOSITORY, runIn, type Scene, type SceneOptions, startScene } from '../support/scene.ts';

const RUNS = 16;
const numbers = Array.from({ length: RUNS }, (_, number) => number);

async function start(options: SceneOptions): Promise<Scene> {
  const scene = await startScene(options);
  onTestFinished(() => scene.close());
  return scene;
}

interface Ended {
  readonly failure: string | undefined;
  readonly attachments: string;
  readonly warnings: readonly string[];
}

async function inProcess(run: ReturnType<typeof runIn>): Promise<Ended> {
  const { failure, outputs, log } = (await signInProcess(run))!;
  return {
    failure: failure?.message,
    attachments: outputs['attachments']!,
    warnings: log.messages('warning'),
  };
}

async function asProcess(run: ReturnType<typeof runIn>): Promise<Ended> {
  const ran = await runAction(run);
  await ran.remove();
  const { exitCode, stdout, outputs } = ran;
  const warnings = [...stdout.matchAll(/^::warning.*?::(.*)$/gm)].map(([, text]) => text!);
  return { failure: exitCode === 0 ? undefined : stdout, attachments: outputs['attachments']!, warnings };
}

/** 16 runs at once by two workflows on the digest that a stranger has signed; all read before any writes. */
async function race(scene: Scene, sign = inProcess): Promise<Ended[]> {
  const { registry, image } = scene;
  registry.behave({ barriers: allReadFirst(image.digest, RUNS, scene.where().through) });
  return Promise.all(numbers.map((number) => sign(runIn(scene, { claims: claimsOf(number) }))));
}

function expectAllNamedStands(scene: Scene, ended: readonly Ended[]): void {
  expect(ended.map(({ failure }) => failure)).toEqual(numbers.map(() => undefined));
  for (const [number, { attachments }] of ended.entries()) {
    const workflow = workflowOf(number);
    expect(named(scene.where(), workflow, attachments)).toEqual(oneOfEach([workflow]));
  }
}

describe('16 runs at once on one digest, without a referrers API: nothing lost, nothing double', () => {
  it.each<[string, SceneOptions]>([
    ['plain, conditions ignored', { mode: 'plain' }],
    ['plain, no ETags', { mode: 'plain', etags: 'none' }],
    ['plain, conditions honoured', { mode: 'plain', etags: 'honoured' }],
    ['GHCR, 404', { mode: 'ghcr' }],
    ['GHCR, 303 to a web page', { mode: 'ghcr', referrers: 'web-page' }],
    ['GHCR, 200 with an empty list', { mode: 'ghcr', referrers: 'empty-list' }],
    ['ECR, OCI-Subject without an API', { mode: 'ecr' }],
    ['conditions honoured, stale for 300 ms', { mode: 'plain', etags: 'honoured', tagLag: { ms: 300 } }],
  ])('%s', async (_, options) => {
    const scene = await start(options);
    const ended = await race(scene);
    expect(leftoversIn(scene.where())).toEqual(scene.where().leftovers);
    expect(standing(scene.where())).toEqual(oneOfEach());
    expectAllNamedStands(scene, ended);
  });

  // Who is shown an older version cannot know that an equal artifact of another run has taken its place.
  it.each<[string, SceneOptions]>([
    ['two reads', { mode: 'ghcr', tagLag: { reads: 2 } }],
    ['300 ms', { mode: 'ghcr', tagLag: { ms: 300 } }],
  ])('GHCR, stale for %s; the next run names what stands', async (_, options) => {
    const scene = await start(options);
    const ended = await race(scene);
    expect(ended.map(({ failure }) => failure)).toEqual(numbers.map(() => undefined));
    expect(leftoversIn(scene.where())).toEqual(scene.where().leftovers);
    expect(standing(scene.where())).toEqual(oneOfEach());
    const next = await inProcess(runIn(scene, { claims: claimsOf(0) }));
    expect(named(scene.where(), 'release', next.attachments)).toEqual(oneOfEach(['release']));
  });

  it('GHCR, processes of dist/', async () => {
    const scene = await start({ mode: 'ghcr' });
    const ended = await race(scene, asProcess);
    expect(leftoversIn(scene.where())).toEqual(scene.where().leftovers);
    expect(standing(scene.where())).toEqual(oneOfEach());
    expectAllNamedStands(scene, ended);
  });
});

describe('16 runs at once on one digest, with a referrers API: nothing lost, duplicates reported', () => {
  it.each(['oci11', 'acr', 'gar'] as const)('%s', async (mode) => {
    const scene = await start({ mode });
    const ended = await race(scene);
    expect(leftoversIn(scene.where())).toEqual(scene.where().leftovers);
    expectAllNamedStands(scene, ended);
    // All had read before any wrote: each bundle stands eight times, each layer once.
    const stands = standing(scene.where());
    expect([...new Set(stands)]).toEqual(oneOfEach());
    expect(stands.filter((name) => name.includes('legacy'))).toHaveLength(2 * WORKFLOWS.length);
    expect(stands.filter((name) => name.includes('bundle'))).toHaveLength(2 * RUNS);
    const reported = ended.flatMap(({ warnings }) =>
      warnings.flatMap((text) => text.match(/sha256:\w{64}/g) ?? []),
    );
    expect(new Set(reported).size).toBe(2 * RUNS - 2 * WORKFLOWS.length);
  });
});

describe('16 runs at once on 16 digests of one repository', () => {
  it.each([
    ['plain', 'in one process', inProcess],
    ['ghcr', 'as processes of dist/', asProcess],
    ['acr', 'in one process', inProcess],
  ] as const)('%s, %s: each is complete', async (mode, _, sign) => {
    const scene = await start({ mode });
    const images = numbers.map((number) => singleImage(`image ${number}`));
    for (const image of images) storeImage(scene.registry.store, REPOSITORY, image);
    const ended = await Promise.all(
      images.map(({ digest }, number) => sign(runIn(scene, { digest, claims: claimsOf(number) }))),
    );
    for (const [number, { digest }] of images.entries()) {
      expect(ended[number]?.failure).toBeUndefined();
      const [where, workflow] = [scene.where({ digest }), workflowOf(number)];
      expect(standing(where)).toEqual(oneOfEach([workflow]));
      expect(named(where, workflow, ended[number]!.attachments)).toEqual(oneOfEach([workflow]));
    }
    expect(leftoversIn(scene.where())).toEqual(scene.where().leftovers);
  });
});
