import type { ExceptionTerms, WrittenException } from '../../engine/exception-terms.ts';
import { hourly, OPEN_ISSUE, REACH_CLUSTER } from '../../report/cluster-check.ts';
import { projectName, toolVersion } from '../../shared/tool.ts';
import { type YamlMap, yamlText } from '../../text/yaml-text.ts';

const PROMISED_MS = 24 * 3_600_000;

/**
 * A workflow for the afterwards: it ends the exception where the engine does not, and fails and opens an issue where
 * the image still runs unverified a day after the end.
 */
export function checkWorkflow(terms: ExceptionTerms, written: WrittenException, repo: string): string {
  const digests = terms.images.map(({ digest }) => digest);
  const image = terms.images.map(({ registry, path, digest }) => `${registry}/${path}@${digest}`).join('\n');
  const workflow: YamlMap = {
    ...hourly(`Exception ${terms.name}`, { contents: 'read', issues: 'write', packages: 'read' }),
    jobs: {
      check: {
        'runs-on': 'ubuntu-latest',
        env: {
          NAME: terms.name,
          UNTIL: String(terms.until.getTime() / 1000),
          PROMISED: String((terms.until.getTime() + PROMISED_MS) / 1000),
          DIGESTS: digests.join(' '),
          REASON: terms.reason,
          APPROVED_BY: terms.approvedBy,
        },
        steps: [
          REACH_CLUSTER,
          {
            name: 'End the exception',
            run: `[ "$(date +%s)" -lt "$UNTIL" ] || ${written.endCommand} --ignore-not-found\n`,
          },
          { name: 'What still runs', id: 'runs', run: RUNS },
          {
            name: 'Is it in order by now?',
            id: 'verify',
            if: "steps.runs.outputs.count != '0'",
            'continue-on-error': true,
            uses: `${projectName}/verify@v${toolVersion}`,
            with: { image, repo },
          },
          {
            name: 'Tell',
            if: "steps.runs.outputs.count != '0' && steps.verify.outcome == 'failure' && steps.runs.outputs.late == 'true'",
            env: { GH_TOKEN: '${{ github.token }}' },
            run: TELL,
          },
        ],
      },
    },
  };
  const about =
    'Keep it in .github/workflows of the repository that deploys. It needs the secret KUBECONFIG, of an account that may list Pods and delete exceptions. Remove it once the exception is history.';
  return yamlText(workflow, about);
}

const RUNS = `pods=$(kubectl get pods --all-namespaces -o json)
count=0
for digest in $DIGESTS; do
  n=$(jq --arg d "$digest" '[.items[] | select([.spec.containers[]?, .spec.initContainers[]?, .spec.ephemeralContainers[]?] | any(.image | endswith($d)))] | length' <<<"$pods")
  count=$((count + n))
done
late=false
[ "$(date +%s)" -lt "$PROMISED" ] || late=true
echo "count=$count" >> "$GITHUB_OUTPUT"
echo "late=$late" >> "$GITHUB_OUTPUT"
`;

const TELL = `title="Exception $NAME: an unverified image still runs"
body="$(printf 'Digests: %s\\nReason: %s\\nApproved by: %s\\n' "$DIGESTS" "$REASON" "$APPROVED_BY")"
${OPEN_ISSUE}`;
