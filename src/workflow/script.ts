import type { EmbeddedText } from './embedded-text.ts';
import { argumentsOf, type Arguments, type Invocation, invocationOf } from './program.ts';
import { readShell } from './read-shell.ts';
import {
  allCommands,
  literalText,
  type ShellAssignment,
  type ShellCommand,
  type ShellWord,
  type Span,
} from './shell-command.ts';

/** A text for a shell, read when it is first asked for. */
export class Script {
  readonly source: EmbeddedText;
  #commands: readonly ShellCommand[] | undefined;
  #invocations: readonly Invocation[] | undefined;
  #variables: ReadonlyMap<string, readonly (ShellAssignment | Span)[]> | undefined;

  constructor(source: EmbeddedText) {
    this.source = source;
  }

  get text(): string {
    return this.source.text;
  }

  /** In the order written; those in a word before the one whose word it is. */
  get commands(): readonly ShellCommand[] {
    this.#commands ??= [...allCommands(readShell(this.text))];
    return this.#commands;
  }

  /** The last value that a variable was given for good before a place in the text; undefined: none is seen. */
  assignedBefore(name: string, at: number): ShellAssignment | 'unknown' | undefined {
    this.#variables ??= variablesOf(this.commands);
    const all = this.#variables.get(name) ?? [];
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.end ?? at + 1) <= at) low = middle + 1;
      else high = middle;
    }
    const last = all[low - 1];
    return last && 'value' in last ? last : last && 'unknown';
  }

  get invocations(): readonly Invocation[] {
    this.#invocations ??= this.commands.flatMap((command) => invocationOf(command) ?? []);
    return this.#invocations;
  }
}

const READERS: readonly string[] = ['read', 'readarray', 'mapfile'];

/** By name, in the order of the text; of what a loop or `read` sets only the place is known. */
function variablesOf(commands: readonly ShellCommand[]): Map<string, (ShellAssignment | Span)[]> {
  const variables = new Map<string, (ShellAssignment | Span)[]>();
  const add = (name: string, value: ShellAssignment | Span) => {
    const all = variables.get(name);
    if (all) all.push(value);
    else variables.set(name, [value]);
  };
  for (const { assignments, words, start, end } of commands) {
    for (const one of assignments) if (one.stays) add(one.name, one);
    for (const name of setByProgram(words)) add(name, { start, end });
  }
  for (const all of variables.values()) all.sort((a, b) => a.end - b.end);
  return variables;
}

/** `for NAME in`, `read NAME` */
function setByProgram(words: readonly ShellWord[]): string[] {
  const [first, ...names] = words.map(literalText);
  if (first === 'for') return names.slice(0, 1).flatMap((name) => name ?? []);
  return first !== undefined && READERS.includes(first) ? names.flatMap((name) => name ?? []) : [];
}

/** Options of these programs that have no word of their own as a value. */
const SWITCHES: Readonly<Record<string, string>> = {
  cosign: `--yes -y --recursive -r --tlog-upload --new-bundle-format --use-signing-config --force -f --upload --replace
    --insecure-ignore-tlog --insecure-ignore-sct --allow-insecure-registry --allow-http-registry --check-claims
    --local-image --offline --private-infrastructure --k8s-keychain --verbose -d --issue-certificate
    --fulcio-auth-flow-prompt --insecure-skip-verify --record-creation-timestamp --certificate-github-workflow-verify
    --experimental-oci11 --use-signed-timestamps --only --help -h`,
  gh: '--bundle-from-oci --deny-self-hosted-runners --no-public-good',
  docker: '-q --quiet -a --all-tags --push --load --no-cache --pull --rm --raw --dry-run -D',
  crane: '--full-ref --insecure --verbose -v --allow-nondistributable-artifacts',
  podman: '-q --quiet --tls-verify --remove-signatures --all',
};
const SETS = new Map(
  Object.entries(SWITCHES).map(([program, switches]) => [program, new Set(switches.split(/\s+/))]),
);
const NONE: ReadonlySet<string> = new Set();

/** Options and other words behind the program's name. */
export function argumentsTo({ program, words }: Pick<Invocation, 'program' | 'words'>): Arguments {
  return argumentsOf(words, SETS.get(program) ?? NONE);
}
