import path from 'node:path';
import type { CommandOutcome } from '../stack/command.ts';
import { writeTo } from '../stack/keys.ts';
import { type ChartObject, renderedChart } from './chart.ts';
import { enforce, withdraw } from './enforce.ts';
import type { Form } from './forms.ts';
import type { Images } from './images.ts';
import type { Kubectl } from './kubectl.ts';
import { type LaneOptions, makeNamespace } from './lane.ts';
import { policyFiles } from './policies.ts';
import { verdictOf } from './requests.ts';
import { runCommand } from './section.ts';

type Foretold = 'pass' | 'reject' | 'could-not-tell' | 'not-looked-at';

/** What is said of one object of the chart, by `preflight` and by the cluster. */
export interface Comparison {
  readonly form: Form['id'];
  readonly object: ChartObject;
  readonly foretold: readonly Foretold[];
  /** Of what could not be told. */
  readonly why: readonly string[];
  readonly cluster: 'admitted' | 'rejected' | 'failed';
  readonly said: string;
}

/** Whether the cluster does what was foretold; where nothing was, whatever it does is right. */
export function agrees({ foretold, cluster }: Comparison): boolean {
  if (foretold.includes('reject')) return cluster === 'rejected';
  return foretold.includes('could-not-tell') || cluster === 'admitted';
}

/** Has `preflight` look at a chart, and the API server be asked for each object of it. */
export async function comparePreflight(
  form: Form,
  sets: readonly Images[],
  options: LaneOptions,
): Promise<Comparison[]> {
  const { kubectl, stack, action } = options;
  const [images, ...more] = sets;
  if (images === undefined) return [];
  const namespace = `${form.id}-chart`;
  const folder = path.join(stack.directory, 'cluster', 'chart', form.id);
  const files = await policyFiles({ form, images, more, namespace, folder, stack, action });
  await makeNamespace(kubectl, namespace);
  const objects = renderedChart(sets, namespace);
  const space = await kubectl.do(['get', 'namespace', namespace, '--output', 'json']);
  const chart = writeTo(folder, 'chart.txt', [space, ...objects.map(({ text }) => text)].join('\n---\n'));
  const foretold = await askPreflight(chart, writeAll(folder, files), { images, form }, options);
  const refused = form.attacks.find(({ way }) => way === 'Deployment')?.images(images)[0] ?? '';
  await enforce({ kubectl, files, namespace, refused });
  const compared: Comparison[] = [];
  for (const object of objects) {
    const outcome = await dryRun(object, kubectl);
    const own = foretold.filter(({ kind, name }) => kind === object.kind && name === object.name);
    const verdicts = own.map(({ verdict }) => verdict);
    const why = own.filter(({ verdict }) => verdict === 'could-not-tell').map((one) => one.why);
    const cluster = verdictOf(outcome);
    compared.push({ form: form.id, object, foretold: verdicts, why, cluster, said: outcome.output });
  }
  await withdraw(kubectl, files);
  return compared;
}

/** An object is refused when the Pod is that it makes: then nothing runs either. */
async function dryRun({ text, pod }: ChartObject, kubectl: Kubectl): Promise<CommandOutcome> {
  const words = ['create', '--dry-run=server', '--filename', '-'];
  const outcome = await kubectl.ask(words, text);
  return outcome.exitCode === 0 ? kubectl.ask(words, pod) : outcome;
}

/** The policies alone: not what tests them. */
function writeAll(folder: string, files: readonly string[]): string {
  const own = path.join(folder, 'applied');
  files.forEach((text, nth) => writeTo(own, `${nth}.yaml`, text));
  return own;
}

interface Report {
  readonly images: readonly {
    readonly from: readonly { readonly kind: string; readonly name: string }[];
    readonly answers: readonly { readonly verdict: Foretold; readonly why: string }[];
  }[];
}

async function askPreflight(
  chart: string,
  policies: string,
  { images: { signed }, form }: { readonly images: Images; readonly form: Form },
  { stack, action }: LaneOptions,
) {
  const words = ['preflight', chart, '--policy', policies, '--format', 'json'];
  // The engines are started with the TUF repository of this instance (engine/).
  const engine = form.engine.toLowerCase();
  const trust = ['--trusted-root', signed.instance.trustedRoot, '--engine-root', engine];
  const { output } = await runCommand({ stack, action }, [...words, ...trust]);
  const start = output.indexOf('{\n');
  if (start < 0) throw new Error(`preflight: ${output}`);
  const report = JSON.parse(output.slice(start)) as Report;
  return report.images.flatMap(({ from, answers }) =>
    from.flatMap(({ kind, name }) => answers.map(({ verdict, why }) => ({ kind, name, verdict, why }))),
  );
}
