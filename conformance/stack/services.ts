import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Service {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** On top of this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it serves; asked with what it has written so far. */
  readonly isReady: (output: string) => boolean | Promise<boolean>;
}

const READY_WITHIN_MS = 180_000;
const STOPPED_WITHIN_MS = 5_000;

/** The service processes of one run, each with its log in one directory. */
export class Services {
  readonly #children = new Map<string, ChildProcess>();
  readonly #logs: string;

  /** @param logs an existing directory */
  constructor(logs: string) {
    this.#logs = logs;
  }

  /**
   * Starts a service and waits until it serves.
   * @returns what it has written until then
   * @throws Error with the end of its log, when it ends or does not serve within three minutes
   */
  async start({ name, command, args, env, isReady }: Service): Promise<string> {
    const file = path.join(this.#logs, `${name}.log`);
    const log = openSync(file, 'w');
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    this.#children.set(name, child);
    let ended: string | undefined;
    child.on('error', (error) => (ended = error.message));
    child.on('exit', (code, signal) => (ended = `ended with ${code ?? signal}`));
    const deadline = Date.now() + READY_WITHIN_MS;
    for (;;) {
      const output = readFileSync(file, 'utf8');
      if (await isReady(output)) return output;
      if (ended === undefined && Date.now() > deadline) ended = 'does not serve';
      if (ended !== undefined) throw new Error(`${name} ${ended}; ${file}:\n${output.slice(-2000)}`);
      await sleep(50);
    }
  }

  /** Ends them all, the last started first, by force those that stay. */
  async stop(): Promise<void> {
    await Promise.all([...this.#children.values()].reverse().map(end));
  }

  /** Ends one, as an outage does. @throws Error when there is none of the name */
  async stopOne(name: string): Promise<void> {
    const child = this.#children.get(name);
    if (child === undefined) throw new Error(`no service ${name} was started`);
    await end(child);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), STOPPED_WITHIN_MS);
  await ended;
  clearTimeout(force);
}

/** Ready once `url` is answered with success. */
export function answers(url: string): () => Promise<boolean> {
  return () =>
    fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
}
