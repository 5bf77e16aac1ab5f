import type { Problem } from '../../finding/finding.ts';
import { referenceKindOf } from '../../workflow/image-reference.ts';
import { buildsImage, signingScript, signsInStep } from '../../workflow/image-steps.ts';
import type { Invocation } from '../../workflow/program.ts';
import { resolveWord } from '../../workflow/resolve.ts';
import { argumentsTo } from '../../workflow/script.ts';
import { literalText } from '../../workflow/shell-command.ts';
import type { Job, Step } from '../../workflow/workflow.ts';
import { isTransparent } from './known-actions.ts';
import { oncePerJob, type WorkflowRule } from './rule.ts';

/** Commands that print the digest of a tag: the words that must be there. */
const LOOK_UPS: Readonly<Record<string, readonly string[]>> = {
  crane: ['digest'],
  docker: ['imagetools', 'inspect'],
  oras: ['resolve'],
  regctl: ['digest'],
  skopeo: ['inspect'],
};
const BUILDS =
  /\b(?:(?:docker|podman|buildah|nerdctl) (?:image )?(?:push|build|buildx build)|buildx (?:bake|build|imagetools create)|imagetools create|skopeo copy|crane (?:push|copy|cp|append|mutate|index|rebase|tag)|oras (?:push|cp|copy|attach)|regctl image copy|ko (?:build|publish|resolve)|helm push|pack build|bazel|goreleaser|apko|melange|kaniko)\b/;

export const signsExistingTag: WorkflowRule = {
  id: 'workflow/signs-existing-tag',
  severity: 'warning',
  title: 'What a tag points to is signed, not what was built',
  check: (workflow, context) => oncePerJob(workflow, context, inJob),
};

function inJob(job: Job): Problem[] {
  if (job.workflow.kind === 'page' || job.steps.some(builds)) return [];
  const signing = job.steps.find((step) => signsInStep(step) || signingScript(step) !== undefined);
  if (!signing) return [];
  return job.steps.flatMap((step) => [...lookUps(step), ...(step === signing ? byScript(step) : [])]);
}

function builds(step: Step): boolean {
  const bakes =
    step.uses !== undefined &&
    /bake|build|kaniko|publish|push|goreleaser|ko-build|copy/i.test(step.uses.text);
  return buildsImage(step) || bakes || BUILDS.test(step.script?.text ?? '');
}

function lookUps(step: Step): Problem[] {
  const { script } = step;
  if (!script) return [];
  return script.invocations
    .filter((invocation) => looksUpTag(step, invocation))
    .map(({ command }) => problem(script.source.place(command)));
}

function looksUpTag(step: Step, invocation: Invocation): boolean {
  const needed = Object.hasOwn(LOOK_UPS, invocation.program) ? LOOK_UPS[invocation.program] : undefined;
  if (!needed) return false;
  const { operands } = argumentsTo(invocation);
  const texts = operands.map((word) => literalText(word) ?? '');
  const isLookUp = needed.every((word) => texts.includes(word));
  return isLookUp && operands.some((word) => referenceKindOf(resolveWord(step, word)) === 'tag');
}

/** A script of its own that is told a tag. */
function byScript(step: Step): Problem[] {
  const invocation = signingScript(step);
  if (!invocation || !step.node) return [];
  const { assignments } = invocation.command;
  const names = assignments.map(({ name }) => name);
  const isTold = names.some((name) => /TAG$/.test(name)) && !names.some((name) => /DIGEST/.test(name));
  const others = step.job.steps.slice(0, step.index);
  return isTold && others.every((one) => isTransparent(one) || one.uses) ? [problem(step.node.place)] : [];
}

function problem(at: Problem['at']): Problem {
  return {
    at,
    message:
      'This job signs what the tag points to now, and did not build it: whoever moved the tag gets the signature.',
    fix: 'sign in the job that pushes, or hand its digest over',
  };
}
