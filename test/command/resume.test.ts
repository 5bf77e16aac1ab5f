import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveOf } from '../../src/github/archive.ts';
import { DEFERRED } from '../../src/statement/predicate-types.ts';
import { command } from './command.ts';
import { recordOf, RESUMER, RUN, startDeferring } from '../support/deferring.ts';
import { type Scene, startScene } from '../support/scene.ts';
import { toolOutputPath } from '../support/tool-output.ts';
import type { FakeRun } from '../fake/github/actions.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await startScene({ mode: 'oci11' });
});
afterAll(() => scene.close());

type Deferring = Awaited<ReturnType<typeof startDeferring>>;

/** A run has deferred, and is over. */
async function deferred(): Promise<Deferring> {
  const there = await startDeferring(scene);
  const run = await there.release({ service: 'rekor' });
  expect(run.outputs['outcome']).toBe('deferred');
  return there;
}

/** As `deferred`, without the wait for what is down. */
async function handedIn(changes?: object | string): Promise<Deferring> {
  const there = await startDeferring(scene);
  there.actions.run(RUN);
  there.actions.put(RUN, 'slsa-provenance-deferred-1', recordOf(there, changes));
  return there;
}

/** Nothing was signed, and why is said. */
async function expectRefusal(
  { resume, attached }: Deferring,
  outcome: string,
  why: RegExp,
  exitCode: number,
) {
  const resumed = await resume();
  expect(resumed.runs.map((one) => one.outcome)).toEqual([outcome]);
  expect(resumed.runs[0]?.why).toMatch(why);
  expect([resumed.exitCode, attached()]).toEqual([exitCode, []]);
  const named = await resume([RUN]);
  expect([named.exitCode, attached()]).toEqual([1, []]);
}

describe('a fork', () => {
  it('gets nothing signed, though its run uploads a perfect record', async () => {
    const there = await handedIn();
    there.actions.run(RUN, { headRepository: 'mallory/octo-repo' });
    await expectRefusal(
      there,
      'stranger',
      /its commit is of mallory\/octo-repo, not of octo-org\/octo-repo/,
      0,
    );
  });

  it('gets nothing signed once it was deleted', async () => {
    const there = await handedIn();
    there.actions.run(RUN, { headRepository: null });
    await expectRefusal(there, 'stranger', /a repository that was deleted/, 0);
  });
});

