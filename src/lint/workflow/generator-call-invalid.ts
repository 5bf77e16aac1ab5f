import type { Problem } from '../../finding/finding.ts';
import type { LocatedNode } from '../../text/located-yaml.ts';
import { accessOf } from '../../workflow/access.ts';
import { callsGenerator, isContainerGenerator } from '../../workflow/image-steps.ts';
import { hasMoreThanName } from '../../workflow/image-reference.ts';
import { resolveText } from '../../workflow/resolve.ts';
import type { Job } from '../../workflow/workflow.ts';
import { addedPermissions } from './edits.ts';
import type { WorkflowRule } from './rule.ts';

/** What the generator's own jobs ask for: GitHub refuses a caller that grants less. */
const NEEDED = ['actions', 'id-token', 'packages'] as const;
const RELEASE = /^v[0-9]+\.[0-9]+\.[0-9]+(-[\w.]+)?$/;

export const generatorCallInvalid: WorkflowRule = {
  id: 'workflow/generator-call-invalid',
  severity: 'error-never',
  title: 'The container generator is called in a way that fails',
  isFixable: true,
  check: ({ jobs }) =>
    jobs
      .filter((job) => callsGenerator(job) && isContainerGenerator(job.uses?.path ?? ''))
      .flatMap((job) => [...permissions(job), ...credentials(job), ...image(job), ...ref(job)]),
};

function permissions(job: Job): Problem[] {
  const missing = NEEDED.filter((scope) => {
    const access = accessOf(job, scope);
    return access === 'none' || (access === 'read' && scope !== 'actions');
  });
  if (missing.length === 0 || !job.uses) return [];
  const names = missing.map((scope) => `${scope}: ${scope === 'actions' ? 'read' : 'write'}`);
  return [
    {
      at: (job.permissions?.node ?? job.uses.node).keyPlace,
      message: `GitHub refuses to start the run: the generator asks for ${names.join(', ')}, which this job does not grant.`,
      fix: `permissions:\n${names.map((name) => `  ${name}`).join('\n')}`,
      edits: addedPermissions(job, missing),
    },
  ];
}

function credentials(job: Job): Problem[] {
  if (!job.uses || job.secrets?.text === 'inherit' || job.with.has('gcp-workload-identity-provider'))
    return [];
  const names = ['registry-username', 'registry-password'].filter(
    (name) => !job.with.has(name) && !job.secrets?.at(name),
  );
  return names.map((name) => ({
    at: job.uses?.node.place ?? (job.node as LocatedNode).place,
    message: `The generator's job fails: ${name} is required.`,
    fix:
      name === 'registry-username'
        ? 'with:\n  registry-username: ${{ github.actor }}'
        : 'secrets:\n  registry-password: ${{ secrets.GITHUB_TOKEN }}',
  }));
}

function image(job: Job): Problem[] {
  const node = job.with.get('image');
  const text = node?.text === undefined ? '' : resolveText({ job }, node.text);
  if (!node || text === '') return [];
  if (text.includes('@'))
    return [
      {
        at: node.place,
        message: 'The generator puts the digest behind the image itself: the reference would have two.',
        fix: 'give the name alone as image, and the digest as digest',
      },
    ];
  if (!hasMoreThanName(text)) return [];
  return [
    {
      at: node.place,
      severity: 'warning',
      message:
        'The image has a tag, to which the generator adds the digest: that only works as long as cosign takes both.',
      fix: 'give the name without a tag',
    },
  ];
}

function ref({ uses, with: inputs }: Job): Problem[] {
  if (
    !uses ||
    RELEASE.test(uses.ref) ||
    uses.ref.includes('$') ||
    inputs.get('compile-generator')?.text === 'true'
  )
    return [];
  return [
    {
      at: uses.node.place,
      message: `The generator refuses to run at "${uses.ref}": it must be called by the tag of a release (vX.Y.Z).`,
      fix: 'uses: slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml@v2.1.0',
    },
  ];
}
