import { noted, type Yaml, type YamlMap, yamlText } from '../../text/yaml-text.ts';
import type { PolicyTerms, PolicyWriter, WrittenPolicy } from '../policy-terms.ts';
import { anySpelling } from '../spellings.ts';
import { DIGESTS_REGO } from './rego.ts';

export const gatekeeperWriter: PolicyWriter = {
  form: 'gatekeeper',
  program: 'Gatekeeper',
  versions: [],
  write,
};

const KIND = 'SlsaImageDigests';
const ABOUT =
  'Gatekeeper: images have to be named by digest, in containers, init containers, debug containers and image volumes of Pods ' +
  'and of what makes Pods. ' +
  'It looks at no signature: its rules cannot ask a registry, and Ratify, which it could ask, admits a signature that ' +
  'was copied from another image. Signatures need Kyverno or policy-controller (--for kyverno-ivp, policy-controller).';
const WEBHOOK =
  'As it is shipped, Gatekeeper lets requests pass that it does not answer within 3 s: set failurePolicy: Fail in ' +
  'gatekeeper-validating-webhook-configuration (Helm: validatingWebhookFailurePolicy).';
const CONSTRAINT =
  'Where the template counts. Apply it some seconds after the template, whose kind it is of.';

function write(terms: PolicyTerms): WrittenPolicy {
  const heading = [ABOUT, WEBHOOK, ...terms.remarks].join('\n');
  return {
    files: [
      { name: 'template.yaml', applies: true, text: yamlText(TEMPLATE, heading) },
      { name: 'constraint.yaml', applies: true, text: yamlText(constraint(terms), CONSTRAINT) },
    ],
    steps: [
      'kubectl apply -f template.yaml',
      `kubectl wait --for=condition=Established --timeout=60s crd/${KIND.toLowerCase()}.constraints.gatekeeper.sh`,
      'kubectl apply -f constraint.yaml',
      terms.mode === 'enforce'
        ? `kubectl -n ${terms.namespaces.include[0] ?? 'default'} run by-tag --dry-run=server --image=IMAGE:TAG   # has to be denied, some seconds later`
        : `kubectl get ${KIND.toLowerCase()} ${terms.name} -o yaml   # its status lists what would be refused`,
    ],
  };
}

const TEMPLATE: YamlMap = {
  apiVersion: 'templates.gatekeeper.sh/v1',
  kind: 'ConstraintTemplate',
  metadata: { name: KIND.toLowerCase(), labels: { 'app.kubernetes.io/managed-by': 'slsa-provenance' } },
  spec: {
    crd: {
      spec: {
        names: { kind: KIND },
        validation: {
          openAPIV3Schema: {
            type: 'object',
            properties: {
              images: {
                type: 'string',
                description:
                  'Images that have to be named by digest, as a regular expression; all where it is absent.',
              },
            },
          },
        },
      },
    },
    targets: [{ target: 'admission.k8s.gatekeeper.sh', rego: DIGESTS_REGO }],
  },
};

/** What the template looks into. */
const KINDS: readonly Yaml[] = [
  { apiGroups: [''], kinds: ['Pod', 'ReplicationController'] },
  { apiGroups: ['apps'], kinds: ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet'] },
  { apiGroups: ['batch'], kinds: ['Job', 'CronJob'] },
];

function constraint(terms: PolicyTerms): YamlMap {
  const { include, exclude } = terms.namespaces;
  return {
    apiVersion: 'constraints.gatekeeper.sh/v1beta1',
    kind: KIND,
    metadata: { name: terms.name, labels: { 'app.kubernetes.io/managed-by': 'slsa-provenance' } },
    spec: {
      enforcementAction:
        terms.mode === 'enforce'
          ? 'deny'
          : noted('Nothing is refused; the audit lists what would be.', 'dryrun'),
      match: {
        kinds: noted('Pods, and what makes Pods: there people read the refusal.', [...KINDS]),
        ...(include.length > 0 && {
          namespaces: noted('Every other namespace is not looked at.', [...include]),
        }),
        ...(exclude.length > 0 && { excludedNamespaces: [...exclude] }),
      },
      parameters: { images: noted('However the registry is spelled.', anySpelling(terms.images)) },
    },
  };
}