describe('resume refuses', () => {
  it.each([
    'pull_request',
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'discussion_comment',
    'issues',
  ])('a run of %s', async (event) => {
    const there = await handedIn();
    there.actions.run(RUN, { event });
    await expectRefusal(there, 'stranger', new RegExp(`its event is ${event},`), 0);
  });

  it.each<[string, Partial<FakeRun>, RegExp]>([
    [
      'another workflow',
      { path: '.github/workflows/ci.yml' },
      /its workflow is \.github\/workflows\/ci\.yml/,
    ],
    ['another branch', { headBranch: 'feature' }, /it ran at feature, which is no ref in --ref/],
  ])('%s', async (_name, changes, why) => {
    const there = await handedIn();
    there.actions.run(RUN, changes);
    await expectRefusal(there, 'refused', why, 1);
  });

  it('a tag of the name of the branch, since GitHub does not say which it was', async () => {
    const there = await handedIn();
    there.actions.refs.add('tags/main');
    await expectRefusal(there, 'refused', /is a branch and a tag/, 1);
  });

  it('a tag where a branch is in the list', async () => {
    const there = await handedIn();
    there.actions.refs.delete('heads/main');
    there.actions.refs.add('tags/main');
    await expectRefusal(there, 'refused', /is no ref in --ref/, 1);
  });

  it('a run whose attempt goes on, until it has ended', async () => {
    const there = await handedIn();
    there.actions.run(RUN, { status: 'in_progress', conclusion: null });
    await expectRefusal(there, 'waiting', /attempt 1 has not ended/, 0);
    there.actions.run(RUN, { status: 'completed', conclusion: 'success' });
    expect((await there.resume()).runs.map(({ outcome }) => outcome)).toEqual(['signed']);
  });

  it('an image that is not in the list', async () => {
    const there = await handedIn();
    const lists = ['--workflow', '.github/workflows/release.yml', '--ref', 'refs/heads/main'];
    const resumed = await there.resume(['--pending', ...lists, '--images', 'ghcr.io/octo-org/*']);
    expect([resumed.exitCode, resumed.runs[0]?.outcome, there.attached()]).toEqual([1, 'refused', []]);
    expect(resumed.runs[0]?.why).toMatch(/which is not in --images/);
  });

  it('an archive of another digest than GitHub says', async () => {
    const there = await handedIn();
    const [artifact] = there.actions.artifacts;
    if (artifact) artifact.archive = Buffer.concat([artifact.archive, Buffer.from('x')]);
    await expectRefusal(there, 'refused', /and GitHub says sha256:/, 1);
  });

  it('an artifact without a digest', async () => {
    const there = await handedIn();
    const [artifact] = there.actions.artifacts;
    if (artifact) artifact.digest = null;
    await expectRefusal(there, 'refused', /does not say its digest/, 1);
  });

  it.each<[string, object | string, RegExp]>([
    [
      'of another run',
      { run: { repository: 'octo-org/octo-repo', id: '1', attempt: 1 } },
      /record of run 1 of/,
    ],
    ['of another repository', { run: { repository: 'mallory/x', id: RUN, attempt: 1 } }, /of mallory\/x/],
    [
      'of an attempt that was not',
      { run: { repository: 'octo-org/octo-repo', id: RUN, attempt: 2 } },
      /attempt 2/,
    ],
    [
      'that hands in provenance',
      {
        predicates: [
          {
            image: `sha256:${'0'.repeat(64)}`,
            predicateType: 'https://slsa.dev/provenance/v1',
            predicate: {},
          },
        ],
      },
      /is not what a file can be/,
    ],
    [
      'that hands in what only resume says',
      { predicates: [{ image: `sha256:${'0'.repeat(64)}`, predicateType: DEFERRED, predicate: {} }] },
      /is not what a file can be/,
    ],
    ['that names no image', { images: [] }, /it names no image/],
    ['of a version that is not known', { schemaVersion: 2 }, /schemaVersion is not known/],
    ['that is no JSON', 'deferred', /it is not JSON/],
  ])('a record %s', async (_name, changes, why) => {
    await expectRefusal(await handedIn(changes), 'refused', why, 1);
  });

  it('an archive that holds another file', async () => {
    const there = await startDeferring(scene);
    there.actions.run(RUN);
    there.actions.put(RUN, 'slsa-provenance-deferred-1', archiveOf('other.json', Buffer.from('{}')));
    await expectRefusal(there, 'refused', /does not hold deferred\.json alone/, 1);
  });

  it('lists that are missing', async () => {
    const there = await startDeferring(scene);
    const resumed = await there.resume(['--pending', '--images', there.image]);
    expect([resumed.exitCode, resumed.runs]).toEqual([2, []]);
    expect(resumed.err).toContain('--workflow is not given: nothing says what may be signed');
  });
});

