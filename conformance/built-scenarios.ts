import { randomUUID } from 'node:crypto';
import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { indexOf, pushImage, singleImage } from '../test/support/image.ts';
import type { ClaimOverrides } from '../test/fake/sigstore/workflow-claims.ts';
import { calledAs, calledName, callerOf, ROOT } from './called-workflow.ts';
import { refusalsBySource, TOLD_SOURCE } from './engine/told-source.ts';
import { runAndFind } from './readme-scenario.ts';
import type { Scenario } from './scenario.ts';
import type { Setting } from './setting.ts';
import { type SignedImage, signerOf } from './signing.ts';
import { startBuildKit } from './stack/buildkit.ts';
import { goTool } from './stack/go-tools.ts';
import type { Stack } from './stack/index.ts';
import { writeTo } from './stack/keys.ts';

const BASE = 'octo-org/base';
const PLATFORMS = ['linux/amd64', 'linux/arm64'];

/** A build argument as an attacker would choose it: of a shell, nothing would be left of it. */
const ARGUMENT = `$(exit 1) "; exit 1 # '`;

/** examples/build.yml for an image of its own, and a job that looks at what the call has put out. */
function example(): string {
  const text = readFileSync(path.join(ROOT, 'examples', 'build.yml'), 'utf8')
    .replaceAll('ghcr.io/acme/app', 'ghcr.io/octo-org/octo-repo')
    .replace('      build-args: |\n', (line) => `${line}        CHANNEL=${ARGUMENT}\n`);
  return `${text}
  outputs:
    needs: build
    runs-on: ubuntu-latest
    permissions: {}
    steps:
      - run: test "$OUTCOME $LEVEL" = "signed 3" && test "\${IDENTITY%@*}" = "https://github.com/${calledName('build')}"
        env:
          OUTCOME: \${{ needs.build.outputs.outcome }}
          LEVEL: \${{ needs.build.outputs.slsa-build-level }}
          IDENTITY: \${{ needs.build.outputs.certificate-identity }}
      - run: test "\${SUBJECTS%@*}" = ghcr.io/octo-org/octo-repo && test "$(wc -l <<< "$INDEXES")" -ge 2
        env:
          SUBJECTS: \${{ needs.build.outputs.subjects }}
          INDEXES: \${{ needs.build.outputs.log-indexes }}
`;
}

/** Runs it, its machines being this one: with buildx and BuildKit, which emulate nothing. */
async function build(setting: Setting, name: string, claims: ClaimOverrides): Promise<SignedImage[]> {
  const base = indexOf(
    PLATFORMS.map((platform) => {
      const [os, architecture] = platform.split('/');
      return { image: singleImage(`base for ${platform}`), platform: { os, architecture } };
    }),
  );
  await pushImage(base, { url: setting.registry.backend, repository: BASE, tag: name });
  const dockerfile = `FROM ghcr.io/${BASE}:${name}\nARG CHANNEL\nCOPY name.txt /\nLABEL channel=$CHANNEL\n`;
  const images = await runAndFind(callerOf(example()), setting, {
    claims,
    files: { Dockerfile: dockerfile, 'name.txt': name },
    programs: [await dockerFor(setting.stack)],
  });
  for (const image of images) requireRecorded(image, base.digest);
  return images;
}

/** @throws Error when the provenance does not have the build argument as it was given, and the base image by digest */
function requireRecorded({ bundles }: SignedImage, base: string): void {
  const payloads = bundles.map((bundle) => {
    const { dsseEnvelope } = JSON.parse(bundle) as { dsseEnvelope: { payload: string } };
    return Buffer.from(dsseEnvelope.payload, 'base64').toString();
  });
  const provenance = payloads.find((payload) => payload.includes('/image-build/v1')) ?? '';
  const expected = [JSON.stringify(`CHANNEL=${ARGUMENT}\n`).slice(1, -3), base.replace('sha256:', '')];
  for (const text of expected)
    if (!provenance.includes(text)) throw new Error(`${text} is not in the provenance: ${provenance}`);
}

/**
 * `docker` of a runner, without Docker: buildx, and in place of a container a BuildKit of this run. What called it keeps
 * its builders to itself, as a machine of its own does.
 * @returns its folder
 * @throws Error where no BuildKit starts
 */
async function dockerFor(stack: Stack): Promise<string> {
  const id = `buildkit-${randomUUID().slice(0, 8)}`;
  const buildKit = await startBuildKit(stack, id);
  if ('lacking' in buildKit) throw new Error(`no BuildKit: ${buildKit.lacking}`);
  const folder = path.join(stack.directory, `docker-${id}`);
  const script = `#!/bin/sh
[ "$1" = buildx ] || exit 64
shift
export BUILDX_CONFIG="${folder}/buildx-$PPID" SSL_CERT_FILE="${stack.environment['SSL_CERT_FILE'] ?? ''}"
if [ "$1 $2" = "create --name" ]; then
  exec "${await goTool('buildx')}" create --name "$3" --driver remote "${buildKit.address}"
fi
exec "${await goTool('buildx')}" "$@"
`;
  chmodSync(writeTo(folder, 'docker', script), 0o755);
  return folder;
}

const TAGGED = calledAs('build', 'refs/tags/v1');

/** Images that `.github/workflows/build.yml` builds from what a caller has, for two platforms, and signs. */
export const BUILT: readonly Scenario[] = [
  {
    name: 'reusable: build.yml by its tag',
    verifiers: TOLD_SOURCE,
    act: (setting) => build(setting, 'tag', TAGGED),
  },
  {
    name: 'reusable: build.yml called by a stranger',
    refusals: refusalsBySource(),
    verifiers: TOLD_SOURCE,
    act: async (setting) => {
      const stranger = { repository: 'stranger/tool', repository_id: '99', repository_owner_id: '98' };
      const images = await build(setting, 'stranger', { ...TAGGED, ...stranger });
      const signer = signerOf(TAGGED, setting.stack.instances[setting.names].issuer);
      return images.map((image) => ({ ...image, signer }));
    },
  },
];
