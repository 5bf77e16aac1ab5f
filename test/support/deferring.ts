import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, onTestFinished } from 'vitest';
import { command, directoryWith } from '../command/command.ts';
import { archiveOf } from '../../src/github/archive.ts';
import { type FakeActions, startActions } from '../fake/github/actions.ts';
import { type Fault, faultOn, type FaultMatch, type FaultPlan } from './fault.ts';
import { signInProcess } from './in-process.ts';
import { runIn, type Scene } from './scene.ts';
import { attachedTo } from './attached.ts';

export const RUN = '22259804324';
export const TOKEN = 'ghs_of-the-job';
export const RESUMER = 'https://github.com/octo-org/octo-repo/.github/workflows/resume.yml@refs/heads/main';
const DOWN: Fault = { kind: 'status', status: 503 };

/** One line of `resume --format json`. */
export interface ResumedRun {
  readonly run: string;
  readonly artifact?: string;
  readonly outcome: string;
  readonly images: readonly string[];
  readonly why?: string;
  readonly failure?: { readonly code: string };
}

export interface Resumption {
  readonly exitCode: number;
  readonly err: string;
  readonly runs: readonly ResumedRun[];
  readonly notLookedAt?: { readonly count: number; readonly before?: string };
}

const schemaIn = (name: string) => JSON.parse(readFileSync(`docs/${name}.schema.json`, 'utf8')) as object;
const isReport = new Ajv2020({ strict: true, strictTypes: false }).addSchema(schemaIn('result')).compile({
  ...schemaIn('resume'),
  $id: 'https://github.com/org/slsa-provenance-action/docs/resume.schema.json',
});

let repositories = 0;

/** A repository at GitHub whose release workflow defers in outages, and a workflow that resumes. */
export async function startDeferring(scene: Scene) {
  const actions: FakeActions = await startActions({ repository: 'octo-org/octo-repo', token: TOKEN });
  onTestFinished(() => actions.close());
  const repository = `acme/deferring${repositories++}`;
  const where = await scene.copyTo(repository, false);
  const image = `${scene.registry.host}/${repository}`;

  /** A run of the release workflow, in which a service does something else than usual. */
  const release = async (
    trouble: FaultMatch | FaultPlan = { service: 'nobody' },
    { fault = DOWN, inputs = {}, attempt = 1 }: ReleaseOptions = {},
  ) => {
    actions.run(RUN, { attempt });
    const asked = { 'on-outage': 'defer', timeout: '1s', ...inputs };
    const run = runIn(scene, { repository, inputs: asked, claims: { run_attempt: String(attempt) } });
    scene.sigstore.traffic.faults = typeof trouble === 'function' ? trouble : faultOn(trouble, fault);
    const ended = await signInProcess({
      ...run,
      environment: { ...run.environment, ...actions.variablesOf(RUN) },
    }).finally(() => (scene.sigstore.traffic.faults = undefined));
    if (!ended) throw new Error('killed');
    return ended;
  };

  /** A run of the workflow that resumes, on whatever commit that is. */
  const resume = async (
    args: readonly string[] = ['--pending'],
    sha = 'a'.repeat(40),
  ): Promise<Resumption> => {
    const workflow = 'octo-org/octo-repo/.github/workflows/resume.yml@refs/heads/main';
    const claims = { run_id: '777', event_name: 'schedule', workflow_ref: workflow, sha };
    const { environment, dockerConfig } = runIn(scene, { claims });
    const directory = await directoryWith({ 'config.json': JSON.stringify(dockerConfig) });
    const lists = [
      '--workflow',
      '.github/workflows/release.yml',
      '--ref',
      'refs/heads/main',
      '--images',
      image,
    ];
    const instance = Object.entries(scene.job.inputs).flatMap(([name, value]) => [`--${name}`, value]);
    const chosen = args.includes('--images') ? [] : lists;
    const { exitCode, out, err } = await command(
      ['resume', ...chosen, ...instance, '--timeout', '2s', '--format', 'json', ...args],
      {
        variables: {
          ...environment,
          GITHUB_API_URL: actions.url,
          GITHUB_TOKEN: TOKEN,
          DOCKER_CONFIG: directory,
          RUNNER_TEMP: directory,
        },
      },
    );
    if (out === '') return { exitCode, err, runs: [] };
    const report = JSON.parse(out) as Pick<Resumption, 'runs' | 'notLookedAt'>;
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    return { ...report, exitCode, err };
  };

  /** What the project's own verification says, of what the workflow that resumes signed. */
  const verify = async (...args: readonly string[]) => {
    const directory = await directoryWith({ 'root.json': JSON.stringify(scene.sigstore.trustedRoot) });
    const trust = ['--trusted-root', path.join(directory, 'root.json')];
    const who = ['--certificate-identity', RESUMER, '--certificate-oidc-issuer', scene.sigstore.issuer];
    return command(['verify', `${image}@${where.digest}`, ...trust, ...who, ...args]);
  };

  /** Types and signers of what stands beside the image. */
  const attached = () =>
    attachedTo(where).map(({ format, predicateType, san }) => ({ format, predicateType, san }));
  return { actions, image, where, release, resume, verify, attached };
}

/** The record of a run that deferred, as it writes it, with some of it changed; or other bytes. */
export function recordOf(
  { where, image }: Pick<Awaited<ReturnType<typeof startDeferring>>, 'where' | 'image'>,
  changes: object | string = {},
): Buffer {
  const record = {
    schemaVersion: 1,
    run: { repository: 'octo-org/octo-repo', id: RUN, attempt: 1 },
    deferredAt: '2026-11-29T00:00:00Z',
    outage: 'Rekor was down',
    format: 'both',
    images: [{ digest: where.digest, name: image, repositories: [image] }],
    predicates: [],
  };
  const text = typeof changes === 'string' ? changes : JSON.stringify({ ...record, ...changes });
  return archiveOf('deferred.json', Buffer.from(text));
}

export interface ReleaseOptions {
  readonly fault?: Fault;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly attempt?: number;
}
