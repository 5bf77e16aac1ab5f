/**
 * What stands at a place:
 * - `pod`: a pod's spec, with its containers and volumes; the annotations beside it count too;
 * - `containers`: a list of containers outside of a pod's spec;
 * - `image`: the name of an image that a Pod runs, which something creates later;
 * - `unrun`: the name of an image or artifact that is fetched, mounted or built from, and never the image of a Pod;
 * - `object`: a whole object; `manifest`: the text of some; `patch`: the text of a pod's spec;
 * - `values`: settings of something that is rendered elsewhere.
 */
export type PlaceKind = 'pod' | 'containers' | 'image' | 'unrun' | 'object' | 'manifest' | 'patch' | 'values';

const template = 'pod spec.template.spec';

const ARGO_TEMPLATE = (at: string) => [
  `containers ${at}.container`,
  `containers ${at}.script`,
  `containers ${at}.containerSet.containers[*]`,
  `containers ${at}.initContainers[*]`,
  `containers ${at}.sidecars[*]`,
  `patch ${at}.podSpecPatch`,
  `manifest ${at}.resource.manifest`,
];

const ARGO_WORKFLOW = (at: string) => [
  ...ARGO_TEMPLATE(`${at}.templates[*]`),
  ...ARGO_TEMPLATE(`${at}.templateDefaults`),
  `patch ${at}.podSpecPatch`,
];

const TEKTON_TASK = (at: string) => [
  `containers ${at}.steps[*]`,
  `containers ${at}.sidecars[*]`,
  `containers ${at}.stepTemplate`,
];

const TEKTON_PIPELINE = (at: string) => [
  ...TEKTON_TASK(`${at}.tasks[*].taskSpec`),
  ...TEKTON_TASK(`${at}.finally[*].taskSpec`),
  `unrun ${at}.tasks[*].taskRef.bundle`,
  `unrun ${at}.finally[*].taskRef.bundle`,
];

const SPARK = (at: string) => [
  `image ${at}.image`,
  ...['driver', 'executor'].flatMap((part) => [
    `image ${at}.${part}.image`,
    `containers ${at}.${part}.initContainers[*]`,
    `containers ${at}.${part}.sidecars[*]`,
    `pod ${at}.${part}.template.spec`,
  ]),
  ...['', 'driver.', 'executor.'].map(
    (part) => `image ${at}.sparkConf["spark.kubernetes.${part}container.image"]`,
  ),
];

const RAY_CLUSTER = (at: string) => [
  `pod ${at}.headGroupSpec.template.spec`,
  `pod ${at}.workerGroupSpecs[*].template.spec`,
];

const KSERVE = ['predictor', 'transformer', 'explainer'].flatMap((part) => [
  `pod spec.${part}`,
  `image spec.${part}.*.image`,
  `image spec.${part}.storageUri`,
  `image spec.${part}.*.storageUri`,
]);

const PROMETHEUS = [
  'image spec.image',
  'image spec.thanos.image',
  'containers spec.containers[*]',
  'containers spec.initContainers[*]',
  'unrun spec.volumes[*].image.reference',
];

const KUBEVIRT = [
  'image spec.template.spec.volumes[*].containerDisk.image',
  'image spec.template.spec.domain.firmware.kernelBoot.container.image',
  'image spec.volumes[*].containerDisk.image',
  'image spec.domain.firmware.kernelBoot.container.image',
];

const BUILD = ['unrun spec.strategy.*.from.name', 'unrun spec.source.images[*].from.name'];

/**
 * Where the images of each kind stand, by `Kind.group`; a group that ends in `*` stands for all that begin so. Of a
 * kind that is here nothing else is searched but what the last column of the generic search finds.
 */
