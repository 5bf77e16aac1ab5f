import { expressionsIn } from '../workflow/expression.ts';
import { nameOfReference } from '../workflow/image-reference.ts';
import { pushesImage } from '../workflow/image-steps.ts';
import { argumentsTo } from '../workflow/script.ts';
import { type Invocation } from '../workflow/program.ts';
import { resolveText, resolveWord } from '../workflow/resolve.ts';
import { literalText, type ShellWord } from '../workflow/shell-command.ts';
import { inputOf, type Step } from '../workflow/workflow.ts';
import type { DigestOfStep, Subject } from './act.ts';
import { contextText } from './context-text.ts';
import { type Objection, objectionTo } from './digest-source.ts';

export interface Named {
  readonly subject: Subject;
  readonly byTag: boolean;
}

/** The image that a word of a step's script names. */
export function subjectOf(step: Step, word: ShellWord): Named | Objection {
  const text = contextText(step, word);
  if (text === undefined || text.includes('{}')) return subjectOfLoop(step);
  const at = behindExpressions(text).indexOf('@');
  return at < 0 ? byTag(step, word, text) : byDigest(step, text.slice(0, at), text.slice(at + 1));
}

export function byDigest(step: Step, name: string, digest: string): Named | Objection {
  const objection = objectionTo(step.job, digest);
  if (objection) return objection;
  const build = step.job.steps.find(
    (one) => pushesImage(one) && one.id !== undefined && digest.includes(`steps.${one.id}.outputs.digest`),
  );
  if (build && isListOfTags(build, name)) return { subject: { names: 'all', digest }, byTag: false };
  const plain = nameOfReference(name).trim();
  if (plain === '' || /\s/.test(behindExpressions(plain)) || /\.outputs\.tags\b/.test(plain))
    return { why: 'nothing says which of several tags is meant' };
  return { subject: { names: [plain], digest }, byTag: false };
}

/** Expressions as blanks of their length, so that what stands around them can be looked for. */
function behindExpressions(text: string): string {
  return expressionsIn(text).reduce(
    (all, { start, end }) => all.slice(0, start) + '_'.repeat(end - start) + all.slice(end),
    text,
  );
}

/** The push that gave the tag, in a step before or in the same script. */
function byTag(step: Step, word: ShellWord, text: string): Named | Objection {
  const forms = formsOf(step, word);
  const before = step.job.steps.slice(0, step.index);
  const builds = before.filter(pushesImage);
  const all = builds.find((one) => isListOfTags(one, text));
  if (all) return { subject: { names: 'all', digest: { step: all } }, byTag: true };
  const names = [nameOfReference(text)];
  const build = builds.findLast((one) => tagsOf(one).some((tag) => forms.includes(tag)));
  if (build) return { subject: { names, digest: { step: build } }, byTag: true };
  const pushed = [...before, step].flatMap((one) => pushOf(one, forms)).at(-1);
  if (pushed) return { subject: { names, digest: pushed }, byTag: true };
  return {
    why: 'the image is named by a tag, and no step before is seen to push that tag: nothing says which digest it is',
  };
}

/** A reference as the script has it, and as expressions say it: `$GITHUB_SHA` is `${{ github.sha }}`. */
function formsOf(step: Step, word: ShellWord): string[] {
  const text = contextText(step, word);
  return [
    resolveWord(step, word),
    ...(text === undefined ? [] : [resolveText({ job: step.job, step }, text)]),
  ];
}

function tagsOf(build: Step): string[] {
  return resolveText({ job: build.job, step: build }, inputOf(build, 'tags'))
    .split(/[\n,]/)
    .map((tag) => tag.trim());
}

/** Whether a text is an expression from which the build has all its tags. */
function isListOfTags(build: Step, text: string): boolean {
  const [only, ...more] = expressionsIn(text);
  const tags = inputOf(build, 'tags');
  return (
    only !== undefined &&
    more.length === 0 &&
    /^steps\.[\w-]+\.outputs\.tags$/.test(only.text) &&
    [...expressionsIn(tags)].map((one) => one.text).join() === only.text &&
    tags.trim().length === tags.trim().match(/^\$\{\{[^}]*\}\}$/)?.[0].length
  );
}

/** A `docker push` of exactly that reference, as a command of its own. */
function pushOf(step: Step, forms: readonly string[]): DigestOfStep[] {
  const { script } = step;
  if (!script) return [];
  return script.invocations.flatMap((invocation): DigestOfStep[] => {
    const word = pushedBy(invocation);
    if (!word || !formsOf(step, word).some((form) => forms.includes(form)) || !isAlone(invocation)) return [];
    const place = script.source.place(word);
    const written = script.source.file.text.slice(place.start, place.end);
    return [{ step, pushed: { written, behind: invocation.end } }];
  });
}

function pushedBy(invocation: Invocation): ShellWord | undefined {
  if (invocation.program !== 'docker') return undefined;
  const operands = argumentsTo(invocation).operands;
  const words = literalText(operands[0] ?? { parts: [] }) === 'image' ? operands.slice(1) : operands;
  return words.length === 2 && words[0] && literalText(words[0]) === 'push' ? words[1] : undefined;
}

/** Whether it runs once, whatever the commands around it do. */
export function isAlone({ command }: Pick<Invocation, 'command'>): boolean {
  const ends = [undefined, ';'];
  return command.keywords.length === 0 && ends.includes(command.before) && ends.includes(command.after);
}

/** Scripts that sign each of the tags of one build: `echo "$TAGS" | xargs -I {} cosign sign {}@$DIGEST`. */
function subjectOfLoop(step: Step): Named | Objection {
  const mentioned = expressionsOf(step);
  const builds = step.job.steps.slice(0, step.index).filter(pushesImage);
  const byTags = builds.filter((build) => mentioned.some((text) => isListOfTags(build, `\${{ ${text} }}`)));
  const [build, ...more] = byTags;
  const digests = mentioned.filter((text) => /\.outputs\.(?:digest|imageid)$/.test(text));
  const own = build?.id === undefined ? [] : [`steps.${build.id}.outputs.digest`];
  if (!build || more.length > 0 || digests.some((text) => !own.includes(text)))
    return {
      why: 'the script puts the name of the image together, which nothing but the script itself can do',
    };
  return { subject: { names: 'all', digest: { step: build } }, byTag: digests.length === 0 };
}

/** What a script is given: expressions in it, and in the variables that it uses. */
function expressionsOf({ script, env, job }: Step): string[] {
  const text = script?.text ?? '';
  const names = [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = '']) => name);
  const values = names.flatMap((name) => (env.get(name) ?? job.env.get(name))?.text ?? []);
  return [text, ...values].flatMap((one) => expressionsIn(one).map((expression) => expression.text));
}
