import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { command, directoryWith } from './command.ts';
import { asPublished } from './schema.ts';
import { sharedStage } from './stage.ts';

const stage = sharedStage();

type Answer = (image: string) => readonly [status: number, message: string];

/** An API server that judges Pods by their image; what was asked, and its kubeconfig. */
async function startApiServer(answer: Answer) {
  const asked: { url: string; authorization: string | undefined; image: string }[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const pod = JSON.parse(body) as { spec: { containers: { image: string }[] } };
      const image = pod.spec.containers[0]?.image ?? '';
      asked.push({ url: request.url ?? '', authorization: request.headers.authorization, image });
      const [status, message] = answer(image);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ kind: 'Status', message }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { asked, kubeconfig: await kubeconfigFor(`http://127.0.0.1:${port}`, '{token: s3cret-token}') };
}

/** @param more of the cluster */
async function kubeconfigFor(server: string, user: string, more = ''): Promise<string> {
  const config = `apiVersion: v1
kind: Config
current-context: mine
contexts: [{name: mine, context: {cluster: c, user: u, namespace: shop}}]
clusters: [{name: c, cluster: {server: "${server}"${more}}}]
users: [{name: u, user: ${user}}]
`;
  return path.join(await directoryWith({ config }), 'config');
}

const DENIED = [
  403,
  'admission webhook "policy.sigstore.dev" denied the request: validation failed',
] as const;

async function probe(answer: (isSigned: boolean) => ReturnType<Answer>, options: readonly string[] = []) {
  const { name, registry } = await stage();
  const { asked, kubeconfig } = await startApiServer((image) => answer(image === name));
  const outcome = await command(['probe', name, '--kubeconfig', kubeconfig, ...options]);
  return { ...outcome, asked, name, registry };
}

test('the signed image is admitted and its unsigned twin denied: the cluster checks', async () => {
  const { exitCode, out, err, asked, name } = await probe((isSigned) => (isSigned ? [201, ''] : DENIED));
  expect([exitCode, err]).toEqual([0, '']);
  expect(out).toMatch(/admits the signed image and denies its unsigned twin/);
  expect(asked.map(({ url }) => url)).toEqual(Array(2).fill('/api/v1/namespaces/shop/pods?dryRun=All'));
  expect(asked.map(({ authorization }) => authorization)).toEqual(Array(2).fill('Bearer s3cret-token'));
  expect(asked[0]?.image).toBe(name);
  expect(asked[1]?.image).toMatch(/\/acme\/app@sha256:[0-9a-f]{64}$/);
  expect(out).not.toContain('s3cret-token');
});

test('signatures that nothing checks are found out', async () => {
  const { exitCode, out } = await probe(() => [201, '']);
  expect(exitCode).toBe(1);
  expect(out).toMatch(/nothing checks signatures there/);
  expect(out).toContain('policy.sigstore.dev/include=true');
});

test('an engine that does not answer, and another refusal, tell nothing', async () => {
  const down = await probe((isSigned) =>
    isSigned ? [201, ''] : [500, 'failed calling webhook "mutate.kyverno.svc-fail": connection refused'],
  );
  expect(down.exitCode).toBe(4);
  const forbidden = await probe(() => [403, 'pods is forbidden: User "x" cannot create resource "pods"']);
  expect(forbidden.exitCode).toBe(4);
  expect(forbidden.out).toMatch(/cannot create resource/);
});

test('a policy that admits nobody is found out', async () => {
  expect((await probe(() => DENIED)).exitCode).toBe(1);
});

test.each([
  ['{exec: {command: evil}}', '', 'runs a program'],
  ['{auth-provider: {name: gcp}}', '', 'auth-provider'],
  ['{username: u, password: p}', '', 'has a password'],
  ['{token: t, as: admin}', '', 'in the name of another account'],
  ['{token: t}', ', insecure-skip-tls-verify: true', 'trusts any server'],
  ['{token: t}', ', proxy-url: "http://proxy:3128"', 'goes through a proxy'],
  ['{token: t}', ', tls-server-name: kubernetes', 'another name for the server'],
])('a kubeconfig with %s%s is refused', async (user, more, said) => {
  const { name } = await stage();
  const { exitCode, err } = await command([
    'probe',
    name,
    '--kubeconfig',
    await kubeconfigFor('https://x', user, more),
  ]);
  expect(exitCode).toBe(2);
  expect(err).toContain('kubeconfig-unsupported');
  expect(err).toContain(said);
});

test.each([
  ['checked', (isSigned: boolean) => (isSigned ? ([201, ''] as const) : DENIED)],
  ['unchecked', () => [201, ''] as const],
  ['refuses-all', () => DENIED],
  ['refuses-signed', (isSigned: boolean) => (isSigned ? DENIED : ([201, ''] as const))],
  ['could-not-tell', () => [403, 'pods is forbidden'] as const],
])('in JSON, as its schema says: %s', async (verdict, answer) => {
  const { out } = await probe(answer, ['--format', 'json']);
  expect(asPublished('probe', out)).toMatchObject({ schemaVersion: 1, verdict, namespace: 'shop' });
});
