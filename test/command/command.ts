import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { runCommand } from '../../src/command/program.ts';
import { readEnvironment } from '../../src/github/environment.ts';
import { PLAIN } from '../../src/report/page.ts';
import type { FakeSigstore } from '../fake/sigstore/index.ts';

export interface CommandOutcome {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

export interface CommandOptions {
  readonly stdin?: string;
  readonly terminal?: boolean;
  /** What is typed when something secret is asked for, in order. */
  readonly typed?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
}

/** Runs the command line in this process, with an environment of its own. */
export async function command(
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandOutcome> {
  const written = { out: '', err: '' };
  const typed = [...(options.typed ?? [])];
  const exitCode = await runCommand(args, {
    environment: readEnvironment({ HOME: '/nonexistent', ...options.variables }),
    terminal: {
      out: (text) => void (written.out += text),
      err: (text) => void (written.err += text),
      stdin: () => Readable.from([Buffer.from(options.stdin ?? '')]),
      outStyle: { ...PLAIN, colour: options.terminal ?? false },
      errStyle: { ...PLAIN, colour: options.terminal ?? false },
      errIsTerminal: options.terminal ?? false,
      ...(options.typed && {
        askSecret: async (question) => {
          written.err += question;
          return typed.shift() ?? '';
        },
      }),
    },
  });
  return { exitCode, ...written };
}

/** A directory with files in it, for as long as the test runs. */
export async function directoryWith(files: Readonly<Record<string, string | Buffer>> = {}): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'command-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(directory, name), content);
  return directory;
}

/** The options that make a command trust a fake instance and its issuer. */
export async function trusting(sigstore: FakeSigstore): Promise<string[]> {
  const directory = await directoryWith({ 'root.json': JSON.stringify(sigstore.trustedRoot) });
  return ['--trusted-root', path.join(directory, 'root.json'), '--certificate-oidc-issuer', sigstore.issuer];
}
