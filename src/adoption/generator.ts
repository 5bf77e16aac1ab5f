import type { ActionUse } from '../workflow/action-use.ts';
import { expressionsIn } from '../workflow/expression.ts';
import { nameOfReference } from '../workflow/image-reference.ts';
import { isContainerGenerator } from '../workflow/image-steps.ts';
import { inputOf, type Job, type Step } from '../workflow/workflow.ts';
import type { Act, Refusal } from './act.ts';
import { byDigest } from './cosign-subject.ts';
import { type Objection, objectionTo } from './digest-source.ts';

const REPOSITORY = 'slsa-framework/slsa-github-generator';
/** Inputs that both workflows have, and what the generator alone needs for itself. */
const KEPT: readonly string[] = ['image', 'digest', 'registry-username', 'private-repository'];
const NEEDLESS: readonly string[] = ['compile-generator'];
const SECRETS: readonly string[] = ['registry-username', 'registry-password'];
const STEP_INPUTS: readonly string[] = [
  'image',
  'digest',
  'registry-username',
  'registry-password',
  'private-repository',
  ...NEEDLESS,
];

/** Whether it is the generator of provenance for images. */
export function isGenerator(use: ActionUse | undefined): boolean {
  return use?.repository === REPOSITORY && isContainerGenerator(use.path);
}

/** What a job that calls the generator becomes. */
export interface GeneratorCall {
  readonly job: Job;
  /** Without a tag. */
  readonly image: string;
  readonly dropped: readonly string[];
}

/** Undefined: it calls none. */
export function readGeneratorJob(job: Job): GeneratorCall | Refusal | undefined {
  if (!isGenerator(job.uses)) return undefined;
  const objection = ofInputs(job) ?? ofSecrets(job) ?? ofDigest(job);
  if (objection)
    return {
      job,
      shape: objection.shape ?? 'generator-job',
      why: objection.why,
      isTodo: objection.shape === undefined,
    };
  return {
    job,
    image: nameOfReference(inputOf(job, 'image')),
    dropped: [...job.with.keys()].filter((name) => NEEDLESS.includes(name)),
  };
}

function ofInputs(job: Job): Objection | undefined {
  const other = [...job.with.keys()].find((name) => ![...KEPT, ...NEEDLESS].includes(name));
  if (other !== undefined) return { why: `its input ${other} has no counterpart` };
  if (!job.with.has('image')) return { why: 'the image is no input, but a secret' };
  return undefined;
}

function ofSecrets({ secrets }: Job): Objection | undefined {
  if (!secrets?.isMap) return undefined;
  const other = secrets.entries().find(([name]) => !SECRETS.includes(name));
  return other && { why: `its secret ${other[0]} has no counterpart` };
}

function ofDigest(job: Job): Objection | undefined {
  const digest = inputOf(job, 'digest');
  if (expressionsIn(digest).length === 0) return { why: 'the digest is no output of a job' };
  return objectionTo(job, digest);
}

/** A step that names the generator, which no step can run: a step of ours in its place. */
export function readGeneratorStep(step: Step): Act | Refusal | undefined {
  if (!isGenerator(step.uses)) return undefined;
  const refuse = (why: string): Refusal => ({
    job: step.job,
    step,
    shape: 'generator-step',
    why,
    isTodo: true,
  });
  const other = [...step.with.keys()].find((name) => !STEP_INPUTS.includes(name));
  if (other !== undefined) return refuse(`its input ${other} has no counterpart`);
  const named = byDigest(step, inputOf(step, 'image'), inputOf(step, 'digest'));
  if ('why' in named) return refuse(named.why);
  return {
    step,
    shape: 'generator-step',
    subject: named.subject,
    what: 'provenance',
    provenance: 'v0.2',
    recursive: false,
    storage: 'unknown',
    isInStore: false,
    registry: new Map(
      ['registry-username', 'registry-password', 'private-repository'].flatMap((name) => {
        const text = inputOf(step, name);
        return text === '' ? [] : [[name, text] as const];
      }),
    ),
    remarks: [
      'GitHub runs reusable workflows as jobs only, so that until now this step failed before anything ran',
    ],
  };
}
