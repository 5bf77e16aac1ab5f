import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Failure } from '../shared/failure.ts';
import { createLimiter } from '../shared/limit.ts';
import { objectIn } from '../text/json.ts';
import type { DockerAuth } from './docker-config.ts';

/** One at a time: some open a keychain, and each started process is then the one just asked for. */
const oneAtATime = createLimiter(1);

/**
 * Asks `docker-credential-<name> get` for the credentials of `server` (docker/docker-credential-helpers).
 * Its output is never shown. `undefined`: it has none.
 * @param timeoutMs how long it may take; then it is killed
 * @throws Failure `credential-helper-failed`
 */
export async function askCredentialHelper(
  name: string,
  server: string,
  timeoutMs = 30_000,
): Promise<DockerAuth | undefined> {
  const program = `docker-credential-${name}`;
  const { exitCode, stdout } = await oneAtATime(() => run(program, server, timeoutMs));
  if (exitCode !== 0) {
    if (/credentials not found/i.test(stdout)) return undefined;
    throw failed(program, `it ended with status ${exitCode} when asked for ${server}`);
  }
  const answer = objectIn(stdout);
  if (!answer) throw failed(program, 'its answer is not JSON');
  const { Username: username, Secret: password } = answer;
  if (typeof username === 'string' && typeof password === 'string' && password !== '') {
    return { username, password, identityToken: undefined };
  }
  throw failed(program, `its answer for ${server} has no user name and secret`);
}

async function run(
  program: string,
  server: string,
  timeoutMs: number,
): Promise<{ exitCode: number; stdout: string }> {
  // Loaded late: most runs need no helper.
  const { getExecOutput } = await import('@actions/exec');
  const late = AbortSignal.timeout(timeoutMs);
  // @actions/exec hides its process. Left alone, one that ends without reading its input ends this one as
  // well (EPIPE), and one that never ends is waited for.
  const onStart = (message: unknown) => {
    const { process: child } = message as { process: ChildProcess };
    child.once('spawn', () => child.stdin?.on('error', () => undefined));
    late.addEventListener('abort', () => child.kill('SIGKILL'));
  };
  subscribe('child_process', onStart);
  try {
    const options = { input: Buffer.from(server), silent: true, ignoreReturnCode: true };
    const output = await getExecOutput(program, ['get'], options);
    if (!late.aborted) return output;
  } catch (cause) {
    throw failed(program, 'it is not installed, or cannot be run', cause);
  } finally {
    unsubscribe('child_process', onStart);
  }
  throw failed(program, `it gave no answer in ${timeoutMs / 1000} s`);
}

function failed(program: string, why: string, cause?: unknown): Failure {
  return new Failure({
    class: 'usage',
    code: 'credential-helper-failed',
    what: `The credential helper ${program} gave no credentials`,
    why,
    fix: 'make it work in this job, or set registry, registry-username and registry-password',
    ...(cause !== undefined && { cause }),
  });
}
