import type { AttestationReading, IdentityReading, PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAtKey } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';

export const builderOfOtherRepository: Rule<PolicyReading> = {
  id: 'predicate/builder-of-other-repository',
  severity: 'warning',
  title: 'A signer of one repository beside a builder of another',
  check: ({ attestations }) =>
    each(attestations, ({ identities, conditions }: AttestationReading) => {
      const signers = identities.map(repositoryOf).filter((one) => one !== undefined);
      // Of one that names no repository in full nothing can be said.
      if (signers.length === 0 || signers.length < identities.length) return [];
      return conditions.flatMap(({ node, text }) => {
        const builder = builderIn(text);
        if (builder === undefined || signers.includes(builder)) return [];
        return [
          problemAtKey(
            node,
            `The builder is a workflow of ${builder}, which signs by its own name, and the signer one of ${signers.join(', ')}: ` +
              'what satisfies both is provenance that somebody wrote about a build of others, or nothing.',
            { fix: `the identity https://github.com/${builder}/…, or the builder that the signer is` },
          ),
        ];
      });
    }),
};

const WORKFLOW = /https:\/\/github\.com\/([A-Za-z0-9-]+\/[A-Za-z0-9._-]+)\/\.github\/workflows\//;

/** `owner/name`, in small letters; undefined: it is a pattern, or no workflow. */
function repositoryOf({ subject, subjectRegExp }: IdentityReading): string | undefined {
  return workflowIn((subjectRegExp ?? subject)?.text ?? '');
}

/** What stands in a line that asks for the id of the builder. */
function builderIn(text: string): string | undefined {
  const line = text.split('\n').find((one) => /builder\W{1,4}id\b/.test(one));
  return line === undefined ? undefined : workflowIn(line);
}

/** As regular expressions have it, too. */
function workflowIn(text: string): string | undefined {
  const plain = text.replaceAll('\\', '').replaceAll(/\[([^\]\\^])\]/g, '$1');
  return WORKFLOW.exec(plain)?.[1]?.toLowerCase();
}
