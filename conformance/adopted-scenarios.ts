import { adopt } from '../src/adoption/adopt.ts';
import { loadRegularExpressions } from '../src/text/regular-expression.ts';
import { SourceText } from '../src/text/source-text.ts';
import { type Workflow, workflowOf } from './readme-workflow.ts';
import { runAndFind } from './readme-scenario.ts';
import type { Scenario } from './scenario.ts';

/** What stands for a release, as the workflow engine is told. */
const ACTION = { repository: 'org/slsa-provenance-action', ref: 'a'.repeat(40), version: 'v1.0.0' };
const IMAGE = 'ghcr.io/octo-org/octo-repo';

/** A workflow that pushes an image and signs it as people do today. @param steps with their dashes, as deep as steps are */
function workflow(name: string, steps: string): string {
  // Of two that push the same image, each would take away what the other signed.
  return `on: push
permissions:
  contents: read
  packages: write
  id-token: write
env:
  IMAGE: ${IMAGE}
jobs:
  image:
    runs-on: ubuntu-latest
    steps:
      - run: echo "${name}" > name.txt
      - uses: docker/login-action@v3
        with:
          registry: ghcr.io
          username: \${{ github.actor }}
          password: \${{ secrets.GITHUB_TOKEN }}
      - name: Build
        id: build
        uses: docker/build-push-action@v6
        with:
          push: true
          tags: ${IMAGE}:\${{ github.sha }}
${steps}`;
}

const BY_DIGEST = `      - uses: sigstore/cosign-installer@v3
      - name: Sign
        run: cosign sign --yes "$IMAGE@$DIGEST"
        env:
          DIGEST: \${{ steps.build.outputs.digest }}
          COSIGN_EXPERIMENTAL: 1
`;
const BY_TAG = `      - uses: sigstore/cosign-installer@v3
      - name: Sign
        run: |
          cosign sign --yes "$IMAGE:$GITHUB_SHA"
`;
const GENERATOR_STEP = `      - uses: slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml@v2.1.0
        with:
          image: ${IMAGE}:\${{ github.sha }}
          digest: \${{ steps.build.outputs.digest }}
          registry-username: \${{ github.actor }}
          registry-password: \${{ secrets.GITHUB_TOKEN }}
`;

/** @throws Error when something is left as it was */
async function adopted(text: string): Promise<Workflow> {
  await loadRegularExpressions();
  const file = new SourceText('.github/workflows/release.yml', text);
  const [result] = adopt([file], ACTION, 'octo-org/octo-repo').files;
  if (!result || result.left.length > 0 || result.changes.length === 0)
    throw new Error(`not adopted: ${JSON.stringify(result?.left)}`);
  return workflowOf(result.text.after);
}

/** What `adopt` makes of workflows, run: every verifier takes what they sign. */
export const ADOPTED: readonly Scenario[] = Object.entries({
  'cosign by digest': BY_DIGEST,
  'cosign by tag': BY_TAG,
  'the generator as a step': GENERATOR_STEP,
}).map(([name, steps]) => ({
  name: `adopt: ${name}`,
  act: async (setting) => runAndFind(await adopted(workflow(name, steps)), setting),
}));
