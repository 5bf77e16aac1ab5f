import { randomUUID } from 'node:crypto';
import { cp, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Attachment } from './signing.ts';
import type { Setting } from './scenario.ts';
import { runOrThrow } from './stack/command.ts';
import { goTool } from './stack/go-tools.ts';
import { writeTo } from './stack/keys.ts';

/** What the action has saved. */
export interface Saved {
  readonly outcome: string;
  readonly attachments: readonly Attachment[];
  /** One a line. */
  readonly bundles: readonly string[];
}

/**
 * Runs the action as a step of a workflow in a repository of its own, by a workflow engine (act, without containers).
 * @throws Error with the log of the engine, when the workflow fails
 */
export async function runWorkflow(digest: string, setting: Setting): Promise<Saved> {
  const { stack, names, registry, repository, action } = setting;
  const folder = path.join(stack.directory, 'workflows', randomUUID());
  const project = path.join(folder, 'project');
  const output = path.join(folder, 'output');
  await mkdir(project, { recursive: true });
  for (const part of ['action.yml', 'dist']) {
    await cp(path.join(action, part), path.join(project, part), { recursive: true });
  }
  const inputs = {
    image: `${registry.host}/${repository}`,
    digest,
    'trusted-root': stack.instances[names].trustedRoot,
    'output-dir': output,
  };
  writeTo(path.join(project, '.github', 'workflows'), 'release.yml', stringify(workflow(inputs)));
  const env = {
    ...process.env,
    HOME: folder,
    PATH: `${path.dirname(process.execPath)}:${process.env['PATH']}`,
  };
  const run = (command: string, args: readonly string[]) => runOrThrow(command, args, { cwd: project, env });
  await run('git', ['init', '--quiet', '--initial-branch', 'main']);
  await run('git', ['add', '.']);
  const author = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com'];
  await run('git', [...author, 'commit', '--quiet', '--message', 'Release']);
  await run('git', ['remote', 'add', 'origin', 'https://github.com/octo-org/octo-repo']);
  const variables = { ...stack.environment, ...stack.idTokenRequest(names) };
  const given = Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  const host = ['--platform', 'ubuntu-latest=-self-hosted', '--container-daemon-socket', '-'];
  // It would look for an address of this machine in the network, of which there is none.
  const servers = ['--no-cache-server', '--artifact-server-addr', '127.0.0.1'];
  await run(await goTool('act'), ['push', ...host, ...servers, ...given]);
  const result = JSON.parse(await readFile(path.join(output, 'result.json'), 'utf8')) as Saved;
  const bundles = (await readFile(path.join(output, 'bundles.jsonl'), 'utf8')).trim().split('\n');
  return { outcome: result.outcome, attachments: result.attachments, bundles };
}

function workflow(inputs: Readonly<Record<string, string>>) {
  return {
    name: 'release',
    on: 'push',
    jobs: {
      image: {
        'runs-on': 'ubuntu-latest',
        permissions: { contents: 'read', 'id-token': 'write', packages: 'write' },
        steps: [{ uses: 'actions/checkout@v4' }, { uses: './', with: inputs }],
      },
    },
  };
}
