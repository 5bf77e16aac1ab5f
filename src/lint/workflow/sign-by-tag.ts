import type { Problem } from '../../finding/finding.ts';
import type { TextEdit } from '../../text/yaml-edit.ts';
import { type CosignCall, cosignCalls, isTrial, signsImage } from '../../workflow/cosign.ts';
import { nameOfReference, referenceKindOf } from '../../workflow/image-reference.ts';
import { pushesImage } from '../../workflow/image-steps.ts';
import { resolveText, resolveWord } from '../../workflow/resolve.ts';
import { type ShellWord, wordText } from '../../workflow/shell-command.ts';
import { inputOf } from '../../workflow/workflow.ts';
import type { WorkflowRule } from './rule.ts';

export const signByTag: WorkflowRule = {
  id: 'workflow/sign-by-tag',
  severity: 'warning',
  title: 'An image is signed by its tag',
  isFixable: true,
  check: (workflow) =>
    cosignCalls(workflow)
      .filter((call) => signsImage(call) && !isTrial(call))
      .flatMap(byTag),
};

function byTag(call: CosignCall): Problem[] {
  const { step, script, operands, place } = call;
  const isArtifact = step.job.workflow.kind === 'goreleaser';
  const tagged = operands.find((word) =>
    isArtifact ? wordText(word) === '${artifact}' : referenceKindOf(resolveWord(step, word)) === 'tag',
  );
  if (!tagged) return [];
  return [
    {
      at: isArtifact ? script.source.place(tagged) : place,
      message: `cosign signs whatever ${shown(tagged)} points to at that moment, which may be another image than the one that was built.`,
      fix: isArtifact
        ? '${artifact}@${digest}'
        : 'name the image by digest: IMAGE@${{ steps.build.outputs.digest }}',
      edits: isArtifact ? [] : byDigest(call, tagged),
    },
  ];
}

function shown(word: ShellWord): string {
  const text = wordText(word);
  return text.length > 80 ? 'the tag' : text;
}

/** Where one step of the job pushes that image and can be asked for its digest. */
function byDigest({ step, script }: CosignCall, word: ShellWord): TextEdit[] {
  const [build, ...others] = step.job.steps.slice(0, step.index).filter(pushesImage);
  if (build?.id === undefined || others.length > 0) return [];
  const place = script.source.place(word);
  const written = script.source.file.text.slice(place.start, place.end);
  const tag = /:(?:[\w.-]|\$\{\{[^{}]*\}\}|\$\{?\w+\}?(?!\w))+(?="?$)/.exec(written);
  if (!tag) return [];
  const tags = resolveText({ job: step.job, step: build }, inputOf(build, 'tags'));
  const name = nameOfReference(resolveWord(step, word));
  if (!tags.includes(name)) return [];
  const at = place.start + tag.index;
  return [
    {
      file: place.file,
      start: at,
      end: at + tag[0].length,
      text: `@\${{ steps.${build.id}.outputs.digest }}`,
    },
  ];
}
