import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { command, type CommandOptions, directoryWith } from './command.ts';

const POLICY = `# Who may run here
apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata:
  name: signed   # kept
spec:
  validationFailureAction: Audit
  background: false
  webhookTimeoutSeconds: 30
  rules:
    - name: signed
      match:
        any:
          - resources:
              kinds: [Pod]
      verifyImages:
        - imageReferences:
            - "ghcr.io/acme/app:*"   # by tag
          attestors:
            - entries:
                - keyless:
                    issuer: https://token.actions.githubusercontent.com
                    subject: https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main
                    rekor: {url: https://rekor.sigstore.dev}
`;
const ERRORS = ['kyverno/audit-with-mutate-digest', 'kyverno/tag-pattern-misses-digests'];

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { id: string; helpUri: string }[] } };
      readonly results: readonly { readonly ruleId: string }[];
    },
  ];
}

async function start(files: Readonly<Record<string, string>> = { 'policy.yaml': POLICY }) {
  const directory = await directoryWith(files);
  const file = (name: string) => path.join(directory, name);
  const lint = (args: readonly string[], options?: CommandOptions) => command(['lint', ...args], options);
  const json = async (...args: string[]) =>
    JSON.parse((await lint([file('policy.yaml'), '--format', 'json', ...args])).out);
  return { directory, file, lint, json };
}

const rulesOf = (report: { findings: { rule: string }[] }) => report.findings.map(({ rule }) => rule);

