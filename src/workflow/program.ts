import { literalText, type ShellCommand, type ShellWord, type Span, wordText } from './shell-command.ts';

/** A program as a command starts it, also behind `sudo`, `xargs` and the like. */
export interface Invocation extends Span {
  readonly command: ShellCommand;
  /** Without its folder: `cosign`. */
  readonly program: string;
  /** The words behind it. */
  readonly words: readonly ShellWord[];
  /** The programs before it. */
  readonly wrappers: readonly string[];
}

/** An option on a command line, and its value. */
export interface Flag extends Span {
  /** As it is written, without a value: `--key`, `-t`. */
  readonly name: string;
  /** Undefined: it has none. */
  readonly value: ShellWord | undefined;
}

/** Options of a command line, and the words that are none. */
export interface Arguments {
  readonly flags: readonly Flag[];
  readonly operands: readonly ShellWord[];
}

/** Programs that start another, and those of their options that take a value of its own. */
const WRAPPERS: Readonly<Record<string, readonly string[]>> = {
  command: [],
  doas: ['-u'],
  env: ['-u', '-C', '-S'],
  exec: ['-a'],
  nice: ['-n'],
  nohup: [],
  retry: ['-t', '-d', '-n', '--times', '--delay', '--tries'],
  sudo: ['-u', '-g', '-h', '-p', '-C'],
  time: ['-f', '-o'],
  timeout: ['-k', '-s'],
  xargs: ['-I', '-n', '-P', '-L', '-d', '-a', '-s', '-E'],
};

/** The program that a command starts; undefined: it only sets variables, or a variable says which. */
export function invocationOf(command: ShellCommand): Invocation | undefined {
  const wrappers: string[] = [];
  let [first, ...words] = command.words;
  while (first !== undefined) {
    const program = literalText(first)?.replace(/^.*\//, '');
    if (program === undefined) return undefined;
    const options = Object.hasOwn(WRAPPERS, program) ? WRAPPERS[program] : undefined;
    if (!options) return { command, program, words, wrappers, start: command.start, end: command.end };
    wrappers.push(program);
    [first, ...words] = behindOptions(words, options, program === 'timeout' ? 1 : 0);
  }
  return undefined;
}

/** @param more words that stand before the program, such as a time limit */
function behindOptions(words: readonly ShellWord[], options: readonly string[], more: number): ShellWord[] {
  let at = 0;
  for (
    let text = textAt(words, at);
    text?.startsWith('-') || /^\w+=/.test(text ?? '');
    text = textAt(words, at)
  )
    at += options.includes(text ?? '') ? 2 : 1;
  return words.slice(at + more);
}

function textAt(words: readonly ShellWord[], at: number): string | undefined {
  const word = words[at];
  return word && wordText(word);
}

/** @param switches options without a value of their own word: `--yes`, `-r` */
export function argumentsOf(words: readonly ShellWord[], switches: ReadonlySet<string>): Arguments {
  const flags: Flag[] = [];
  const operands: ShellWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as ShellWord;
    const name = /^(--?[A-Za-z][\w-]*)(=?)/.exec(startOf(word));
    if (name?.[1] === undefined) {
      operands.push(word);
    } else if (name[2] === '=') {
      flags.push({ name: name[1], value: behind(word, name[0].length), start: word.start, end: word.end });
    } else {
      const value = switches.has(name[1]) ? undefined : words[at + 1];
      if (value) at += 1;
      flags.push({ name: name[1], value, start: word.start, end: value?.end ?? word.end });
    }
  }
  return { flags, operands };
}

function startOf({ parts: [first] }: ShellWord): string {
  return first?.kind === 'text' ? first.text : '';
}

/** A word without its first characters, which stand for themselves. */
function behind(word: ShellWord, count: number): ShellWord {
  const [first, ...rest] = word.parts;
  const text = first?.kind === 'text' ? first.text.slice(count) : '';
  const parts = text === '' ? rest : [{ kind: 'text' as const, text }, ...rest];
  return { ...word, parts, start: Math.min(word.start + count, word.end) };
}

export function flagOf({ flags }: Arguments, ...names: readonly string[]): Flag | undefined {
  return flags.find(({ name }) => names.includes(name));
}

/** Whether a switch is on: `--yes`, `--yes=true`; undefined: it is not given. */
export function isOn(args: Arguments, ...names: readonly string[]): boolean | undefined {
  const flag = flagOf(args, ...names);
  return flag && (flag.value === undefined || wordText(flag.value) !== 'false');
}
