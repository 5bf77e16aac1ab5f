import { cosignCallsIn, hasKey, isTrial, signsImage } from './cosign.ts';
import { literalText } from './shell-command.ts';
import { inputOf, type Job, type Step } from './workflow.ts';

const ATTEST: readonly string[] = [
  'actions/attest',
  'actions/attest-build-provenance',
  'actions/attest-sbom',
];
const BUILD = /\/build-push-action$/;
const GENERATOR = 'slsa-framework/slsa-github-generator';

/** Whether it makes a statement of GitHub's about an image; `subject-path` is about files. */
export function attestsImage(step: Step): boolean {
  return usesAttest(step) && inputOf(step, 'subject-path') === '' && inputOf(step, 'subject-name') !== '';
}

export function usesAttest({ uses }: Step): boolean {
  return uses?.kind === 'repository' && ATTEST.includes(uses.repository);
}

/** docker/build-push-action, and those that take its inputs. */
export function buildsImage({ uses }: Step): boolean {
  return uses?.kind === 'repository' && BUILD.test(uses.repository);
}

/** Whether a build pushes; an expression may say so. */
export function pushesImage(step: Step): boolean {
  if (!buildsImage(step)) return false;
  const push = inputOf(step, 'push');
  return (push !== '' && push !== 'false') || /\bpush=true\b|type=registry/.test(inputOf(step, 'outputs'));
}

/** This project's action, and what GitHub and cosign sign with. */
export function signsWithAction(step: Step): boolean {
  const isOurs = step.uses?.repository.endsWith('/slsa-provenance-action') ?? false;
  return attestsImage(step) || (isOurs && step.uses?.path === '');
}

/** A script that is named for signing: `./sign-image.sh`, `make sign`. */
export function signingScript({ script }: Step) {
  return script?.invocations.find(({ program, words }) => {
    const names = [program, ...words.slice(0, 2).map((word) => literalText(word) ?? '')];
    const first = RUNNERS.includes(program) ? names[1] : program;
    return (
      /(?:^|[/_-])sign(?:[_-]?images?|[_-]?containers?)?(?:\.(?:sh|bash|py))?$/.test(first ?? '') &&
      first !== 'sign'
    );
  });
}
const RUNNERS: readonly string[] = ['bash', 'sh', 'make', 'just', 'task', 'mage'];

/** Whether a step signs an image. */
export function signsInStep(step: Step): boolean {
  return signsWithAction(step) || cosignCallsIn(step).some((call) => signsImage(call) && !isTrial(call));
}

/** Whether a step signs an image as the workflow that it is in, not by a key. */
export function signsAsWorkflow(step: Step): boolean {
  return (
    (signsWithAction(step) && inputOf(step, 'key') === '') ||
    cosignCallsIn(step).some((call) => signsImage(call) && !isTrial(call) && !hasKey(call))
  );
}

/** Whether a job signs an image in any way that can be seen. */
export function signsInJob(job: Job): boolean {
  return job.steps.some((step) => signsInStep(step) || signingScript(step) !== undefined);
}

/** Whether a job calls a generator of provenance for images. */
export function callsGenerator({ uses }: Job): boolean {
  return uses?.repository === GENERATOR && uses.isWorkflow;
}

export function isContainerGenerator(path: string): boolean {
  return /^\.github\/workflows\/generator_container_slsa3\.yml$/.test(path);
}
