import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { run } from '../stack/command.ts';
import { goTool } from '../stack/go-tools.ts';
import { writeTo } from '../stack/keys.ts';
import { answers, type Services } from '../stack/services.ts';
import { type Kubectl, kubectlFor } from './kubectl.ts';

/** On loopback; the run has a network namespace of its own, so that they are free. */
const PORTS = { etcd: 23790, etcdPeers: 23800, apiServer: 16443 } as const;

/**
 * Starts etcd and kube-apiserver: admission happens in the latter, before anything else of a cluster would be
 * asked, so that there is nothing else of one.
 * @param directory for keys, configuration and storage
 */
export async function startApiServer(services: Services, directory: string): Promise<Kubectl> {
  mkdirSync(directory, { recursive: true });
  await startEtcd(services, path.join(directory, 'etcd'));
  const token = randomBytes(16).toString('hex');
  const kubeconfig = writeTo(directory, 'kubeconfig', kubeconfigFor(token));
  const program = await goTool('kubectl');
  await services.start({
    name: 'kube-apiserver',
    command: await goTool('kube-apiserver'),
    args: [
      ...['--etcd-servers', `http://127.0.0.1:${PORTS.etcd}`, '--cert-dir', directory],
      ...['--bind-address', '127.0.0.1', '--secure-port', `${PORTS.apiServer}`],
      // Never dialled: it only has to be none of this machine's.
      ...['--advertise-address', '192.0.2.1', '--endpoint-reconciler-type', 'none'],
      ...['--token-auth-file', writeTo(directory, 'tokens.csv', `${token},admin,admin,system:masters\n`)],
      ...['--authorization-mode', 'RBAC', '--service-cluster-ip-range', '10.96.0.0/24'],
      ...serviceAccountKeys(directory),
      // Nothing makes the account `default` of a namespace, without which it refuses every Pod.
      ...['--disable-admission-plugins', 'ServiceAccount', '--profiling=false'],
    ],
    isReady: async () =>
      (await run(program, ['--kubeconfig', kubeconfig, 'get', '--raw', '/readyz'])).exitCode === 0,
  });
  return kubectlFor(kubeconfig, path.join(directory, 'kubectl-cache'));
}

async function startEtcd(services: Services, directory: string): Promise<void> {
  const [clients, peers] = [`http://127.0.0.1:${PORTS.etcd}`, `http://127.0.0.1:${PORTS.etcdPeers}`];
  await services.start({
    name: 'etcd',
    command: await goTool('etcd'),
    args: [
      ...['--data-dir', directory, '--unsafe-no-fsync', '--log-level', 'warn'],
      ...['--listen-client-urls', clients, '--advertise-client-urls', clients],
      ...['--listen-peer-urls', peers, '--initial-advertise-peer-urls', peers],
      ...['--initial-cluster', `default=${peers}`],
    ],
    isReady: answers(`${clients}/health`),
  });
}

function serviceAccountKeys(directory: string): string[] {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = writeTo(directory, 'sa.key', privateKey.export({ type: 'pkcs1', format: 'pem' }));
  const issuer = ['--service-account-issuer', 'https://kubernetes.default.svc'];
  return [...issuer, '--service-account-key-file', key, '--service-account-signing-key-file', key];
}

function kubeconfigFor(token: string): string {
  const server = `https://127.0.0.1:${PORTS.apiServer}`;
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'local', cluster: { server, 'insecure-skip-tls-verify': true } }],
    users: [{ name: 'admin', user: { token } }],
    contexts: [{ name: 'local', context: { cluster: 'local', user: 'admin' } }],
    'current-context': 'local',
  });
}
