import { expressionsIn, onlyValue } from './expression.ts';
import type { Script } from './script.ts';
import { literalText, type ShellCommand, type ShellWord, wordText } from './shell-command.ts';
import type { Job, Step } from './workflow.ts';

/** Where a value is asked for. */
export interface Scope {
  readonly job: Job;
  readonly step?: Step | undefined;
}

/** Values within values, how many in all, and how long the result may be; what is longer is cut off. */
const MAX_DEPTH = 8;
const MAX_VALUES = 200;
const MAX_LENGTH = 10_000;

/**
 * A word as the program gets it, as far as the file says: variables that the script, the step, the job or the workflow
 * sets, outputs of steps that a script writes, and outputs of jobs. What is not known stays `${NAME}`, `${{ … }}`,
 * `$(…)`.
 */
export function resolveWord(step: Step, word: ShellWord): string {
  return new Resolver().word({ job: step.job, step }, step.script, word, 0);
}

/** The same for a text with expressions. */
export function resolveText(scope: Scope, text: string): string {
  return new Resolver().text(scope, text, 0);
}

class Resolver {
  #values = 0;

  word(scope: Scope, script: Script | undefined, word: ShellWord, depth: number): string {
    const text = word.parts
      .map((part) => {
        if (part.kind === 'variable' && part.operation === '')
          return this.#variable(scope, script, part.name, word.start, depth) ?? wordText({ parts: [part] });
        if (part.kind === 'expression')
          return this.#expression(scope, part.text, depth) ?? wordText({ parts: [part] });
        return wordText({ parts: [part] });
      })
      .join('');
    return text.slice(0, MAX_LENGTH);
  }

  text(scope: Scope, text: string, depth: number): string {
    let [result, at] = ['', 0];
    for (const expression of expressionsIn(text)) {
      const value = this.#expression(scope, expression.text, depth) ?? `\${{ ${expression.text} }}`;
      result += text.slice(at, expression.start) + value;
      at = expression.end;
    }
    return (result + text.slice(at)).slice(0, MAX_LENGTH);
  }

  #isEnough(depth: number): boolean {
    this.#values += 1;
    return depth >= MAX_DEPTH || this.#values > MAX_VALUES;
  }

  #variable(
    scope: Scope,
    script: Script | undefined,
    name: string,
    at: number,
    depth: number,
  ): string | undefined {
    if (this.#isEnough(depth)) return undefined;
    const assigned = script?.assignedBefore(name, at);
    if (assigned === 'unknown') return undefined;
    return assigned ? this.word(scope, script, assigned.value, depth + 1) : this.#env(scope, name, depth);
  }

  #env(scope: Scope, name: string, depth: number): string | undefined {
    const { job, step } = scope;
    const text = (step?.env.get(name) ?? job.env.get(name) ?? job.workflow.env.get(name))?.text;
    return text === undefined ? undefined : this.text(scope, text, depth + 1);
  }

  #expression(scope: Scope, expression: string, depth: number): string | undefined {
    const [context, first = '', outputs, name = ''] = onlyValue(expression) ?? [];
    if (context === undefined || this.#isEnough(depth)) return undefined;
    if (context === 'env') return this.#env(scope, first, depth);
    if (outputs !== 'outputs') return undefined;
    if (context === 'needs') return this.#jobOutput(scope.job, first, name, depth);
    const step = context === 'steps' ? scope.job.steps.find(({ id }) => id === first) : undefined;
    return step && this.#stepOutput(step, name, depth);
  }

  #jobOutput(job: Job, id: string, name: string, depth: number): string | undefined {
    const other = job.workflow.jobs.find((one) => one.id === id);
    const text = other?.outputs.get(name)?.text;
    return other && text !== undefined ? this.text({ job: other }, text, depth + 1) : undefined;
  }

  #stepOutput(step: Step, name: string, depth: number): string | undefined {
    const [only, ...more] = step.script ? writtenOutputs(step.script, name) : [];
    if (!only || more.length > 0) return undefined;
    return this.word({ job: step.job, step }, step.script, only, depth + 1);
  }
}

const WRITERS: readonly string[] = ['echo', 'printf'];

/** The values that a script writes for an output: `echo "NAME=value" >> $GITHUB_OUTPUT`. */
export function writtenOutputs(script: Script, name: string): ShellWord[] {
  return script.commands.flatMap((command) => {
    const word = command.words.findLast((one) => startsWith(one, `${name}=`));
    return word && writesOutput(command) ? [without(word, name.length + 1)] : [];
  });
}

function writesOutput({ words: [program], redirects }: ShellCommand): boolean {
  const isWriter = program !== undefined && WRITERS.includes(literalText(program) ?? '');
  return isWriter && redirects.some(({ target }) => target && wordText(target).includes('GITHUB_OUTPUT'));
}

function startsWith({ parts: [first] }: ShellWord, text: string): boolean {
  return first?.kind === 'text' && first.text.startsWith(text);
}

function without(word: ShellWord, count: number): ShellWord {
  const [first, ...rest] = word.parts;
  return first?.kind === 'text'
    ? { ...word, parts: [{ kind: 'text', text: first.text.slice(count) }, ...rest] }
    : word;
}
