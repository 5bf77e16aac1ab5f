import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PATH } from '../verification/scene.ts';
import { command } from './command.ts';
import { fileWith, pod, preflighting, verdicts } from './preflighting.ts';
import { sharedStage } from './stage.ts';

const stage = sharedStage();
const { policyFor, preflight } = preflighting(stage);

const textOf = async (form: string, ...more: readonly string[]) =>
  readFileSync(await policyFor(form, ...more), 'utf8');

/** One file with several documents. */
const together = (...texts: readonly string[]) => fileWith(texts.join('\n---\n'));

function workload(kind: string, image: string, namespace = 'shop'): object {
  const template = { spec: { containers: [{ name: 'main', image }] } };
  const [apiVersion, spec] =
    kind === 'CronJob' ? ['batch/v1', { jobTemplate: { spec: { template } } }] : ['apps/v1', { template }];
  return { apiVersion, kind, metadata: { name: kind.toLowerCase(), namespace }, spec };
}

const inNamespace = (namespace: string, image: string) => ({
  ...pod('p', image),
  metadata: { name: 'p', namespace },
});

const namespaceWith = (name: string, labels: Record<string, string>) => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, labels },
});

describe('Gatekeeper', () => {
  test('the template that is written here: a digest passes, a tag is rejected, in Pods and what makes them', async () => {
    const { name, registry } = await stage();
    const policy = await policyFor('gatekeeper');
    const tag = `${registry.host}/${PATH}:v1`;
    const report = await preflight(
      [pod('a', name), pod('b', tag), workload('Deployment', tag), pod('d', `${registry.host}/other/app:v1`)],
      ...['--policy', policy],
    );
    expect(verdicts(report)).toEqual(['pass', 'reject', 'not-looked-at']);
    expect(report.images[1]?.from.map(({ kind }) => kind)).toEqual(['Pod', 'Deployment']);
    expect(report.images[1]?.answers[0]).toMatchObject({
      by: 'gatekeeper@3.23',
      fix: expect.stringMatching(/@sha256:…$/) as string,
    });
  });

  test('template and constraint are read together, from whatever files', async () => {
    const { name } = await stage();
    const [template = '', constraint = ''] = (await textOf('gatekeeper')).split(
      /^(?=.*Where the template counts)/m,
    );
    const [first, second] = [await fileWith(template), await fileWith(constraint)];
    const both = await preflight([pod('a', name)], '--policy', second, '--policy', first);
    expect(verdicts(both)).toEqual(['pass']);
    const alone = await preflight([pod('a', name)], '--policy', second);
    expect(verdicts(alone)).toEqual(['could-not-tell']);
    expect(alone.images[0]?.answers[0]?.why).toMatch(/SlsaImageDigests, which is not among the policies/);
  });

  test('Rego of others, one line of it changed included, is not understood', async () => {
    const { name } = await stage();
    const changed = (await textOf('gatekeeper')).replace('not regex.match("@sha256', 'regex.match("@sha256');
    const report = await preflight([pod('a', name)], '--policy', await fileWith(changed));
    expect(verdicts(report)).toEqual(['could-not-tell']);
    expect(report.images[0]?.answers[0]?.why).toMatch(/REGO that is not understood/);
  });

  test('a constraint that only warns rejects nothing, and one with points of enforcement those that it names', async () => {
    const { registry } = await stage();
    const text = await textOf('gatekeeper');
    const tag = pod('a', `${registry.host}/${PATH}:v1`);
    const asked = async (action: string) =>
      verdicts(
        await preflight([tag], '--policy', await fileWith(text.replace('enforcementAction: deny', action))),
      );
    expect(await asked('enforcementAction: warn')).toEqual(['pass']);
    const scoped = (action: string, point: string) =>
      `enforcementAction: scoped\n  scopedEnforcementActions: [{action: ${action}, enforcementPoints: [{name: ${point}}]}]`;
    expect(await asked(scoped('deny', 'audit.gatekeeper.sh'))).toEqual(['pass']);
    expect(await asked(scoped('deny', 'validation.gatekeeper.sh'))).toEqual(['reject']);
  });

  test('it sees the digest that Kyverno has written into the Pod', async () => {
    const { registry } = await stage();
    const tag = pod('a', `${registry.host}/${PATH}:v1`);
    const both = await together(await textOf('gatekeeper'), await textOf('kyverno-ivp'));
    expect(verdicts(await preflight([tag], '--policy', both))).toEqual(['pass pass']);
    const pinned = await together(
      await textOf('gatekeeper'),
      await textOf('kyverno-ivp', '--require-digest'),
    );
    expect(verdicts(await preflight([tag], '--policy', pinned))).toEqual(['reject reject']);
  });
});

