import { keeperOf } from '../lint/workflow/predicate-file-never-written.ts';
import { cosignCallsIn, isInstaller, signsImage } from '../workflow/cosign.ts';
import type { Job, Step } from '../workflow/workflow.ts';
import { isBlockItem, otherVariables } from './step-edits.ts';
import { type Act, isRefusal, type Refusal, type StepReading } from './act.ts';
import { readAttestStep } from './attest-step.ts';
import { readCosignStep } from './cosign-step.ts';
import { readGeneratorStep } from './generator.ts';
import { otherShapesIn } from './other-shapes.ts';

/** A step of ours, and what it takes the place of. */
export interface NewStep {
  /** All about one digest, in order. */
  readonly acts: readonly Act[];
  /** The step in whose place it stands, or beside which. */
  readonly host: Step;
  readonly side: 'instead' | 'before' | 'behind';
}

/** What becomes of the steps of a job. */
export interface JobPlan {
  readonly job: Job;
  readonly newSteps: readonly NewStep[];
  /** Steps that do nothing any more. */
  readonly removed: readonly Step[];
  /** Stretches of scripts that go, the rest stays. */
  readonly cut: ReadonlyMap<Step, NonNullable<StepReading['cut']>>;
  readonly refusals: readonly Refusal[];
}

interface Read {
  readonly step: Step;
  readonly reading: StepReading;
}

export function planJob(job: Job): JobPlan {
  const answers = job.steps.map((step) => ({ step, answer: readStep(step) }));
  const refusals = answers.flatMap(({ answer }) => (answer && isRefusal(answer) ? [answer] : []));
  const read = answers.flatMap(({ step, answer }): Read[] =>
    answer && !isRefusal(answer) ? [{ step, reading: answer }] : [],
  );
  const newSteps = groupsOf(read).map(newStep);
  const hosts = new Set(newSteps.filter(({ side }) => side === 'instead').map(({ host }) => host));
  const whole = read.filter(({ reading }) => !reading.cut).map(({ step }) => step);
  const removed = whole.filter((step) => !hosts.has(step));
  const cut = new Map(
    read.flatMap(({ step, reading }) => (reading.cut ? [[step, reading.cut] as const] : [])),
  );
  const installers =
    read.length === 0
      ? []
      : job.steps.filter((step) => isInstaller(step) && !isNeeded(step, new Set(whole), cut));
  return {
    job,
    newSteps,
    removed: [...removed, ...installers],
    cut,
    refusals: [...refusals, ...otherShapesIn(job)],
  };
}

function readStep(step: Step): StepReading | Refusal | undefined {
  if (step.job.workflow.kind === 'goreleaser') return undefined;
  const answer = read(step);
  return answer && !isRefusal(answer)
    ? (unwritable(answer, step) ?? unwritten(answer, step) ?? answer)
    : answer;
}

function read(step: Step): StepReading | Refusal | undefined {
  const generator = readGeneratorStep(step);
  if (generator) return isRefusal(generator) ? generator : { acts: [generator] };
  return readCosignStep(step) ?? readAttestStep(step);
}

