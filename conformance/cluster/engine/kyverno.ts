import path from 'node:path';
import { goTool, manifestsOf } from '../../stack/go-tools.ts';
import type { EngineOptions } from './options.ts';

const PORT = 9443;

/** Kyverno's admission controller. Its TUF client is one per process, so that it is told of the instance at once. */
export async function startKyverno({ kubectl, services, directory, environment, tuf }: EngineOptions) {
  for (const file of await manifestsOf('kyverno-controller')) {
    await kubectl.do(['apply', '--server-side', '--filename', file]);
  }
  // Its roles are aggregated ones, which only a controller-manager fills; a policy's READY would stay false.
  const accounts = ['kyverno-reports-controller', 'kyverno-background-controller'];
  const bound = accounts.map((account) => `--serviceaccount=kyverno:${account}`);
  await kubectl.do(['create', 'clusterrolebinding', 'kyverno-all', '--clusterrole=cluster-admin', ...bound]);
  const account = (name: string) => `system:serviceaccount:kyverno:${name}`;
  await services.start({
    name: 'kyverno',
    command: await goTool('kyverno-controller'),
    env: {
      ...environment,
      ...{ HOME: path.join(directory, 'kyverno'), TUF_ROOT: path.join(directory, 'kyverno', 'tuf') },
      ...{ KYVERNO_NAMESPACE: 'kyverno', KYVERNO_SVC: 'kyverno-svc', INIT_CONFIG: 'kyverno' },
      ...{ KYVERNO_DEPLOYMENT: 'kyverno-admission-controller', METRICS_CONFIG: 'kyverno-metrics' },
      ...{ KYVERNO_POD_NAME: 'kyverno-admission-controller-0' },
      ...{ KYVERNO_SERVICEACCOUNT_NAME: 'kyverno-admission-controller' },
      KYVERNO_ROLE_NAME: 'kyverno:admission-controller',
    },
    args: [
      ...['--kubeconfig', kubectl.kubeconfig],
      // With this its webhooks are URLs, and its certificate has the address.
      ...['--serverIP', `127.0.0.1:${PORT}`, '--webhookServerHost', '127.0.0.1'],
      ...['--webhookServerPort', `${PORT}`, '--controllerRuntimeMetricsAddress', '0', '--disableMetrics'],
      ...['--caSecretName', 'kyverno-svc.kyverno.svc.kyverno-tls-ca'],
      ...['--tlsSecretName', 'kyverno-svc.kyverno.svc.kyverno-tls-pair'],
      ...['--backgroundServiceAccountName', account('kyverno-background-controller')],
      ...['--reportsServiceAccountName', account('kyverno-reports-controller')],
      ...['--enableTuf', '--tufMirror', tuf.mirror, '--tufRoot', tuf.root],
      ...['--enablePolicyException', '--exceptionNamespace=*', '--disableLogColor', '--v', '2'],
    ],
    isReady: () => hasWebhooks({ kubectl }),
  });
}

/** Its own webhooks, which it makes when it serves, with the certificate of its authority. */
async function hasWebhooks({ kubectl }: Pick<EngineOptions, 'kubectl'>): Promise<boolean> {
  const own = ['--selector', 'webhook.kyverno.io/managed-by=kyverno'];
  const { output } = await kubectl.ask([
    ...['get', 'validatingwebhookconfigurations', ...own],
    ...['--output', 'jsonpath={.items[*].webhooks[0].clientConfig.caBundle}'],
  ]);
  return output.trim() !== '';
}
