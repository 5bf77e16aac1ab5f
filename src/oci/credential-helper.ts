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
): Promise<{ exitCode: number | string; stdout: string }> {
  // Loaded late: most runs need no helper.
  const { execFile } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    const options = { timeout: timeoutMs, killSignal: 'SIGKILL', maxBuffer: MAX_ANSWER_BYTES } as const;
    const child = execFile(program, ['get'], options, (error, stdout) => {
      if (typeof error?.code === 'string') reject(failed(program, UNUSABLE[error.code] ?? NOT_RUN, error));
      else if (error?.killed) reject(failed(program, `it gave no answer in ${timeoutMs / 1000} s`));
      else resolve({ exitCode: child.exitCode ?? error?.signal ?? 'unknown', stdout });
    });
    // One that ends without reading its input breaks the pipe.
    child.stdin?.on('error', () => undefined).end(server);
  });
}

const MAX_ANSWER_BYTES = 1024 * 1024;
const NOT_RUN = 'it is not installed, or cannot be run';
/** By the codes of Node. */
const UNUSABLE: Readonly<Record<string, string>> = {
  ERR_CHILD_PROCESS_STDIO_MAXBUFFER: 'its answer is longer than 1 MiB',
};

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
