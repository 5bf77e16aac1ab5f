import path from 'node:path';
import { Page, type PageStyle } from '../report/page.ts';
import type { ProbeOptions } from '../request/probe-options.ts';
import { readKubeconfig } from '../task/probe/kubeconfig.ts';
import { type Probe, probe as probeTask, type ProbeVerdict } from '../task/probe/main.ts';
import { parseDuration } from '../text/parse.ts';
import { servicesFor } from './ask.ts';
import type { Surroundings } from './surroundings.ts';
import { terminalLog } from './terminal-log.ts';
import { toJson } from './to-json.ts';

/** `slsa-provenance probe`. @returns the exit code @throws Failure for what cannot be done as asked */
export async function probe(
  image: string,
  options: ProbeOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { terminal, environment } = surroundings;
  const { HOME = '', KUBECONFIG } = environment.variables;
  const file =
    options.kubeconfig ?? KUBECONFIG?.split(path.delimiter)[0] ?? path.join(HOME, '.kube', 'config');
  const cluster = await readKubeconfig(file, options.context);
  const { registries } = servicesFor({ ...options, offline: true }, surroundings);
  const found = await probeTask(image, {
    cluster: { ...cluster, namespace: options.namespace ?? cluster.namespace },
    registries,
    log: terminalLog(terminal, options),
    timeoutMs: parseDuration('timeout', options.timeout ?? '1m'),
  });
  if (options.format === 'json') terminal.out(toJson({ schemaVersion: 1, ...found }));
  else terminal.out(page(found, terminal.outStyle));
  return EXIT_CODES[found.verdict];
}

const EXIT_CODES: Readonly<Record<ProbeVerdict, number>> = {
  checked: 0,
  unchecked: 1,
  'refuses-all': 1,
  'refuses-signed': 1,
  'could-not-tell': 4,
};

const SENTENCES: Readonly<Record<ProbeVerdict, string>> = {
  checked: 'the cluster admits the signed image and denies its unsigned twin',
  unchecked: 'the cluster admits both: nothing checks signatures there',
  'refuses-all': 'the cluster denies both: the policy does not admit what is signed',
  'refuses-signed': 'the cluster denies the signed image and admits its unsigned twin',
  'could-not-tell': 'it could not be told: an engine did not answer, or something else refused the Pod',
};

/** Where to look next. */
const NEXT: Partial<Readonly<Record<ProbeVerdict, string>>> = {
  unchecked:
    'no policy is there, or it only reports, or does not cover the namespace: policy-controller looks at those with the label policy.sigstore.dev/include=true',
  'refuses-all': 'slsa-provenance explain - says what a refusal means',
};

function page({ verdict, signed, unsigned, namespace, left }: Probe, style: PageStyle): string {
  const page = new Page(style);
  page.labelled('', `${SENTENCES[verdict]} (namespace ${namespace})`, verdict === 'checked' ? 'good' : 'bad');
  page.labelled('  signed    ', `${signed.verdict}: ${signed.said}`);
  page.labelled('  unsigned  ', `${unsigned.verdict}: ${unsigned.said}`);
  const next = NEXT[verdict];
  if (next !== undefined) page.labelled('  next      ', next);
  if (left !== undefined)
    page.labelled('  ! ', `the registry did not let the twin go: delete ${left}`, 'warn');
  return page.text();
}
