import type { Script } from '../workflow/script.ts';
import {
  literalText,
  type ShellCommand,
  type ShellWord,
  type WordPart,
  wordText,
} from '../workflow/shell-command.ts';
import type { Step } from '../workflow/workflow.ts';

/** Variables of every job, and what a workflow calls them (docs.github.com, "Variables reference"). */
const GIVEN: Readonly<Record<string, string>> = {
  GITHUB_ACTOR: 'github.actor',
  GITHUB_REF_NAME: 'github.ref_name',
  GITHUB_REPOSITORY: 'github.repository',
  GITHUB_REPOSITORY_OWNER: 'github.repository_owner',
  GITHUB_RUN_ID: 'github.run_id',
  GITHUB_RUN_NUMBER: 'github.run_number',
  GITHUB_SHA: 'github.sha',
};
const MAX_DEPTH = 8;

/**
 * A word of a step's script as an input of a step can say it, in expressions alone; undefined: only the script knows.
 * Changes of letters to lower case are left out: names of images are written so anyway.
 */
export function contextText(step: Step, word: ShellWord): string | undefined {
  return ofParts(step, word.parts, word.start, 0);
}

function ofParts(step: Step, parts: readonly WordPart[], at: number, depth: number): string | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const texts = parts.map((part) => ofPart(step, part, at, depth));
  return texts.every((text) => text !== undefined) ? texts.join('') : undefined;
}

function ofPart(step: Step, part: WordPart, at: number, depth: number): string | undefined {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'expression':
      return `\${{ ${part.text} }}`;
    case 'variable':
      return part.operation === '' || part.operation === ',,'
        ? ofVariable(step, part.name, at, depth)
        : undefined;
    case 'commands':
      return inLowerCase(step, part.commands, at, depth);
  }
}

function ofVariable(step: Step, name: string, at: number, depth: number): string | undefined {
  const assigned = step.script?.assignedBefore(name, at);
  if (assigned === 'unknown') return undefined;
  if (assigned) return ofParts(step, assigned.value.parts, assigned.start, depth + 1);
  const own = step.env.get(name)?.text;
  if (own !== undefined) return own;
  const isSet = step.job.env.has(name) || step.job.workflow.env.has(name) || isWrittenBefore(step, name);
  if (isSet) return `\${{ env.${name} }}`;
  return Object.hasOwn(GIVEN, name) ? `\${{ ${GIVEN[name] ?? ''} }}` : undefined;
}

/** `echo "NAME=value" >> $GITHUB_ENV` in a step before. */
function isWrittenBefore(step: Step, name: string): boolean {
  return step.job.steps.slice(0, step.index).some(({ script }) => script && writesVariable(script, name));
}

function writesVariable({ commands }: Script, name: string): boolean {
  return commands.some(
    ({ words, redirects }) =>
      redirects.some(({ target }) => target && wordText(target).includes('GITHUB_ENV')) &&
      words.some((word) => wordText(word).startsWith(`${name}=`)),
  );
}

/** `$(echo "$NAME" | tr A-Z a-z)` */
function inLowerCase(
  step: Step,
  commands: readonly ShellCommand[],
  at: number,
  depth: number,
): string | undefined {
  const [print, change, ...more] = commands;
  if (!print || !change || more.length > 0 || print.after !== '|') return undefined;
  const [program, ...words] = print.words;
  const [text] = words.filter((word) => !literalText(word)?.startsWith('-'));
  const isPrint = program && ['echo', 'printf'].includes(literalText(program) ?? '');
  const changed = change.words.map(wordText).join(' ');
  const isLower = /^tr ('?\[:upper:\]'?|A-Z) ('?\[:lower:\]'?|a-z)$/.test(changed);
  if (!isPrint || !isLower || !text) return undefined;
  // Of `printf '%s' "$NAME"` the second is what is printed.
  const printed = literalText(text) === '%s' ? words[1] : text;
  return printed && ofParts(step, printed.parts, at, depth + 1);
}
