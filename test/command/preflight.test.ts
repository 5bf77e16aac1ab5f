import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { storeImage } from '../support/image.ts';
import { newImage, PATH, signImage } from '../verification/scene.ts';
import { command, directoryWith } from './command.ts';
import { pod, preflighting, verdicts } from './preflighting.ts';
import { sharedStage } from './stage.ts';

const stage = sharedStage();
const { policyFor, preflight } = preflighting(stage);

const FORMS = ['kyverno-ivp', 'kyverno-cosign', 'kyverno-bundle', 'policy-controller'] as const;

test.each(FORMS)('%s: its own policy admits what was signed and rejects what was not', async (form) => {
  const { name, bare } = await stage();
  const policy = await policyFor(form);
  const roots = form === 'kyverno-bundle' ? ['--engine-root', 'kyverno'] : [];
  const report = await preflight([pod('a', name), pod('b', bare)], '--policy', policy, ...roots);
  expect(report.images.map(({ answers }) => answers)).toMatchObject([
    [{ verdict: 'pass' }],
    [{ verdict: 'reject' }],
  ]);
  expect(report.exitCode).toBe(1);
  expect(report.engines).toMatchObject([{ assumed: true }]);
});

test('bundles and a TrustRoot: policy-controller 0.15 denies everything, and the report says what works', async () => {
  const { name } = await stage();
  const policy = await policyFor('policy-controller');
  const text = readFileSync(policy, 'utf8').replaceAll(
    /^( +)keyless:$/gm,
    '$1signatureFormat: bundle\n$1keyless:',
  );
  const bundles = path.join(await directoryWith({ 'policy.yaml': text }), 'policy.yaml');
  const report = await preflight([pod('a', name)], '--policy', bundles);
  expect(verdicts(report)).toEqual(['reject']);
});

describe('a policy that names no root counts on that of the process', () => {
  test.each([
    ['kyverno-bundle', 'kyverno', '--enableTuf --tufMirror --tufRoot'],
    ['policy-controller-bundle', 'policy-controller', '-tuf-mirror -tuf-root'],
  ])('%s: told only once somebody says that it is the one that is named', async (form, engine, flags) => {
    const { name, bare } = await stage();
    const pods = [pod('a', name), pod('b', bare)];
    const policy = await policyFor(form);
    const untold = await preflight(pods, '--policy', policy);
    expect(verdicts(untold)).toEqual(['could-not-tell', 'could-not-tell']);
    expect(untold.images[0]?.answers[0]?.why).toContain(flags);
    expect(untold.images[0]?.answers[0]?.fix).toMatch(new RegExp(`^--engine-root ${engine} `));
    const told = await preflight(pods, '--policy', policy, '--engine-root', engine);
    expect(verdicts(told)).toEqual(['pass', 'reject']);
    expect(told.engines).toMatchObject([{ namedRoot: true }]);
    const settings = path.join(
      await directoryWith({ 's.yaml': `version: 1\npreflight: {engine-roots: [${engine}]}\n` }),
      's.yaml',
    );
    expect(verdicts(await preflight(pods, '--policy', policy, '--config', settings))).toEqual([
      'pass',
      'reject',
    ]);
  });

  test('the report says that it was said', async () => {
    const { name, trust } = await stage();
    const [root = '', file = ''] = trust;
    const policy = await policyFor('kyverno-bundle');
    const { out } = await command(
      ['preflight', '--policy', policy, root, file, '--engine-root', 'kyverno', '-'],
      { stdin: JSON.stringify([pod('a', name)]) },
    );
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'kyverno@1.19: its process was started with the trusted root that is named, as engine-root says',
    );
  });

  test('it is refused where it says nothing', async () => {
    const { trust } = await stage();
    const [root = '', file = ''] = trust;
    const policy = await policyFor('kyverno-ivp');
    const run = (...args: string[]) =>
      command(['preflight', '--policy', policy, ...args, '-'], { stdin: '[]' });
    expect((await run('--engine-root', 'kyverno')).err).toMatch(/option-without-effect/);
    const other = await run(root, file, '--engine-root', 'policy-controller');
    expect(other.err).toMatch(/option-without-effect.*policy-controller/s);
    expect((await run(root, file, '--engine-root', 'opa')).err).toMatch(/engine-unknown/);
  });
});

test('another signer, a tag that the policy resolves, and images that nothing is for', async () => {
  const { sigstore, registry, name, image } = await stage();
  const foreign = newImage();
  storeImage(registry.store, PATH, foreign);
  await signImage(sigstore, registry, foreign.digest, { claims: { repository: 'evil/app' } });
  const other = `${registry.host}/${PATH}@${foreign.digest}`;
  const policy = await policyFor('kyverno-ivp');
  const report = await preflight(
    [
      pod('a', other),
      pod('b', `${registry.host}/${PATH}:v1`),
      pod('c', `${registry.host}/elsewhere/x@${image.digest}`),
    ],
    ...['--policy', policy],
  );
  expect(verdicts(report)).toEqual(['reject', 'pass', 'not-looked-at']);
  expect(report.images[0]?.signers[0]?.identity).toContain('evil/app');
  expect(report.images[1]?.traps.map(({ kind }) => kind)).toEqual(['by-tag']);
  expect(report.images[2]?.traps.map(({ kind }) => kind)).toContain('nobody-looks');
  expect(name).toContain(image.digest);
});

