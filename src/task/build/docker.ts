import { spawn } from 'node:child_process';
import type { Environment } from '../../github/environment.ts';
import { Failure } from '../../shared/failure.ts';

/** What `docker` needs of the runner. A bake file reads any variable: of the others none reaches it. */
const PASSED = ['PATH', 'HOME', 'DOCKER_CONFIG', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];

/** BuildKit's whole record, and no attestation that is not signed. */
const SET = { BUILDX_METADATA_PROVENANCE: 'max', BUILDX_NO_DEFAULT_ATTESTATIONS: '1' };

/** Runs `docker` without a shell, its output in the log. @throws Failure `build-failed` */
export async function runDocker(args: readonly string[], { variables }: Environment): Promise<void> {
  const passed = PASSED.flatMap((name) => (variables[name] === undefined ? [] : [[name, variables[name]]]));
  const env = { ...(Object.fromEntries(passed) as Record<string, string>), ...SET };
  const ended = await new Promise<string>((resolve) => {
    const child = spawn('docker', args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', ({ message }) => resolve(message));
    child.on('exit', (status, signal) => resolve(`${status ?? signal}`));
  });
  if (ended !== '0') throw failed(args, ended);
}

function failed(args: readonly string[], ended: string): Failure {
  return new Failure({
    class: 'unavailable',
    code: 'build-failed',
    what: `docker ${args.slice(0, 2).join(' ')} ended with ${ended}`,
    why: 'the lines above say what went wrong in the build, or in the push',
    fix: 'build it as above on your own machine',
  });
}
