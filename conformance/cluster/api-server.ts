import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { run } from '../stack/command.ts';
import { goTool } from '../stack/go-tools.ts';
import { writeTo } from '../stack/keys.ts';
import { answers, type Services } from '../stack/services.ts';
import { createClientMaterial, createTlsAuthority, createTlsMaterial } from '../../test/fake/tls-material.ts';
import { type Kubectl, kubectlFor } from './kubectl.ts';

/** What someone needs to be known to the API server, and the API server to them. */
export interface Access {
  readonly server: string;
  /** Certificate of its authority, PEM. */
  readonly ca: string;
  /** Of someone who may do everything. */
  readonly token: string;
  /** The same by a certificate, PEM. */
  readonly client: { readonly cert: string; readonly key: string };
  /** Of someone who is known and may do nothing. */
  readonly powerless: string;
}

/** The API server of a run. */
export interface ApiServer {
  readonly kubectl: Kubectl;
  readonly access: Access;
}

/** On loopback; the run has a network namespace of its own, so that they are free. */
const PORTS = { etcd: 23790, etcdPeers: 23800, apiServer: 16443 } as const;

/**
 * Starts etcd and kube-apiserver: admission happens in the latter, before anything else of a cluster would be
 * asked, so that there is nothing else of one.
 * @param directory for keys, configuration and storage
 */
export async function startApiServer(services: Services, directory: string): Promise<ApiServer> {
  mkdirSync(directory, { recursive: true });
  await startEtcd(services, path.join(directory, 'etcd'));
  const authority = await createTlsAuthority();
  const tls = await createTlsMaterial(['localhost'], authority);
  const access: Access = {
    server: `https://localhost:${PORTS.apiServer}`,
    ca: tls.ca,
    token: randomBytes(16).toString('hex'),
    client: await createClientMaterial({ organization: 'system:masters', commonName: 'operator' }, authority),
    powerless: randomBytes(16).toString('hex'),
  };
  const users = `${access.token},admin,admin,system:masters\n${access.powerless},nobody,nobody\n`;
  const kubeconfig = writeTo(directory, 'kubeconfig', kubeconfigFor(access));
  const program = await goTool('kubectl');
  await services.start({
    name: 'kube-apiserver',
    command: await goTool('kube-apiserver'),
    args: [
      ...['--etcd-servers', `http://127.0.0.1:${PORTS.etcd}`, '--cert-dir', directory],
      ...['--bind-address', '127.0.0.1', '--secure-port', `${PORTS.apiServer}`],
      ...['--tls-cert-file', writeTo(directory, 'api-server.pem', tls.cert)],
      ...['--tls-private-key-file', writeTo(directory, 'api-server.key', tls.key)],
      ...['--client-ca-file', writeTo(directory, 'api-server-ca.pem', tls.ca)],
      // Never dialled: it only has to be none of this machine's.
      ...['--advertise-address', '192.0.2.1', '--endpoint-reconciler-type', 'none'],
      ...['--token-auth-file', writeTo(directory, 'tokens.csv', users)],
      ...['--authorization-mode', 'RBAC', '--service-cluster-ip-range', '10.96.0.0/24'],
      ...serviceAccountKeys(directory),
      // Nothing makes the account `default` of a namespace, without which it refuses every Pod.
      ...['--disable-admission-plugins', 'ServiceAccount', '--profiling=false'],
    ],
    isReady: async () =>
      (await run(program, ['--kubeconfig', kubeconfig, 'get', '--raw', '/readyz'])).exitCode === 0,
  });
  return { kubectl: await kubectlFor(kubeconfig, path.join(directory, 'kubectl-cache')), access };
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

function kubeconfigFor({ server, ca, token }: Access): string {
  const authority = Buffer.from(ca).toString('base64');
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'local', cluster: { server, 'certificate-authority-data': authority } }],
    users: [{ name: 'admin', user: { token } }],
    contexts: [{ name: 'local', context: { cluster: 'local', user: 'admin' } }],
    'current-context': 'local',
  });
}
