import type { YamlMap } from '../text/yaml-text.ts';

/** What a workflow that looks at a cluster each hour begins with. */
export function hourly(name: string, permissions: YamlMap): YamlMap {
  return { name, on: { schedule: [{ cron: '17 * * * *' }], workflow_dispatch: {} }, permissions };
}

/** From the secret KUBECONFIG to a kubectl that works. */
export const REACH_CLUSTER: YamlMap = {
  name: 'Reach the cluster',
  env: { CONFIG: '${{ secrets.KUBECONFIG }}' },
  run: `umask 077
mkdir -p ~/.kube
printf '%s' "$CONFIG" > ~/.kube/config
`,
};

/** The end of a script that has set `title` and `body`: one issue, however often it runs, and a failure. */
export const OPEN_ISSUE = `[ -n "$(gh issue list --repo "$GITHUB_REPOSITORY" --search "in:title \\"$title\\"" --json number --jq '.[]')" ] ||
  gh issue create --repo "$GITHUB_REPOSITORY" --title "$title" --body "$body"
echo "::error::$title"
exit 1
`;
