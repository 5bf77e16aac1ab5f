import { noted, type Yaml, type YamlMap, yamlText } from '../../text/yaml-text.ts';
import type { PolicyFile, PolicyTerms, PolicyWriter, WrittenPolicy } from '../policy-terms.ts';
import { conditionsOf } from './cluster-conditions.ts';
import { attestorsOf } from './cluster-attestors.ts';
import {
  backgroundOf,
  type ClusterPolicyType,
  heading,
  LABELS,
  OWN_FILTER,
  timeoutNote,
  WHY_FAIL,
} from './documents.ts';
import { imageReferences, isCovered } from './images.ts';
import { kyvernoSteps } from './steps.ts';
import { celRule, digestClusterPolicy } from './write-digests.ts';
import { testFiles } from './write-tests.ts';

export const kyvernoCosignWriter: PolicyWriter = {
  form: 'kyverno-cosign',
  program: 'Kyverno ClusterPolicy, type: Cosign',
  versions: [],
  write: (terms) => write({ ...terms, name: `${terms.name}-tags` }, 'Cosign'),
};

export const kyvernoBundleWriter: PolicyWriter = {
  form: 'kyverno-bundle',
  program: 'Kyverno ClusterPolicy, type: SigstoreBundle',
  versions: [],
  write: (terms) => write({ ...terms, name: `${terms.name}-bundles` }, 'SigstoreBundle'),
};

const ABOUT: Readonly<Record<ClusterPolicyType, string>> = {
  Cosign:
    'A ClusterPolicy of Kyverno 1.13 to 1.19 that reads signatures in the tags sha256-….sig and .att (signature-format: ' +
    'both, or legacy).',
  SigstoreBundle:
    'A ClusterPolicy of Kyverno 1.13 to 1.19 that reads Sigstore bundles (signature-format: both, or bundle).',
};
const REMOVAL =
  'ClusterPolicy is deprecated since Kyverno 1.17, and its removal is planned for 1.20: move to the ' +
  'ImageValidatingPolicy (--for kyverno-ivp), which reads both formats, before you upgrade to that.';

function write(terms: PolicyTerms, type: ClusterPolicyType): WrittenPolicy {
  const about = [ABOUT[type], ...notesFor(terms, type), REMOVAL].join('\n');
  const policies: PolicyFile[] = [
    { name: 'images.yaml', applies: true, text: yamlText(clusterPolicy(terms, type), heading(about, terms)) },
    digestClusterPolicy(terms, matchOf(terms)),
  ];
  return {
    files: [...policies, ...testFiles(terms, policies, 'ClusterPolicy')],
    steps: kyvernoSteps(terms, 'clusterpolicy', [terms.name]),
  };
}

/** What the reader has to see to besides. */
function notesFor({ signer, trust }: PolicyTerms, type: ClusterPolicyType): string[] {
  if (type === 'Cosign') return [];
  return [
    ...(signer.kind === 'key' ? ['Bundles that a key signed are read from Kyverno 1.19 on.'] : []),
    ...(trust.kind === 'private' && signer.kind === 'keyless' ? [OWN_TUF] : []),
  ];
}

const OWN_TUF =
  'Kyverno takes the keys of a private instance from its process alone: start the admission controller with\n' +
  '  --enableTuf --tufMirror=MIRROR --tufRoot=URL-OF-ROOT.JSON\n' +
  '(Helm: features.tuf). The TUF repository has to serve trusted_root.json.';

function clusterPolicy(terms: PolicyTerms, type: ClusterPolicyType): YamlMap {
  return {
    apiVersion: 'kyverno.io/v1',
    kind: 'ClusterPolicy',
    metadata: { name: terms.name, labels: LABELS },
    spec: {
      background: backgroundOf(terms),
      webhookConfiguration: { timeoutSeconds: timeoutNote(), failurePolicy: noted(WHY_FAIL, 'Fail') },
      rules: [
        { name: 'signed', ...matchOf(terms), verifyImages: [verification(terms, type)] },
        { name: 'spelling', ...matchOf(terms), validate: spellingRule(terms) },
      ],
    },
  };
}

function matchOf({ namespaces }: PolicyTerms): YamlMap {
  const { include, exclude } = namespaces;
  const pods = {
    kinds: noted('What makes Pods is covered with them; so are debug containers.', ['Pod']),
    ...(include.length > 0 && {
      namespaces: noted('Every other namespace is not looked at.', [...include]),
    }),
  };
  return {
    match: { any: [{ resources: pods }] },
    ...(exclude.length > 0 && { exclude: { any: [{ resources: { namespaces: [...exclude] } }] } }),
  };
}

function verification(terms: PolicyTerms, type: ClusterPolicyType): YamlMap {
  const { mode, digest, signatureRepository, predicates, signature } = terms;
  const attestors = attestorsOf(terms, type);
  const attestations = predicates.map((predicate) => ({
    type: predicate.type,
    attestors: noted('Here as well: without, whoever signed it would do.', attestors),
    ...(predicate.conditions.length > 0 && { conditions: conditionsOf(predicate) }),
  }));
  return {
    imageReferences: noted(`Compared with registry/path:tag or registry/path@digest. ${OWN_FILTER}`, [
      ...imageReferences(terms),
    ]),
    type,
    failureAction: mode === 'enforce' ? 'Enforce' : 'Audit',
    mutateDigest: mutation(mode === 'enforce' && digest === 'resolved', terms),
    verifyDigest: mode === 'enforce' || digest === 'required',
    required: true,
    ...(signatureRepository !== undefined && { repository: signatureRepository }),
    ...(signature && { attestors }),
    ...(attestations.length > 0 && { attestations }),
  };
}

function mutation(mutates: boolean, { mode }: PolicyTerms): Yaml {
  if (mutates)
    return noted(
      'The digest that was verified is written into the Pod, so that it is what runs even if the tag moves.',
      true,
    );
  return mode === 'audit'
    ? noted('Kyverno takes no audit that changes what it looks at.', false)
    : noted('An image that is named by a tag is refused.', false);
}

/** A wildcard knows one spelling of a registry, and the runtime pulls from any. */
function spellingRule(terms: PolicyTerms): YamlMap {
  const references = imageReferences(terms).map((name) => JSON.stringify(asExpression(name)));
  const plain = `[${references.join(', ')}].exists(known, image.matches(known))`;
  return celRule(terms, [
    {
      expression: `variables.images.all(image,\n  !${isCovered('image', terms)} ||\n  ${plain})\n`,
      message:
        'the registry is spelled in a way that the rule above would not see: write it in small letters, without port',
    },
  ]);
}

/** A wildcard of `imageReferences` as a regular expression for the text in a Pod, where the tag may be absent. */
function asExpression(reference: string): string {
  const name = reference.replace(/[:@]\*$/, '');
  const text = name.replaceAll(/[.[\]]/g, (one) => `[${one}]`).replaceAll('*', '.*');
  const short = text.replace(/^docker\[\.\]io\//, '(docker[.]io/)?');
  return `^${short}([:@].*)?$`;
}
