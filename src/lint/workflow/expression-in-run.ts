import type { Problem } from '../../finding/finding.ts';
import type { TextEdit } from '../../text/yaml-edit.ts';
import { mayIdentify } from '../../workflow/access.ts';
import { scalarText } from '../../workflow/embedded-text.ts';
import { type Expression, expressionsIn, valuesIn } from '../../workflow/expression.ts';
import type { ShellCommand } from '../../workflow/shell-command.ts';
import { type Step, type Workflow } from '../../workflow/workflow.ts';
import { addedEntry, inserted, replaced } from './edits.ts';
import type { WorkflowRule } from './rule.ts';

/** What others write, or who starts the run (docs.github.com, "Security hardening", and zizmor's template-injection). */
const FREE_TEXT =
  /^github\.(?:head_ref|event\.(?:(?:issue|pull_request|discussion|release|milestone)\.(?:title|body|name)|pull_request\.head\.(?:ref|label|repo\.(?:default_branch|description|homepage))|(?:comment|review|review_comment)\.body|head_commit\.(?:message|author\.\w+)|commits(?:\.[^.]+)*\.(?:message|author\.\w+)|workflow_run\.(?:head_branch|display_title|head_commit\.(?:message|author\.\w+))|release\.tag_name|client_payload\..+|pages(?:\.[^.]+)*\.page_name))$/;
const TYPES_OF_WORDS: readonly (string | undefined)[] = ['boolean', 'number', 'choice', 'environment'];

/** Of one script; no script that a person wrote has more. */
const MAX_EXPRESSIONS = 200;

export const expressionInRun: WorkflowRule = {
  id: 'workflow/expression-in-run',
  severity: 'error-admits',
  title: 'Text of others becomes part of a script that can sign',
  isFixable: true,
  alsoIn: 'zizmor',
  check: (workflow) =>
    workflow.kind === 'workflow'
      ? workflow.jobs.filter(mayIdentify).flatMap(({ steps }) => steps.flatMap(inStep))
      : [],
};

function inStep(step: Step): Problem[] {
  const node = step.node?.at('run');
  const source = node && scalarText(node);
  if (!source) return [];
  return expressionsIn(source.text)
    .slice(0, MAX_EXPRESSIONS)
    .flatMap((expression) => {
      const value = freeText(expression, step.job.workflow);
      if (value === undefined) return [];
      return [
        {
          at: source.place(expression),
          message: `Whoever chooses ${value} writes commands into this script, and with them signs as this workflow.`,
          fix: `env:\n  ${variableFor(value)}: \${{ ${expression.text} }}\nrun: … "$${variableFor(value)}"`,
          edits: throughEnvironment(step, expression, variableFor(value)),
        },
      ];
    });
}

function freeText({ text }: Expression, { inputs }: Workflow): string | undefined {
  const shown = onlyShown(text);
  return valuesIn(shown)
    .filter(({ end }) => !/^\s*(?:&&|[=!<>]=?)/.test(shown.slice(end)))
    .map(({ path }) => path.join('.'))
    .find((path) => {
      const [, input] = /^(?:github\.event\.)?inputs\.(.+)$/.exec(path) ?? [];
      if (input === undefined) return FREE_TEXT.test(path);
      return !TYPES_OF_WORDS.includes(inputs.get(input)?.at('type')?.text);
    });
}

/** An expression without what only says true or false of a value: functions that do, what is negated or compared. */
function onlyShown(text: string): string {
  return text
    .replaceAll(/\b(?:contains|startsWith|endsWith|hashFiles)\s*\([^()]*\)/gi, '')
    .replaceAll(/!\s*(?=[A-Za-z])[\w.-]+/g, '')
    .replaceAll(/[=!]=\s*[\w.-]+/g, '');
}

function variableFor(value: string): string {
  const parts = value.replace(/^github\.(?:event\.)?/, '').split('.');
  const name = parts[0] === 'inputs' ? ['input', ...parts.slice(1)] : parts;
  return name
    .join('_')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase();
}

/** Only where the shell fills variables in: not in single quotes, here-documents or scripts of other shells. */
function throughEnvironment(step: Step, expression: Expression, variable: string): TextEdit[] {
  const { script, node } = step;
  const run = node?.at('run');
  if (!script || !node || !run || !isFilledIn(script.commands, expression) || step.env.has(variable))
    return [];
  const all = expressionsIn(script.text).filter(({ text }) => text === expression.text);
  const use = replaced(script.source.place(expression), `\${${variable}}`);
  if (all[0]?.start !== expression.start) return [use];
  const line = `${variable}: \${{ ${expression.text} }}`;
  const env = node.at('env');
  const column = run.keyPlace.column - 1;
  const own = env
    ? addedEntry(env, [line])
    : [
        inserted(
          run.file,
          run.keyPlace.start,
          `env:\n${' '.repeat(column + 2)}${line}\n${' '.repeat(column)}`,
        ),
      ];
  return own.length > 0 ? [use, ...own] : [];
}

function isFilledIn(commands: readonly ShellCommand[], { start, end }: Expression): boolean {
  return commands.some((command) =>
    [...command.words, ...command.assignments.map(({ value }) => value)].some(
      (word) =>
        word.start <= start && end <= word.end && word.parts.some(({ kind }) => kind === 'expression'),
    ),
  );
}
