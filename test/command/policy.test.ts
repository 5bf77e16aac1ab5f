import { projectName } from '../../src/shared/tool.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { storeImage } from '../support/image.ts';
import { newImage, PATH, REPO, signImage, WORKFLOW } from '../verification/scene.ts';
import { command, directoryWith } from './command.ts';
import { sharedStage } from './stage.ts';

const signed = sharedStage();
const RELEASES = ['--source-ref', 'release-tags'];
const EXPECTED = [
  ...['--images', 'ghcr.io/acme/app', '--repo', 'acme/app'],
  ...['--signer-workflow', 'acme/app/.github/workflows/release.yml'],
];

/** Objects in what was printed, by kind and name. */
function objectsIn(text: string): Record<string, Record<string, unknown>> {
  const documents = parseAllDocuments(text).map((one) => {
    expect(one.errors).toEqual([]);
    return one.toJS() as { kind: string; metadata: { name: string }; spec: Record<string, unknown> };
  });
  return Object.fromEntries(documents.map((one) => [`${one.kind}/${one.metadata.name}`, one.spec]));
}

test('from an image: its own identity, exactly, ready to apply', async () => {
  const { name, options } = await signed();
  const { exitCode, out, err } = await command(['policy', name, ...options]);
  expect([exitCode, err]).toEqual([0, '']);
  const objects = objectsIn(out);
  expect(Object.keys(objects)).toEqual([
    'ImageValidatingPolicy/acme-app',
    'ImageValidatingPolicy/acme-app-debug',
    'ValidatingPolicy/acme-app-digests',
    'ValidatingPolicy/acme-app-digests-debug',
  ]);
  expect(objects['ImageValidatingPolicy/acme-app']).toMatchObject({
    validationActions: ['Audit'],
    attestors: [
      {
        cosign: {
          keyless: { identities: [{ subject: `${WORKFLOW}@refs/heads/main` }] },
          trustedRoot: { value: expect.stringContaining('trustedroot') as string },
        },
      },
    ],
  });
  expect(out).toContain(`workflow.repository == "https://github.com/${REPO}"`);
  expect(out).toContain('verifyImageSignatures(image, [attestors.workflow]) > 0');
});

test('into a folder: each form, and a README that says what to do', async () => {
  const { name, options } = await signed();
  const out = join(await directoryWith(), 'policies');
  const { exitCode } = await command(['policy', name, ...options, '--mode', 'enforce', '--out', out]);
  expect(exitCode).toBe(0);
  expect(readdirSync(out).sort()).toEqual([
    'README.md',
    'gatekeeper',
    'kyverno-bundle',
    'kyverno-cosign',
    'kyverno-ivp',
    'policy-controller',
    'policy-controller-bundle',
  ]);
  const readme = readFileSync(join(out, 'README.md'), 'utf8');
  expect(readme).toContain('policy.sigstore.dev/include=true');
  expect(readme).toMatch(/Not written for Ratify/);
  expect(existsSync(join(out, 'policy-controller', 'trust-root.yaml'))).toBe(true);
});

test('from what is expected, nothing is asked of anybody', async () => {
  const { exitCode, out } = await command(['policy', ...EXPECTED, ...RELEASES, '--mode', 'enforce']);
  expect(exitCode).toBe(0);
  const spec = objectsIn(out)['ImageValidatingPolicy/acme-app'];
  expect(spec).toMatchObject({
    validationActions: ['Deny'],
    attestors: [
      {
        cosign: {
          keyless: {
            identities: [
              {
                issuer: 'https://token.actions.githubusercontent.com',
                subjectRegExp:
                  '^https://github\\.com/acme/app/\\.github/workflows/release\\.yml@refs/tags/v?[0-9]+[.][0-9]+[.][0-9]+$',
              },
            ],
          },
        },
      },
    ],
  });
});

test('from evidence: the same policy as from the image', async () => {
  const { name, options, trust } = await signed();
  const folder = await directoryWith();
  await command(['verify', name, ...options, '--evidence-out', folder]);
  const [file = ''] = readdirSync(folder);
  const kept = ['--from-evidence', join(folder, file), '--repo', REPO, ...trust];
  const [ofImage, ofEvidence] = await Promise.all([
    command(['policy', name, ...options]),
    command(['policy', ...kept]),
  ]);
  expect(ofEvidence.exitCode, ofEvidence.err).toBe(0);
  expect(objectsIn(ofEvidence.out)).toEqual(objectsIn(ofImage.out));
});

