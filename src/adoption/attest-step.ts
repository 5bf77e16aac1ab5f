import { attestsImage } from '../workflow/image-steps.ts';
import { inputOf, type Step } from '../workflow/workflow.ts';
import type { Act, Refusal, StepReading } from './act.ts';
import { byDigest } from './cosign-subject.ts';
import type { Objection } from './digest-source.ts';

/** Inputs that are understood; of others nobody knows what they would lose. */
const KNOWN: readonly string[] = [
  'subject-name',
  'subject-digest',
  'push-to-registry',
  'predicate-type',
  'predicate-path',
  'predicate',
  'sbom-path',
  'show-summary',
  'github-token',
  'create-storage-record',
];
const PROVENANCE = /^https:\/\/slsa\.dev\/provenance\//;

/** What a step of GitHub's attest actions says of an image; undefined: nothing, or it is about files. */
export function readAttestStep(step: Step): StepReading | Refusal | undefined {
  if (!attestsImage(step)) return undefined;
  const act = readAct(step);
  if (!('why' in act)) return { acts: [act] };
  const { shape = 'github-attest', why } = act;
  return { job: step.job, step, shape, why, isTodo: shape === 'github-attest' };
}

function readAct(step: Step): Act | Objection {
  const other = [...step.with.keys()].find((name) => !KNOWN.includes(name));
  if (other !== undefined) return { why: `its input ${other} has no counterpart` };
  const output = outputInUse(step);
  if (output !== undefined) return { why: `its output ${output} is used, which has no counterpart` };
  const named = byDigest(step, inputOf(step, 'subject-name'), inputOf(step, 'subject-digest'));
  if ('why' in named) return named;
  const what = statementOf(step);
  if ('why' in what) return what;
  const isPushed = inputOf(step, 'push-to-registry') !== '' && inputOf(step, 'push-to-registry') !== 'false';
  const remarks = isPushed
    ? []
    : [
        'until now only GitHub’s store had the attestation: nothing that looks in the registry, such as a cluster, could see it',
      ];
  return {
    step,
    shape: 'github-attest',
    subject: named.subject,
    recursive: false,
    storage: isPushed ? 'bundle' : 'store',
    isInStore: true,
    ...what,
    remarks: [...remarks, ...what.remarks],
  };
}

type Statement = Pick<Act, 'what' | 'file' | 'provenance' | 'isByHand' | 'remarks'>;

function statementOf(step: Step): Statement | Objection {
  const [type, file, sbom] = ['predicate-type', 'predicate-path', 'sbom-path'].map((name) =>
    inputOf(step, name),
  ) as [string, string, string];
  if (inputOf(step, 'predicate') !== '')
    return { why: 'the predicate stands in the workflow, and not in a file' };
  if (sbom !== '') return { what: 'sbom', file: sbom, remarks: [] };
  if (type === '') return { what: 'provenance', provenance: 'v1', remarks: [] };
  if (PROVENANCE.test(type))
    return {
      what: 'provenance',
      provenance: type.endsWith('/v0.2') ? 'v0.2' : 'v1',
      isByHand: true,
      remarks: [`${file} is no longer signed: provenance is written from the run's own identity`],
    };
  return { what: 'predicate', file: `${type}=${file}`, remarks: [] };
}

/** Of these outputs a step of ours has one alone. */
function outputInUse({ id, job }: Step): string | undefined {
  if (id === undefined) return undefined;
  const text = job.node?.source ?? '';
  const used = [
    ...text.matchAll(new RegExp(`\\bsteps\\.${id.replaceAll(/[^\w-]/g, '')}\\.outputs\\.([\\w-]+)`, 'g')),
  ];
  return used.map(([, name = '']) => name).find((name) => name !== 'bundle-path');
}
