import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { JsonReport } from '../../src/report/json.ts';
import { optionGroups } from '../../src/request/options.ts';
import { OUTPUT_OPTIONS } from '../../src/request/output-options.ts';
import { newImage, PATH, REPO } from '../verification/scene.ts';
import { command, directoryWith } from './command.ts';
import { sharedStage } from './stage.ts';

const signed = sharedStage();

describe('exit codes', () => {
  test('verified, rejected, unsigned, could not tell', async () => {
    const { name, bare, options, trust, registry } = await signed();
    const codeOf = async (...args: string[]) =>
      (await command(['verify', '--timeout', '1s', ...args])).exitCode;
    expect(await codeOf(name, ...options)).toBe(0);
    expect(await codeOf(name, '--repo', 'acme/app', ...trust)).toBe(1);
    expect(await codeOf(bare, ...options)).toBe(3);
    expect(await codeOf(`${registry.host}/${PATH}:missing`, ...options)).toBe(4);
    expect(await codeOf(name, bare, ...options)).toBe(3);
    expect(await codeOf(name, bare, `${registry.host}/${PATH}:missing`, ...options)).toBe(4);
  });

  test('a list with a name that cannot be one goes on with the others', async () => {
    const { name, options } = await signed();
    const { exitCode, out } = await command(['verify', 'app', name, ...options, '--format', 'json']);
    const { images } = JSON.parse(out) as JsonReport;
    expect([exitCode, images.map(({ verdict }) => verdict)]).toEqual([2, ['could-not-tell', 'verified']]);
  });
});

describe('what a new user tries', () => {
  test.each([
    [[], 'slsa-provenance verify ghcr.io/acme/app:v1 --repo acme/app', 'out'],
    [['verify'], 'no image is named', 'err'],
    [['verify', 'ghcr.io/a/b:1'], 'nothing says who may have built the image', 'err'],
    [['verify', 'ghcr.io/a/b:1', '--rep', 'a/b'], 'Did you mean --repo?', 'err'],
    [['verfy'], 'Did you mean verify?', 'err'],
    [['verify', 'app', '--repo', 'a/b'], 'names no registry', 'err'],
    [
      ['verify', 'ghcr.io/a/b:1', '--repo', 'a/b', '--format', 'xml'],
      'Allowed choices are text, json, sarif',
      'err',
    ],
    [
      ['verify', 'ghcr.io/a/b:1', '--repo', 'a/b', '--max-age', '7d'],
      'max-age has no effect without require-predicate',
      'err',
    ],
    [['verify', 'ghcr.io/a/b:1', '--key', '/nonexistent'], 'key: /nonexistent cannot be read', 'err'],
    [
      ['verify', 'ghcr.io/a/b:1', '--repo', 'a/b', '--trusted-root', '/nonexistent'],
      'trusted-root: /nonexistent cannot be read',
      'err',
    ],
    [['verify', 'ghcr.io/a/b:1', '--config', '/nonexistent'], 'config: /nonexistent cannot be read', 'err'],
  ] as const)('%j is told: %s', async (args, message, stream) => {
    const outcome = await command(args);
    expect(outcome.exitCode).toBe(2);
    expect(outcome[stream]).toContain(message);
    expect(outcome.err).not.toMatch(/^ +at /m);
  });

  test('help shows what most people need first, in 80 columns', async () => {
    for (const args of [['--help'], ['verify', '--help']]) {
      const { exitCode, out } = await command(args);
      expect(exitCode).toBe(0);
      expect(out.indexOf('What most people need first')).toBeLessThan(out.indexOf('--help  '));
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });

  test('version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await command(['--version'])).toEqual({ exitCode: 0, out: `${version}\n`, err: '' });
  });
});

describe('quiet', () => {
  test('prints the references of what is verified, for scripts, and a line for what is not', async () => {
    const { name, bare, options } = await signed();
    const { exitCode, out, err } = await command(['verify', name, bare, ...options, '--quiet'], {
      terminal: true,
    });
    expect([exitCode, out]).toEqual([3, `${name}\n`]);
    expect(err).toMatch(/^unsigned: \S+: no signature and no attestation is attached to it\n$/);
  });

  test('leaves the other forms as they are', async () => {
    const { name, options } = await signed();
    const { out, err } = await command(['verify', name, ...options, '--quiet', '--format', 'json']);
    expect([(JSON.parse(out) as JsonReport).verdict, err]).toEqual(['verified', '']);
  });
});

