import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { exists } from '../../conformance/stack/cache.ts';
import { goTool } from '../../conformance/stack/go-tools.ts';

export interface DockerfileQuestion {
  readonly dockerfile: Buffer;
  readonly buildArgs: Readonly<Record<string, string>>;
  /** Empty: the last stage. */
  readonly target: string;
  /** Built for, and built on. */
  readonly platform: string;
  readonly buildPlatform: string;
}

/** An image, and the platform for which it is read. */
export interface ReadImage {
  readonly name: string;
  readonly platform: string;
}

/** The images that BuildKit reads for a Dockerfile; undefined: it refuses the file. */
export type DockerfileJudge = (question: DockerfileQuestion) => Promise<readonly ReadImage[] | undefined>;

/**
 * BuildKit itself, `conformance/stack/go/buildkit`; undefined where `npm run conformance:build` has not built it. The
 * program ends with this one.
 */
export async function buildkit(): Promise<DockerfileJudge | undefined> {
  const program = await goTool('buildkit');
  if (!(await exists(program))) return undefined;
  const { stdin, stdout, ...child } = startAside(program);
  const answers = createInterface({ input: stdout });
  return async ({ dockerfile, ...build }) => {
    stdout.ref();
    const answered = once(answers, 'line', { signal: child.ended });
    stdin.write(`${JSON.stringify({ dockerfile: dockerfile.toString('base64'), ...build })}\n`);
    const [line] = (await answered) as [string];
    stdout.unref();
    const { images, error } = JSON.parse(line) as { images: ReadImage[]; error?: string };
    return error === undefined ? images : undefined;
  };
}

/** A process that keeps nobody waiting. */
function startAside(program: string): { stdin: Socket; stdout: Socket; ended: AbortSignal } {
  const child = spawn(program, { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new AbortController();
  child.once('close', () => ended.abort(new Error('BuildKit ended')));
  const [stdin, stdout] = [child.stdin as Socket, child.stdout as Socket];
  for (const handle of [child, stdin, stdout]) handle.unref();
  return { stdin, stdout, ended: ended.signal };
}