describe('lint', () => {
  it('shows each finding with its place, its line and a mark, and ends with 1', async () => {
    const { lint, file } = await start();
    const { exitCode, out, err } = await lint([file('policy.yaml'), '--min-severity', 'error']);
    expect([exitCode, err]).toEqual([1, '']);
    expect(out).toContain(
      `${file('policy.yaml')}:18:15  error (admits others)  kyverno/tag-pattern-misses-digests\n` +
        '  18 |             - "ghcr.io/acme/app:*"   # by tag\n' +
        '     |               ^^^^^^^^^^^^^^^^^^^^\n',
    );
    expect(out).toContain('2 errors, 0 warnings, 0 info in 1 document\n2 can be mended by --fix\n');
    expect(out).not.toContain('\u001b');
    expect((await lint([file('policy.yaml')], { terminal: true })).out).toContain('\u001b[31m');
  });

  it('mends in place: comments and layout stay, and what is mended is right', async () => {
    const { lint, file } = await start();
    const before = await lint([file('policy.yaml'), '--fix', '--min-severity', 'error']);
    expect(before.exitCode).toBe(0);
    expect(before.out).toContain('; 2 fixed');
    expect(await readFile(file('policy.yaml'), 'utf8')).toBe(
      POLICY.replace(
        '        - imageReferences:\n',
        '        - mutateDigest: false\n          imageReferences:\n',
      ).replace(
        '            - "ghcr.io/acme/app:*"   # by tag\n',
        '            - "ghcr.io/acme/app:*"\n            - "ghcr.io/acme/app@*"   # by tag\n',
      ),
    );
  });

  it('prints JSON as its schema says', async () => {
    const { json } = await start();
    const report = await json();
    const fits = new Ajv2020({ strict: true, formats: { uri: true } }).compile(
      JSON.parse(readFileSync('docs/lint.schema.json', 'utf8')),
    );
    expect([fits(report), fits.errors]).toEqual([true, null]);
    expect(rulesOf(report)).toEqual(expect.arrayContaining(ERRORS));
    expect(report).toMatchObject({ exitCode: 1, documents: { 'kyverno-policy': 1 } });
  });

  it('prints SARIF with levels, places and a page for each rule', async () => {
    const { lint, file } = await start();
    const { out } = await lint([file('policy.yaml'), '--format', 'sarif']);
    const [run] = (JSON.parse(out) as Sarif).runs;
    const rule = run.tool.driver.rules.find(({ id }) => id === ERRORS[1])!;
    expect(rule.helpUri).toMatch(/docs\/rules\/kyverno\/tag-pattern-misses-digests\.md$/);
    expect(run.results.find(({ ruleId }) => ruleId === ERRORS[1])).toMatchObject({
      level: 'error',
      locations: [
        { physicalLocation: { region: { startLine: 18, startColumn: 15, endLine: 18, endColumn: 35 } } },
      ],
    });
  });

  it('annotates in a workflow', async () => {
    const { lint, file } = await start();
    const { out } = await lint([file('policy.yaml')], { variables: { GITHUB_ACTIONS: 'true' } });
    expect(out).toMatch(
      /^::error file=.*policy\.yaml,line=18,col=15,title=kyverno\/tag-pattern-misses-digests::/m,
    );
  });

  it('takes what an earlier report has for known', async () => {
    const { lint, file, json } = await start();
    await writeFile(file('before.json'), JSON.stringify(await json()));
    await writeFile(file('policy.yaml'), `\n\n${POLICY}`);
    const { exitCode, out } = await lint([file('policy.yaml'), '--baseline', file('before.json')]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/0 errors, .* in the baseline/);
    const other = await lint([file('policy.yaml'), '--baseline', file('policy.yaml')]);
    expect([other.exitCode, other.err]).toEqual([
      2,
      expect.stringContaining('[baseline-malformed]') as string,
    ]);
  });

  it('ignores what a comment gives a reason for', async () => {
    const comment = (text: string) =>
      POLICY.replace(
        '            - "ghcr',
        `            # slsa-provenance-ignore ${text}\n            - "ghcr`,
      );
    const { json, file } = await start({ 'policy.yaml': comment(`${ERRORS[1]}: only tags are used`) });
    const ignored = await json();
    expect(rulesOf(ignored)).not.toContain(ERRORS[1]);
    expect(ignored.ignored).toBe(1);
    await writeFile(file('policy.yaml'), comment(ERRORS[1]!));
    expect(rulesOf(await json())).toEqual(expect.arrayContaining([ERRORS[1], 'ignore/without-reason']));
    await writeFile(file('policy.yaml'), comment('kyverno/no-such: because'));
    expect(rulesOf(await json())).toContain('ignore/unknown-rule');
  });

  it('asks the rules that are named, for the version that is', async () => {
    const { json } = await start();
    expect(rulesOf(await json('--rule', 'kyverno/deprecated-kind'))).toEqual(['kyverno/deprecated-kind']);
    expect(rulesOf(await json('--engine', 'kyverno@1.16'))).not.toContain('kyverno/deprecated-kind');
  });

  it('leaves to other linters what they report, where that is asked for', async () => {
    const { lint } = await start();
    const stdin = `on: push
jobs:
  release:
    runs-on: ubuntu-24.04
    permissions: {id-token: write}
    steps:
      - uses: actions/checkout@v5
      - run: cosign sign --yes "ghcr.io/acme/app@$DIGEST"
`;
    const rule = 'workflow/unpinned-action-in-signing-job';
    expect((await lint(['-'], { stdin })).out).toContain(rule);
    expect((await lint(['-', '--no-overlap'], { stdin })).out).not.toContain(rule);
  });

  it('reads folders, stdin, and the repository that git names', async () => {
    const policy = POLICY.replace('https://github.com/acme/app/', 'https://github.com/Acme/app/');
    const { directory, lint, file } = await start({ 'policy.yaml': policy });
    await mkdir(file('.git'));
    await writeFile(file('.git/config'), '[remote "origin"]\n\turl = git@github.com:acme/app.git\n');
    const { out } = await lint([directory, '--rule', 'identity/not-the-signing-workflow']);
    expect(out).toContain('identity/not-the-signing-workflow');
    const piped = await lint(['-'], { stdin: POLICY });
    expect(piped.out).toContain('stdin:18:15');
  });

  it('ends with 4 where there is nothing to look at', async () => {
    const { directory, lint } = await start({ 'values.yaml': 'a: b\n' });
    const { exitCode, out } = await lint([directory]);
    expect([exitCode, out]).toEqual([
      4,
      'Nothing was found to look at: no policy, no workflow, no commands.\n',
    ]);
  });

  it.each([
    [['--rule', 'kyverno/nothing'], 'rule-unknown'],
    [['--engine', 'kyverno'], 'lens-unknown'],
    [['-', '--fix'], 'option-without-effect'],
    [['x.yaml', '--explain', 'identity/any'], 'option-without-effect'],
    [['--quiet', '--verbose'], 'option-without-effect'],
    [['/nonexistent/x.yaml'], 'file-unreadable'],
  ])('%j is wrong usage', async (args, code) => {
    const { lint } = await start();
    const { exitCode, err } = await lint(args);
    expect([exitCode, err]).toEqual([2, expect.stringContaining(`[${code}]`) as string]);
  });

  it('explains a rule', async () => {
    const { lint } = await start();
    const { exitCode, out } = await lint(['--explain', 'identity/any']);
    expect([exitCode, out]).toEqual([0, expect.stringContaining('identity/any') as string]);
  });

  it('reads no settings in a job that does not name them', async () => {
    const { lint, file } = await start({
      'policy.yaml': POLICY,
      'settings.yaml': 'version: 1\nlint:\n  engines: [kyverno@1.16]\n',
    });
    const named = await lint([file('policy.yaml'), '--config', file('settings.yaml')]);
    expect(named.out).not.toContain('kyverno/deprecated-kind');
  });
});

describe('lint beside other linters', () => {
  it('leaves to zizmor what it reports, where that is asked for', async () => {
    const workflow = `on: push
jobs:
  release:
    runs-on: ubuntu-24.04
    permissions: {id-token: write}
    steps:
      - uses: actions/checkout@v4
      - uses: sigstore/cosign-installer@v4
      - run: cosign sign --yes ghcr.io/acme/app:v1
`;
    const { lint, file } = await start({ 'release.yml': workflow });
    const findings = async (...args: string[]) =>
      rulesOf(JSON.parse((await lint([file('release.yml'), '--format', 'json', ...args])).out));
    const ours = ['workflow/signs-every-branch', 'workflow/sign-by-tag'];
    expect(await findings()).toEqual([ours[0], 'workflow/unpinned-action-in-signing-job', ours[1]]);
    expect(await findings('--no-overlap')).toEqual(ours);
  });
});
