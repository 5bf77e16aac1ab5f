import type { Kubectl } from './kubectl.ts';

/** Where the API server finds what a webhook's configuration calls a Service. */
export interface WebhookService {
  readonly namespace: string;
  readonly name: string;
  /** On loopback. */
  readonly port: number;
}

/**
 * Makes a Service that is this machine: for one of type ExternalName the API server dials that name, at the port
 * that the webhook's configuration asks for, while it checks the certificate for NAME.NAMESPACE.svc as always.
 */
export async function makeService(kubectl: Kubectl, { namespace, name }: WebhookService): Promise<void> {
  const words = ['create', 'service', 'externalname', name, '--external-name', 'localhost'];
  await kubectl.do(['--namespace', namespace, ...words]);
}

interface Change {
  readonly op: 'add' | 'replace';
  readonly path: string;
  readonly value: unknown;
}

/** Changes an object of the cluster (RFC 6902). */
export async function patch(kubectl: Kubectl, object: readonly string[], changes: readonly Change[]) {
  await kubectl.do(['patch', ...object, '--type', 'json', '--patch', JSON.stringify(changes)]);
}

/** Tells every webhook of a configuration its port and, where nobody else does, its authority's certificate. */
export async function sendTo(
  kubectl: Kubectl,
  configuration: readonly [kind: string, name: string],
  { port }: WebhookService,
  ca?: string,
): Promise<void> {
  const { webhooks } = JSON.parse(await kubectl.do(['get', ...configuration, '--output', 'json'])) as {
    webhooks: readonly unknown[];
  };
  const changes = webhooks.flatMap((_, nth): Change[] => {
    const at = `/webhooks/${nth}/clientConfig`;
    const bundle = {
      op: 'add',
      path: `${at}/caBundle`,
      value: Buffer.from(ca ?? '').toString('base64'),
    } as const;
    const reach = { op: 'add', path: `${at}/service/port`, value: port } as const;
    return ca === undefined ? [reach] : [reach, bundle];
  });
  await patch(kubectl, configuration, changes);
}
