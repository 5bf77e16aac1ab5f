import type { Problem } from '../../finding/finding.ts';
import type { RuleContext } from '../../finding/rule.ts';
import { cosignCalls } from '../../workflow/cosign.ts';
import { stepsOf } from '../../workflow/workflow.ts';
import { notInPages } from './rule.ts';

const BUILDER = /["']?builder["']?\s*:\s*\{\s*["']?id["']?\s*:\s*\\?["']?(https:\/\/[^\s"'\\},]{1,300})/;

export const selfAssertedBuilder = notInPages({
  id: 'workflow/self-asserted-builder',
  severity: 'warning',
  title: 'The provenance names a builder that did not build',
  check: (workflow, context) => {
    if (!cosignCalls(workflow).some(({ command }) => command === 'attest')) return [];
    return stepsOf(workflow).flatMap(({ node }): Problem[] => {
      const run = node?.at('run');
      const [, builder] = BUILDER.exec(run?.text ?? '') ?? [];
      if (!run || builder === undefined || !isOther(builder, context)) return [];
      return [
        {
          at: run.keyPlace,
          message: `The workflow writes its own provenance and says that ${builder} built the image: any step could have written it, so it proves level 1 at most.`,
          fix: 'let slsa-provenance-action or actions/attest write it, or name this workflow',
        },
      ];
    });
  },
});

/** One that is certainly not this workflow. */
function isOther(builder: string, { repository }: RuleContext): boolean {
  if (builder.includes('$')) return false;
  if (/slsa-framework\/slsa-github-generator|GitHubHostedActions|actions\/runner/.test(builder)) return true;
  const [, owner] = /^https:\/\/github\.com\/([^/]+)\//.exec(builder) ?? [];
  const own = repository?.split('/')[0];
  return owner !== undefined && own !== undefined && owner.toLowerCase() !== own.toLowerCase();
}
