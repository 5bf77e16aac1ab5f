import { isGenerator } from './generator.ts';
import { signingScript } from '../workflow/image-steps.ts';
import { literalText } from '../workflow/shell-command.ts';
import type { Job, Step } from '../workflow/workflow.ts';
import type { Refusal } from './act.ts';
import type { ShapeId } from './shapes.ts';

interface Clue {
  readonly shape: ShapeId;
  readonly why: string;
  readonly isIn: (step: Step) => boolean;
}

const CLUES: readonly Clue[] = [
  {
    shape: 'notation',
    why: 'Ratify and notation read what it writes, which is another format',
    isIn: (step) =>
      runs(step, 'notation', 'sign') ||
      (step.uses?.repository === 'notaryproject/notation-action' && step.uses.path === 'sign'),
  },
  {
    shape: 'script',
    why: 'what it signs, and how, stands in another file',
    isIn: (step) => signingScript(step) !== undefined,
  },
  {
    shape: 'action',
    why: 'what it signs, and how, stands in that action',
    isIn: ({ uses }) => uses?.kind === 'local' && /(?:^|[/_-])(?:co)?sign(?:ing)?(?:[/_-]|$)/.test(uses.path),
  },
];

/** Steps that sign in ways that no patch is made for. */
export function otherShapesIn(job: Job): Refusal[] {
  if (job.workflow.kind === 'goreleaser')
    return job.steps.slice(0, 1).map((step) => ({
      job,
      step,
      shape: 'goreleaser',
      why: 'GoReleaser signs while it releases, and a step behind it takes its list of digests',
      isTodo: false,
    }));
  return job.steps.flatMap((step) =>
    CLUES.filter(({ isIn }) => isIn(step) && !isGenerator(step.uses)).map(({ shape, why }) => ({
      job,
      step,
      shape,
      why,
      isTodo: false,
    })),
  );
}

function runs({ script }: Step, name: string, command: string): boolean {
  return (script?.invocations ?? []).some(
    ({ program, words: [first] }) => program === name && first && literalText(first) === command,
  );
}
