import path from 'node:path';
import { shellLine } from '../../src/text/shell.ts';
import { singleImage } from '../../test/support/image.ts';
import { slsaVerifierTrust } from '../engine/slsa-verifier.ts';
import { legacyKeys } from '../engine/verifier.ts';
import { pushAndSign, type SignedImage } from '../signing.ts';
import { run } from '../stack/command.ts';
import { goTool, type GoTool } from '../stack/go-tools.ts';
import { writeTo } from '../stack/keys.ts';
import { runCommand, type Section, type Stage } from './section.ts';

export const COMMANDS: Section = {
  name: 'commands',
  about:
    'The verify commands that workflows and READMEs in the wild have, on an image that this action has signed, with an SBOM: accepted, or rejected with what lint says of the command.',
  engines: [],
  play: async (stage) => {
    const image = await signOne(stage);
    for (const command of COMMAND_LINES) await judge(command, image, stage);
  },
};

const REPOSITORY = 'acme/app';
const WORKFLOW = `https://github.com/${REPOSITORY}/.github/workflows/release.yml`;
const ISSUER = 'https://token.actions.githubusercontent.com';
const EXACT = ['--certificate-identity', `${WORKFLOW}@refs/heads/main`];
const ISSUED = ['--certificate-oidc-issuer', ISSUER];

interface CommandLine {
  readonly program: 'cosign' | 'gh' | 'slsa-verifier';
  readonly words: readonly string[];
  /** Default: it is accepted. Otherwise the rule that says why not. */
  readonly rejectedFor?: string;
  /** A rule that has something to say of it though it is accepted. */
  readonly warnedOf?: string;
  /** Default: with its digest. */
  readonly named?: 'oci://';
}

/** Of each shape one, in the words of the corpus; `IMAGE` comes last. */
const COMMAND_LINES: readonly CommandLine[] = [
  { program: 'cosign', words: ['verify', ...EXACT, ...ISSUED] },
  ...[
    `^https://github\\.com/${REPOSITORY}/\\.github/workflows/release\\.yml@refs/heads/main$`,
    `^https://github\\.com/${REPOSITORY}/`,
  ].map((pattern) => byPattern(pattern)),
  byPattern(`https://github.com/${REPOSITORY}`, 'workflow/verify-identity'),
  byPattern(`https://github.com/${REPOSITORY}/.*`, 'workflow/verify-identity'),
  byPattern('^https://github.com/acme/.*', 'workflow/verify-identity'),
  byPattern('.*', 'workflow/verify-identity'),
  rejected(['verify', '--certificate-identity', 'acme', ...ISSUED], 'workflow/verify-identity'),
  rejected(
    ['verify', '--certificate-identity', `${WORKFLOW}@refs/heads/*`, ...ISSUED],
    'workflow/verify-identity',
  ),
  attestation('slsaprovenance1'),
  attestation('https://slsa.dev/provenance/v1'),
  { ...attestation('slsaprovenance'), rejectedFor: 'workflow/provenance-type' },
  attestation('cyclonedx'),
  attestation('spdxjson'),
  {
    program: 'gh',
    words: ['attestation', 'verify', '--bundle-from-oci', '--repo', REPOSITORY],
    named: 'oci://',
  },
  {
    program: 'gh',
    words: [
      ...['attestation', 'verify', '--bundle-from-oci', '--repo', REPOSITORY],
      ...['--signer-workflow', `${REPOSITORY}/.github/workflows/release.yml`],
    ],
    named: 'oci://',
  },
  {
    program: 'gh',
    words: ['attestation', 'verify', '--bundle-from-oci', '--owner', 'acme'],
    named: 'oci://',
  },
  {
    program: 'gh',
    words: [
      ...['attestation', 'verify', '--bundle-from-oci', '--repo', REPOSITORY],
      ...['--predicate-type', 'https://cyclonedx.org/bom'],
    ],
    named: 'oci://',
  },
  {
    program: 'slsa-verifier',
    words: ['verify-image', '--source-uri', `github.com/${REPOSITORY}`],
    rejectedFor: 'workflow/slsa-verifier-other-builder',
  },
];

function byPattern(pattern: string, warnedOf?: string): CommandLine {
  const words = ['verify', '--certificate-identity-regexp', pattern, ...ISSUED];
  return { program: 'cosign', words, ...(warnedOf !== undefined && { warnedOf }) };
}

function rejected(words: readonly string[], rejectedFor: string): CommandLine {
  return { program: 'cosign', words, rejectedFor };
}

function attestation(type: string): CommandLine {
  return { program: 'cosign', words: ['verify-attestation', '--type', type, ...EXACT, ...ISSUED] };
}

