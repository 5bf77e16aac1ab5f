import { signsInJob } from '../../workflow/image-steps.ts';
import { notInPages } from './rule.ts';

export const selfHostedSigner = notInPages({
  id: 'workflow/self-hosted-signer',
  severity: 'warning',
  title: 'A runner of your own signs',
  alsoIn: 'zizmor',
  check: ({ jobs }) =>
    jobs.flatMap((job) => {
      const node = job.node?.at('runs-on');
      if (!node || !job.runsOn?.includes('self-hosted') || !signsInJob(job)) return [];
      return [
        {
          at: node.place,
          message:
            'Who owns this machine can sign as the workflow: SLSA build level 1, and no policy sees more.',
          fix: 'runs-on: ubuntu-latest for the job that signs',
        },
      ];
    }),
});
