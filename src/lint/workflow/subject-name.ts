import type { Problem } from '../../finding/finding.ts';
import type { RuleContext } from '../../finding/rule.ts';
import type { Place } from '../../text/place.ts';
import { cosignCallsIn, signsImage } from '../../workflow/cosign.ts';
import { hasMoreThanName, nameOfReference } from '../../workflow/image-reference.ts';
import { attestsImage } from '../../workflow/image-steps.ts';
import { resolveText, resolveWord } from '../../workflow/resolve.ts';
import type { Job, Step } from '../../workflow/workflow.ts';
import { oncePerJob, type WorkflowRule } from './rule.ts';

const FIX =
  'echo "image=ghcr.io/${GITHUB_REPOSITORY,,}" >> "$GITHUB_OUTPUT"   # in lower case, without tag and digest';

export const subjectName: WorkflowRule = {
  id: 'workflow/subject-name',
  severity: 'error-never',
  title: 'No registry takes such a name',
  check: (workflow, context) => oncePerJob(workflow, context, inJob),
};

function inJob({ steps }: Job, context: RuleContext): Problem[] {
  return steps.flatMap((step) => [...inCommands(step, context), ...inInputs(step, context)]);
}

function inCommands(step: Step, context: RuleContext): Problem[] {
  return cosignCallsIn(step)
    .filter(signsImage)
    .flatMap(({ operands, place }) =>
      operands
        .map((word) => nameOfReference(resolveWord(step, word)))
        .filter((name) => hasCapitals(filledIn(name, context)))
        .map((name) => capitals(place, name)),
    );
}

function inInputs(step: Step, context: RuleContext): Problem[] {
  const node = attestsImage(step) ? step.with.get('subject-name') : undefined;
  if (!node) return [];
  const text = resolveText(step, node.text ?? '').trim();
  if (hasMoreThanName(text))
    return [
      {
        at: node.place,
        message:
          'The name has a tag or digest: the attestation is for a repository of that name, which is not there.',
        fix: 'subject-name: the name alone; the digest is subject-digest',
      },
    ];
  return hasCapitals(filledIn(text, context)) ? [capitals(node.place, text)] : [];
}

function capitals(at: Place, name: string): Problem {
  return {
    at,
    message: `${name} has capitals, which no registry takes: the reference is refused.`,
    fix: FIX,
  };
}

/** What GitHub fills in, where it is known whose repository this is; all else is blank. */
function filledIn(text: string, { repository = '' }: RuleContext): string {
  const [owner = ''] = repository.split('/');
  return text
    .replaceAll(/\$\{\{ *github\.repository *\}\}|\$\{GITHUB_REPOSITORY\}/g, repository)
    .replaceAll(/\$\{\{ *github\.repository_owner *\}\}|\$\{GITHUB_REPOSITORY_OWNER\}/g, owner)
    .replaceAll(/\$\{\{[^]*?\}\}|\$\{[^}]*\}|\$\(…\)/g, '');
}

/** In the path; a host may be written in any case. */
function hasCapitals(name: string): boolean {
  return /^[\w.-]+\.[a-z]{2,}(?::\d+)?\/[\w./-]*[A-Z]/.test(name);
}
