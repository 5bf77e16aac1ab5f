import { signsInJob } from '../../workflow/image-steps.ts';
import { notInPages } from './rule.ts';

export const idTokenForEveryJob = notInPages({
  id: 'workflow/id-token-for-every-job',
  severity: 'warning',
  title: 'Every job can sign',
  alsoIn: 'zizmor',
  check: ({ permissions, jobs }) => {
    const scope = permissions?.scopes.get('id-token');
    const without = jobs.filter((job) => !job.permissions && !signsInJob(job) && !job.uses);
    const others = without.map(({ id }) => `"${id}"`).join(', ');
    if (scope?.text !== 'write' || without.length === 0 || !jobs.some(signsInJob)) return [];
    return [
      {
        at: scope.keyPlace,
        message: `Jobs that need no identity can sign as this workflow, too: ${others}.`,
        fix: 'move id-token: write to the permissions of the job that signs',
      },
    ];
  },
});