describe('resume', () => {
  it('signs by a record like those that are refused above', async () => {
    const there = await handedIn();
    expect((await there.resume()).runs.map(({ outcome }) => outcome)).toEqual(['signed']);
  });

  it('signs what was deferred, as signed later by this workflow about that run, and never as provenance', async () => {
    const there = await deferred();
    const resumed = await there.resume();
    expect(
      resumed.runs.map(({ outcome }) => outcome),
      resumed.err,
    ).toEqual(['signed']);
    expect(resumed.exitCode).toBe(0);
    expect(there.attached().map(({ predicateType }) => predicateType)).toEqual([
      'https://sigstore.dev/cosign/sign/v1',
      DEFERRED,
      null,
      DEFERRED,
    ]);
    expect(new Set(there.attached().map(({ san }) => san))).toEqual(new Set([RESUMER]));
    const verified = await there.verify('--predicate-type', 'deferred', '--extract', 'deferred');
    expect(verified.exitCode, verified.err).toBe(0);
    expect(JSON.parse(verified.out)).toMatchObject({
      run: {
        uri: `https://github.com/octo-org/octo-repo/actions/runs/${RUN}`,
        attempt: 1,
        event: 'push',
        workflow: '.github/workflows/release.yml',
        ref: 'refs/heads/main',
        headSha: 'c040cae0f0dc81641728557b80f09cfa23b83fe5',
        conclusion: 'success',
      },
      record: { digest: there.actions.artifacts[0]?.digest },
      signedBy: { workflow: RESUMER },
      notClaimed: ['who or what built the image, from what, and how', 'a SLSA build level'],
    });
  });

  it('is told by verify', async () => {
    const there = await deferred();
    await there.resume();
    const { out } = await there.verify('--predicate-type', 'deferred');
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(
      /signed later, for run \S+22259804324 of .*; who built it, and how, is not claimed: accepted/,
    );
  });

  it('is admitted by a policy for who resumes, which asks for the type in place of provenance', async () => {
    const { out, err } = await command([
      ...['policy', '--repo', 'octo-org/octo-repo', '--images', 'ghcr.io/octo-org/*', '--for', 'kyverno-ivp'],
      ...['--signer-workflow', 'octo-org/octo-repo/.github/workflows/resume.yml'],
      ...['--source-ref', 'refs/heads/main', '--predicate-type', 'deferred'],
    ]);
    expect(out, err).toContain(`subject: "${RESUMER}"`);
    expect(out).toContain(`type: "${DEFERRED}"`);
    expect(out).not.toContain('slsa.dev/provenance');
  });

  it('signs once, at whatever commit it runs again', async () => {
    const there = await deferred();
    await there.resume();
    const before = scene.sigstore.entries.length;
    const again = await there.resume(['--pending'], 'b'.repeat(40));
    expect([again.exitCode, again.runs[0]?.outcome]).toEqual([0, 'unchanged']);
    expect([there.attached().length, scene.sigstore.entries.length]).toEqual([4, before]);
  });

  it('adds nothing where another attempt of the run has signed, with provenance', async () => {
    const there = await deferred();
    const second = await there.release(undefined, { attempt: 2 });
    expect(second.outputs['outcome']).toBe('signed');
    const resumed = await there.resume();
    expect([resumed.exitCode, resumed.runs[0]?.outcome]).toEqual([0, 'signed-by-run']);
    expect(there.attached().filter(({ san }) => san === RESUMER)).toEqual([]);
  });

  it('attests the files that the run had been given', async () => {
    const there = await startDeferring(scene);
    await there.release({ service: 'fulcio' }, { inputs: { sbom: toolOutputPath('syft.spdx-2.3.json') } });
    await there.resume();
    expect(there.attached().map(({ predicateType }) => predicateType)).toContain('https://spdx.dev/Document');
  });

  it('takes no record from the registry: what stands beside the image is signed by nobody', async () => {
    const there = await handedIn();
    there.actions.run('1');
    (there.actions.artifacts as unknown[]).splice(0);
    const resumed = await there.resume();
    expect([resumed.exitCode, resumed.runs, there.attached()]).toEqual([0, [], []]);
  });

  it('ends with 4 while Sigstore is down, and signs later', async () => {
    const there = await deferred();
    scene.sigstore.traffic.faults = ({ service }) =>
      service === 'fulcio' ? { kind: 'status', status: 503 } : undefined;
    const failed = await there.resume();
    scene.sigstore.traffic.faults = undefined;
    expect([failed.exitCode, failed.runs[0]?.failure?.code]).toEqual([4, 'service-unavailable']);
    expect((await there.resume([`https://github.com/octo-org/octo-repo/actions/runs/${RUN}`])).exitCode).toBe(
      0,
    );
    expect(there.attached()).toHaveLength(4);
  });

  it('leaks no token', async () => {
    const there = await handedIn();
    const { err } = await there.resume(['--pending', '--verbose']);
    expect(err).not.toMatch(/ghs_of-the-job|read-secret/);
  });
});
