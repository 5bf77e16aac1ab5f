import { noted, type Yaml, type YamlMap, yamlText } from '../../text/yaml-text.ts';
import type { PolicyFile, PolicyTerms, PolicyWriter, WrittenPolicy } from '../policy-terms.ts';
import { conditionsOf } from './cluster-conditions.ts';
import { attestorsOf } from './cluster-attestors.ts';
import { laterLabels, laterNotes } from '../signed-later.ts';
import { Failure } from '../../shared/failure.ts';
import {
  backgroundOf,
  type ClusterPolicyType,
  heading,
  LABELS,
  OWN_FILTER,
  timeoutNote,
  VERIFYING_RULES,
  WHY_FAIL,
} from './documents.ts';
import { imageReferences, isCovered } from './images.ts';
import { kyvernoSteps } from './steps.ts';
import { timeCondition } from './time-conditions.ts';
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
  if (terms.later && terms.predicates.length > 0) throw laterUnknown();
  const about = [ABOUT[type], ...notesFor(terms, type), ...laterNotes(terms, 'engine'), REMOVAL].join('\n');
  const policies: PolicyFile[] = [
    { name: 'images.yaml', applies: true, text: yamlText(clusterPolicy(terms, type), heading(about, terms)) },
    digestClusterPolicy(terms, matchOf(terms)),
  ];
  return {
    files: [...policies, ...testFiles(terms, policies, 'ClusterPolicy')],
    steps: kyvernoSteps(terms, 'clusterpolicy', [terms.name]),
    ...(terms.later && { laterEndedBy: 'engine' }),
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
    metadata: { name: terms.name, labels: { ...LABELS, ...laterLabels(terms) } },
    spec: {
      background: backgroundOf(terms),
      webhookConfiguration: { timeoutSeconds: timeoutNote(), failurePolicy: noted(WHY_FAIL, 'Fail') },
      rules: [
        ...verifyingRules(terms, type),
        { name: 'spelling', ...matchOf(terms), validate: spellingRule(terms) },
      ],
    },
  };
}

const [ALWAYS, UNTIL] = VERIFYING_RULES;

/** One rule; where a second signer counts for some time, one until then and one from then on. */
function verifyingRules({ later, ...terms }: PolicyTerms, type: ClusterPolicyType): YamlMap[] {
  if (!later) return [{ name: ALWAYS, ...matchOf(terms), verifyImages: [verification(terms, type)] }];
  const when = (isBefore: boolean) => ({ preconditions: { all: [timeCondition(later.until, isBefore)] } });
  const both = verification({ ...terms, later }, type);
  return [
    { name: UNTIL, ...matchOf(terms), ...when(true), verifyImages: [both] },
    { name: ALWAYS, ...matchOf(terms), ...when(false), verifyImages: [verification(terms, type)] },
  ];
}

/** Whatever a rule asks for has to hold together, and so do all rules. */
function laterUnknown(): Failure {
  return new Failure({
    class: 'usage',
    code: 'policy-later-unknown',
    what: 'a ClusterPolicy of Kyverno cannot ask for an attestation by one signer or, in its place, a signature by another',
    why: 'what it asks for of signatures and of attestations has to hold together, and so do all of its rules',
    fix: '--for kyverno-ivp   # or --predicate-type signature, where no attestation is asked for',
  });
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