const REFUSED: readonly (readonly [what: string, args: readonly string[], code: string])[] = [
  ['no image', [], 'policy-images-missing'],
  [
    'a repository without workflow',
    ['--images', 'ghcr.io/acme/app', '--repo', 'acme/app', ...RELEASES],
    'policy-signer-missing',
  ],
  ['a workflow without ref', EXPECTED, 'policy-ref-missing'],
  ['any branch', [...EXPECTED, '--source-ref', 'branches'], 'policy-ref-missing'],
  ['the default branch without name', [...EXPECTED, '--source-ref', 'default-branch'], 'policy-ref-missing'],
  ['a form nobody knows', [...EXPECTED, ...RELEASES, '--for', 'ratify'], 'policy-form-unknown'],
  ['a version nobody writes', [...EXPECTED, ...RELEASES, '--for', 'kyverno-ivp@1.13'], 'policy-form-unknown'],
  [
    'an image with a tag',
    [...EXPECTED, ...RELEASES, '--images', 'ghcr.io/acme/app:v1'],
    'policy-images-malformed',
  ],
  ['images of any registry', [...EXPECTED, ...RELEASES, '--images', '*/acme/app'], 'policy-images-malformed'],
  ['a namespace with a star', [...EXPECTED, ...RELEASES, '--namespace', 'prod-*'], 'policy-name-malformed'],
  [
    'both lists of namespaces',
    [...EXPECTED, ...RELEASES, '--namespace', 'a', '--exclude-namespace', 'b'],
    'option-without-effect',
  ],
  ['a level', [...EXPECTED, ...RELEASES, '--min-slsa-build-level', '3'], 'option-without-effect'],
  [
    'a mirror without root',
    [...EXPECTED, ...RELEASES, '--tuf-mirror', 'https://tuf.example'],
    'option-without-effect',
  ],
  [
    'a workflow of others that is asked for no source',
    [
      ...EXPECTED,
      '--signer-workflow',
      'builders/all/.github/workflows/build.yml@refs/tags/v1',
      '--predicate-type',
      'signature',
    ].filter((_, nth) => nth !== 4 && nth !== 5),
    'policy-source-unbound',
  ],
];

test.each(REFUSED)('%s: exit 2, %s', async (_, args, code) => {
  const { exitCode, err, out } = await command(['policy', ...args]);
  expect([exitCode, err, out]).toEqual([2, expect.stringContaining(`[${code}]`), '']);
});

test('an image that does not verify makes no policy', async () => {
  const { bare, options } = await signed();
  const { exitCode, err, out } = await command(['policy', bare, ...options]);
  expect([exitCode, err, out]).toEqual([4, expect.stringContaining('[policy-image-unverified]'), '']);
});

test.each([
  ['refs/heads/feature', 2, '[policy-ref-branch]'],
  ['refs/tags/v1.2.3', 0, 'warning: It admits what was built from refs/tags/v1.2.3 alone'],
])('signed at %s, without a ref that is asked for', async (ref, expected, says) => {
  const { sigstore, registry, options } = await signed();
  const image = newImage();
  storeImage(registry.store, PATH, image);
  const workflow = `${REPO}/.github/workflows/release.yml@${ref}`;
  await signImage(sigstore, registry, image.digest, {
    claims: { ref, job_workflow_ref: workflow, workflow_ref: workflow },
  });
  const { exitCode, err } = await command(['policy', `${registry.host}/${PATH}@${image.digest}`, ...options]);
  expect([exitCode, err]).toEqual([expected, expect.stringContaining(says)]);
});

test('JSON: what is demanded, and the files', async () => {
  const { out } = await command(['policy', ...EXPECTED, ...RELEASES, '--for', 'all', '--format', 'json']);
  const report = JSON.parse(out) as { policies: { id: string; files: { name: string }[] }[] };
  expect(report).toMatchObject({
    schemaVersion: 1,
    mode: 'audit',
    images: ['ghcr.io/acme/app'],
    signature: true,
  });
  expect(report.policies.map(({ id }) => id)).toContain('gatekeeper');
  const schema = JSON.parse(readFileSync('docs/policy.schema.json', 'utf8')) as object;
  const fits = new Ajv2020({ strict: 'log' }).compile(schema);
  expect([fits(report), fits.errors]).toEqual([true, null]);
});

