import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { command, directoryWith } from './command.ts';
import { storeImage } from '../support/image.ts';
import { newImage, PATH, REPO, signImage } from '../verification/scene.ts';
import { sharedStage } from './stage.ts';

const signed = sharedStage();
const EXPECTED = [
  ...['--images', 'ghcr.io/acme/app', '--repo', 'acme/app', '--mode', 'enforce'],
  ...['--signer-workflow', 'acme/app/.github/workflows/release.yml', '--source-ref', 'release-tags'],
];
const schema = JSON.parse(readFileSync('docs/policy-check.schema.json', 'utf8')) as object;
const fits = new Ajv2020({ strictTypes: false }).compile(schema);

interface Report {
  readonly exitCode: number;
  readonly differences: readonly {
    readonly effects: readonly string[];
    readonly cause: string;
    readonly file: string;
    readonly line: number;
  }[];
  readonly updated?: readonly string[];
}

/** Writes policies into a folder. @returns the paths of one form's files for the cluster */
async function written(form: string, facts: readonly string[] = EXPECTED) {
  const folder = await directoryWith();
  const { exitCode, out, err } = await command(['policy', ...facts, '--for', form, '--out', folder]);
  expect(exitCode, err).toBe(0);
  return out.trim().split('\n');
}

function change(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replaceAll(from, to));
}

async function check(files: readonly string[], facts: readonly string[] = EXPECTED, name = '--check') {
  const { exitCode, out, err } = await command(['policy', ...facts, '--format', 'json', name, ...files]);
  expect(err).toBe('');
  const report = JSON.parse(out) as Report;
  expect([fits(report), fits.errors]).toEqual([true, null]);
  expect(report.exitCode).toBe(exitCode);
  return report;
}

const FORMS = [
  'kyverno-ivp',
  'kyverno-ivp@1.15',
  'kyverno-cosign',
  'kyverno-bundle',
  'policy-controller',
  'policy-controller-bundle',
  'gatekeeper',
];

describe.each(FORMS)('%s', (form) => {
  test('all of its files, the folder, and each by itself are what the facts ask for', async () => {
    const files = await written(form);
    const folder = files[0]?.replace(/[^/]+$/, '') ?? '';
    for (const some of [files, [folder], ...files.map((file) => [file])])
      expect([some, (await check(some)).exitCode]).toEqual([some, 0]);
  });

  test('of another mode, it is told', async () => {
    const files = await written(form, [...EXPECTED.filter((one) => one !== '--mode' && one !== 'enforce')]);
    const report = await check(files);
    expect(report.exitCode).toBe(1);
    expect(report.differences.flatMap(({ effects }) => effects)).toContain('admits-more');
  });
});

test('from the image: what was signed is what the policy admits; another workflow is told, with its line', async () => {
  const { name, options } = await signed();
  const files = await written('policy-controller', [name, ...options]);
  expect((await check(files, [name, ...options])).exitCode).toBe(0);
  const [file = ''] = files;
  change(file, /release\.yml/g, 'publish.yml');
  const report = await check(files, [name, ...options]);
  expect(report).toMatchObject({ exitCode: 1 });
  const line =
    readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((one) => one.includes('publish.yml')) + 1;
  expect(report.differences.filter(({ effects }) => effects.length > 0)[0]).toMatchObject({
    effects: ['admits-more', 'rejects-signed'],
    cause: 'renamed-workflow',
    file,
    line,
  });
});

test('a builder of others that was bumped', async () => {
  const facts = (version: string) => [
    ...['--images', 'ghcr.io/acme/app', '--repo', 'acme/app', '--mode', 'enforce'],
    ...['--signer-workflow', `builders/all/.github/workflows/build.yml@refs/tags/${version}`],
  ];
  const files = await written('kyverno-ivp', facts('v1'));
  const report = await check(files, facts('v2'));
  expect(report.exitCode).toBe(1);
  expect(report.differences.map(({ cause }) => cause)).toContain('another-version');
});

test('CEL that is not understood: 4', async () => {
  const [file = ''] = await written('kyverno-ivp');
  change(
    file,
    '.all(image, verifyImageSignatures(image, [attestors.workflow]) > 0)',
    '.exists(image, verifyImageSignatures(image, [attestors.workflow]) > 0)',
  );
  expect((await check([file])).exitCode).toBe(4);
});

test('text: place, effect, what is and what should be; a summary', async () => {
  const [file = ''] = await written('policy-controller');
  change(file, /mode: enforce/g, 'mode: warn');
  const { exitCode, out } = await command(['policy', ...EXPECTED, '--check', file]);
  expect(exitCode).toBe(1);
  expect(out).toContain(`${file}:`);
  expect(out).toMatch(
    /admits more than expected {2}acme-app-signature\n {2}it only reports: nothing is refused/,
  );
  expect(out).toContain('2 policies: 2 × admits more than expected');
  const quiet = await command(['policy', ...EXPECTED, '--check', file, '--quiet']);
  expect(quiet.out).not.toContain('2 policies');
});

