import type { RuleContext } from '../finding/rule.ts';
import { cosignExperimental } from '../lint/workflow/cosign-experimental.ts';
import { verifyIdentity } from '../lint/workflow/verify-identity.ts';
import type { TextEdit } from '../text/yaml-edit.ts';
import { cosignCalls, verifiesImage } from '../workflow/cosign.ts';
import { flagOf } from '../workflow/program.ts';
import { nameOfReference } from '../workflow/image-reference.ts';
import { resolveText, resolveWord } from '../workflow/resolve.ts';
import type { ShellWord } from '../workflow/shell-command.ts';
import { inputOf, type Step, stepsOf, type Workflow } from '../workflow/workflow.ts';

/** Who a workflow is in its own certificates, as its scripts are told (docs.github.com, "Variables reference"). */
const OWN_IDENTITY = '--certificate-identity "$GITHUB_SERVER_URL/$GITHUB_WORKFLOW_REF"';

/**
 * What is mended in a file once its steps sign anew: the switch that no cosign needs any more, and verifications of
 * its own signatures that accepted others, or nobody.
 */
export function afterwards(workflow: Workflow, context: RuleContext): TextEdit[] {
  const needless = cosignExperimental.check(workflow, context).flatMap(({ edits = [] }) => edits);
  return [...needless, ...(workflow.kind === 'workflow' ? exactIdentities(workflow, context) : [])];
}

function exactIdentities(workflow: Workflow, context: RuleContext): TextEdit[] {
  // A workflow that others call has its own name in certificates, and theirs in the variable.
  if (workflow.triggers.has('workflow_call')) return [];
  const found = new Set(verifyIdentity.check(workflow, context).map(({ at }) => at.start));
  const own = signedNames(workflow);
  return cosignCalls(workflow)
    .filter((call) => verifiesImage(call) && call.operands.some((word) => own.has(nameOf(call.step, word))))
    .flatMap(({ script, args, step }) => {
      const flag = flagOf(args, '--certificate-identity-regexp', '--certificate-identity');
      const place = flag && script.source.place(flag);
      const style = step.node?.at('run')?.style;
      if (!place || !found.has(place.start) || (style !== 'block' && style !== 'plain')) return [];
      return [{ file: place.file, start: place.start, end: place.end, text: OWN_IDENTITY }];
    });
}

/** The images that steps of ours sign, as far as the file says. */
function signedNames(workflow: Workflow): ReadonlySet<string> {
  const names = stepsOf(workflow).flatMap((step) => {
    const isOurs = step.uses?.repository.endsWith('/slsa-provenance-action') ?? false;
    if (!isOurs) return [];
    const text = inputOf(step, 'metadata') === '' ? inputOf(step, 'image') : pushedNames(step);
    return resolveText({ job: step.job, step }, text).split(/[\n,]/);
  });
  return new Set(
    names.map((name) => nameOfReference(name.trim()).toLowerCase()).filter((name) => name !== ''),
  );
}

function pushedNames({ job }: Step): string {
  return job.steps
    .flatMap((one) => [
      inputOf(one, 'tags'),
      one.uses?.repository === 'docker/metadata-action' ? inputOf(one, 'images') : '',
    ])
    .join('\n');
}

function nameOf(step: Step, word: ShellWord): string {
  return nameOfReference(resolveWord(step, word)).toLowerCase();
}
