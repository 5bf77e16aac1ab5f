import { Command, CommanderError } from 'commander';
import { failureIn } from '../request/fix-language.ts';
import { explain, Failure } from '../shared/failure.ts';
import { toolName, toolVersion } from '../shared/tool.ts';
import { terminalSafeLines } from '../text/terminal-safe.ts';
import { EXIT_CODES, USAGE_EXIT_CODE as USAGE } from '../verification/verdict.ts';
import type { Surroundings } from './surroundings.ts';
import type { Terminal } from './terminal.ts';

const FIRST_COMMANDS = `What most people need first:

  Was this image built by that repository?
    ${toolName} verify ghcr.io/acme/app:v1 --repo acme/app

  Are the base images of this Dockerfile what they should be?
    ${toolName} verify --dockerfile Dockerfile

  What exactly does its provenance say?
    ${toolName} verify ghcr.io/acme/app:v1 --repo acme/app --explain`;

type Load = (surroundings: Surroundings, onEnd: (code: number) => void) => Promise<Command>;

/** In the order in which help shows them. Each is loaded where it is asked for, or where all are shown. */
const COMMANDS: ReadonlyMap<string, Load> = new Map<string, Load>([
  [
    'verify',
    async (surroundings, onEnd) =>
      (await import('./verify-options.ts')).verifyCommand(surroundings, FIRST_COMMANDS, onEnd),
  ],
  ['policy', async (...to) => (await import('./policy-options.ts')).policyCommand(...to)],
  ['exception', async (...to) => (await import('./exception-options.ts')).exceptionCommand(...to)],
  ['preflight', async (...to) => (await import('./preflight-options.ts')).preflightCommand(...to)],
  ['lint', async (...to) => (await import('./lint-options.ts')).lintCommand(...to)],
  ['adopt', async (...to) => (await import('./adopt-options.ts')).adoptCommand(...to)],
  ['explain', async (...to) => (await import('./explain-options.ts')).explainCommand(...to)],
  ['who', async (...to) => (await import('./who-options.ts')).whoCommand(...to)],
  ['sign', async (...to) => (await import('./sign-options.ts')).signCommand(...to)],
  ['resume', async (...to) => (await import('./resume-options.ts')).resumeCommand(...to)],
  ['copy', async (...to) => (await import('./copy-options.ts')).copyCommand(...to)],
  ['probe', async (...to) => (await import('./probe-options.ts')).probeCommand(...to)],
  [
    'generate-key-pair',
    async (...to) => (await import('./generate-key-pair.ts')).generateKeyPairCommand(...to),
  ],
]);

function named([first = '']: readonly string[]): Load[] {
  const load = COMMANDS.get(first);
  return load ? [load] : [...COMMANDS.values()];
}

/** Runs the command line. @returns the exit code */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { terminal } = surroundings;
  let exitCode = 0;
  const program = new Command(toolName)
    .description(`Tells who built a container image, from what, and whether it may run.\n\n${FIRST_COMMANDS}`)
    .version(toolVersion, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureHelp({ minWidthToWrap: 30 })
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(terminalSafeLines(text)),
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
    })
    .showSuggestionAfterError()
    .exitOverride();
  const onEnd = (code: number) => void (exitCode = code);
  const commands = await Promise.all(named(args).map((load) => load(surroundings, onEnd)));
  for (const command of commands) program.addCommand(command.copyInheritedSettings(program));
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    return args.length === 0 ? USAGE : tell(error, terminal);
  }
}

function tell(error: unknown, terminal: Terminal): number {
  // Help and version end in this way as well; what is wrong was said by then.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
  if (!(error instanceof Failure)) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.err(`error: a defect of ${toolName}, please report it: ${terminalSafeLines(trace)}\n`);
    return EXIT_CODES['could-not-tell'];
  }
  terminal.err(`error: ${terminalSafeLines(explain(failureIn('command', error)))}\n`);
  return error.class === 'usage' ? USAGE : EXIT_CODES['could-not-tell'];
}
