import { Command, CommanderError } from 'commander';
import { failureIn } from '../request/fix-language.ts';
import { explain, Failure } from '../shared/failure.ts';
import { toolName, toolVersion } from '../shared/tool.ts';
import { terminalSafeLines } from '../text/terminal-safe.ts';
import { EXIT_CODES, USAGE_EXIT_CODE as USAGE } from '../verification/verdict.ts';
import { lintCommand } from './lint-options.ts';
import { adoptCommand } from './adopt-options.ts';
import { explainCommand } from './explain-options.ts';
import { copyCommand } from './copy-options.ts';
import { generateKeyPairCommand } from './generate-key-pair.ts';
import { exceptionCommand } from './exception-options.ts';
import { policyCommand } from './policy-options.ts';
import { preflightCommand } from './preflight-options.ts';
import { probeCommand } from './probe-options.ts';
import { resumeCommand } from './resume-options.ts';
import { signCommand } from './sign-options.ts';
import type { Surroundings } from './surroundings.ts';
import type { Terminal } from './terminal.ts';
import { verifyCommand } from './verify-options.ts';
import { whoCommand } from './who-options.ts';

const FIRST_COMMANDS = `What most people need first:

  Was this image built by that repository?
    ${toolName} verify ghcr.io/acme/app:v1 --repo acme/app

  Are the base images of this Dockerfile what they should be?
    ${toolName} verify --dockerfile Dockerfile

  What exactly does its provenance say?
    ${toolName} verify ghcr.io/acme/app:v1 --repo acme/app --explain`;

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
  const commands = [
    verifyCommand(surroundings, FIRST_COMMANDS, onEnd),
    policyCommand(surroundings, onEnd),
    exceptionCommand(surroundings, onEnd),
    preflightCommand(surroundings, onEnd),
    lintCommand(surroundings, onEnd),
    adoptCommand(surroundings, onEnd),
    explainCommand(surroundings, onEnd),
    whoCommand(surroundings, onEnd),
    signCommand(surroundings, onEnd),
    resumeCommand(surroundings, onEnd),
    copyCommand(surroundings, onEnd),
    probeCommand(surroundings, onEnd),
    generateKeyPairCommand(surroundings, onEnd),
  ];
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
