import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { command, directoryWith } from './command.ts';

const SHA = 'b'.repeat(40);
const ACTION = `acme/slsa-provenance-action@${SHA}`;
const WORKFLOW = '.github/workflows/release.yml';

/** A repository with workflows of `test/adoption/shapes`, and other files. */
async function repository(
  shapes: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
) {
  const directory = await directoryWith();
  const texts = { ...files };
  for (const [file, shape] of Object.entries(shapes))
    texts[file] = readFileSync(`test/adoption/shapes/${shape}.yml`, 'utf8');
  for (const [file, text] of Object.entries(texts)) {
    await mkdir(path.dirname(path.join(directory, file)), { recursive: true });
    await writeFile(path.join(directory, file), text);
  }
  return {
    directory,
    read: (file: string) => readFile(path.join(directory, file), 'utf8'),
    adopt: (...args: string[]) => command(['adopt', directory, '--repo', 'acme/app', ...args]),
    json: async (...args: string[]) =>
      JSON.parse(
        (await command(['adopt', directory, '--repo', 'acme/app', '--format', 'json', ...args])).out,
      ) as Report,
  };
}

interface Report {
  readonly readers: readonly {
    readonly kind: string;
    readonly file: string;
    readonly line: number;
    readonly verdict: string;
    readonly fix?: string;
  }[];
}

const adopted = (shape: string) =>
  readFileSync(`test/adoption/shapes/${shape}.adopted.yml`, 'utf8').replaceAll(' # v1.0.0', '');

describe('adopt', () => {
  it.each([
    ['git', ['apply', '-']],
    ['patch', ['-p1']],
  ])('prints a patch that %s applies, and the report beside it', async (program, args) => {
    const { adopt, directory, read } = await repository({
      [WORKFLOW]: 'starter',
      '.github/workflows/a.yml': 'attest',
    });
    const { exitCode, out, err } = await adopt('--action', ACTION);
    expect(exitCode).toBe(0);
    expect(err).toContain('taken  line 58, Sign the published image: cosign signs by digest');
    execFileSync(program, args, {
      cwd: directory,
      input: out,
      env: { ...process.env, GIT_DIR: '/nonexistent' },
    });
    expect(await read(WORKFLOW)).toBe(adopted('starter'));
    expect(await read('.github/workflows/a.yml')).toBe(adopted('attest'));
  });

  it('changes the files where that is asked for', async () => {
    const { adopt, read } = await repository({ [WORKFLOW]: 'docker-push' });
    const { exitCode, out, err } = await adopt('--write', '--action', `${ACTION} # v1.0.0`);
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toContain('1 file changed');
    expect(await read(WORKFLOW)).toBe(readFileSync('test/adoption/shapes/docker-push.adopted.yml', 'utf8'));
  });

  it('changes none of the files where one cannot be written, and says which', async () => {
    // The name leaves no room for that of the new file beside it.
    const long = `.github/workflows/z${'z'.repeat(240)}.yml`;
    const { adopt, read, directory } = await repository({ [WORKFLOW]: 'docker-push', [long]: 'docker-push' });
    const before = await read(WORKFLOW);
    const { exitCode, err } = await adopt('--write', '--action', ACTION);
    expect([exitCode, err.replaceAll(/\s+/g, '')]).toEqual([
      2,
      expect.stringContaining(
        `${path.basename(long)}cannotbewritten,andnoneofthefilesischanged[file-unwritable]`,
      ),
    ]);
    expect([await read(WORKFLOW), await read(long)]).toEqual([before, before]);
    const left = await readdir(path.join(directory, '.github/workflows'));
    expect(left.sort()).toEqual(['release.yml', path.basename(long)]);
  });

  it('names no action that anybody could register, as long as there is no release', async () => {
    const { adopt, read } = await repository({ [WORKFLOW]: 'starter' });
    const before = await read(WORKFLOW);
    const preview = await adopt();
    expect(preview.out).toContain('+        uses: <owner>/slsa-provenance-action@<commit>\n');
    expect(preview.err.replaceAll(/\s+/g, ' ')).toContain('--action OWNER/slsa-provenance-action@<commit>');
    const written = await adopt('--write');
    expect([written.exitCode, written.err]).toEqual([2, expect.stringContaining('[action-missing]')]);
    expect(await read(WORKFLOW)).toBe(before);
  });

  it.each([
    'acme/slsa-provenance-action@v1',
    'acme/slsa-provenance-action',
    `acme@${SHA}`,
    `${ACTION}\n- run: x`,
  ])('takes no action that can be moved, or is none: %s', async (action) => {
    const { adopt } = await repository({ [WORKFLOW]: 'starter' });
    const { exitCode, err } = await adopt('--action', action);
    expect([exitCode, err]).toEqual([2, expect.stringContaining('[action-malformed]')]);
  });

  it('ends with 1 where something is left, and says where its page is', async () => {
    const { adopt } = await repository({ [WORKFLOW]: 'left' });
    const { exitCode, err } = await adopt();
    expect(exitCode).toBe(1);
    expect(err).toContain('left   line 18, Key: a key of cosign; a key signs');
    expect(err).toContain('/docs/migrate/from-cosign.md#keys');
  });

  it('says so where nothing signs', async () => {
    const { adopt } = await repository({}, { 'a.yml': 'jobs:\n  a:\n    runs-on: x\n    steps: []\n' });
    const { exitCode, out, err } = await adopt();
    expect([exitCode, out, err]).toEqual([0, '', 'Nothing here signs images with something else.\n']);
  });

  it('says nothing beside the patch when told so', async () => {
    const { adopt } = await repository({ [WORKFLOW]: 'starter' });
    expect((await adopt('--quiet')).err).toBe('');
    expect((await adopt('--quiet', '--write', '--action', ACTION)).exitCode).toBe(2);
  });

  it.each([
    ['generator', true],
    ['starter', false],
  ])('says of %s whether a level falls, why, and that build.yml keeps it', async (shape, isSaid) => {
    const { adopt } = await repository({ [WORKFLOW]: shape });
    const { err } = await adopt('--action', ACTION);
    const text = err.replaceAll(/\s+/g, ' ');
    expect(text.includes('SLSA build level 3 → SLSA build level 2: its signing job is out of reach')).toBe(
      isSaid,
    );
    expect(/with build\.yml, to keep level 3 https:\S+\/docs\/builders\/build\.md/.test(text)).toBe(isSaid);
  });

  it.each(['starter', 'left', 'generator', 'attest-everywhere'])(
    'is in JSON as its schema says: %s',
    async (shape) => {
      const { json } = await repository({ [WORKFLOW]: shape });
      const schema = JSON.parse(readFileSync('docs/adopt.schema.json', 'utf8')) as object;
      const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(schema);
      expect([validate(await json()), validate.errors]).toEqual([true, null]);
    },
  );
});

