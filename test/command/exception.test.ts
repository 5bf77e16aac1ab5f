import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { command, directoryWith } from './command.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const IMAGE = `ghcr.io/acme/app@${DIGEST}`;
const WHERE = ['--namespace', 'production'];
const WHY = ['--reason', 'INC-1: "rollback"', '--approved-by', 'jane@example.com'];
const AFTER = ['--repo', 'acme/app'];
const WHOLE = [...WHERE, ...WHY, ...AFTER];

interface Exception {
  readonly apiVersion: string;
  readonly metadata: {
    readonly name: string;
    readonly labels: Record<string, string>;
    readonly annotations: object;
  };
  readonly spec: {
    readonly expiresAt?: string;
    readonly matchConditions?: readonly { readonly name: string; readonly expression: string }[];
    readonly conditions?: { readonly all: readonly { readonly key: string; readonly value: unknown }[] };
  };
}

async function exception(...args: string[]) {
  const { exitCode, out, err } = await command(['exception', IMAGE, ...args]);
  return { exitCode, err, object: parse(out) as Exception };
}

test('an ImageValidatingPolicy: the engine compares the time with each request', async () => {
  const before = Date.now();
  const { exitCode, object, err } = await exception(...WHOLE, '--until', '2h');
  expect(exitCode).toBe(0);
  const { expiresAt = '', matchConditions = [] } = object.spec;
  expect(Date.parse(expiresAt)).toBeGreaterThan(before + 2 * 3_600_000 - 1000);
  expect(matchConditions.map(({ name }) => name)).toEqual(['until', 'namespaces', 'images']);
  expect(matchConditions[0]?.expression).toContain(`timestamp(one.time) < timestamp("${expiresAt}")`);
  expect(matchConditions[0]?.expression).toContain('managedFields.size() > 0');
  expect(matchConditions[1]?.expression).toBe('request.namespace in ["production"]');
  expect(matchConditions[2]?.expression).toContain(`@${DIGEST}$`);
  expect(object.metadata.annotations).toEqual({
    'slsa-provenance/reason': 'INC-1: "rollback"',
    'slsa-provenance/approved-by': 'jane@example.com',
  });
  expect(err).toMatch(
    /^end it now: {3}kubectl -n kyverno delete policyexceptions\.policies\.kyverno\.io acme-app-a{12}$/m,
  );
  expect(err).toMatch(/^each use: {5}kubectl get events /m);
  expect(err).toMatch(
    /^afterwards: {3}slsa-provenance verify ghcr\.io\/acme\/app@sha256:a+ --repo acme\/app/m,
  );
});

test('four hours where nothing is said', async () => {
  const { object } = await exception(...WHOLE);
  const hours = (Date.parse(object.spec.expiresAt ?? '') - Date.now()) / 3_600_000;
  expect(hours).toBeGreaterThan(3.99);
  expect(hours).toBeLessThanOrEqual(4);
});

test('a version that knows no time says that it needs the check', async () => {
  const { object, err } = await exception(...WHOLE, '--for', 'kyverno-ivp@1.15');
  expect(object.apiVersion).toBe('policies.kyverno.io/v1alpha1');
  expect(object.spec.matchConditions?.map(({ name }) => name)).toEqual(['namespaces', 'images']);
  expect(object.metadata.labels['slsa-provenance/until']).toMatch(/^[\dTZ-]+$/);
  expect(err).toContain('without it the exception never ends');
});

test.each(['kyverno-cosign', 'kyverno-bundle'])('%s: a condition on the time', async (form) => {
  const { object } = await exception(...WHOLE, '--for', form);
  expect(object.apiVersion).toBe('kyverno.io/v2');
  expect(object.spec.conditions?.all[0]?.key).toMatch(
    /^\{\{ time_before\(time_now_utc\(\), '\d{4}-.*Z'\) \}\}$/,
  );
  expect(object.spec.conditions?.all[1]?.value).toEqual([
    `ghcr.io/acme/app@${DIGEST}`,
    `ghcr.io/acme/app:*@${DIGEST}`,
  ]);
});

