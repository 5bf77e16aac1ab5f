import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAt } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';
import { GITHUB_ISSUER } from './texts.ts';

export const notAWorkflow: Rule<PolicyReading> = {
  id: 'identity/not-a-workflow',
  severity: 'error-never',
  title: "No certificate of GitHub's issuer has such a subject",
  check: ({ identities }) =>
    each(
      identities.filter(({ issuer }) => issuer?.text === GITHUB_ISSUER),
      ({ subject }) => {
        if (!subject?.text || subject.isUnknown || couldBeWorkflow(subject.text)) return undefined;
        return problemAt(
          subject,
          `GitHub's certificates are of workflows, such as https://github.com/OWNER/REPO/.github/workflows/FILE@refs/heads/main: none has this name, so every image is refused.`,
          { fix: 'take the name from a run that signed: its output certificate-identity' },
        );
      },
    ),
};

/** Whether a name with `*` for anything may be that of a workflow. */
function couldBeWorkflow(text: string): boolean {
  if (/^https:\/\/[^/]+\/[^/]+\/[^/]+\/\.github\/workflows\/[^@]+@(?:refs\/|[0-9a-f]{40}$|.*\*)/.test(text))
    return true;
  const [before = ''] = text.split('*', 1);
  if (before === text) return false;
  const afterAt = /@([^@]*)$/.exec(text)?.[1];
  if (afterAt !== undefined && !/^(?:refs\/|[0-9a-f*]|\*)/.test(afterAt)) return false;
  return isStartOfWorkflow(before);
}

function isStartOfWorkflow(start: string): boolean {
  const shape = /^https:\/\/[^/]*(?:\/[^/]*(?:\/[^/]*(?:\/(?:\.github\/workflows\/.*)?)?)?)?$/;
  return (
    'https://'.startsWith(start) ||
    shape.test(start) ||
    '/.github/workflows/'.startsWith(start.slice(start.indexOf('/.')))
  );
}