test('SARIF: a result for each effect', async () => {
  const [file = ''] = await written('policy-controller');
  change(file, /release\\\\\.yml/g, 'publish\\\\.yml');
  const { exitCode, out } = await command(['policy', ...EXPECTED, '--format', 'sarif', '--check', file]);
  expect(exitCode).toBe(1);
  const { runs } = JSON.parse(out) as { runs: { results: { ruleId: string; level: string }[] }[] };
  const ids = new Set(runs[0]?.results.map(({ ruleId, level }) => `${ruleId} ${level}`));
  expect(ids).toEqual(new Set(['policy-admits-more error', 'policy-rejects-signed error']));
});

describe('update', () => {
  test.each(FORMS)('%s: a renamed workflow, and nothing else', async (form) => {
    const files = await written(form);
    const before = files.map((file) => readFileSync(file, 'utf8'));
    const facts = EXPECTED.map((one) => one.replace('release.yml', 'publish.yml'));
    const report = await check(files, facts, '--update');
    expect(report.exitCode).toBe(0);
    const after = files.map((file) => readFileSync(file, 'utf8'));
    const changed = (lines: string, others: string) =>
      lines.split('\n').filter((line) => !others.split('\n').includes(line));
    for (const [nth, text] of after.entries()) {
      expect(text.split('\n')).toHaveLength(before[nth]?.split('\n').length ?? 0);
      for (const line of changed(text, before[nth] ?? '')) expect(line).toMatch(/subject.*publish/);
    }
    expect((await check(files, facts)).exitCode).toBe(0);
    // Of Gatekeeper's files nothing names a workflow.
    expect(report.updated).toHaveLength(form === 'gatekeeper' ? 0 : form.startsWith('kyverno-ivp') ? 2 : 1);
  });

  test('a policy that somebody wrote: comments, layout, names and quotes stay', async () => {
    const text = `# ours
apiVersion: policy.sigstore.dev/v1beta1
kind: ClusterImagePolicy
metadata: {name: theirs}   # a name of their own
spec:
    mode: enforce
    images: [{glob: "ghcr.io/acme/app@*"}]
    authorities:
    - name: signed
      keyless:
        url: https://fulcio.sigstore.dev
        identities:
        # who signs
        - {issuer: 'https://token.actions.githubusercontent.com', subject: 'https://github.com/acme/app/.github/workflows/old.yml@refs/heads/main'}   # here
      ctlog: {url: https://rekor.sigstore.dev}
    - name: attested   # either
      keyless:
        identities:
        - issuer: https://token.actions.githubusercontent.com
          subject: https://github.com/acme/app/.github/workflows/old.yml@refs/heads/main
      ctlog: {url: https://rekor.sigstore.dev}
`;
    const folder = await directoryWith({ 'cip.yaml': text });
    const file = join(folder, 'cip.yaml');
    const facts = [...EXPECTED, '--predicate-type', 'signature'];
    const report = await check([file], facts, '--update');
    expect(report.differences.filter(({ effects }) => effects.length > 0)).toEqual([]);
    const subject =
      '^https://github\\.com/acme/app/\\.github/workflows/release\\.yml@refs/tags/v?[0-9]+[.][0-9]+[.][0-9]+$';
    const old = 'https://github.com/acme/app/.github/workflows/old.yml@refs/heads/main';
    expect(readFileSync(file, 'utf8')).toBe(
      text
        .replace(`subject: '${old}'`, () => `subjectRegExp: '${subject}'`)
        .replace(`subject: ${old}`, () => `subjectRegExp: '${subject}'`),
    );
  });

  test('what cannot be mended is left as it is, and why is said', async () => {
    const files = await written('kyverno-ivp');
    const [file = ''] = files;
    // Whoever wrote it meant something by it.
    change(file, /^spec:\n/gm, 'spec:\n  matchConditions:\n    - {name: a, expression: "true"}\n');
    change(file, /- Deny/g, '- Audit');
    const before = readFileSync(file, 'utf8');
    const report = await check(files, EXPECTED, '--update');
    expect([report.exitCode, report.updated]).toEqual([4, []]);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});

const REFUSED: readonly (readonly [what: string, args: readonly string[], code: string])[] = [
  ['no policy in the file', [...EXPECTED, '--check', 'package.json'], 'policies-missing'],
  ['no such file', [...EXPECTED, '--check', 'nowhere.yaml'], 'file-unreadable'],
  ['a form', [...EXPECTED, '--for', 'gatekeeper', '--check', 'x.yaml'], 'option-without-effect'],
  ['a folder to write to', [...EXPECTED, '--out', 'x', '--check', 'x.yaml'], 'option-without-effect'],
  ['both', [...EXPECTED, '--check', 'x.yaml', '--update', 'y.yaml'], 'option-without-effect'],
  ['stdin that is to be changed', [...EXPECTED, '--update', '-'], 'option-without-effect'],
  ['SARIF of what is written', [...EXPECTED, '--format', 'sarif'], 'option-without-effect'],
  ['nothing that is expected', ['--check', 'package.json'], 'policy-images-missing'],
];

test.each(REFUSED)('refused: %s', async (_what, args, code) => {
  const { exitCode, err } = await command(['policy', ...args]);
  expect(exitCode).toBe(2);
  expect(err).toContain(code);
});

test('on stdin', async () => {
  const [file = ''] = await written('policy-controller');
  const stdin = readFileSync(file, 'utf8');
  const { exitCode } = await command(['policy', ...EXPECTED, '--check', '-'], { stdin });
  expect(exitCode).toBe(0);
});

test('a policy without rules is no policy that could fit', async () => {
  const text = 'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: {name: x}\nspec: {rules: []}\n';
  const { exitCode, err } = await command(['policy', ...EXPECTED, '--check', '-'], { stdin: text });
  expect([exitCode, err]).toEqual([2, expect.stringContaining('policies-missing')]);
});

describe('what cannot be told how a cluster reads it is not said to be the same', () => {
  test.each([
    ['kyverno-ivp', /failurePolicy: Fail/g, 'failurePolicy: Fail\n  failurePolicy: Ignore'],
    ['kyverno-ivp', /^ {2}validationActions:/gm, '  validationActions: [Deny]\n  validationActions:'],
    ['kyverno-cosign', /failureAction: Enforce/g, 'failureAction: Enforce\n          failureAction: Audit'],
    ['policy-controller', /mode: enforce/g, 'mode: enforce\n  mode: warn'],
  ])('%s: a key that stands twice (%s)', async (form, from, to) => {
    const files = await written(form);
    change(files[0] ?? '', from, to);
    const report = await check(files);
    expect(report.exitCode).toBe(4);
    expect(report.differences).toContainEqual(
      expect.objectContaining({ effects: ['not-understood'], cause: 'unread' }),
    );
  });

  test.each(['kyverno-ivp', 'policy-controller'])('%s: a template', async (form) => {
    const files = await written(form);
    const [file = ''] = files;
    writeFileSync(file, `{{- if .Values.policies }}\n${readFileSync(file, 'utf8')}{{- end }}\n`);
    const report = await check(files);
    expect([report.exitCode, new Set(report.differences.map(({ cause }) => cause))]).toEqual([
      4,
      new Set(['unread']),
    ]);
  });

  test('kyverno-cosign: filters that all have to hold', async () => {
    const files = await written('kyverno-cosign');
    const more = '          - resources:\n              namespaces:\n                - a\n';
    change(files[0] ?? '', /any:\n( {10}- resources:\n[^]*?- Pod\n)( {6}verifyImages)/g, `all:\n$1${more}$2`);
    expect(await check(files)).toMatchObject({ exitCode: 4 });
  });
});

describe('an exception from what is checked is told', () => {
  test.each([
    ['kyverno-ivp', 'policies.kyverno.io/v1', 'policyRefs: [{name: acme-app, kind: ImageValidatingPolicy}]'],
    ['kyverno-cosign', 'kyverno.io/v2', 'exceptions: [{policyName: acme-app-tags, ruleNames: [signed]}]'],
  ])('%s', async (form, api, of) => {
    const files = await written(form);
    const other = `---\napiVersion: ${api}\nkind: PolicyException\nmetadata: {name: x}\nspec: {${of}}\n`;
    const [file = ''] = files;
    writeFileSync(file, readFileSync(file, 'utf8') + other);
    const report = await check(files);
    expect(report.exitCode).toBe(1);
    expect(report.differences).toContainEqual(
      expect.objectContaining({ effects: ['admits-more'], cause: 'setting-differs' }),
    );
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/(?:acme-app|acme-app-tags)(?=, (?:kind|rule))/, 'another'),
    );
    expect((await check(files)).exitCode).toBe(0);
  });
});

test('--update changes the file that a link leads to, and leaves the link and the permissions', async () => {
  const [file = ''] = await written('kyverno-ivp');
  change(file, /- Deny/g, '- Audit');
  chmodSync(file, 0o600);
  const link = `${file}.link.yaml`;
  symlinkSync(file, link);
  expect((await check([link], EXPECTED, '--update')).exitCode).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('- Deny');
  expect([lstatSync(link).isSymbolicLink(), statSync(file).mode & 0o777]).toEqual([true, 0o600]);
});

test('an engine that finds nothing where it looks would reject what was signed', async () => {
  const { sigstore, registry, trust } = await signed();
  const image = newImage();
  storeImage(registry.store, PATH, image);
  await signImage(sigstore, registry, image.digest, { format: 'bundle' });
  const facts = [`${registry.host}/${PATH}@${image.digest}`, '--repo', REPO, ...trust, '--mode', 'enforce'];
  const checked = async (form: string) => {
    const { exitCode, differences } = await check(await written(form, facts), facts);
    return [exitCode, ...differences.map(({ cause }) => cause)];
  };
  expect(await checked('kyverno-ivp')).toEqual([0]);
  expect(await checked('kyverno-cosign')).toEqual([1, 'engine-rejects']);
});
