import { expect, test } from 'vitest';
import { findImages } from '../../src/admission/manifest-images.ts';
import { parsePath } from '../../src/admission/manifest-path.ts';
import { found, object, POD_SPEC, POD_TEXT } from './manifests.ts';

test('lists in whatever form, and several documents with their lines', () => {
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec: POD_SPEC };
  const list = {
    apiVersion: 'v1',
    kind: 'List',
    items: [pod, { apiVersion: 'v1', kind: 'PodList', items: [pod] }],
  };
  expect(found(JSON.stringify(list))).toHaveLength(10);
  expect(found(JSON.stringify([pod, pod]))).toHaveLength(10);
  const stream = `# a comment
---
apiVersion: v1
kind: Pod
metadata: {name: one}
spec:
  containers:
  - name: a
    image: ghcr.io/acme/one:1
--- # and another
apiVersion: v1
kind: Pod
metadata: {generateName: two-}
spec: {containers: [{name: a, image: "ghcr.io/acme/two:1"}]}
---
`;
  const { images, problems: none, objects } = findImages([{ file: 'a.yaml', text: stream }]);
  expect(images.map(({ image, from }) => [image, from.name, from.line])).toEqual([
    ['ghcr.io/acme/one:1', 'one', 9],
    ['ghcr.io/acme/two:1', 'two-', 14],
  ]);
  expect([none, objects]).toEqual([[], 2]);
});

test('a Pod as the cluster has it: the digest that runs', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  const status = {
    phase: 'Running',
    containerStatuses: [{ name: 'a', image: 'ghcr.io/acme/app:1', imageID: `ghcr.io/acme/app@${digest}` }],
    initContainerStatuses: [{ name: 'b', imageID: `sha256:${'b'.repeat(64)}` }],
  };
  const { images } = findImages([{ file: '-', text: object('v1', 'Pod', { spec: POD_SPEC, status }) }]);
  expect(images.map(({ running, object: { isRunning } }) => [running, isRunning])).toEqual([
    [digest, true],
    ...Array<unknown>(4).fill([undefined, true]),
  ]);
  const list = `{"apiVersion":"v1","kind":"List","items":[${object('v1', 'Pod', { spec: POD_SPEC, status })}]}`;
  expect(findImages([{ file: '-', text: list }]).images[0]?.running).toBe(digest);
});

test('more places than a cluster has are said once', () => {
  const containers = Array.from({ length: 200_003 }, (_, nth) => ({ name: `c${nth}`, image: 'acme/app:1' }));
  const read = findImages([{ file: '-', text: object('v1', 'Pod', { spec: { containers } }) }]);
  expect([read.images.length, read.problems.map(({ message }) => message)]).toEqual([
    200_000,
    ['there are more than 200000 places with images: the rest was not looked at'],
  ]);
});

test('environment, arguments and annotations name images for Pods that others make', () => {
  const container = {
    image: 'ghcr.io/acme/operator:1',
    env: [
      { name: 'RELATED_IMAGE_WEBHOOK', value: 'ghcr.io/acme/webhook:1' },
      {
        name: 'STRIMZI_KAFKA_IMAGES',
        value: '3.7.0=quay.io/strimzi/kafka:3.7\n3.8.0=quay.io/strimzi/kafka:3.8',
      },
      { name: 'PROXY_IMAGE', value: 'disabled' },
      { name: 'HOMEPAGE', value: 'ghcr.io/acme/page:1' },
    ],
    args: [
      '--acme-http01-solver-image=quay.io/jetstack/solver:1',
      '--prometheus-config-reloader=quay.io/prom/reloader:1',
      '--agent-image',
      'ghcr.io/acme/agent:1',
      '--image-pull-policy=Always',
      '--image-registry=ghcr.io',
    ],
  };
  const annotations = {
    'sidecar.istio.io/proxyImage': 'docker.io/istio/proxyv2:1.20',
    'config.linkerd.io/proxy-image': 'cr.l5d.io/linkerd/proxy',
    'config.linkerd.io/proxy-version': 'stable-2.14',
  };
  const template = { metadata: { annotations }, spec: { containers: [container] } };
  const at = 'spec.template.spec.containers[0]';
  expect(found(object('apps/v1', 'Deployment', { spec: { template } }))).toEqual([
    `container ghcr.io/acme/operator:1 ${at}.image`,
    `environment ghcr.io/acme/webhook:1 ${at}.env[0].value`,
    `environment quay.io/strimzi/kafka:3.7 ${at}.env[1].value`,
    `environment quay.io/strimzi/kafka:3.8 ${at}.env[1].value`,
    `argument quay.io/jetstack/solver:1 ${at}.args[0]`,
    `argument quay.io/prom/reloader:1 ${at}.args[1]`,
    `argument ghcr.io/acme/agent:1 ${at}.args[3]`,
    'annotation docker.io/istio/proxyv2:1.20 spec.template.metadata.annotations["sidecar.istio.io/proxyImage"]',
    'annotation cr.l5d.io/linkerd/proxy:stable-2.14 spec.template.metadata.annotations["config.linkerd.io/proxy-image"]',
  ]);
});