/** Braces, aliases and merge keys leave no lines of the step's own. */
function unwritable({ acts: [act] }: StepReading, step: Step): Refusal | undefined {
  const isOwn =
    step.node &&
    isBlockItem(step.node) &&
    /^["'\w]/.test(step.node.source) &&
    !/^\s*<<\s*:/m.test(step.node.source);
  if (!act || isOwn) return undefined;
  return {
    job: step.job,
    step,
    shape: act.shape,
    why: 'the step is not written line by line',
    isTodo: false,
  };
}

/** A file that is not there would keep the image from being signed at all. */
function unwritten({ acts }: StepReading, step: Step): Refusal | undefined {
  const act = acts.find((one) => one.file !== undefined && keeperOf(step, pathIn(one.file)) !== undefined);
  if (act?.file === undefined) return undefined;
  const why = `no step before writes ${pathIn(act.file)} (anchore/sbom-action does with output-file alone)`;
  return { job: step.job, step, shape: act.shape, why, isTodo: true };
}

interface Group {
  readonly key: string;
  readonly members: { readonly read: Read; readonly acts: Act[] }[];
}

/** What is about one digest under one condition, as long as nothing comes between that it would overtake. */
function groupsOf(read: readonly Read[]): Group[] {
  const groups: Group[] = [];
  for (const one of read) {
    for (const act of one.reading.acts) {
      const key = keyOf(act);
      const group = groups.findLast((other) => other.key === key && mayJoin(other, act));
      const member = group?.members.find(({ read: other }) => other === one);
      if (member) member.acts.push(act);
      else if (group) group.members.push({ read: one, acts: [act] });
      else groups.push({ key, members: [{ read: one, acts: [act] }] });
    }
  }
  return groups;
}

function keyOf({ subject: { digest }, signatureRepository = '' }: Act): string {
  const text =
    typeof digest === 'string'
      ? digest.replaceAll(/\s+/g, '')
      : `${digest.step.id === undefined ? `#${digest.step.index}` : `\${{steps.${digest.step.id}.outputs.digest}}`}${digest.pushed?.written ?? ''}`;
  return `${text} ${signatureRepository}`;
}

/** Whether an act may be done where the group's first is, or the first where the act is. */
function mayJoin(group: Group, act: Act): boolean {
  const first = group.members[0]?.read.step;
  if (!first) return false;
  const { condition } = act.step;
  if (otherVariables(first) !== otherVariables(act.step)) return false;
  if (condition !== undefined && first.condition !== undefined && condition !== first.condition) return false;
  if (first.condition !== undefined && condition === undefined) return false;
  const file = fileIn(act);
  const between = act.step.job.steps.slice(first.index + 1, act.step.index);
  const writers = between.filter((step) => file !== undefined && mentions(step, file) && !signs(step));
  return writers.length === 0 || between.every((step) => writers.includes(step) || isQuiet(step));
}

function signs(step: Step): boolean {
  return cosignCallsIn(step).some(signsImage) || readAttestStep(step) !== undefined;
}

/** Whether it may as well come before a signature: it installs something, or signs itself. */
function isQuiet(step: Step): boolean {
  return (
    isInstaller(step) || signs(step) || /\b(?:install|setup)\b/i.test(step.name ?? step.uses?.text ?? '')
  );
}

function fileIn({ file }: Act): string | undefined {
  return file === undefined ? undefined : pathIn(file).replace(/^.*\//, '');
}

/** Without the type before it. */
function pathIn(file: string): string {
  return file.replace(/^.*=(?=[^=]*$)/, '');
}

function mentions({ node }: Step, file: string): boolean {
  return node?.source.includes(file) ?? false;
}

function newStep({ members }: Group): NewStep {
  const acts = members.flatMap((member) => member.acts);
  const [first] = members as [Group['members'][number]];
  const late = members.findLast(({ acts: own, read }) =>
    own.some((act) => writtenBehind(first.read.step, read.step, act)),
  );
  const { step, reading } = (late ?? first).read;
  const side = reading.cut ? (reading.rest === 'before' ? 'behind' : 'before') : 'instead';
  return { acts, host: step, side };
}

/** Whether a file is written only behind the step that would sign it. */
function writtenBehind(first: Step, own: Step, act: Act): boolean {
  const file = fileIn(act);
  const between = own.job.steps.slice(first.index + 1, own.index);
  return file !== undefined && between.some((step) => mentions(step, file) && !signs(step));
}

/** Whether cosign is still run behind its installation. */
function isNeeded(installer: Step, whole: ReadonlySet<Step>, cut: JobPlan['cut']): boolean {
  const { id, job, index } = installer;
  if (
    id !== undefined &&
    new RegExp(`\\bsteps\\.${id.replaceAll(/[^\w-]/g, '')}\\b`).test(job.node?.source ?? '')
  )
    return true;
  return job.steps.slice(index + 1).some((step) => !whole.has(step) && mayUse(step, cut.get(step) ?? []));
}

function mayUse(step: Step, cut: NonNullable<StepReading['cut']>): boolean {
  const { script, uses, node } = step;
  if (uses) return uses.kind === 'local' || /cosign|sign|goreleaser|nix|devbox/i.test(uses.text);
  const left = cut
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end }) => text.slice(0, start) + text.slice(end),
      script?.text ?? node?.at('run')?.text ?? '',
    );
  return (
    /cosign/i.test(left) ||
    /(?:^|[\s;&|])(?:make|just|task|mage|npm|bash|sh|python3?|node)\s|(?:^|[\s;&|])\.{0,2}\/\S|\.(?:sh|py|js)\b/.test(
      left,
    )
  );
}
