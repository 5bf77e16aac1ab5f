import { createHttp } from '../../http/http.ts';
import type { Log } from '../../shared/log.ts';
import { objectIn, textOf } from '../../text/json.ts';
import { printable } from '../../text/printable.ts';
import type { Cluster } from './kubeconfig.ts';

/** What the API server makes of a Pod that is not created. */
export interface DryRun {
  /** `unanswered`: an engine gave no answer; `refused`: something else than an engine said no. */
  readonly verdict: 'admitted' | 'denied' | 'unanswered' | 'refused';
  readonly said: string;
}

/** Asks for a Pod with this image, for all to judge and nobody to keep (dryRun=All: nothing is stored). */
export async function dryRunPod(
  cluster: Cluster,
  image: string,
  options: { readonly log: Log; readonly timeoutMs: number },
): Promise<DryRun> {
  const { server, tls, token, namespace } = cluster;
  if (token !== undefined) options.log.mask(token);
  const http = createHttp({ ...options, environment: {}, tls });
  const url = new URL(
    `${server.pathname.replace(/\/$/, '')}/api/v1/namespaces/${namespace}/pods?dryRun=All`,
    server,
  );
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { generateName: 'slsa-provenance-probe-', namespace },
    spec: { restartPolicy: 'Never', containers: [{ name: 'probe', image, securityContext: RESTRICTED }] },
  };
  const answer = await http.send({
    service: 'the API server',
    url,
    method: 'POST',
    attempts: 'once',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: Buffer.from(JSON.stringify(pod)),
  });
  if (answer.status === 201) return { verdict: 'admitted', said: 'admitted' };
  const said = printable(textOf(objectIn(answer.body)?.['message']) || `HTTP ${answer.status}`, 600);
  if (said.includes('denied the request')) return { verdict: 'denied', said };
  return { verdict: said.includes('failed calling webhook') ? 'unanswered' : 'refused', said };
}

/** As the strictest Pod Security Standard wants it, so that nothing else refuses the Pod. */
const RESTRICTED = {
  allowPrivilegeEscalation: false,
  runAsNonRoot: true,
  capabilities: { drop: ['ALL'] },
  seccompProfile: { type: 'RuntimeDefault' },
};
