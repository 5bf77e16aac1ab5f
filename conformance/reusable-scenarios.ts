import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClaimOverrides } from '../test/fake/sigstore/workflow-claims.ts';
import { CALLED_COMMIT, calledAs, calledName, callerOf, ROOT } from './called-workflow.ts';
import { refusalsBySource, TOLD_SOURCE } from './engine/told-source.ts';
import { runAndFind } from './readme-scenario.ts';
import type { Scenario } from './scenario.ts';
import type { Setting } from './setting.ts';
import { type SignedImage, signerOf } from './signing.ts';

/** examples/provenance.yml for an image of its own, and a job that looks at what the call has put out. */
function example(name: string, ref: string): string {
  const text = readFileSync(path.join(ROOT, 'examples', 'provenance.yml'), 'utf8')
    .replaceAll('ghcr.io/acme/app', 'ghcr.io/octo-org/octo-repo')
    .replace(/(provenance\.yml)@\S+/, `$1@${ref}`)
    // Of two that push the same image, each would find what the other signed.
    .replace('    steps:\n', `    steps:\n      - run: echo "${name}" > name.txt\n`);
  return `${text}
  outputs:
    needs: sign
    runs-on: ubuntu-latest
    permissions: {}
    steps:
      - run: test "$OUTCOME $LEVEL" = "signed 2" && test "\${IDENTITY%@*}" = "https://github.com/${calledName('provenance')}"
        env:
          OUTCOME: \${{ needs.sign.outputs.outcome }}
          LEVEL: \${{ needs.sign.outputs.slsa-build-level }}
          IDENTITY: \${{ needs.sign.outputs.certificate-identity }}
      - run: test "$(wc -l <<< "$INDEXES")" -ge 2 && grep -q "$SUBJECT" <<< "$ATTACHMENTS" && grep -q cosign <<< "$COMMANDS"
        env:
          INDEXES: \${{ needs.sign.outputs.log-indexes }}
          SUBJECT: 'ghcr.io/octo-org/octo-repo@sha256:'
          ATTACHMENTS: \${{ needs.sign.outputs.attachments }}
          COMMANDS: \${{ needs.sign.outputs.verify-commands }}
`;
}

const SBOM = JSON.stringify({
  ...{ spdxVersion: 'SPDX-2.3', dataLicense: 'CC0-1.0', SPDXID: 'SPDXRef-DOCUMENT', name: 'app' },
  documentNamespace: 'https://example.com/app',
  creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Tool: example'] },
  packages: [],
});

/** The same, with an SBOM that the job that builds hands over as an artifact. */
function withSbom(text: string): string {
  return text
    .replace(
      '  sign:\n',
      `      - run: printf %s "$SBOM" > app.json
        env:
          SBOM: '${SBOM}'
      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with:
          name: sbom-app
          path: app.json

  sign:
`,
    )
    .replace(
      '    with:\n      image:',
      "    with:\n      sbom-artifacts: 'sbom-*'\n      sbom: app.json\n      image:",
    );
}

/** Calls in another repository, judged as if the image were built from `octo-org/octo-repo`. */
const elsewhere = Object.entries({
  'a stranger': { repository: 'stranger/tool', repository_id: '99', repository_owner_id: '98' },
  'another repository of the owner': { repository: 'octo-org/other', repository_id: '97' },
}).map(([name, claims]): Scenario => ({
  name: `reusable: called by ${name}`,
  refusals: refusalsBySource(),
  verifiers: TOLD_SOURCE,
  act: async (setting) => {
    const called = calledAs('provenance', 'refs/tags/v1');
    const images = await call(example(name, 'v1'), setting, { ...called, ...claims });
    const signer = signerOf(called, setting.stack.instances[setting.names].issuer);
    return images.map((image) => ({ ...image, signer }));
  },
}));

/** Images that jobs of a caller build, and `.github/workflows/provenance.yml` signs. */
export const REUSABLE: readonly Scenario[] = [
  {
    name: 'reusable: provenance.yml by its tag',
    verifiers: TOLD_SOURCE,
    act: (setting) => call(example('tag', 'v1'), setting, calledAs('provenance', 'refs/tags/v1')),
  },
  {
    name: 'reusable: provenance.yml by its commit, with an SBOM',
    verifiers: TOLD_SOURCE,
    act: async (setting) => {
      const images = await call(
        withSbom(example('commit', CALLED_COMMIT)),
        setting,
        calledAs('provenance', CALLED_COMMIT),
      );
      for (const { attachments } of images) {
        const types = attachments.map((one) => (one as { predicateType?: string }).predicateType ?? '');
        if (!types.some((type) => type.startsWith('https://spdx.dev/Document')))
          throw new Error(`no SBOM among ${types.join(', ')}`);
      }
      return images;
    },
  },
  ...elsewhere,
];

function call(text: string, setting: Setting, claims: ClaimOverrides): Promise<SignedImage[]> {
  return runAndFind(callerOf(text), setting, { claims });
}
