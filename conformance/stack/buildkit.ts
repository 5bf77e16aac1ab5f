import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { run } from './command.ts';
import { goTool } from './go-tools.ts';
import type { Stack } from './index.ts';

/** A BuildKit daemon, or why there is none. */
export type BuildKit = { readonly address: string; readonly buildctl: string } | { readonly lacking: string };

/**
 * BuildKit without root's rights, with the OCI worker: the whole run is in a user namespace.
 * @param name of the service, and of its folder: one each where several are wanted
 */
export async function startBuildKit(
  { services, directory, environment }: Stack,
  name = 'buildkit',
): Promise<BuildKit> {
  if (spawnSync('runc', ['--version']).status !== 0) {
    return { lacking: 'there is no runc (Debian, Ubuntu: sudo apt-get install runc)' };
  }
  const root = path.join(directory, name);
  mkdirSync(root, { recursive: true });
  const address = `unix://${path.join(root, 'buildkitd.sock')}`;
  const buildctl = await goTool('buildctl');
  const args = ['--rootless', '--root', root, '--addr', address, '--containerd-worker=false'];
  const worker = ['--oci-worker=true', '--oci-worker-no-process-sandbox', '--oci-worker-snapshotter=native'];
  const isReady = async () => (await run(buildctl, ['--addr', address, 'debug', 'workers'])).exitCode === 0;
  const env = { ...environment, XDG_RUNTIME_DIR: root, HOME: root };
  try {
    const command = await goTool('buildkitd');
    await services.start({ name, command, args: [...args, ...worker], env, isReady });
  } catch (error) {
    return { lacking: `it does not start here: ${String(error).slice(0, 500)}` };
  }
  return { address, buildctl };
}
