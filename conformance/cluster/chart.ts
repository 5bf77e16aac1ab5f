import type { ImageName, Images } from './images.ts';

/** One object of a rendered chart, with the images that it names. */
export interface ChartObject {
  readonly kind: string;
  readonly name: string;
  readonly images: readonly string[];
  /** A document of the rendered text. */
  readonly text: string;
  /** The Pod that it makes, or is: an engine may let what makes Pods pass, and stop these. */
  readonly pod: string;
}

/** Images that nobody here has built: other repositories of the same registry. */
const THIRD_PARTY = ['mirror/redis', 'mirror/postgres', 'mirror/nginx', 'mirror/busybox'];
const OWN: readonly ImageName[] = [
  'signed',
  'unsigned',
  'other-repository',
  'other-workflow',
  'other-branch',
  'other-provenance',
  'copied',
];

/** A chart of more than forty images of mixed origin, as `helm template` prints it. */
export function renderedChart(sets: readonly Images[], namespace: string): ChartObject[] {
  const own = sets.flatMap((images) => OWN.flatMap((name) => [images.reference(name), byTag(images, name)]));
  const [plain] = sets;
  const others = THIRD_PARTY.map((path) => `${plain?.registry.host}/${path}:1.0`);
  const alone = [...own, ...others].map((image, nth) => objectOf(nth, [image], namespace));
  const signed = sets.map((images) => images.reference('signed'));
  // Several images in one: a good one does not make up for a bad one.
  const mixed = sets.map((images, nth) =>
    objectOf(own.length + others.length + nth, [...signed, images.reference('unsigned')], namespace),
  );
  return [...alone, ...mixed];
}

function byTag({ registry, repository }: Images, name: ImageName): string {
  return `${registry.host}/${repository}:${name}`;
}

const KINDS = ['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob', 'ReplicaSet'] as const;

function objectOf(nth: number, images: readonly string[], namespace: string): ChartObject {
  const kind = KINDS[nth % KINDS.length] ?? 'Pod';
  const name = `part-${nth}`;
  const [first, ...more] = images.map((image, i) => ({ name: `c${i}`, image }));
  const initContainers = more.length > 0 ? { initContainers: more } : {};
  const pod = { restartPolicy: restartPolicyOf(kind), containers: [first], ...initContainers };
  const document = { ...API[kind], kind, metadata: { name, namespace }, spec: specOf(kind, name, pod) };
  const made = { apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace }, spec: pod };
  return {
    kind,
    name,
    images,
    pod: JSON.stringify(made),
    text: `# Source: shop/templates/${name}.yaml\n${JSON.stringify(document, undefined, 2)}`,
  };
}

const API: Readonly<Record<(typeof KINDS)[number], { readonly apiVersion: string }>> = {
  Pod: { apiVersion: 'v1' },
  Deployment: { apiVersion: 'apps/v1' },
  StatefulSet: { apiVersion: 'apps/v1' },
  DaemonSet: { apiVersion: 'apps/v1' },
  ReplicaSet: { apiVersion: 'apps/v1' },
  Job: { apiVersion: 'batch/v1' },
  CronJob: { apiVersion: 'batch/v1' },
};

function restartPolicyOf(kind: string): string {
  return kind === 'Job' || kind === 'CronJob' ? 'Never' : 'Always';
}

function specOf(kind: (typeof KINDS)[number], name: string, pod: object): object {
  const labels = { app: name };
  const template = { metadata: { labels }, spec: pod };
  switch (kind) {
    case 'Pod':
      return pod;
    case 'Job':
      return { template };
    case 'CronJob':
      return { schedule: '0 0 * * *', jobTemplate: { spec: { template } } };
    case 'StatefulSet':
      return { selector: { matchLabels: labels }, template, serviceName: name };
    case 'Deployment':
    case 'DaemonSet':
    case 'ReplicaSet':
      return { selector: { matchLabels: labels }, template };
  }
}
