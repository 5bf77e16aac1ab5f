import { expressionsIn, valuesIn } from '../workflow/expression.ts';
import { buildsImage, pushesImage } from '../workflow/image-steps.ts';
import { inputOf, type Job, type Step } from '../workflow/workflow.ts';
import type { ShapeId } from './shapes.ts';

/** Why a digest cannot be signed with provenance of this run, and as what that is known. */
export interface Objection {
  readonly shape?: ShapeId;
  readonly why: string;
}

const PUSHES =
  /\b(?:(?:docker|podman|buildah|nerdctl) (?:image |manifest )?push|docker (?:buildx )?build\b|buildx (?:bake|build|imagetools create)|imagetools create|skopeo copy|crane (?:push|append|mutate|copy|cp)|oras push|ko (?:build|publish)|helm push|pack build|goreleaser|apko publish|kaniko|jib)\b/;

/** Undefined: a step or job of this run pushed what the digest is of, as far as the file says. */
export function objectionTo(job: Job, digest: string): Objection | undefined {
  const [expression, ...more] = expressionsIn(digest);
  const around = expression && digest.slice(0, expression.start) + digest.slice(expression.end);
  if (!expression || more.length > 0 || !['', 'sha256:'].includes(around ?? ''))
    return { shape: 'signed-later', why: 'the digest stands in the file, and is of no build of this run' };
  if (/\bgithub\.sha\b|\bimageid\b|ImageID/.test(expression.text))
    return { why: `${expression.text} is no digest of an image in a registry` };
  const values = valuesIn(expression.text).map(({ path }) => path);
  const objections = values.map((path) => ofValue(job, path));
  return objections.includes(undefined)
    ? undefined
    : (objections[0] ?? { why: `nothing says what ${expression.text} is` });
}

function ofValue(job: Job, [context, first = '', kind, name = '']: readonly string[]): Objection | undefined {
  switch (context) {
    case 'steps':
      return kind === 'outputs' ? ofStep(job, first, name) : { why: `steps.${first} has no outputs there` };
    case 'needs':
      return kind === 'outputs' ? ofJob(job, first, name) : { why: `needs.${first} has no outputs there` };
    case 'inputs':
      return job.workflow.triggers.has('workflow_call') && !job.workflow.triggers.has('workflow_dispatch')
        ? undefined
        : later(`inputs.${first}`);
    case 'matrix':
      return undefined;
    default:
      return later([context, first, kind, name].filter(Boolean).join('.'));
  }
}

function later(value: string): Objection {
  return { shape: 'signed-later', why: `${value} may be of an image that another run built` };
}

function ofStep(job: Job, id: string, name: string): Objection | undefined {
  const step = job.steps.find((one) => one.id === id);
  if (!step) return { why: `there is no step "${id}" in this job` };
  if (buildsImage(step))
    return pushesImage(step) ? undefined : { why: `the build "${id}" does not push its image` };
  if (step.uses) return bakes(step) || builds(job) ? undefined : later(`steps.${id}.outputs.${name}`);
  return builds(job) ? undefined : later(`steps.${id}.outputs.${name}`);
}

function ofJob(job: Job, id: string, name: string): Objection | undefined {
  const other = job.workflow.jobs.find((one) => one.id === id);
  if (!other || !job.needs.includes(id)) return { why: `this job needs no job "${id}"` };
  if (other.uses) return undefined;
  if (!other.outputs.has(name)) return { why: `the job "${id}" has no output "${name}"` };
  if (other.matrix)
    return { why: `of the outputs of a matrix only the last leg’s is left, so the others would be lost` };
  const digest = other.outputs.get(name)?.text ?? '';
  return objectionTo(other, digest);
}

/** Whether something in a job pushes an image. */
export function builds(job: Job): boolean {
  return job.steps.some(
    (step) => pushesImage(step) || bakes(step) || PUSHES.test(step.script?.text ?? '') || publishes(step),
  );
}

function bakes(step: Step): boolean {
  const isBake = step.uses?.repository === 'docker/bake-action';
  return isBake && (inputOf(step, 'push') === 'true' || /push=true|type=registry/.test(inputOf(step, 'set')));
}

function publishes({ uses }: Step): boolean {
  return (
    uses !== undefined && /kaniko|goreleaser|ko-build|buildah|push-to-registry|jib|publish/i.test(uses.text)
  );
}