export const IMAGE_PLACES: Readonly<Record<string, readonly string[]>> = {
  'Pod.': ['pod spec'],
  'PodTemplate.': ['pod template.spec'],
  'ReplicationController.': [template],
  'Deployment.apps': [template],
  'StatefulSet.apps': [template],
  'DaemonSet.apps': [template],
  'ReplicaSet.apps': [template],
  'Deployment.extensions': [template],
  'DaemonSet.extensions': [template],
  'ReplicaSet.extensions': [template],
  'ControllerRevision.apps': ['pod data.spec.template.spec'],
  'Job.batch': [template],
  'CronJob.batch': ['pod spec.jobTemplate.spec.template.spec'],

  'Rollout.argoproj.io': [template],
  'AnalysisTemplate.argoproj.io': ['pod spec.metrics[*].provider.job.spec.template.spec'],
  'ClusterAnalysisTemplate.argoproj.io': ['pod spec.metrics[*].provider.job.spec.template.spec'],
  'AnalysisRun.argoproj.io': ['pod spec.metrics[*].provider.job.spec.template.spec'],
  'Experiment.argoproj.io': ['pod spec.templates[*].template.spec'],
  'Workflow.argoproj.io': ARGO_WORKFLOW('spec'),
  'WorkflowTemplate.argoproj.io': ARGO_WORKFLOW('spec'),
  'ClusterWorkflowTemplate.argoproj.io': ARGO_WORKFLOW('spec'),
  'CronWorkflow.argoproj.io': ARGO_WORKFLOW('spec.workflowSpec'),
  'EventSource.argoproj.io': ['containers spec.template.container'],
  'Sensor.argoproj.io': [
    'containers spec.template.container',
    'object spec.triggers[*].template.k8s.source.resource',
    'object spec.triggers[*].template.argoWorkflow.source.resource',
  ],
  'Application.argoproj.io': ['values spec.source', 'values spec.sources'],
  'ApplicationSet.argoproj.io': ['values spec.template.spec.source', 'values spec.template.spec.sources'],

  'Service.serving.knative.dev': [template],
  'Configuration.serving.knative.dev': [template],
  'Revision.serving.knative.dev': ['pod spec'],
  'ContainerSource.sources.knative.dev': [template],
  'JobSink.sinks.knative.dev': ['pod spec.job.spec.template.spec'],

  'Task.tekton.dev': TEKTON_TASK('spec'),
  'ClusterTask.tekton.dev': TEKTON_TASK('spec'),
  'StepAction.tekton.dev': ['containers spec'],
  'TaskRun.tekton.dev': [...TEKTON_TASK('spec.taskSpec'), 'unrun spec.taskRef.bundle'],
  'Pipeline.tekton.dev': TEKTON_PIPELINE('spec'),
  'PipelineRun.tekton.dev': [...TEKTON_PIPELINE('spec.pipelineSpec'), 'unrun spec.pipelineRef.bundle'],
  'TriggerTemplate.triggers.tekton.dev': ['object spec.resourcetemplates[*]'],

  'ScaledJob.keda.sh': ['pod spec.jobTargetRef.template.spec'],
  'SparkApplication.sparkoperator.k8s.io': SPARK('spec'),
  'ScheduledSparkApplication.sparkoperator.k8s.io': SPARK('spec.template'),
  'FlinkDeployment.flink.apache.org': [
    'image spec.image',
    'pod spec.podTemplate.spec',
    'pod spec.jobManager.podTemplate.spec',
    'pod spec.taskManager.podTemplate.spec',
  ],
  'RayCluster.ray.io': RAY_CLUSTER('spec'),
  'RayJob.ray.io': [...RAY_CLUSTER('spec.rayClusterSpec'), 'pod spec.submitterPodTemplate.spec'],
  'RayService.ray.io': RAY_CLUSTER('spec.rayClusterConfig'),
  'PyTorchJob.kubeflow.org': ['pod spec.pytorchReplicaSpecs.*.template.spec'],
  'TFJob.kubeflow.org': ['pod spec.tfReplicaSpecs.*.template.spec'],
  'MPIJob.kubeflow.org': ['pod spec.mpiReplicaSpecs.*.template.spec'],
  'XGBoostJob.kubeflow.org': ['pod spec.xgbReplicaSpecs.*.template.spec'],
  'InferenceService.serving.kserve.io': KSERVE,
  'ServingRuntime.serving.kserve.io': ['pod spec'],
  'ClusterServingRuntime.serving.kserve.io': ['pod spec'],
  'JobSet.jobset.x-k8s.io': ['pod spec.replicatedJobs[*].template.spec.template.spec'],
  'LeaderWorkerSet.leaderworkerset.x-k8s.io': [
    'pod spec.leaderWorkerTemplate.leaderTemplate.spec',
    'pod spec.leaderWorkerTemplate.workerTemplate.spec',
  ],
  'Job.batch.volcano.sh': ['pod spec.tasks[*].template.spec'],
  'CloneSet.apps.kruise.io': [template],
  'StatefulSet.apps.kruise.io': [template],
  'DaemonSet.apps.kruise.io': [template],
  'BroadcastJob.apps.kruise.io': [template],
  'SidecarSet.apps.kruise.io': ['containers spec.containers[*]', 'containers spec.initContainers[*]'],
  'ImagePullJob.apps.kruise.io': ['unrun spec.image', 'unrun spec.images[*]'],
  'ImageListPullJob.apps.kruise.io': ['unrun spec.images[*]'],
  'AutoscalingRunnerSet.actions.github.com': [template],
  'EphemeralRunner.actions.github.com': ['pod spec'],
  'RunnerDeployment.actions.summerwind.dev': [template, 'image spec.template.spec.image'],
  'RunnerSet.actions.summerwind.dev': [template, 'image spec.image'],
  'DeploymentConfig.apps.openshift.io': [template],
  'BuildConfig.build.openshift.io': BUILD,
  'Build.build.openshift.io': BUILD,
  'ImageStream.image.openshift.io': ['unrun spec.tags[*].from.name'],
  'VirtualMachine.kubevirt.io': KUBEVIRT,
  'VirtualMachineInstance.kubevirt.io': KUBEVIRT,
  'DataVolume.cdi.kubevirt.io': ['image spec.source.registry.url'],

  'Prometheus.monitoring.coreos.com': PROMETHEUS,
  'PrometheusAgent.monitoring.coreos.com': PROMETHEUS,
  'Alertmanager.monitoring.coreos.com': PROMETHEUS,
  'ThanosRuler.monitoring.coreos.com': PROMETHEUS,
  'Cluster.postgresql.cnpg.io': [
    'image spec.imageName',
    'unrun spec.postgresql.extensions[*].image.reference',
  ],
  'ImageCatalog.postgresql.cnpg.io': ['image spec.images[*].image'],
  'ClusterImageCatalog.postgresql.cnpg.io': ['image spec.images[*].image'],
  'postgresql.acid.zalan.do': ['image spec.dockerImage', 'image spec.sidecars[*].image'],
  'Kafka.kafka.strimzi.io': ['image spec.*.image', 'image spec.*.*.image'],
  'KafkaConnect.kafka.strimzi.io': ['image spec.image', 'unrun spec.build.output.image'],
  'KafkaMirrorMaker2.kafka.strimzi.io': ['image spec.image'],
  'KafkaBridge.kafka.strimzi.io': ['image spec.image'],
  ...Object.fromEntries(
    [
      'Elasticsearch.elasticsearch',
      'Kibana.kibana',
      'ApmServer.apm',
      'Beat.beat',
      'Agent.agent',
      'EnterpriseSearch.enterprisesearch',
      'Logstash.logstash',
      'ElasticMapsServer.maps',
    ].map((kind) => [
      `${kind}.k8s.elastic.co`,
      [
        'image spec.image',
        'pod spec.podTemplate.spec',
        'pod spec.nodeSets[*].podTemplate.spec',
        'pod spec.deployment.podTemplate.spec',
        'pod spec.daemonSet.podTemplate.spec',
      ],
    ]),
  ),
  'RabbitmqCluster.rabbitmq.com': ['image spec.image', 'pod spec.override.statefulSet.spec.template.spec'],
  'OpenTelemetryCollector.opentelemetry.io': [
    'image spec.image',
    'containers spec.initContainers[*]',
    'containers spec.additionalContainers[*]',
  ],
  'Instrumentation.opentelemetry.io': ['image spec.*.image'],
  'Provider.pkg.crossplane.io': ['image spec.package'],
  'Function.pkg.crossplane.io': ['image spec.package'],
  'Configuration.pkg.crossplane.io': ['unrun spec.package'],
  'DeploymentRuntimeConfig.pkg.crossplane.io': ['pod spec.deploymentTemplate.spec.template.spec'],
  'ClusterServiceVersion.operators.coreos.com': [
    'pod spec.install.spec.deployments[*].spec.template.spec',
    'image spec.relatedImages[*].image',
    'image metadata.annotations.containerImage',
  ],
  'CatalogSource.operators.coreos.com': ['image spec.image'],

  'HelmRelease.helm.toolkit.fluxcd.io': ['values spec.values', 'values spec.postRenderers'],
  'Kustomization.kustomize.toolkit.fluxcd.io': ['values spec.images', 'values spec.patches'],
  'OCIRepository.source.toolkit.fluxcd.io': ['unrun spec.url'],
  'HelmRepository.source.toolkit.fluxcd.io': ['unrun spec.url'],
};

/**
 * Kinds without any image that runs: descriptions of kinds, policies with patterns of names, machines, and what follows
 * other people's registries.
 */
const WITHOUT_IMAGES: readonly RegExp[] = [
  /^CustomResourceDefinition\./,
  /\.(infrastructure|bootstrap|controlplane|cluster)\.x-k8s\.io$/,
  /\.(policies\.)?kyverno\.io$/,
  /\.(policy\.sigstore\.dev|templates\.gatekeeper\.sh|constraints\.gatekeeper\.sh|mutations\.gatekeeper\.sh)$/,
  /\.config\.ratify\.deislabs\.io$/,
  /^Warehouse\.kargo\.akuity\.io$/,
  /\.backstage\.io$/,
  /\.image\.toolkit\.fluxcd\.io$/,
];

export function isWithoutImages(kind: string): boolean {
  return WITHOUT_IMAGES.some((pattern) => pattern.test(kind));
}

/** Kinds of Kubernetes itself, whose images are all in the table above. */
export function isBuiltIn(kind: string): boolean {
  const group = kind.slice(kind.indexOf('.') + 1);
  return !group.includes('.') || group.endsWith('.k8s.io');
}
