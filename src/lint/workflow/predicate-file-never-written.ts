import type { Problem } from '../../finding/finding.ts';
import { cosignCallsIn, signsImage } from '../../workflow/cosign.ts';
import { usesAttest } from '../../workflow/image-steps.ts';
import { flagOf } from '../../workflow/program.ts';
import { resolveText, resolveWord } from '../../workflow/resolve.ts';
import { inputOf, type Job, type Step } from '../../workflow/workflow.ts';
import { addedEntry } from './edits.ts';
import { oncePerJob, type WorkflowRule } from './rule.ts';

export const predicateFileNeverWritten: WorkflowRule = {
  id: 'workflow/predicate-file-never-written',
  severity: 'error-never',
  title: 'The file to attest is never written',
  isFixable: true,
  check: (workflow, context) => oncePerJob(workflow, context, inJob),
};

/** Only where the step that was meant to write it is seen: the file may come from the repository otherwise. */
function inJob(job: Job): Problem[] {
  return job.steps.flatMap((step) =>
    attestedFiles(step).flatMap((file) => {
      const maker = keeperOf(step, file);
      if (!maker?.uses) return [];
      return [
        {
          at: maker.uses.node.place,
          message: `This action uploads the SBOM and writes no ${file}: the step that attests it fails, and the image stays pushed and unsigned.`,
          fix: `with:\n  output-file: ${file}`,
          edits: addedEntry(maker.node?.at('with'), [`output-file: ${file}`]),
        },
      ];
    }),
  );
}

/** The step that was meant to write a file for one that attests it, and does not; undefined: nobody knows. */
export function keeperOf(step: Step, file: string): Step | undefined {
  const before = step.job.steps.slice(0, step.index);
  const maker = before.find(keepsFileToItself);
  const isWritten = before.some((one) => one !== maker && mentions(one, file));
  return isWritten || before.some(bringsFiles) || mentionsBefore(step, file) ? undefined : maker;
}

function attestedFiles(step: Step): string[] {
  const commands = cosignCallsIn(step)
    .filter(signsImage)
    .flatMap(({ args }) => flagOf(args, '--predicate')?.value ?? [])
    .map((word) => resolveWord(step, word));
  const inputs = usesAttest(step)
    ? ['sbom-path', 'predicate-path'].map((name) => resolveText({ job: step.job, step }, inputOf(step, name)))
    : [];
  return [...commands, ...inputs].filter((file) => /^[\w./-]+$/.test(file));
}

function keepsFileToItself(step: Step): boolean {
  const isSbom = step.uses?.repository === 'anchore/sbom-action' && step.uses.path === '';
  return isSbom && inputOf(step, 'output-file') === '';
}

function bringsFiles({ uses }: Step): boolean {
  return uses?.repository === 'actions/download-artifact';
}

function mentions({ node, uses }: Step, file: string): boolean {
  const name = file.replace(/^.*\//, '');
  return uses?.repository !== 'actions/upload-artifact' && (node?.source.includes(name) ?? false);
}

/** In the same script, before it is attested. */
function mentionsBefore({ script }: Step, file: string): boolean {
  const name = file.replace(/^.*\//, '');
  const { text = '' } = script ?? {};
  return text.indexOf(name) < text.search(/\bcosign\s+attest\b/) && text.includes(name);
}
