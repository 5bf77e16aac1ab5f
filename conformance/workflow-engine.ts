import { randomUUID } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'yaml';
import type { Workflow } from './readme-workflow.ts';
import type { SigningOptions } from './setting.ts';
import type { Attachment } from './signing.ts';
import { runOrThrow } from './stack/command.ts';
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
}

/** In `.github/workflows/`, as the tokens of the identity provider have it. */
const FILE = 'release.yml';
const STAND_INS = path.join(import.meta.dirname, 'stand-ins');

/**
 * Runs a workflow in the repository `octo-org/octo-repo`, by a workflow engine (act, without containers): with this
 * action, and stand-ins for those that need Docker.
 * @throws Error with the log of the engine, when the workflow fails
 */
export async function runWorkflow(workflow: Workflow, options: SigningOptions): Promise<WorkflowRun> {
  const { stack, names } = options;
  const folder = path.join(stack.directory, 'workflows', randomUUID());
  const output = path.join(folder, 'output');
  const action = path.join(folder, 'action');
  const defaults = { 'trusted-root': stack.instances[names].trustedRoot, 'output-dir': output };
  await copyAction(options.action, action, defaults);
  const { project, sha } = await commit(workflow.text, folder);
  const variables = {
    ...stack.environment,
    DOCKER_CONFIG: path.join(folder, 'docker'),
    ...(workflow.permissions['id-token'] === 'write' && stack.idTokenRequest(names, { sha })),
  };
  const crane = path.dirname(await goTool('crane'));
  const env = {
    ...process.env,
    HOME: folder,
    PATH: `${path.dirname(process.execPath)}:${crane}:${process.env['PATH']}`,
  };
  const args = [
    'push',
    ...['--actor', 'octocat', '--secret', `GITHUB_TOKEN=${jobToken(workflow)}`],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--container-daemon-socket', '-'],
    // It would look for an address of this machine in the network, of which there is none.
    ...['--no-cache-server', '--artifact-server-addr', '127.0.0.1'],
    ...workflow.actions.flatMap((uses) => ['--local-repository', `${uses}=${folderOf(uses, action)}`]),
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
  await runOrThrow(await goTool('act'), args, { cwd: project, env });
  const result = JSON.parse(await readFile(path.join(output, 'result.json'), 'utf8')) as Saved;
  const bundles = (await readFile(path.join(output, 'bundles.jsonl'), 'utf8')).trim().split('\n');
  return { outcome: result.outcome, attachments: result.attachments, bundles, sha };
}

/**
 * The action as the workflow finds it. What a workflow need not say where the public Sigstore instance is the real
 * one, and where the results are wanted, are defaults of the copy.
 */
async function copyAction(from: string, to: string, defaults: Readonly<Record<string, string>>) {
  await cp(path.join(from, 'dist'), path.join(to, 'dist'), { recursive: true });
  const metadata = parseDocument(await readFile(path.join(from, 'action.yml'), 'utf8'));
  for (const [input, value] of Object.entries(defaults)) metadata.setIn(['inputs', input, 'default'], value);
  await writeFile(path.join(to, 'action.yml'), metadata.toString());
}

/** A clone of a repository that has the workflow and nothing else. */
async function commit(text: string, folder: string): Promise<{ project: string; sha: string }> {
  const project = path.join(folder, 'project');
  await mkdir(project, { recursive: true });
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

/** Where the engine finds an action. @throws Error for one that nothing stands in for */
function folderOf(uses: string, action: string): string {
  const [name = ''] = uses.split('@');
  const folder = {
    'docker/login-action': path.join(STAND_INS, 'docker-login'),
    'docker/build-push-action': path.join(STAND_INS, 'docker-build-push'),
    'org/slsa-provenance-action': action,
  }[name];
  if (folder === undefined) throw new Error(`nothing stands in for ${uses}`);
  return folder;
}

/** The engine knows no permissions, so what GitHub gives for them is decided here. */
function jobToken({ permissions }: Workflow): string {
  return permissions['packages'] === 'write' ? GITHUB_TOKEN : 'ghs_without-packages';
}