describe('exceptions of Kyverno', () => {
  const WHY = ['--reason', 'INC-1', '--approved-by', 'jane', '--repo', 'acme/app'];

  async function exceptionFor(form: string, image: string, ...more: readonly string[]): Promise<string> {
    const { exitCode, out } = await command([
      ...['exception', image, '--for', form, '--namespace', 'shop', ...WHY, ...more],
    ]);
    expect(exitCode).toBe(0);
    return out;
  }

  test.each([
    ['kyverno-ivp', 'kyverno@1.19'],
    ['kyverno-cosign', 'kyverno@1.19'],
  ])('%s: the image that is named passes until the end, no other does', async (form, by) => {
    const { bare, registry } = await stage();
    const text = await textOf(form);
    const exception = await exceptionFor(form, bare);
    const policy = await together(text, exception);
    const other = bare.replace(/@.*/, `@sha256:${'e'.repeat(64)}`);
    const objects = [
      pod('a', bare),
      workload('Deployment', bare),
      workload('CronJob', bare),
      inNamespace('elsewhere', bare),
      pod('b', `${registry.host}/${PATH}@${other.split('@')[1]}`),
      { ...pod('c', bare), spec: { containers: [{ image: bare }, { image: other }] } },
    ];
    const report = await preflight(objects, '--policy', policy);
    const own = report.images.filter(({ image }) => image === bare);
    expect(own.map(({ answers, from }) => [answers[0]?.verdict, from.map(({ kind }) => kind)])).toEqual([
      ['pass', ['Pod', 'Deployment', 'CronJob']],
      ['reject', ['Pod', 'Pod']],
    ]);
    expect(own[0]?.answers[0]).toMatchObject({
      by,
      why: expect.stringMatching(
        /^excepted by kyverno\/\S+ until \d{4}-.*Z, where Kyverno takes .*; without it it would be rejected: /,
      ) as string,
      excepted: { by: expect.stringMatching(/^kyverno\//) as string, until: expect.any(String) as string },
    });
    expect(own[0]?.traps.map(({ kind }) => kind)).toContain('excepted-for-now');
  });

  test.each(['kyverno-ivp', 'kyverno-cosign'])('%s: one that has ended is none', async (form) => {
    const { bare } = await stage();
    const exception = (await exceptionFor(form, bare)).replaceAll(/20\d\d-\d\d-\d\dT/g, '2020-01-01T');
    const policy = await together(await textOf(form), exception);
    expect(verdicts(await preflight([pod('a', bare)], '--policy', policy))).toEqual(['reject']);
  });

  test('expiresAt counts from Kyverno 1.19 on', async () => {
    const { bare } = await stage();
    const exception = `apiVersion: policies.kyverno.io/v1
kind: PolicyException
metadata: {name: old, namespace: kyverno}
spec:
  expiresAt: "2020-01-01T00:00:00Z"
  policyRefs: [{name: acme-app, kind: ImageValidatingPolicy}]
`;
    const policy = await together(await textOf('kyverno-ivp'), exception);
    const pods = [pod('a', bare)];
    expect(verdicts(await preflight(pods, '--policy', policy))).toEqual(['reject']);
    const older = await preflight(pods, '--policy', policy, '--engine', 'kyverno@1.18');
    expect(verdicts(older)).toEqual(['pass']);
    expect(older.images[0]?.answers[0]?.why).toMatch(/without an end/);
  });

  test('of another policy, or under conditions that are not understood, it is not taken for a pass', async () => {
    const { bare, name } = await stage();
    const exception = (policy: string, expression: string) => `apiVersion: policies.kyverno.io/v1
kind: PolicyException
metadata: {name: mine, namespace: kyverno}
spec:
  policyRefs: [{name: ${policy}, kind: ImageValidatingPolicy}]
  matchConditions: [{name: a, expression: '${expression}'}]
`;
    const text = await textOf('kyverno-ivp');
    const asked = async (policy: string, expression: string) =>
      verdicts(
        await preflight(
          [pod('a', name), pod('b', bare)],
          '--policy',
          await together(text, exception(policy, expression)),
        ),
      );
    expect(await asked('other', 'true')).toEqual(['pass', 'reject']);
    expect(await asked('acme-app', 'object.metadata.name == "b"')).toEqual(['pass', 'could-not-tell']);
    expect(await asked('acme-app', 'request.namespace == "lab"')).toEqual(['pass', 'reject']);
    expect(await asked('acme-app', 'request.namespace != "lab"')).toEqual(['pass', 'pass']);
  });
});

test('Ratify is not foretold, and what it would find is said', async () => {
  const { name, bare } = await stage();
  const policy = await fileWith(`apiVersion: config.ratify.deislabs.io/v1beta1
kind: Verifier
metadata: {name: verifier-cosign}
spec: {name: cosign, artifactTypes: application/vnd.dev.cosign.artifact.sig.v1+json, parameters: {trustPolicies: []}}
`);
  const report = await preflight([pod('a', name), pod('b', bare)], '--policy', policy);
  expect(verdicts(report)).toEqual(['could-not-tell', 'could-not-tell']);
  expect(report.engines).toMatchObject([{ id: 'ratify' }]);
  expect(report.images.map(({ answers }) => answers[0]?.why)).toEqual([
    expect.stringMatching(/copied from another image is taken too/),
    expect.stringMatching(/there is no signature in the tags/),
  ]);
});

describe('where a policy counts', () => {
  const validating = (
    more: string,
    kind = 'ImageValidatingPolicy',
    namespace = '',
  ) => `apiVersion: policies.kyverno.io/v1
kind: ${kind}
metadata: {name: mine${namespace && `, namespace: ${namespace}`}}
spec:
  validationActions: [Deny]
  matchImageReferences: [{glob: "*"}]
  attestors: [{name: a, cosign: {keyless: {identities: [{subject: nobody, issuer: nobody}]}, trustedRoot: {value: ROOT}}}]
  validations: [{expression: "images.containers.map(i, verifyImageSignatures(i, [attestors.a])).all(e, e > 0)"}]
${more}`;
  const PODS =
    'resourceRules: [{apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [pods]}]';

  /** With the keys of the stage in the places of `ROOT` and `AUTHORITY`. */
  const asked = async (policy: string, objects: readonly object[], ...options: readonly string[]) => {
    const { trustedRoot } = (await stage()).sigstore;
    const own = trustedRoot.certificateAuthorities[0]?.certChain.certificates[0];
    const authority = `-----BEGIN CERTIFICATE-----\n${own?.rawBytes ?? ''}\n-----END CERTIFICATE-----\n`;
    const text = policy
      .replace('value: ROOT', `value: '${JSON.stringify(trustedRoot)}'`)
      .replace('roots: AUTHORITY', `roots: ${JSON.stringify(authority)}`);
    return preflight(objects, '--policy', await fileWith(text), ...options);
  };

  test('a namespaced policy is for its own namespace', async () => {
    const { bare } = await stage();
    const policy = validating(`  matchConstraints: {${PODS}}`, 'NamespacedImageValidatingPolicy', 'shop');
    const report = await asked(policy, [inNamespace('shop', bare), inNamespace('other', bare)]);
    expect(verdicts(report)).toEqual(['reject', 'not-looked-at']);
    expect(report.images[1]?.answers[0]?.why).toBe('the policy is one of the namespace shop, not of other');
  });

  test('a selector asks for labels, which are those of the namespaces among the manifests', async () => {
    const { bare } = await stage();
    const policy = validating(
      `  matchConstraints: {${PODS}, namespaceSelector: {matchLabels: {tier: prod}, matchExpressions: [{key: team, operator: Exists}]}}`,
    );
    const unknown = await asked(policy, [inNamespace('a', bare)]);
    expect(verdicts(unknown)).toEqual(['could-not-tell']);
    expect(unknown.images[0]?.answers[0]?.fix).toMatch(/kubectl get namespaces/);
    const known = await asked(policy, [
      namespaceWith('a', { tier: 'prod', team: 'x' }),
      namespaceWith('b', { tier: 'test', team: 'x' }),
      namespaceWith('c', { tier: 'prod' }),
      ...['a', 'b', 'c'].map((one) => inNamespace(one, bare)),
    ]);
    expect(verdicts(known)).toEqual(['reject', 'not-looked-at', 'not-looked-at']);
    expect(known.images[1]?.answers[0]?.why).toMatch(/its label tier is test/);
  });

  test('a condition on the namespace is read, and another one is not', async () => {
    const { bare } = await stage();
    const under = (expression: string) =>
      validating(
        `  matchConstraints: {${PODS}}\n  matchConditions: [{name: a, expression: '${expression}'}]`,
      );
    const objects = [inNamespace('a', bare), inNamespace('b', bare)];
    const cases: readonly [string, string[]][] = [
      ['request.namespace == "a"', ['reject', 'not-looked-at']],
      ['!(object.metadata.namespace in ["a", "x"])', ['not-looked-at', 'reject']],
      ['object.metadata.labels.app == "a"', ['could-not-tell']],
    ];
    for (const [expression, expected] of cases)
      expect([expression, verdicts(await asked(under(expression), objects))]).toEqual([expression, expected]);
  });

  test('Kyverno leaves namespaces out by its own configuration', async () => {
    const { bare } = await stage();
    const policy = validating(`  matchConstraints: {${PODS}}`);
    const objects = [inNamespace('kube-system', bare), inNamespace('tools', bare)];
    const usual = await asked(policy, objects);
    expect(verdicts(usual)).toEqual(['not-looked-at', 'reject']);
    expect(usual.images[0]?.traps.map(({ kind }) => kind)).toContain('nobody-looks');
    const configured = `apiVersion: v1
kind: ConfigMap
metadata: {name: kyverno, namespace: kyverno}
data: {resourceFilters: "[Event,*,*] [*/*,tools,*] [Pod,kube-system,one]"}
`;
    expect(verdicts(await asked(`${policy}\n---\n${configured}`, objects))).toEqual([
      'reject',
      'not-looked-at',
    ]);
  });

  test('a ClusterPolicy that leaves out some people in a namespace leaves out no namespace', async () => {
    const { bare } = await stage();
    const rule = (exclude: string) => `apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: {name: mine}
spec:
  rules:
    - name: signed
      match: {any: [{resources: {kinds: [Pod]}}]}
      exclude: {any: [${exclude}]}
      verifyImages:
        - imageReferences: ["*"]
          failureAction: Enforce
          attestors: [{entries: [{keyless: {subject: nobody, issuer: nobody, roots: AUTHORITY}}]}]
`;
    const pods = [inNamespace('a', bare)];
    expect(verdicts(await asked(rule('{resources: {namespaces: [a]}}'), pods))).toEqual(['not-looked-at']);
    const people = '{resources: {namespaces: [a]}, subjects: [{kind: User, name: x}]}';
    // It carries one of the keys alone; the others are the process's.
    const report = await asked(rule(people), pods, '--engine-root', 'kyverno');
    expect(verdicts(report)).toEqual(['could-not-tell']);
    expect(report.images[0]?.answers[0]?.why).toMatch(/whether the policy is applied is said in YAML/);
  });

  test('what a policy says of names counts where the policy does', async () => {
    const { name, registry } = await stage();
    const policy = await textOf('kyverno-ivp', '--require-digest', '--namespace', 'shop');
    const tag = `${registry.host}/${PATH}:v1`;
    const objects = [inNamespace('shop', tag), inNamespace('other', tag), inNamespace('other', name)];
    expect(verdicts(await asked(policy, objects))).toEqual(['reject', 'not-looked-at', 'not-looked-at']);
  });
});
