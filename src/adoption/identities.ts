import { calledWorkflows } from '../shared/tool.ts';
import type { Workflow } from '../workflow/workflow.ts';
import type { Act, Refusal } from './act.ts';
import type { ActionName, BeforeAfter } from './adoption.ts';
import type { GeneratorCall } from './generator.ts';

/** Where a repository's workflows lie, wherever the folder that was named begins. */
const IN_REPOSITORY = /(?:^|\/)(\.github\/workflows\/[^/]+\.ya?ml)$/;

interface Signers {
  readonly acts: readonly Act[];
  readonly generators: readonly GeneratorCall[];
  readonly refusals: readonly Refusal[];
}

/** The names in the certificates (Fulcio, "OIDC Usage in Fulcio"): the workflow's that signs, at what it runs of. */
export function identitiesOf(
  { file, kind }: Workflow,
  repository = 'OWNER/REPOSITORY',
  action: ActionName,
  { acts, generators, refusals }: Signers,
): BeforeAfter<readonly string[]> {
  const path = IN_REPOSITORY.exec(file.file.replaceAll('\\', '/'))?.[1];
  const own =
    kind === 'workflow'
      ? `https://github.com/${repository}/${path ?? `.github/workflows/${file.file.replace(/^.*[\\/]/, '')}`}@REF`
      : 'that of the workflow that runs it';
  const isOwn =
    acts.length > 0 || refusals.some(({ shape, step }) => step && shape !== 'key' && shape !== 'notation');
  const mine = isOwn ? [own] : [];
  const old = generators.map(
    ({ job: { uses } }) =>
      `https://github.com/slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml@refs/tags/${uses?.ref ?? ''}`,
  );
  const ours =
    generators.length > 0
      ? [`https://github.com/${action.repository}/${calledWorkflows.provenance}@${action.ref}`]
      : [];
  return { before: [...new Set([...mine, ...old])], after: [...mine, ...ours] };
}

/** The one of them that is the workflow's that takes the generator's place; undefined: no generator is replaced. */
export function calledIdentity(identities: readonly string[]): string | undefined {
  return identities.find((one) => one.includes(`/${calledWorkflows.provenance}@`));
}
