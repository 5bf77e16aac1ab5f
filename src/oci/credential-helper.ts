import { Failure } from '../shared/failure.ts';
import type { DockerAuth } from './docker-config.ts';

const TIMEOUT_MS = 30_000;

/**
 * Asks `docker-credential-<name> get` for the credentials of `server` (docker/docker-credential-helpers).
 * Its output is never shown. `undefined`: it has none.
 * @throws Failure `credential-helper-failed`
 */
export async function askCredentialHelper(name: string, server: string): Promise<DockerAuth | undefined> {
  const program = `docker-credential-${name}`;
  const { exitCode, stdout } = await inTime(run(program, server), program);
  if (exitCode !== 0) {
    if (/credentials not found/i.test(stdout)) return undefined;
    throw failed(program, `it ended with status ${exitCode} when asked for ${server}`);
  }
  const { Username: username, Secret: password } = parse(program, stdout);
  if (typeof username === 'string' && typeof password === 'string' && password !== '') {
    return { username, password, identityToken: undefined };
  }
  throw failed(program, `its answer for ${server} has no user name and secret`);
}

async function run(program: string, server: string): Promise<{ exitCode: number; stdout: string }> {
  // Loaded late: most runs need no helper.
  const { getExecOutput } = await import('@actions/exec');
  try {
    const options = { input: Buffer.from(server), silent: true, ignoreReturnCode: true };
    return await getExecOutput(program, ['get'], options);
  } catch (cause) {
    throw failed(program, 'it is not installed, or cannot be run', cause);
  }
}

async function inTime<T>(work: Promise<T>, program: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(failed(program, 'it gave no answer in 30 s')), TIMEOUT_MS);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function parse(program: string, output: string): { readonly Username?: unknown; readonly Secret?: unknown } {
  try {
    return Object(JSON.parse(output)) as object;
  } catch {
    throw failed(program, 'its answer is not JSON');
  }
}

function failed(program: string, why: string, cause?: unknown): Failure {
  return new Failure({
    code: 'credential-helper-failed',
    what: `The credential helper ${program} gave no credentials`,
    why,
    fix: 'make it work in this job, or set registry, registry-username and registry-password',
    ...(cause !== undefined && { cause }),
  });
}