describe('images', () => {
  test('from arguments, a file, stdin and a Dockerfile; each once', async () => {
    const { name, options, registry } = await signed();
    const tagged = `${registry.host}/${PATH}:v1`;
    const directory = await directoryWith({
      list: `# ours\n${name}\n\n${tagged}   # by tag\n`,
      Dockerfile: `FROM ${tagged} AS build\nFROM build\n`,
    });
    const verdicts = async (args: string[], stdin = '') => {
      const { out } = await command(['verify', ...args, ...options, '--format', 'json'], { stdin });
      return (JSON.parse(out) as JsonReport).images.map(({ image, verdict }) => [image, verdict]);
    };
    expect(await verdicts([name, '--file', path.join(directory, 'list')])).toEqual([
      [name, 'verified'],
      [tagged, 'verified'],
    ]);
    expect(await verdicts(['--file', '-'], `${name}\n`)).toEqual([[name, 'verified']]);
    expect(await verdicts(['-'], `${name}\n`)).toEqual([[name, 'verified']]);
    expect(await verdicts(['--dockerfile', path.join(directory, 'Dockerfile')])).toEqual([
      [tagged, 'verified'],
    ]);
  });

  test('from a Dockerfile on stdin, for one target with its arguments', async () => {
    const { name, options, registry } = await signed();
    const text = 'ARG AT\nFROM $AT AS one\nFROM localhost:1/nobody AS two\nFROM one AS three\n';
    const run = (...more: string[]) =>
      command(['verify', '--dockerfile', '-', ...more, ...options, '--format', 'json'], { stdin: text });
    const { out } = await run('--build-arg', 'AT=nothing', '--build-arg', `AT=${name}`, '--target', 'three');
    expect((JSON.parse(out) as JsonReport).images.map(({ image, verdict }) => [image, verdict])).toEqual([
      [name, 'verified'],
    ]);
    const unknown = await run('--build-arg', `AT=${registry.host}/x`, '--target', 'four');
    expect([unknown.exitCode, unknown.err]).toEqual([2, expect.stringContaining('--target one')]);
    const twice = await run('--file', '-');
    expect([twice.exitCode, twice.err]).toEqual([2, expect.stringContaining('stdin-twice')]);
  });

  test('progress on a terminal says how many are verified at a time', async () => {
    const { name, options, registry } = await signed();
    const { err } = await command(
      ['verify', name, `${registry.host}/${PATH}:v1`, ...options, '--concurrency', '2'],
      {
        terminal: true,
      },
    );
    expect(err).toContain('verifying: 2 of 2 images, 2 at a time');
  });

  test('expectations come from the settings file, by image', async () => {
    const { name, trust, registry } = await signed();
    const settings = (repo: string) =>
      `version: 1\nverify:\n  - images: ["${registry.host}/acme/*"]\n    repo: ${repo}\n`;
    const directory = await directoryWith({ right: settings(REPO), wrong: settings('acme/app') });
    const run = (file: string, image = name) =>
      command(['verify', image, '--config', path.join(directory, file), ...trust]);
    expect((await run('right')).exitCode).toBe(0);
    expect((await run('wrong')).exitCode).toBe(1);
    const other = await run('right', `${registry.host}/other/app:v1`);
    expect([other.exitCode, other.err]).toEqual([2, expect.stringContaining('says nothing of')]);
  });

  test('the settings file of the current directory counts by itself, and is named', async () => {
    const { name, trust, registry } = await signed();
    const directory = await directoryWith({
      '.slsa-provenance.yaml': `version: 1\nverify:\n  - images: ["${registry.host}/**"]\n    repo: ${REPO}\n`,
    });
    const before = process.cwd();
    onTestFinished(() => process.chdir(before));
    process.chdir(directory);
    const used = await command(['verify', name, ...trust]);
    expect([used.exitCode, used.err]).toEqual([0, 'expectations are those in .slsa-provenance.yaml\n']);
    const own = await command(['verify', name, '--repo', REPO, ...trust]);
    expect([own.exitCode, own.err]).toEqual([0, '']);
  });
});

describe('values that are empty', () => {
  const OPTIONS = [...optionGroups, OUTPUT_OPTIONS].flatMap(({ options }) => options);
  const taking = OPTIONS.filter(({ value, choices }) => value !== undefined && choices === undefined);
  test.each(taking.map(({ name }) => name))('--%s is refused by its name', async (name) => {
    for (const empty of ['', ' ']) {
      const { exitCode, err } = await command(['verify', 'ghcr.io/acme/app', `--${name}`, empty]);
      expect([exitCode, err]).toEqual([2, expect.stringContaining(`${name} is given without a value`)]);
    }
  });
});

describe('a bundle file', () => {
  test.each(['', ' \n\n'])('that is empty, %j, is wrong usage and says so', async (content) => {
    const directory = await directoryWith({ 'bundle.json': content });
    const bundle = path.join(directory, 'bundle.json');
    const digest = `sha256:${'a'.repeat(64)}`;
    const { exitCode, err } = await command([
      'verify',
      digest,
      '--bundle',
      bundle,
      '--repo',
      'acme/app',
      '--offline',
    ]);
    expect([exitCode, err]).toEqual([2, expect.stringContaining('the bundle file is empty')]);
  });
});

