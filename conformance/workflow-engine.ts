import { randomUUID } from 'node:crypto';
import { cp, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'yaml';
import type { ClaimOverrides } from '../test/fake/sigstore/workflow-claims.ts';
import { calledWorkflows } from '../src/shared/tool.ts';
import { ROOT } from './called-workflow.ts';
import type { Workflow } from './readme-workflow.ts';
import type { SigningOptions } from './setting.ts';
import type { Attachment } from './signing.ts';
import { run, runOrThrow } from './stack/command.ts';
import { goTool } from './stack/go-tools.ts';
import { writeTo } from './stack/keys.ts';
import { GITHUB_TOKEN } from './stack/registries.ts';

/** What the action has saved. */
export interface Saved {
  readonly outcome: string;
  readonly attachments: readonly Attachment[];
  /** One a line. */
  readonly bundles: readonly string[];
}

/** A run of a workflow. */
export interface WorkflowRun extends Saved {
  /** The commit that it ran for. */
  readonly sha: string;
  /** What the engine has printed. */
  readonly log: string;
}

/** What is particular about a job. */
export interface Job {
  /** Inputs of this action that the workflow does not name; they become defaults. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Files of the repository besides the workflow. */
  readonly files?: Readonly<Record<string, string>>;
  /** Folder of what stands in for docker/build-push-action; default: an image of the sources, without BuildKit. */
  readonly builder?: string;
  /** Variables of the runner. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Of its tokens, besides the commit. */
  readonly claims?: ClaimOverrides;
  /** What starts it; default: push. */
  readonly event?: string;
  /** Folders with programs that the runner has, or that stand in for those it has. */
  readonly programs?: readonly string[];
}

/** In `.github/workflows/`, as the tokens of the identity provider have it. */
const FILE = 'release.yml';
const STAND_INS = path.join(import.meta.dirname, 'stand-ins');

/**
 * Runs a workflow in the repository `octo-org/octo-repo`, by a workflow engine (act, without containers): with this
 * action, and stand-ins for those that need Docker.
 * @throws Error with the log of the engine, when the workflow fails
 */
export async function runWorkflow(
  workflow: Workflow,
  options: SigningOptions,
  job: Job = {},
): Promise<WorkflowRun> {
  const { exitCode, log, sha, output } = await tryWorkflow(workflow, options, job);
  if (exitCode !== 0) throw new Error(`act ended with ${exitCode}:\n${log}`);
  const result = JSON.parse(await readFile(path.join(output, 'result.json'), 'utf8')) as Saved;
  const bundles = (await readFile(path.join(output, 'bundles.jsonl'), 'utf8')).trim().split('\n');
  return { outcome: result.outcome, attachments: result.attachments, bundles, sha, log };
}

/** What has come of a workflow, whatever that is. */
export interface WorkflowOutcome extends Pick<WorkflowRun, 'sha' | 'log'> {
  readonly exitCode: number;
  /** Folder that the action has saved to. */
  readonly output: string;
}

/** The same, whatever comes of it. */
export async function tryWorkflow(
  workflow: Workflow,
  options: Pick<SigningOptions, 'stack' | 'action' | 'names'>,
  job: Job = {},
): Promise<WorkflowOutcome> {
  const { stack, names } = options;
  const folder = path.join(stack.directory, 'workflows', randomUUID());
  const output = path.join(folder, 'output');
  const action = path.join(folder, 'action');
  const { trustedRoot } = stack.instances[names];
  const defaults = { 'trusted-root': trustedRoot, 'output-dir': output, ...job.inputs };
  await copyAction(options.action, action, defaults);
  const { project, sha } = await commit(workflow.text, folder, job.files);
  const variables = {
    ...stack.environment,
    DOCKER_CONFIG: path.join(folder, 'docker'),
    ...(workflow.permissions['id-token'] === 'write' && stack.idTokenRequest(names, { ...job.claims, sha })),
    // Where a builder gets the commit from, as it does from GitHub when nothing was checked out.
    SOURCES: project,
    // Where those keep files that stand in for actions/upload-artifact and actions/download-artifact.
    ARTIFACTS: path.join(folder, 'artifacts'),
    ...job.environment,
  };
  const secrets = { GITHUB_TOKEN: jobToken(workflow), ...job.secrets };
  const programs = [
    ...(job.programs ?? []),
    path.dirname(process.execPath),
    path.dirname(await goTool('crane')),
  ];
  const env = { ...process.env, HOME: folder, PATH: [...programs, process.env['PATH']].join(':') };
  const args = [
    job.event ?? 'push',
    ...['--actor', 'octocat', ...flags('--secret', secrets)],
    ...RUNNERS.flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    ...['--container-daemon-socket', '-'],
    // It would look for an address of this machine in the network, of which there is none.
    ...['--no-cache-server', '--artifact-server-addr', '127.0.0.1'],
    ...workflow.actions
      .filter(isReplaced)
      .flatMap((uses) => [
        '--local-repository',
        `${repositoryOf(uses)}=${folderOf(uses, action, job.builder)}`,
      ]),
    ...flags('--env', variables),
  ];
  const { exitCode, output: log } = await run(await goTool('act'), args, { cwd: project, env });
  return { exitCode, log, sha, output };
}

function flags(flag: string, values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
}

/**
 * The action as the workflow finds it. What a workflow need not say where the public Sigstore instance is the real
 * one, and where the results are wanted, are defaults of the copy.
 */
async function copyAction(from: string, to: string, defaults: Readonly<Record<string, string>>) {
  await cp(path.join(from, 'dist'), path.join(to, 'dist'), { recursive: true });
  for (const file of [...Object.values(calledWorkflows), 'build/action.yml'])
    await cp(path.join(ROOT, file), path.join(to, file));
  for (const file of ['action.yml', 'verify/action.yml']) {
    const metadata = parseDocument(await readFile(path.join(from, file), 'utf8'));
    for (const [input, value] of Object.entries(defaults)) {
      if (metadata.hasIn(['inputs', input])) metadata.setIn(['inputs', input, 'default'], value);
    }
    writeTo(path.dirname(path.join(to, file)), 'action.yml', metadata.toString());
  }
}

/** A clone of a repository that has the workflow and these files. */
async function commit(
  text: string,
  folder: string,
  files: Readonly<Record<string, string>> = {},
): Promise<{ project: string; sha: string }> {
  const project = path.join(folder, 'project');
  await mkdir(project, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeTo(project, name, content);
  writeTo(path.join(project, '.github', 'workflows'), FILE, text);
  const author = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com'];
  const git = (...args: readonly string[]) =>
    runOrThrow('git', [...author, ...args], { cwd: project, env: { ...process.env, HOME: folder } });
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'Release');
  await git('remote', 'add', 'origin', 'https://github.com/octo-org/octo-repo');
  return { project, sha: (await git('rev-parse', 'HEAD')).trim() };
}

/** All are this machine. */
const RUNNERS = ['ubuntu-latest', 'ubuntu-24.04', 'ubuntu-24.04-arm'];

/** The engine has the sources without a checkout, and no job that emulates anything is run. */
function isReplaced(uses: string): boolean {
  return !/^(?:actions\/checkout|docker\/setup-qemu-action)@/.test(uses);
}

/** Where the engine finds an action. @throws Error for one that nothing stands in for */
function folderOf(uses: string, action: string, builder = 'docker-build-push'): string {
  const [name = ''] = repositoryOf(uses).split('@');
  const folder = {
    'actions/upload-artifact': path.join(STAND_INS, 'upload-artifact'),
    'actions/download-artifact': path.join(STAND_INS, 'download-artifact'),
    'docker/login-action': path.join(STAND_INS, 'docker-login'),
    'docker/build-push-action': path.join(STAND_INS, builder),
    'org/slsa-provenance-action': action,
  }[name];
  if (folder === undefined) throw new Error(`nothing stands in for ${uses}`);
  return folder;
}

/** An action may lie in a folder of its repository: `owner/name/folder@ref` is in `owner/name@ref`. */
function repositoryOf(uses: string): string {
  return uses.replace(/^([^/]+\/[^/@]+)\/[^@]*/, '$1');
}

/** The engine knows no permissions, so what GitHub gives for them is decided here. */
function jobToken({ permissions }: Workflow): string {
  return permissions['packages'] !== undefined ? GITHUB_TOKEN : 'ghs_without-packages';
}
