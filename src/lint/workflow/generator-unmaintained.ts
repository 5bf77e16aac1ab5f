import { callsGenerator } from '../../workflow/image-steps.ts';
import { notInPages } from './rule.ts';

export const generatorUnmaintained = notInPages({
  id: 'workflow/generator-unmaintained',
  severity: 'info',
  title: 'slsa-github-generator has no releases any more',
  check: ({ jobs }) =>
    jobs.flatMap((job) =>
      job.uses && callsGenerator(job)
        ? [
            {
              at: job.uses.node.place,
              message:
                'The generator writes provenance v0.2 only and has had no release since 2.1.0: policies for v1 reject what it signs.',
              fix: 'slsa-provenance adopt writes the job that takes its place',
            },
          ]
        : [],
    ),
});
