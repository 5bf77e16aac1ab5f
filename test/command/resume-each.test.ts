import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultOn } from '../support/fault.ts';
import { recordOf, RUN, startDeferring } from '../support/deferring.ts';
import { type Scene, startScene } from '../support/scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await startScene({ mode: 'oci11' });
});
afterAll(() => scene.close());

const OTHER = '22259804999';
const NAME = 'slsa-provenance-deferred-1';

/** Two runs have deferred an image each; GitHub answers `status` to what is asked of the other one. */
async function twoRuns(status: number, path: (artifact: number) => RegExp) {
  const there = await startDeferring(scene);
  there.actions.run(RUN);
  there.actions.put(RUN, NAME, recordOf(there));
  there.actions.run(OTHER);
  const run = { repository: 'octo-org/octo-repo', id: OTHER, attempt: 1 };
  const { id } = there.actions.put(OTHER, NAME, recordOf(there, { run }));
  there.actions.server.traffic.faults = faultOn({ path: path(id) }, { kind: 'status', status });
  return { ...there, artifact: String(id) };
}

describe('each run stands for itself', () => {
  it.each([404, 410])(
    'one whose record is answered with %d is named, and the others go on',
    async (status) => {
      const { resume, artifact, attached } = await twoRuns(
        status,
        (id) => new RegExp(`/artifacts/${id}/zip$`),
      );
      const { runs, exitCode } = await resume();
      const told = runs.map(({ run, outcome, ...one }) => [run, one.artifact === artifact, outcome]);
      expect(told.sort()).toEqual([
        [RUN, false, 'signed'],
        [OTHER, true, 'failed'],
      ]);
      expect(runs.find(({ run }) => run === OTHER)?.failure).toMatchObject({ code: 'github-api-refused' });
      expect([exitCode, attached().length]).toEqual([4, 4]);
    },
  );

  it('one that GitHub does not know any more is named, and the others go on', async () => {
    const { resume, attached } = await twoRuns(404, () => new RegExp(`/runs/${OTHER}$`));
    const { runs, exitCode } = await resume();
    expect(runs.map(({ run, outcome }) => [run, outcome]).sort()).toEqual([
      [RUN, 'signed'],
      [OTHER, 'failed'],
    ]);
    expect([exitCode, attached().length]).toEqual([4, 4]);
  });

  it('also those that are named', async () => {
    const { resume, attached } = await twoRuns(404, () => new RegExp(`/runs/${OTHER}/artifacts$`));
    const { runs, exitCode } = await resume([RUN, OTHER]);
    expect(runs.map(({ run, outcome }) => [run, outcome]).sort()).toEqual([
      [RUN, 'signed'],
      [OTHER, 'failed'],
    ]);
    expect([exitCode, attached().length]).toEqual([4, 4]);
  });
});

describe('resume RUN', () => {
  it.each([
    'https://github.com/mallory/octo-repo/actions/runs/',
    'https://github.example/octo-org/octo-repo/actions/runs/',
  ])('refuses a run of another repository: %s', async (prefix) => {
    const there = await startDeferring(scene);
    there.actions.run(RUN);
    there.actions.put(RUN, NAME, recordOf(there));
    const resumed = await there.resume([`${prefix}${RUN}`]);
    expect([resumed.exitCode, there.attached(), there.actions.server.requests]).toEqual([2, [], []]);
    expect(resumed.err).toContain(`${prefix}${RUN} is no run of https://github.com/octo-org/octo-repo`);
  });

  it('takes the address of a job of one of its own', async () => {
    const there = await startDeferring(scene);
    there.actions.run(RUN);
    there.actions.put(RUN, NAME, recordOf(there));
    const { exitCode } = await there.resume([
      `https://github.com/Octo-Org/octo-repo/actions/runs/${RUN}/job/6#step:3:1`,
    ]);
    expect([exitCode, there.attached().length]).toEqual([0, 4]);
  });
});

describe('resume --pending in a repository of many artifacts', () => {
  const EMPTY = Buffer.from('x');

  it('looks at the newest, and says which it has not looked at', async () => {
    const there = await startDeferring(scene);
    there.actions.run(OTHER);
    there.actions.put(OTHER, NAME, recordOf(there));
    const second = there.actions.put(OTHER, 'coverage', EMPTY);
    for (let made = 0; made < 4998; made += 1) there.actions.put(OTHER, 'coverage', EMPTY);
    there.actions.run(RUN);
    there.actions.put(RUN, NAME, recordOf(there));
    const before = new Date(Date.UTC(2026, 0, 1) + second.id * 1000).toISOString();
    const { runs, notLookedAt, err, exitCode } = await there.resume();
    expect(runs.map(({ run, outcome }) => [run, outcome])).toEqual([[RUN, 'signed']]);
    expect([notLookedAt, exitCode]).toEqual([{ count: 1, before }, 0]);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(`not looked at: 1, all from before ${before}`);
  });

  it('has looked at all where there are as many as it looks at', async () => {
    const there = await startDeferring(scene);
    there.actions.run(RUN);
    for (let made = 0; made < 4999; made += 1) there.actions.put(RUN, 'coverage', EMPTY);
    there.actions.put(RUN, NAME, recordOf(there));
    const { runs, notLookedAt } = await there.resume();
    expect([runs.map(({ outcome }) => outcome), notLookedAt]).toEqual([['signed'], undefined]);
  });
});
