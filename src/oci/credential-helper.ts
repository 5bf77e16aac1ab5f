import { Failure } from '../shared/failure.ts';
import { createLimiter } from '../shared/limit.ts';
import { objectIn } from '../text/json.ts';
import type { DockerAuth } from './docker-config.ts';

/** One at a time: some open a keychain, and each started process is then the one just asked for. */
const oneAtATime = createLimiter(1);

/** What a credential helper is asked. */
export interface HelperQuestion {
  /** `NAME` of the program `docker-credential-NAME`. */
  readonly name: string;
  readonly server: string;
  /** The configuration that names it. */
  readonly file: string;
  /** How long it may take; then it is killed. */
  readonly timeoutMs: number;
}

/**
 * Asks `docker-credential-<name> get` for the credentials of `server` (docker/docker-credential-helpers).
 * Its output is never shown. `undefined`: it has none.
 * @throws Failure `credential-helper-failed`
 */
export async function askCredentialHelper(question: HelperQuestion): Promise<DockerAuth | undefined> {
  const { server } = question;
  const { exitCode, stdout } = await oneAtATime(() => run(question));
  if (exitCode !== 0) {
    if (/credentials not found/i.test(stdout)) return undefined;
    throw failed(question, `it ended with status ${exitCode} when asked for ${server}`);
  }
  const answer = objectIn(stdout);
  if (!answer) throw failed(question, 'its answer is not JSON');
  const { Username: username, Secret: password } = answer;
  if (typeof username === 'string' && typeof password === 'string' && password !== '') {
    return { username, password, identityToken: undefined };
  }
  throw failed(question, `its answer for ${server} has no user name and secret`);
}

async function run(question: HelperQuestion): Promise<{ exitCode: number | string; stdout: string }> {
  const { server, timeoutMs } = question;
  // Loaded late: most runs need no helper.
  const { execFile } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    const options = { timeout: timeoutMs, killSignal: 'SIGKILL', maxBuffer: MAX_ANSWER_BYTES } as const;
    const child = execFile(programOf(question), ['get'], options, (error, stdout) => {
      if (typeof error?.code === 'string') reject(failed(question, UNUSABLE[error.code] ?? NOT_RUN, error));
      else if (error?.killed) reject(failed(question, `it gave no answer in ${timeoutMs / 1000} s`));
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

function programOf({ name }: HelperQuestion): string {
  return `docker-credential-${name}`;
}

function failed(question: HelperQuestion, why: string, cause?: unknown): Failure {
  const { file } = question;
  return new Failure({
    class: 'usage',
    code: 'credential-helper-failed',
    what: `The credential helper ${programOf(question)}, which ${file} names, gave no credentials`,
    why,
    fix: 'make it work in this job, or set registry, registry-username and registry-password',
    ...(cause !== undefined && { cause }),
  });
}