test('policy-controller: what no policy is for is denied, where its namespace is labelled', async () => {
  const { registry, image } = await stage();
  const policy = await policyFor('policy-controller');
  const elsewhere = pod('c', `${registry.host}/elsewhere/x@${image.digest}`);
  const assumed = await preflight([elsewhere], '--policy', policy);
  expect(verdicts(assumed)).toEqual(['reject']);
  expect(assumed.engines).toMatchObject([{ assumedLabel: 'policy.sigstore.dev/include=true' }]);
  const shop = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: {} } };
  const unlabelled = await preflight([shop, elsewhere], '--policy', policy);
  expect(verdicts(unlabelled)).toEqual(['not-looked-at']);
  expect(unlabelled.exitCode).toBe(0);
  expect(unlabelled.engines[0]).not.toHaveProperty('assumedLabel');
  expect(
    (await preflight([shop, elsewhere], '--policy', policy, '--fail-on', 'not-looked-at')).exitCode,
  ).toBe(1);
});

test('a policy that only reports lets everything pass, and says what enforcing would do', async () => {
  const { bare, name, options } = await stage();
  const { out } = await command(['policy', name, ...options, '--for', 'kyverno-ivp', '--mode', 'audit']);
  const policy = path.join(await directoryWith({ 'policy.yaml': out }), 'policy.yaml');
  const audited = await preflight([pod('b', bare)], '--policy', policy);
  expect(audited.images[0]?.answers).toMatchObject([{ verdict: 'pass', whenEnforced: 'reject' }]);
  expect(audited.images[0]?.answers[0]?.why).toMatch(/^audited only; enforced, it would be rejected: /);
  expect(verdicts(await preflight([pod('b', bare)], '--policy', policy, '--enforce'))).toEqual(['reject']);
});

test('CEL that is not understood is never a pass', async () => {
  const { name, registry } = await stage();
  const policy = `apiVersion: policies.kyverno.io/v1
kind: ImageValidatingPolicy
metadata: {name: mine}
spec:
  validationActions: [Deny]
  matchConstraints: {resourceRules: [{apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [pods]}]}
  matchImageReferences: [{glob: "${registry.host}/*"}]
  attestors: []
  validations: [{expression: 'images.containers.all(i, http.Get("https://x/" + i).ok)'}]
`;
  const file = path.join(await directoryWith({ 'policy.yaml': policy }), 'policy.yaml');
  expect(verdicts(await preflight([pod('a', name)], '--policy', file))).toEqual(['could-not-tell']);
  const other = `apiVersion: policies.kyverno.io/v1
kind: ValidatingPolicy
metadata: {name: no-root}
spec: {validationActions: [Deny], validations: [{expression: 'object.spec.securityContext.runAsNonRoot'}]}
`;
  const both = await directoryWith({
    'policy.yaml': readFileSync(await policyFor('kyverno-ivp'), 'utf8'),
    'other.yaml': other,
  });
  expect(verdicts(await preflight([pod('a', name)], '--policy', both))).toEqual(['could-not-tell']);
});

test('expectations alone: what verify would say of each image, and whose they are', async () => {
  const { name, bare, options } = await stage();
  const own = options.slice(0, 2);
  const issuer = options.slice(-2);
  const report = await preflight(
    [pod('a', name), pod('b', bare)],
    ...own,
    ...issuer,
    '--first-party',
    '*/acme/**',
  );
  expect(report.images.map(({ answers, party }) => [party, answers[0]?.by, answers[0]?.verdict])).toEqual([
    ['first', 'expected', 'pass'],
    ['first', 'expected', 'reject'],
  ]);
  expect(report.engines).toEqual([]);
});

test('one image in many places is one entry; Pods that run now are told of', async () => {
  const { bare, registry } = await stage();
  const policy = await policyFor('kyverno-ivp');
  const template = { spec: { containers: [{ image: bare }] } };
  const deployment = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'd', namespace: 'shop' },
    spec: { template },
  };
  const rollout = { ...deployment, apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout' };
  const running = { ...pod('b', bare), status: { phase: 'Running' } };
  const requests = registry.requests.length;
  const report = await preflight([running, deployment, rollout], '--policy', policy);
  const heads = registry.requests.slice(requests).filter(({ method }) => method === 'HEAD');
  expect(heads).toHaveLength(1);
  expect(report.images.map(({ from }) => from.map(({ kind }) => kind))).toEqual([
    ['Pod', 'Deployment'],
    ['Rollout'],
  ]);
  expect(report.images[0]?.traps.map(({ kind }) => kind)).toContain('running-but-rejected');
  expect(report.images[1]?.answers[0]?.why).toMatch(/at Pod creation: a Rollout is accepted/);
});

