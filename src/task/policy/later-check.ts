import type { LaterTerms, PolicyTerms, WrittenPolicy } from '../../engine/policy-terms.ts';
import { UNTIL_LABEL } from '../../engine/signed-later.ts';
import { hourly, OPEN_ISSUE, REACH_CLUSTER } from '../../report/cluster-check.ts';
import { Failure } from '../../shared/failure.ts';
import { utcLabel, utcSeconds } from '../../text/utc.ts';
import { type YamlMap, yamlStream, yamlText } from '../../text/yaml-text.ts';

/**
 * A workflow that ends what is signed later where the engine does not: after the end it applies the policies without
 * it, and fails and opens an issue where a policy of that end is still there.
 * @param after the same policies without a second signer
 */
export function laterCheck(
  { name }: PolicyTerms,
  { until }: LaterTerms,
  after: Pick<WrittenPolicy, 'files'>,
): string {
  const texts = after.files.filter(({ applies }) => applies).map(({ text }) => text);
  const policies = yamlStream(texts);
  if (policies.includes('${{')) throw expressionInside();
  const workflow: YamlMap = {
    ...hourly(`End ${name}`, { contents: 'read', issues: 'write' }),
    jobs: {
      check: {
        'runs-on': 'ubuntu-latest',
        env: {
          NAME: name,
          UNTIL: String(until.getTime() / 1000),
          LABEL: `${UNTIL_LABEL}=${utcLabel(until)}`,
          AFTER: policies,
        },
        steps: [
          REACH_CLUSTER,
          { name: 'End what is signed later', id: 'end', run: END },
          {
            name: 'Tell',
            if: "failure() && steps.end.outcome == 'failure'",
            env: { GH_TOKEN: '${{ github.token }}' },
            run: TELL,
          },
        ],
      },
    },
  };
  const about =
    `Keep it in .github/workflows of the repository that deploys until ${utcSeconds(until)} is past. It needs the secret KUBECONFIG, ` +
    'of an account that may read and change these policies. Where a tool applies policies from a repository, change them there ' +
    'in time: what this workflow applies would be undone, which it tells.';
  return yamlText(workflow, about);
}

const END = `[ "$(date +%s)" -ge "$UNTIL" ] || exit 0
printf '%s' "$AFTER" | kubectl apply -f -
left=$(printf '%s' "$AFTER" | kubectl get -f - -l "$LABEL" -o name)
[ -z "$left" ] || { echo "still there: $left"; exit 1; }
`;

const TELL = `title="Policies $NAME: what is signed later still counts"
body="Its end is over, and the policies in the cluster are not those of afterwards: see the run of this workflow."
${OPEN_ISSUE}`;

function expressionInside(): Failure {
  return new Failure({
    class: 'usage',
    code: 'policy-later-malformed',
    what: 'a policy that holds ${{ cannot stand in a workflow, which would take it for an expression of its own',
    fix: 'name the signer by a pattern without ${{',
  });
}