const LATER = [
  ...['--signed-later-by', 'acme/platform/.github/workflows/sign-existing.yml@refs/heads/main'],
  ...['--signed-later-until', '90d'],
];

test('what is signed later: a second signer that Kyverno ends', async () => {
  const { exitCode, out, err } = await command(['policy', ...EXPECTED, ...RELEASES, ...LATER]);
  expect([exitCode, err]).toEqual([0, '']);
  const { attestors } = objectsIn(out)['ImageValidatingPolicy/acme-app'] as {
    attestors: readonly { name: string; cosign: { keyless: { identities: unknown } } }[];
  };
  expect(attestors.map(({ name }) => name)).toEqual(['workflow', 'later']);
  expect(attestors[1]?.cosign.keyless.identities).toEqual([
    {
      issuer: 'https://token.actions.githubusercontent.com',
      subject: 'https://github.com/acme/platform/.github/workflows/sign-existing.yml@refs/heads/main',
    },
  ]);
  const [, end = ''] = /time\.now\(\) < timestamp\("([^"]+)"\)/.exec(out) ?? [];
  expect(Math.round((Date.parse(end) - Date.now()) / 86_400_000)).toBe(90);
});

test('what is signed later: where the engine knows no time, a workflow ends it', async () => {
  const folder = join(await directoryWith(), 'policies');
  const wanted = ['--for', 'policy-controller', '--out', folder];
  const { exitCode, err } = await command(['policy', ...EXPECTED, ...RELEASES, ...LATER, ...wanted]);
  expect([exitCode, err]).toEqual([0, expect.stringContaining('later/check.yml')]);
  const text = readFileSync(join(folder, 'policy-controller', 'later', 'check.yml'), 'utf8');
  const [workflow] = parseAllDocuments(text).map(
    (one) => one.toJS() as { jobs: { check: { env: Record<string, string> } } },
  );
  const { AFTER = '', LABEL = '', UNTIL = '' } = workflow?.jobs.check.env ?? {};
  const images = readFileSync(join(folder, 'policy-controller', 'images.yaml'), 'utf8');
  expect(images).toContain('sign-existing.yml@refs/heads/main');
  expect(images).toContain(`${LABEL.replace('=', ': "')}"`);
  expect(AFTER).not.toContain('sign-existing.yml');
  expect(Object.keys(objectsIn(AFTER))).toEqual(Object.keys(objectsIn(images)));
  expect(Number(UNTIL) * 1000).toBeGreaterThan(Date.now());
});

test.each([
  [
    'no ref',
    ['--signed-later-by', 'acme/platform/.github/workflows/s.yml', '--signed-later-until', '1d'],
    'policy-later-malformed',
  ],
  ['an end that is over', [...LATER.slice(0, 3), '2020-01-01'], 'policy-later-malformed'],
  ['two years', [...LATER.slice(0, 3), '800d'], 'policy-later-malformed'],
  ['no end', LATER.slice(0, 2), 'option-without-effect'],
  ['an end alone', LATER.slice(2), 'option-without-effect'],
  ['what looks at no signature', [...LATER, '--for', 'gatekeeper'], 'option-without-effect'],
  ['a ClusterPolicy with attestations', [...LATER, '--for', 'kyverno-cosign'], 'policy-later-unknown'],
])('what is signed later: %s is refused', async (_, args, code) => {
  const { exitCode, err } = await command(['policy', ...EXPECTED, ...RELEASES, ...args]);
  expect([exitCode, err]).toEqual([2, expect.stringContaining(`[${code}]`)]);
});

test('a policy for a commit of this project that is no release says so', async () => {
  const at = (version: string) =>
    command([
      ...['policy', '--images', 'ghcr.io/acme/app', '--repo', 'acme/app', '--source-ref', 'release-tags'],
      '--certificate-identity',
      `https://github.com/${projectName}/.github/workflows/provenance.yml@${version}`,
    ]);
  const [commit, tag] = [await at('f'.repeat(40)), await at('refs/tags/v1.0.0')];
  expect([commit.exitCode, tag.exitCode]).toEqual([0, 0]);
  expect(commit.out).toContain(`/provenance.yml@${'f'.repeat(40)}`);
  expect(commit.err).toMatch(
    /^warning: What it admits does not verify: .* f{40}, which is no release in list/m,
  );
  expect(tag.err).not.toContain('does not verify');
});