test('a registry is asked about 25 images in any second at most', async () => {
  const { registry } = await stage();
  const policy = await policyFor('kyverno-ivp');
  const pods = Array.from({ length: 60 }, (_, nth) => {
    const image = newImage();
    storeImage(registry.store, PATH, image);
    return pod(`p${nth}`, `${registry.host}/${PATH}@${image.digest}`);
  });
  const before = registry.requests.length;
  await preflight(pods, '--policy', policy);
  const begun = registry.requests.slice(before).filter(({ method }) => method === 'HEAD');
  const times = begun.map(({ at }) => at).sort((a, b) => a - b);
  expect(times).toHaveLength(60);
  // Begun a second after the first, and arriving as late as it at best.
  expect(times[25]! - times[0]!).toBeGreaterThan(700);
  expect(times[50]! - times[0]!).toBeGreaterThan(1700);
});

test('a baseline leaves what is new; unsigned images of one’s own are listed for sign --file', async () => {
  const { bare, name, registry, image } = await stage();
  const policy = await policyFor('kyverno-ivp');
  const directory = await directoryWith();
  const [baseline, list] = [path.join(directory, 'baseline.json'), path.join(directory, 'unsigned.txt')];
  const first = await preflight([pod('b', bare)], '--policy', policy);
  writeFileSync(baseline, JSON.stringify({ schemaVersion: 1, ...first }));
  const again = await preflight(
    [pod('a', name), pod('b', bare)],
    ...['--policy', policy, '--baseline', baseline, '--first-party', '*/acme/**', '--unsigned-out', list],
  );
  expect([again.exitCode, again.images.map(({ inBaseline }) => inBaseline)]).toEqual([0, [false, true]]);
  expect(readFileSync(list, 'utf8')).toBe(`# ${registry.host}/${PATH}\n${bare}\n`);
  expect(bare).not.toContain(image.digest);
});

test('Kyverno 1.16 reads tags alone: what is signed in bundles passes in 1.19 and not there', async () => {
  const { sigstore, registry } = await stage();
  const bundled = newImage();
  storeImage(registry.store, PATH, bundled);
  await signImage(sigstore, registry, bundled.digest, { format: 'bundle' });
  const policy = await policyFor('kyverno-ivp');
  const pods = [pod('a', `${registry.host}/${PATH}@${bundled.digest}`)];
  expect(verdicts(await preflight(pods, '--policy', policy))).toEqual(['pass']);
  expect(verdicts(await preflight(pods, '--policy', policy, '--engine', 'kyverno@1.16'))).toEqual(['reject']);
});

test('wrong usage is told as such', async () => {
  expect((await command(['preflight', '--policy', 'x.yaml'])).err).toMatch(/manifests-missing/);
  expect((await command(['preflight', '--enforce', '-'])).err).toMatch(/option-without-effect/);
  expect((await command(['preflight', '--policy', '-', '-'])).err).toMatch(/stdin-twice/);
  const file = path.join(await directoryWith({ 'a.yaml': 'apiVersion: v1\nkind: Pod\n' }), 'a.yaml');
  expect((await command(['preflight', '--policy', file, '-'])).err).toMatch(/policies-missing/);
  expect((await command(['preflight', '--policy', file, '--engine', 'opa@1', '-'])).err).toMatch(
    /engine-unknown/,
  );
});

test('every form of the report: JSON of its schema, SARIF, Markdown and text that fits', async () => {
  const { bare, name, trust } = await stage();
  const policy = await policyFor('kyverno-ivp');
  const [root = '', file = ''] = trust;
  const stdin = JSON.stringify([pod('a', name), pod('b', bare)]);
  const run = (...more: string[]) =>
    command(['preflight', '--policy', policy, root, file, ...more, '-'], { stdin });
  const schema = JSON.parse(readFileSync('docs/preflight.schema.json', 'utf8')) as object;
  const isValid = new Ajv2020({ strictTypes: false }).compile(schema);
  expect(isValid(JSON.parse((await run('--format', 'json')).out))).toBe(true);
  const sarif = JSON.parse((await run('--format', 'sarif')).out) as {
    runs: { results: { ruleId: string; level: string }[] }[];
  };
  expect(sarif.runs[0]?.results).toMatchObject([{ ruleId: 'preflight-reject', level: 'error' }]);
  const markdown = (await run('--format', 'markdown')).out;
  expect(markdown).toContain('## What would be rejected');
  expect(markdown).toMatch(/^\| reject \| `/m);
  const text = (await run()).out;
  expect(text).toMatch(/2 images: 1 reject, 1 pass/);
  expect(text).toMatch(/kyverno@1\.19 is the newest that is known\s+here/);
  const tooLong = text.split('\n').filter((line) => line.length > 80 && line.includes(' '));
  expect(tooLong.map((line) => line.trim().split(' ').length)).toEqual(tooLong.map(() => 1));
});