describe('what else is asked', () => {
  test('a default branch, of a rule that says where it must be built', async () => {
    const { name, registry, trust } = await signed();
    const rule = (more: string) =>
      `version: 1\nverify:\n  - images: ["${registry.host}/**"]\n    repo: ${REPO}\n${more}`;
    const directory = await directoryWith({
      with: rule('    source-ref: default-branch\n'),
      without: rule(''),
    });
    const run = (config: string, branch: string) =>
      command([
        'verify',
        name,
        '--config',
        path.join(directory, config),
        '--default-branch',
        branch,
        ...trust,
      ]);
    expect((await run('with', 'trunk')).exitCode).toBe(1);
    const unused = await run('without', 'trunk');
    expect([unused.exitCode, unused.err]).toEqual([
      2,
      expect.stringContaining('default-branch has no effect'),
    ]);
  });

  test('a required attestation that is missing or too old', async () => {
    const { name, options } = await signed();
    const run = (...args: string[]) => command(['verify', name, ...options, ...args]);
    const missing = await run('--require-predicate', 'cyclonedx');
    expect([missing.exitCode, missing.out]).toEqual([
      1,
      expect.stringContaining('no https://cyclonedx.org/bom'),
    ]);
    expect((await run('--require-predicate', 'slsaprovenance1', '--max-age', '1h')).exitCode).toBe(0);
    expect((await run('--require-predicate', 'any', '--max-age', '1h')).exitCode).toBe(0);
  });

  test('whether other programs would admit it', async () => {
    const { name, options } = await signed();
    const { exitCode, out } = await command([
      'verify',
      name,
      ...options,
      '--as',
      'cosign@3.1,gh',
      '--format',
      'json',
    ]);
    const [image] = (JSON.parse(out) as JsonReport).images;
    expect([exitCode, image?.lenses.map(({ lens, admits }) => [lens, admits])]).toEqual([
      0,
      [
        ['cosign@3.1', true],
        ['gh', true],
      ],
    ]);
    expect((await command(['verify', name, ...options, '--as', 'cosgn'])).err).toContain('[lens-unknown]');
    const any = [...options, '--predicate-type', 'any', '--as', 'cosign@3.1,kyverno-cosign'];
    expect((await command(['verify', name, ...any])).out).toMatch(
      /cosign@3\.1 admits it[^]*kyverno-cosign admits it/,
    );
  });

  test('a predicate or statement is handed out once it is verified, and nothing otherwise', async () => {
    const { name, options, trust, image } = await signed();
    const args = ['--extract', 'https://slsa.dev/provenance/v1'];
    const predicate = await command(['verify', name, ...options, ...args]);
    expect(JSON.parse(predicate.out)).toHaveProperty('runDetails.builder.id');
    expect(predicate.err).toContain('VERIFIED');
    const statement = await command(['verify', name, ...options, ...args, '--extract-statement']);
    expect(JSON.parse(statement.out).subject[0].digest.sha256).toBe(image.digest.slice(7));
    const directory = await directoryWith();
    const file = path.join(directory, 'predicate.json');
    const saved = await command(['verify', name, ...options, ...args, '--extract-to', file]);
    expect(saved.out).toContain('VERIFIED');
    expect(readFileSync(file, 'utf8')).toBe(predicate.out);
    const refused = await command(['verify', name, '--repo', 'acme/app', ...trust, ...args]);
    expect([refused.exitCode, refused.out]).toEqual([1, expect.stringMatching(/^REJECTED/)]);
  });

  test('a bundle file and a digest are verified without a registry', async () => {
    const { image, registry, options, trust } = await signed();
    const bundles = registry.store
      .referrersOf(PATH, image.digest)
      .map(({ digest }) => registry.store.manifest(PATH, digest)?.json.layers?.[0]?.digest ?? '')
      .map((digest) => registry.store.blob(PATH, digest)?.toString('utf8') ?? '');
    const directory = await directoryWith({
      'all.jsonl': bundles.join('\n'),
      'one.json': bundles[0] ?? '',
      not: 'x',
    });
    const before = registry.requests.length;
    const run = (file: string, subject: string, ...args: string[]) =>
      command(['verify', subject, '--bundle', path.join(directory, file), ...args]);
    expect((await run('all.jsonl', image.digest, ...options)).exitCode).toBe(0);
    expect((await run('all.jsonl', `ghcr.io/acme/app@${image.digest}`, ...options)).exitCode).toBe(0);
    expect((await run('all.jsonl', image.digest, '--repo', 'acme/app', ...trust)).exitCode).toBe(1);
    expect((await run('all.jsonl', newImage().digest, ...options)).exitCode).toBe(1);
    expect((await run('not', image.digest, ...options)).exitCode).toBe(1);
    expect((await run('one.json', image.digest, ...options, '--predicate-type', 'any')).exitCode).toBe(0);
    expect(registry.requests.length).toBe(before);
  });
});

test.each([
  ['--dockerfile', 'a', 'b'],
  ['--file', 'a', 'a'],
  ['--repo', 'acme/app', 'evil/app'],
  ['--format', 'json', 'sarif'],
])('%s given twice is refused: one of both would be dropped', async (name, first, second) => {
  const { exitCode, err } = await command(['verify', name, first, name, second]);
  expect([exitCode, err]).toEqual([2, expect.stringContaining(`${name.slice(2)} is given more than once`)]);
});
