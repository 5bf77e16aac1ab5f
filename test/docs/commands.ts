import type { Command } from 'commander';
import { adoptCommand } from '../../src/command/adopt-options.ts';
import { copyCommand } from '../../src/command/copy-options.ts';
import { exceptionCommand } from '../../src/command/exception-options.ts';
import { explainCommand } from '../../src/command/explain-options.ts';
import { generateKeyPairCommand } from '../../src/command/generate-key-pair.ts';
import { lintCommand } from '../../src/command/lint-options.ts';
import { policyCommand } from '../../src/command/policy-options.ts';
import { preflightCommand } from '../../src/command/preflight-options.ts';
import { probeCommand } from '../../src/command/probe-options.ts';
import { resumeCommand } from '../../src/command/resume-options.ts';
import { signCommand } from '../../src/command/sign-options.ts';
import type { Surroundings } from '../../src/command/surroundings.ts';
import { processTerminal } from '../../src/command/terminal.ts';
import { verifyCommand } from '../../src/command/verify-options.ts';
import { whoCommand } from '../../src/command/who-options.ts';
import { readEnvironment } from '../../src/github/environment.ts';
import { toolName } from '../../src/shared/tool.ts';
import { readShell } from '../../src/workflow/read-shell.ts';
import { allCommands, wordText } from '../../src/workflow/shell-command.ts';
import type { Page } from './page.ts';

const SHELL_LANGUAGES = ['sh', 'bash', 'shell', 'console'];

/** The arguments of every command line of ours in a page: in blocks of a shell, and between backticks. */
export function ownCommandLines(page: Page): string[][] {
  const blocks = page.blocks
    .filter(({ language }) => SHELL_LANGUAGES.includes(language))
    .map(({ language, text }) => (language === 'console' ? typedIn(text) : text));
  const inline = page.inlineCode.filter((code) => code.startsWith(`${toolName} `));
  return [...blocks, ...inline].flatMap(argumentsIn);
}

/** What was typed at the prompt: lines behind `$`, with those that they go on in. */
function typedIn(console: string): string {
  return [...console.matchAll(/^\$ (?<typed>(?:.*\\\n)*.*)$/gm)]
    .map(({ groups }) => groups?.['typed'] ?? '')
    .join('\n');
}

function argumentsIn(script: string): string[][] {
  const filledIn = script.replaceAll(/<[A-Za-z][^<>\n]*>/g, 'PLACEHOLDER').replaceAll('…', 'PLACEHOLDER');
  return [...allCommands(readShell(filledIn))].flatMap(({ words }) => {
    const [first, ...others] = words.map(wordText);
    return first === toolName ? [others] : [];
  });
}

/** What is wrong with a command line of ours by the command's own options. @returns undefined: nothing */
export function mistakeIn([name = '', ...args]: readonly string[]): string | undefined {
  if (name.startsWith('-')) return ['--help', '--version'].includes(name) ? undefined : `no option ${name}`;
  const command = COMMANDS.get(name);
  if (!command) return `no command ${name}`;
  try {
    const [unknown] = command().parseOptions(args).unknown;
    return unknown === undefined || unknown === '--help' ? undefined : `no option ${unknown}`;
  } catch (error) {
    return String(error);
  }
}

const surroundings: Surroundings = { environment: readEnvironment({}), terminal: processTerminal({}) };
const onEnd = () => undefined;
/** Made anew for each line: a command keeps what it was given. */
const COMMANDS = new Map<string, () => Command>(
  [
    () => verifyCommand(surroundings, '', onEnd),
    ...[
      policyCommand,
      exceptionCommand,
      preflightCommand,
      lintCommand,
      adoptCommand,
      explainCommand,
      whoCommand,
      signCommand,
      resumeCommand,
      copyCommand,
      probeCommand,
      generateKeyPairCommand,
    ].map((make) => () => make(surroundings, onEnd)),
  ].map((make) => [make().name(), () => make().exitOverride().configureOutput({ writeErr: onEnd })]),
);
