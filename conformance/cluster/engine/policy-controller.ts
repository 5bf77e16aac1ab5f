import path from 'node:path';
import { run } from '../../stack/command.ts';
import { goTool, manifestsOf } from '../../stack/go-tools.ts';
import { makeService, patch, sendTo } from '../webhooks.ts';
import type { EngineOptions } from './options.ts';

/** Whatever it is told: its flag is read after its value was copied. */
const SERVICE = { namespace: 'cosign-system', name: 'webhook', port: 8443 };

const CONFIGURATIONS = [
  ['mutatingwebhookconfiguration', 'policy.sigstore.dev'],
  ['mutatingwebhookconfiguration', 'defaulting.clusterimagepolicy.sigstore.dev'],
  ['validatingwebhookconfiguration', 'policy.sigstore.dev'],
  ['validatingwebhookconfiguration', 'validating.clusterimagepolicy.sigstore.dev'],
] as const;

/** Sigstore's policy-controller. It looks at namespaces with the label `policy.sigstore.dev/include=true` only. */
export async function startPolicyController(options: EngineOptions): Promise<void> {
  const { kubectl, services, directory, environment, tuf } = options;
  for (const file of await manifestsOf('policy-controller-webhook')) {
    await kubectl.do(['apply', '--server-side', '--filename', file]);
  }
  await makeService(kubectl, SERVICE);
  for (const configuration of CONFIGURATIONS) await sendTo(kubectl, configuration, SERVICE);
  const conversion = '/spec/conversion/webhook/clientConfig/service/port';
  const definition = ['crd', 'clusterimagepolicies.policy.sigstore.dev'];
  await patch(kubectl, definition, [{ op: 'add', path: conversion, value: SERVICE.port }]);
  const noMetrics = JSON.stringify({ data: { 'metrics.backend-destination': 'none' } });
  const settings = ['--namespace', SERVICE.namespace, 'patch', 'configmap', 'config-observability'];
  await kubectl.do([...settings, '--type', 'merge', '--patch', noMetrics]);
  await services.start({
    name: 'policy-controller',
    command: await goTool('policy-controller-webhook'),
    env: {
      ...environment,
      // It has no flag for this that is read in time.
      KUBECONFIG: kubectl.kubeconfig,
      ...{ HOME: path.join(directory, 'policy-controller'), SYSTEM_NAMESPACE: SERVICE.namespace },
      ...{ CONFIG_LOGGING_NAME: 'config-logging', WEBHOOK_NAME: SERVICE.name, POD_NAME: 'webhook-0' },
      ...{ METRICS_DOMAIN: 'sigstore.dev/policy', KUBERNETES_MIN_VERSION: '1.21.0' },
      TUF_ROOT: path.join(directory, 'policy-controller', 'tuf'),
    },
    args: ['-tuf-mirror', tuf.mirror, '-tuf-root', tuf.root],
    isReady: answersProbe,
  });
}

/** As a kubelet asks; the certificate is one of its own authority. */
async function answersProbe(): Promise<boolean> {
  const url = `https://127.0.0.1:${SERVICE.port}/`;
  const { exitCode } = await run('curl', ['-fsSk', '-H', 'k-kubelet-probe: webhook', url]);
  return exitCode === 0;
}