test('manifests and settings within other objects', () => {
  expect(found(object('v1', 'ConfigMap', { data: { 'a.yaml': `# x\n---\n${POD_TEXT}` } }))).toEqual([
    'container ghcr.io/acme/inner:1 data["a.yaml"]: spec.containers[0].image',
  ]);
  const secret = {
    data: { 'a.yaml': Buffer.from(POD_TEXT).toString('base64') },
    stringData: { b: POD_TEXT },
  };
  expect(found(object('v1', 'Secret', secret))).toHaveLength(2);
  const argo = {
    templates: [
      {
        podSpecPatch: 'containers: [{name: main, image: "ghcr.io/acme/patched:1"}]',
        resource: { manifest: POD_TEXT },
      },
    ],
  };
  expect(found(object('argoproj.io/v1alpha1', 'Workflow', { spec: argo }))).toEqual([
    'container ghcr.io/acme/inner:1 spec.templates[0].resource.manifest: spec.containers[0].image',
    'container ghcr.io/acme/patched:1 spec.templates[0].podSpecPatch',
  ]);
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'y' },
    spec: { containers: [{ image: 'ghcr.io/acme/y:1' }] },
  };
  const trigger = { spec: { resourcetemplates: [pod] } };
  expect(found(object('triggers.tekton.dev/v1beta1', 'TriggerTemplate', trigger))).toEqual([
    'container ghcr.io/acme/y:1 spec.resourcetemplates[0].spec.containers[0].image',
  ]);
  const data = {
    'config.toml': '[[runners]]\n  [runners.kubernetes]\n    image = "docker.io/library/alpine:3"\n',
    'queue-sidecar-image': 'gcr.io/knative/queue:1',
    values: JSON.stringify({ global: { hub: 'docker.io/istio', tag: '1.20', proxy: { image: 'proxyv2' } } }),
    'note.txt': 'image: ghcr.io/acme/note:1',
  };
  expect(found(object('v1', 'ConfigMap', { data }))).toEqual([
    'settings docker.io/library/alpine:3 data["config.toml"]',
    'settings gcr.io/knative/queue:1 data.queue-sidecar-image',
    'settings docker.io/istio/proxyv2:1.20 data.values',
  ]);
});

test('what is rendered elsewhere: Flux and Argo CD', () => {
  const values = {
    image: { repository: 'ghcr.io/acme/app', tag: '1' },
    proxyImage: 'ghcr.io/acme/proxy:1',
    replicas: 2,
  };
  expect(found(object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', { spec: { values } }))).toEqual([
    'settings ghcr.io/acme/app:1 spec.values.image',
    'settings ghcr.io/acme/proxy:1 spec.values.proxyImage',
  ]);
  const images = [{ name: 'app', newName: 'ghcr.io/acme/app', newTag: '2' }];
  expect(found(object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', { spec: { images } }))).toEqual([
    'settings ghcr.io/acme/app:2 spec.images[0]',
  ]);
  const source = {
    kustomize: { images: ['app=ghcr.io/acme/app:3'] },
    helm: { parameters: [{ name: 'image.full', value: 'ghcr.io/acme/app:4' }] },
  };
  expect(found(object('argoproj.io/v1alpha1', 'Application', { spec: { source } }))).toEqual([
    'settings ghcr.io/acme/app:3 spec.source.kustomize.images[0]',
    'settings ghcr.io/acme/app:4 spec.source.helm.parameters[0]',
  ]);
});

test('kinds that nobody knows: found by the names of keys, and by the paths of settings', () => {
  const spec = {
    image: 'ghcr.io/acme/db:1',
    sidecar: { image: { repository: 'ghcr.io/acme/side', tag: 1 }, imagePullPolicy: 'Always' },
    icon: { image: 'https://example.com/icon.png' },
    machine: { image: 'ami-0abcdef' },
    worker: { where: 'ghcr.io/acme/worker:1' },
  };
  const text = object('db.example.com/v1', 'Database', { spec, status: { image: 'ghcr.io/acme/old:1' } });
  const unmapped = [
    'unmapped ghcr.io/acme/db:1 spec.image',
    'unmapped ghcr.io/acme/side:1 spec.sidecar.image',
  ];
  expect(found(text)).toEqual(unmapped);
  const path = parsePath('spec.worker.where') ?? [];
  const own = [{ kind: 'Database.db.example.com', places: [{ holds: 'image' as const, path }] }];
  expect(found(text, own)).toEqual(['operator-field ghcr.io/acme/worker:1 spec.worker.where', ...unmapped]);
});

test('what is no image, or none that runs, is not reported', () => {
  const crd = `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec: {image: "ghcr.io/acme/x:1"}\n`;
  expect(found(crd)).toEqual([]);
  const policy = { spec: { rules: [{ verifyImages: [{ image: 'ghcr.io/acme/*:1' }] }] } };
  expect(found(object('kyverno.io/v1', 'ClusterPolicy', policy))).toEqual([]);
  const annotations = { 'kubectl.kubernetes.io/last-applied-configuration': POD_TEXT };
  expect(found(object('v1', 'Service', { metadata: { name: 's', annotations } }))).toEqual([]);
  const machine = { spec: { image: 'quay.io/acme/node:1' } };
  expect(found(object('infrastructure.cluster.x-k8s.io/v1', 'DockerMachine', machine))).toEqual([]);
});

test('OCI sources of Flux are listed as what is fetched, not run', () => {
  expect(
    found(
      object('source.toolkit.fluxcd.io/v1', 'OCIRepository', {
        spec: { url: 'oci://ghcr.io/acme/manifests' },
      }),
    ),
  ).toEqual(['artifact oci://ghcr.io/acme/manifests spec.url']);
  expect(
    found(
      object('source.toolkit.fluxcd.io/v1', 'HelmRepository', {
        spec: { url: 'https://charts.example.com' },
      }),
    ),
  ).toEqual([]);
});