async function signOne({ stack, action }: Stage): Promise<SignedImage> {
  const registry = stack.registries.get('ghcr.io');
  if (registry === undefined) throw new Error('there is no registry ghcr.io');
  const folder = path.join(stack.directory, 'cluster', 'commands');
  const cyclonedx = { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components: [] };
  const spdx = {
    ...{ spdxVersion: 'SPDX-2.3', dataLicense: 'CC0-1.0', SPDXID: 'SPDXRef-DOCUMENT', name: 'app' },
    ...{ documentNamespace: 'https://example.com/app', packages: [] },
    creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Tool: none'] },
  };
  const sboms = Object.entries({ cyclonedx, spdx }).map(([name, sbom]) =>
    writeTo(folder, `${name}.json`, JSON.stringify(sbom)),
  );
  const [signed] = await pushAndSign(singleImage('commands'), {
    ...{ stack, action, registry, repository: REPOSITORY },
    ...({ names: 'public', log: 'rekor-v1', format: 'both' } as const),
    claims: { repository: REPOSITORY, repository_id: '55', repository_owner_id: '54' },
    inputs: { sbom: sboms.join('\n') },
  });
  if (signed === undefined) throw new Error('nothing was signed');
  return signed;
}

const RELEASES: Readonly<Record<CommandLine['program'], readonly GoTool[]>> = {
  cosign: ['cosign-2.4', 'cosign-2.6', 'cosign-3.0', 'cosign-3.1'],
  gh: ['gh'],
  'slsa-verifier': ['slsa-verifier'],
};

async function judge(command: CommandLine, image: SignedImage, stage: Stage): Promise<void> {
  const { program, words, rejectedFor, warnedOf, named = '' } = command;
  const line = shellLine([program, ...words, `${named}${image.reference}`]);
  const told = await lintSays(line, stage);
  for (const release of RELEASES[program]) {
    const { args, env } = await trusting(release, words, `${named}${image.reference}`, image);
    const outcome = await run(await goTool(release), args, {
      env: { ...process.env, ...stage.stack.environment, ...env },
    });
    const rule = rejectedFor ?? warnedOf;
    const verdict = outcome.exitCode === 0 ? 'accepted' : rejection(rejectedFor, outcome.output);
    const isTold = rule !== undefined && told.includes(`"${rule}"`);
    stage.onRow({
      subject: release,
      question: line.replace(image.reference, 'IMAGE'),
      expected: reasoned(rejectedFor === undefined ? 'accepted' : 'rejected', rule),
      answer: reasoned(verdict, isTold ? rule : undefined),
      said: `${outcome.output}\n${told}`,
    });
  }
}

/** What programs say where a rule says that they reject. */
const BECAUSE: Readonly<Record<string, RegExp>> = {
  'workflow/provenance-type': /none of the attestations matched the predicate type/,
  'workflow/slsa-verifier-other-builder': /untrusted reusable workflow/,
  'workflow/verify-identity': /none of the expected identities matched|no matching CertificateIdentity/,
};

function rejection(rule: string | undefined, output: string): string {
  const isThat = rule !== undefined && BECAUSE[rule]?.test(output);
  return isThat ? 'rejected' : 'rejected for another reason';
}

function reasoned(verdict: string, rule: string | undefined): string {
  return rule === undefined ? verdict : `${verdict}; lint: ${rule}`;
}

/** The command of a release, which is told of this instance in place of the public one. */
async function trusting(
  release: GoTool,
  words: readonly string[],
  image: string,
  { instance }: SignedImage,
): Promise<{ readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> }> {
  const root = ['--trusted-root', instance.trustedRoot];
  switch (release) {
    case 'gh':
      return {
        args: [...words, '--custom-trusted-root', instance.trustedRootLines, image],
        env: { GH_TOKEN: 'any' },
      };
    case 'slsa-verifier':
      return { args: [...words, image], env: await slsaVerifierTrust(instance) };
    case 'cosign-2.4':
      return {
        args: [...words, '--offline', '--rekor-url', instance.rekor, image],
        env: legacyKeys(instance),
      };
    case 'cosign-2.6':
      return { args: [...words, '--new-bundle-format', ...root, image], env: legacyKeys(instance) };
    default:
      return { args: [...words, ...root, image], env: {} };
  }
}

/** What lint finds in a workflow that signs with this action and then has the command. */
async function lintSays(line: string, stage: Stage): Promise<string> {
  const workflow = {
    on: { push: { branches: ['main'] } },
    jobs: {
      release: {
        'runs-on': 'ubuntu-24.04',
        permissions: { contents: 'read', packages: 'write', 'id-token': 'write' },
        steps: [
          {
            uses: `org/slsa-provenance-action@${'a'.repeat(40)}`,
            with: { image: 'ghcr.io/acme/app', digest: '${{ needs.build.outputs.digest }}' },
          },
          { run: line },
        ],
      },
    },
  };
  const folder = path.join(stage.stack.directory, 'cluster', 'commands', '.github', 'workflows');
  const file = writeTo(folder, 'release.yml', JSON.stringify(workflow, undefined, 2));
  const { output } = await runCommand(stage, ['lint', file, '--repo', REPOSITORY, '--format', 'json']);
  return output;
}
