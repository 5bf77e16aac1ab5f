import type { Problem } from '../../finding/finding.ts';
import { type CosignCall, cosignCalls, flagText } from '../../workflow/cosign.ts';
import { flagOf } from '../../workflow/program.ts';
import { resolveWord } from '../../workflow/resolve.ts';
import { stepsOf, type Workflow } from '../../workflow/workflow.ts';
import type { WorkflowRule } from './rule.ts';

const V02 = 'slsaprovenance';
const V1_SHAPE = /\bbuildDefinition\b|\brunDetails\b/;

export const provenanceType: WorkflowRule = {
  id: 'workflow/provenance-type',
  severity: 'warning',
  title: 'Provenance has another type than its readers ask for',
  check: (workflow) => {
    const isV1 = stepsOf(workflow).some(({ script }) => V1_SHAPE.test(script?.text ?? ''));
    return cosignCalls(workflow).flatMap((call) =>
      call.command === 'attest' ? attested(call, isV1) : verified(call, workflow),
    );
  },
};

function attested(call: CosignCall, isV1: boolean): Problem[] {
  const { step, args, place } = call;
  if (step.job.workflow.kind === 'page') return [];
  const type = flagText(flagOf(args, '--type')) ?? 'custom';
  const file = flagOf(args, '--predicate')?.value;
  const isProvenance = file !== undefined && /provenance|slsa/i.test(resolveWord(step, file));
  if (type === 'custom' && isProvenance)
    return [
      {
        at: place,
        message:
          "The provenance gets the type of cosign's custom predicates: nobody who asks for provenance finds it.",
        fix: '--type slsaprovenance1',
      },
    ];
  if (type !== V02) return [];
  return [
    {
      at: place,
      severity: isV1 ? 'warning' : 'info',
      message: isV1
        ? 'slsaprovenance means version 0.2, but the predicate has the form of version 1: readers of either reject it.'
        : 'slsaprovenance means version 0.2: policies for version 1 do not find it.',
      fix: '--type slsaprovenance1, with a predicate of version 1',
    },
  ];
}

/** A reader of v0.2 beside a signer that writes v1 in the same file. */
function verified({ command, args, script }: CosignCall, workflow: Workflow): Problem[] {
  const type = flagOf(args, '--type');
  if (command !== 'verify-attestation' || flagText(type) !== V02 || !type || !writesV1(workflow)) return [];
  return [
    {
      at: script.source.place(type),
      message:
        'slsaprovenance means version 0.2, and this workflow writes version 1: the verification finds nothing.',
      fix: '--type slsaprovenance1',
    },
  ];
}

function writesV1(workflow: Workflow): boolean {
  const writes02 = cosignCalls(workflow).some(
    ({ command, args }) => command === 'attest' && flagText(flagOf(args, '--type')) === V02,
  );
  const has1 = stepsOf(workflow).some(
    ({ uses }) =>
      uses?.repository === 'actions/attest-build-provenance' ||
      uses?.repository.endsWith('/slsa-provenance-action'),
  );
  return has1 && !writes02;
}
