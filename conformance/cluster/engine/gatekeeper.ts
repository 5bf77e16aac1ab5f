import path from 'node:path';
import { goTool, manifestsOf } from '../../stack/go-tools.ts';
import { writeTo } from '../../stack/keys.ts';
import { answers } from '../../stack/services.ts';
import { createTlsMaterial } from '../../../test/fake/tls-material.ts';
import { makeService, patch, sendTo } from '../webhooks.ts';
import type { Kubectl } from '../kubectl.ts';
import type { EngineOptions } from './options.ts';

const SERVICE = { namespace: 'gatekeeper-system', name: 'gatekeeper-webhook-service', port: 8445 };
const HEALTH = '127.0.0.1:9091';
const VALIDATING = ['validatingwebhookconfiguration', 'gatekeeper-validating-webhook-configuration'] as const;

/** Gatekeeper, which as shipped lets everything pass while it does not answer within 3 s: here it does not. */
export async function startGatekeeper({ kubectl, services, directory }: EngineOptions): Promise<void> {
  const { namespace, name } = SERVICE;
  // Its own rotation of certificates waits for a kubelet to mount them.
  const tls = await createTlsMaterial([`${name}.${namespace}.svc`]);
  const certificates = certificatesOf(directory);
  for (const [file, text] of Object.entries({ 'ca.crt': tls.ca, 'tls.crt': tls.cert, 'tls.key': tls.key })) {
    writeTo(certificates, file, text);
  }
  for (const file of await manifestsOf('gatekeeper')) {
    await kubectl.do(['apply', '--server-side', '--filename', file]);
  }
  await kubectl.do(['--namespace', namespace, 'delete', 'service', name]);
  await makeService(kubectl, SERVICE);
  await kubectl.do(['delete', 'mutatingwebhookconfiguration', 'gatekeeper-mutating-webhook-configuration']);
  await services.start({
    name: 'gatekeeper',
    command: await goTool('gatekeeper'),
    env: {
      POD_NAMESPACE: namespace,
      NAMESPACE: namespace,
      POD_NAME: 'gatekeeper-0',
      CONTAINER_NAME: 'manager',
    },
    args: [
      ...['--kubeconfig', kubectl.kubeconfig, '--host', '127.0.0.1', '--port', `${SERVICE.port}`],
      ...['--health-addr', HEALTH, '--cert-dir', certificates, '--disable-cert-rotation'],
      // Without the other two, no template becomes a kind.
      ...['--operation', 'webhook', '--operation', 'generate', '--operation', 'status'],
      ...['--debug-use-fake-pod', '--exempt-namespace', namespace, '--log-denies'],
    ],
    isReady: answers(`http://${HEALTH}/readyz`),
  });
  // Not before: whatever else is applied meanwhile would be refused.
  await sendTo(kubectl, VALIDATING, SERVICE, tls.ca);
  await closeOnFailure(kubectl);
}

/** Where its certificates are. @param directory of the cluster */
export function certificatesOf(directory: string): string {
  return path.join(directory, 'gatekeeper');
}

/** Nothing passes while it does not answer. */
export function closeOnFailure(kubectl: Kubectl): Promise<void> {
  return onFailure(kubectl, 'Fail', 30);
}

/** As shipped. */
export function openOnFailure(kubectl: Kubectl): Promise<void> {
  return onFailure(kubectl, 'Ignore', 3);
}

function onFailure(kubectl: Kubectl, failurePolicy: 'Fail' | 'Ignore', timeoutSeconds: number) {
  return patch(kubectl, VALIDATING, [
    { op: 'replace', path: '/webhooks/0/failurePolicy', value: failurePolicy },
    { op: 'replace', path: '/webhooks/0/timeoutSeconds', value: timeoutSeconds },
  ]);
}