test.each(['policy-controller', 'policy-controller-bundle', 'gatekeeper'])(
  '%s has none: exit 2, and why',
  async (form) => {
    const { exitCode, err } = await exception(...WHOLE, '--for', form);
    expect([exitCode, err]).toEqual([2, expect.stringContaining('[exception-unknown]')]);
  },
);

test.each([
  ['no namespace', [...WHY, ...AFTER], 'exception-incomplete'],
  ['no reason', [...WHERE, ...AFTER, '--approved-by', 'jane'], 'exception-incomplete'],
  ['no approver', [...WHERE, ...AFTER, '--reason', 'x'], 'exception-incomplete'],
  ['nobody to verify it by', [...WHERE, ...WHY], 'exception-incomplete'],
  ['eight days', [...WHOLE, '--until', '8d'], 'exception-until'],
  ['a time that is over', [...WHOLE, '--until', '2020-01-01T00:00:00Z'], 'exception-until'],
  ['no time', [...WHOLE, '--until', 'soon'], 'exception-until'],
  [
    'an expression as reason',
    [...WHERE, ...AFTER, '--approved-by', 'j', '--reason', '${{ secrets.X }}'],
    'exception-incomplete',
  ],
  [
    'lines as reason',
    [...WHERE, ...AFTER, '--approved-by', 'j', '--reason', 'a\nb: c'],
    'exception-incomplete',
  ],
  ['all forms', [...WHOLE, '--for', 'all'], 'exception-incomplete'],
])('%s: exit 2', async (_, args, code) => {
  const { exitCode, err } = await exception(...args);
  expect([exitCode, err]).toEqual([2, expect.stringContaining(`[${code}]`)]);
});

test('a tag is no digest', async () => {
  const { exitCode, err } = await command(['exception', 'ghcr.io/acme/app:v1', ...WHOLE]);
  expect([exitCode, err]).toEqual([2, expect.stringContaining('[exception-incomplete]')]);
});

test('into a folder: the exception, and the workflow that checks afterwards', async () => {
  const folder = join(await directoryWith(), 'exception');
  const { out } = await command(['exception', IMAGE, ...WHOLE, '--out', folder, '--format', 'json']);
  const report = JSON.parse(out) as { exception: string; workflow: string; until: string };
  const fits = new Ajv2020({ strict: true }).compile(
    JSON.parse(readFileSync('docs/exception.schema.json', 'utf8')) as object,
  );
  expect([fits(report), fits.errors]).toEqual([true, null]);
  expect(readFileSync(join(folder, 'exception.yaml'), 'utf8')).toBe(report.exception);
  expect(readFileSync(join(folder, 'check.yml'), 'utf8')).toBe(report.workflow);
  const workflow = parse(report.workflow) as {
    jobs: { check: { env: Record<string, string>; steps: { run?: string }[] } };
  };
  const { env, steps } = workflow.jobs.check;
  expect(Number(env['PROMISED']) - Number(env['UNTIL'])).toBe(24 * 3600);
  expect(Number(env['UNTIL']) * 1000).toBe(Date.parse(report.until));
  expect(env['REASON']).toBe('INC-1: "rollback"');
  expect(steps.map(({ run }) => run).join('\n')).toContain('gh issue create');
});

test('the check verifies every image that is excepted', async () => {
  const other = IMAGE.replace('/app@', '/other@').replaceAll('a'.repeat(64), 'b'.repeat(64));
  const { out } = await command(['exception', IMAGE, other, ...WHOLE, '--format', 'json']);
  const { workflow } = JSON.parse(out) as { workflow: string };
  const { jobs } = parse(workflow) as { jobs: { check: { steps: { with?: { image: string } }[] } } };
  expect(jobs.check.steps.flatMap((step) => step.with ?? []).map(({ image }) => image.split('\n'))).toEqual([
    [IMAGE, other],
  ]);
});
