import type { Problem } from '../../finding/finding.ts';
import type { RuleContext } from '../../finding/rule.ts';
import { mayIdentify } from '../../workflow/access.ts';
import { callsGenerator } from '../../workflow/image-steps.ts';
import type { Job } from '../../workflow/workflow.ts';
import { notInPages } from './rule.ts';

export const secretsToThirdParty = notInPages({
  id: 'workflow/secrets-to-third-party',
  severity: 'warning',
  title: 'Secrets go to a workflow of others, by tag',
  alsoIn: 'zizmor',
  check: ({ jobs }, context) => jobs.flatMap((job) => inJob(job, context)),
});

function inJob(job: Job, { repository }: RuleContext): Problem[] {
  const { uses, secrets } = job;
  const owner = repository?.split('/')[0]?.toLowerCase();
  // The generator can be called by a tag only.
  if (!uses || !secrets || uses.kind !== 'repository' || uses.isPinned || callsGenerator(job)) return [];
  const isOwn = owner === undefined || uses.repository.startsWith(`${owner}/`);
  const isShared = secrets.text === 'inherit' || secrets.entries().some(([, { text }]) => isSecret(text));
  if (isOwn || !isShared || !mayIdentify(job)) return [];
  return [
    {
      at: secrets.keyPlace,
      message: `Whoever can move the tag ${uses.ref} of ${uses.repository} reads these secrets, in a job that may sign.`,
      fix: `uses: ${uses.text.replace(/@.*$/, '')}@<commit> # ${uses.ref}`,
    },
  ];
}

function isSecret(text: string | undefined): boolean {
  return text !== undefined && /secrets\.(?!GITHUB_TOKEN\b)/.test(text);
}
