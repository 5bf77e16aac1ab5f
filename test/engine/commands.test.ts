import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verifyCommands } from '../../src/engine/commands.ts';
import { parseTokenClaims } from '../../src/github/claims.ts';
import { plannedClaims } from '../../src/sigstore/claims.ts';
import { type ClaimOverrides, workflowClaims } from '../fake/sigstore/index.ts';

const REFERENCE = `ghcr.io/octo-org/octo-repo@sha256:${'a'.repeat(64)}`;
const ISSUER = 'https://token.actions.githubusercontent.com';
const SAN = 'https://github.com/octo-org/octo-repo/.github/workflows/release.yml@refs/heads/main';
const SLSA = 'https://slsa.dev/provenance/v1';

function claimsOf(overrides: ClaimOverrides = {}, iss = ISSUER) {
  const payload = Buffer.from(JSON.stringify({ iss, ...workflowClaims(overrides) })).toString('base64url');
  return plannedClaims(parseTokenClaims(`e30.${payload}.c2ln`), 'https://github.com');
}

/** The words that a shell makes of a command. */
function wordsOf(command: string): string[] {
  const text = execFileSync('sh', ['-c', `for word in ${command}; do printf '%s\\0' "$word"; done`]);
  return text.toString().split('\0').slice(0, -1);
}

describe('verify commands', () => {
  it('are those of the README', () => {
    const [, block = ''] =
      /^Then, from anywhere:\n\n```sh\n(.*?)^```$/ms.exec(readFileSync('README.md', 'utf8')) ?? [];
    const shown = block.replaceAll('\\\n', ' ').trim().split('\n');
    const [repository, reference] = ['acme/app', 'ghcr.io/acme/app@sha256:…'];
    const serverUrl = 'https://github.com';
    const san = `${serverUrl}/${repository}/.github/workflows/release.yml@refs/heads/main`;
    const claims = { san, issuer: ISSUER, serverUrl, repository };
    const [verify, , gh] = verifyCommands(reference, claims, { format: 'both', trustedRoot: undefined });
    expect(shown.map(wordsOf)).toEqual([verify, gh].map((command = '') => wordsOf(command)));
  });

  it('name the exact identity', () => {
    const commands = verifyCommands(REFERENCE, claimsOf(), { format: 'both', trustedRoot: undefined });
    const identity = ['--certificate-identity', SAN, '--certificate-oidc-issuer', ISSUER];
    expect(commands.map(wordsOf)).toEqual([
      ['cosign', 'verify', ...identity, REFERENCE],
      ['cosign', 'verify-attestation', '--type', SLSA, ...identity, REFERENCE],
      [
        ...['gh', 'attestation', 'verify', `oci://${REFERENCE}`, '--bundle-from-oci'],
        ...['--repo', 'octo-org/octo-repo'],
        ...['--signer-workflow', 'octo-org/octo-repo/.github/workflows/release.yml'],
      ],
    ]);
  });

  it('of the legacy format alone are those of cosign: gh reads bundles', () => {
    const commands = verifyCommands(REFERENCE, claimsOf(), { format: 'legacy', trustedRoot: undefined });
    expect(commands.map((command) => command.split(' ')[0])).toEqual(['cosign', 'cosign']);
  });

  it('of a private instance name its trusted root, and its issuer to gh too', () => {
    const claims = claimsOf({}, 'https://issuer.example');
    const trustedRoot = '/work space/trusted_root.json';
    const [verify, attest, gh] = verifyCommands(REFERENCE, claims, { format: 'both', trustedRoot }).map(
      wordsOf,
    );
    for (const words of [verify, attest])
      expect(words?.slice(-3)).toEqual(['--trusted-root', trustedRoot, REFERENCE]);
    expect(gh?.slice(-4)).toEqual([
      '--cert-oidc-issuer',
      'https://issuer.example',
      '--custom-trusted-root',
      trustedRoot,
    ]);
  });

  it('of a reusable workflow name the workflow that signs, and the repository that called it', () => {
    const claims = claimsOf({ job_workflow_ref: 'shared/wf/.github/workflows/sign.yml@refs/tags/v1@2' });
    const gh = wordsOf(
      verifyCommands(REFERENCE, claims, { format: 'bundle', trustedRoot: undefined })[2] ?? '',
    );
    expect(gh.slice(-4)).toEqual([
      '--repo',
      'octo-org/octo-repo',
      '--signer-workflow',
      'shared/wf/.github/workflows/sign.yml',
    ]);
  });

  it.each([
    "refs/tags/v1'; rm -rf x; '",
    'refs/tags/$(id)',
    'refs/tags/`id`',
    'refs/tags/a&b|c>d',
    'refs/tags/a\\b"c',
    'refs/tags/!x#y',
  ])('of a ref named %s run nothing else', (ref) => {
    const claims = claimsOf({ ref });
    const options = { format: 'both', trustedRoot: undefined } as const;
    for (const command of verifyCommands(REFERENCE, claims, options).slice(0, 2)) {
      const words = wordsOf(command);
      expect(words[words.indexOf('--certificate-identity') + 1]).toBe(claims.san);
      expect(words.at(-1)).toBe(REFERENCE);
    }
  });
});