const OLD =
  'https://github.com/slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml';
const POLICY = `apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata:
  name: provenance
spec:
  rules:
    - name: provenance
      verifyImages:
        - imageReferences: ['ghcr.io/acme/*']
          attestations:
            - type: https://slsa.dev/provenance/v0.2
              attestors:
                - entries:
                    - keyless:
                        subject: SUBJECT
                        issuer: https://token.actions.githubusercontent.com
`;
const README = `# App

\`\`\`sh
slsa-verifier verify-image ghcr.io/acme/app@sha256:1 --source-uri github.com/acme/app
gh attestation verify oci://ghcr.io/acme/app:v1 --owner acme
cosign verify-attestation --type slsaprovenance ghcr.io/acme/app:v1 --certificate-identity-regexp '^https://github.com/acme/app/'
cosign verify --key cosign.pub ghcr.io/acme/app:v1
\`\`\`
`;

describe('those who verify', () => {
  it('are told to change with the generator: policies, commands in workflows and in pages', async () => {
    const files = {
      'policy.yaml': POLICY.replace('SUBJECT', `${OLD}@refs/tags/v2.1.0`),
      'README.md': README,
    };
    const { json, adopt, directory } = await repository({ [WORKFLOW]: 'generator' }, files);
    const { readers } = await json('--action', ACTION);
    const found = readers.map((one) => [path.relative(directory, one.file), one.line, one.verdict].join(' '));
    expect(found.sort()).toEqual([
      `${WORKFLOW} 49 change`,
      'README.md 4 change',
      'README.md 5 fits',
      'README.md 6 change',
      'README.md 7 fits',
      'policy.yaml 15 change',
    ]);
    expect((await adopt()).exitCode).toBe(1);
    const [policy] = readers.filter(({ kind }) => kind === 'policy');
    expect(policy?.fix).toBe(
      `https://github.com/acme/slsa-provenance-action/.github/workflows/provenance.yml@${SHA}`,
    );
  });

  it('stay as they are where the identity does', async () => {
    const own = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main';
    const { json } = await repository(
      { [WORKFLOW]: 'digest-and-sbom' },
      { 'policy.yaml': POLICY.replace('SUBJECT', own) },
    );
    const { readers } = await json();
    expect(new Set(readers.map(({ verdict }) => verdict))).toEqual(new Set(['fits']));
  });

  it('are looked at where they read provenance that the workflow wrote itself', async () => {
    const own = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main';
    const policy = `${POLICY.replace('SUBJECT', own)}              conditions:\n                - all:\n                    - key: '{{ buildType }}'\n                      operator: Equals\n                      value: x\n`;
    const { json } = await repository({ [WORKFLOW]: 'by-hand' }, { 'policy.yaml': policy });
    expect((await json()).readers.map(({ verdict }) => verdict)).toEqual(['check']);
  });
});
