import { COSIGN_SIGN_V1 } from '../../statement/cosign-sign.ts';
import { Failure } from '../../shared/failure.ts';
import { noted, type Yaml, type YamlMap, yamlText } from '../../text/yaml-text.ts';
import type {
  PolicyFile,
  PolicyTerms,
  PolicyWriter,
  PredicateTerms,
  WrittenPolicy,
} from '../policy-terms.ts';
import { laterLabels, laterNotes, laterSteps } from '../signed-later.ts';
import { isOne } from '../spellings.ts';
import { authorityOf, type SignatureFormat } from './authority.ts';
import { regoOf } from './rego.ts';
import { trustRootOf } from './trust-root.ts';

export const policyControllerWriter: PolicyWriter = {
  form: 'policy-controller',
  program: 'policy-controller ClusterImagePolicy',
  versions: [],
  write: (terms) => write(terms, 'legacy'),
};

export const policyControllerBundleWriter: PolicyWriter = {
  form: 'policy-controller-bundle',
  program: 'policy-controller ClusterImagePolicy, signatureFormat: bundle',
  versions: [],
  write: (terms) => write(terms, 'bundle'),
};

const LABEL = 'policy.sigstore.dev/include=true';

const ABOUT: Readonly<Record<SignatureFormat, string>> = {
  legacy:
    'A ClusterImagePolicy of Sigstore policy-controller that reads signatures in the tags sha256-….sig and .att ' +
    '(signature-format: both, or legacy).',
  bundle:
    'A ClusterImagePolicy of Sigstore policy-controller 0.15 that reads Sigstore bundles (signature-format: both, or bundle).',
};

function write(terms: PolicyTerms, format: SignatureFormat): WrittenPolicy {
  const { signer, later, trust } = terms;
  const signers = [signer, ...(later ? [later.signer] : [])];
  if (format === 'bundle' && signers.some(({ kind }) => kind === 'key')) throw keysUnread();
  const asksInstance = signers.some((one) => one.kind === 'keyless' || one.logged);
  const own = trust.kind === 'private' && asksInstance ? trust.instance : undefined;
  const policies = policiesFor(terms, format);
  const tags = terms.digest === 'required' ? [TAGS] : [];
  const about = [
    ABOUT[format],
    ...laterNotes(terms, 'check'),
    LABELLED,
    ...tags,
    ...(own && format === 'bundle' ? [OWN_TUF] : []),
  ];
  const text = [
    yamlHeading(about.join('\n'), terms),
    policies.map((policy) => yamlText(policy)).join('---\n'),
  ];
  const files: PolicyFile[] = [
    { name: 'images.yaml', applies: true, text: text.join('') },
    ...(own && format === 'legacy'
      ? [{ name: 'trust-root.yaml', applies: true, text: yamlText(trustRootOf(terms.name, own), ROOT) }]
      : []),
  ];
  return {
    files,
    steps: [...stepsFor(terms, files), ...laterSteps(terms, 'check')],
    ...(later && { laterEndedBy: 'check' }),
  };
}

const LABELLED =
  `It counts in namespaces with the label ${LABEL}, and in no other: policy-controller looks at none without.\n` +
  'Images there that no policy matches are refused, unless the ConfigMap config-policy-controller says otherwise ' +
  '(no-match-policy; the released configuration says warn): other spellings of a registry are such images. ' +
  'It looks at containers, init containers and debug containers, and at what makes Pods; image volumes it does not see. ' +
  'Tags are resolved, and the digest that was verified is written into the Pod. Its webhook fails closed.';

const TAGS =
  'It cannot refuse tags: it resolves them. Refusing takes Kyverno or Gatekeeper (--for gatekeeper).';

const OWN_TUF =
  'The keys of the private instance are those of the process: start its webhook with\n' +
  '  -tuf-mirror=MIRROR -tuf-root=/path/to/root.json\n' +
  'There is no trustRootRef here on purpose: with one, 0.15.1 refuses every bundle, since it stores the ids of logs in ' +
  'hexadecimal and then does not find them.';

const ROOT =
  'The keys of the private instance, for what is kept in tags. Apply it before the policy, which names it.';

/** All policies that match an image have to hold; the authorities in one are alternatives. */
function policiesFor(terms: PolicyTerms, format: SignatureFormat): YamlMap[] {
  const { name, signature, predicates } = terms;
  if (format === 'bundle') {
    return [policyFor(`${name}-bundles`, [...(signature ? SIGNED : []), ...predicates], terms, format)];
  }
  return [
    ...(signature ? [policyFor(`${name}-signature`, [], terms, format)] : []),
    ...(predicates.length > 0 ? [policyFor(`${name}-attestations`, predicates, terms, format)] : []),
  ];
}

function policyFor(
  name: string,
  predicates: readonly PredicateTerms[],
  terms: PolicyTerms,
  format: SignatureFormat,
): YamlMap {
  return {
    apiVersion: 'policy.sigstore.dev/v1beta1',
    kind: 'ClusterImagePolicy',
    metadata: { name, labels: { 'app.kubernetes.io/managed-by': 'slsa-provenance', ...laterLabels(terms) } },
    spec: {
      mode:
        terms.mode === 'enforce' ? 'enforce' : noted('Nothing is refused; kubectl prints a warning.', 'warn'),
      images: noted(
        'Compared with registry/path@digest; Docker Hub is index.docker.io there.',
        terms.images.map(globOf).map((glob) => ({ glob })),
      ),
      authorities: [
        { ...authorityOf(terms, format), ...attestationsOf(predicates) },
        ...laterAuthorities(terms, format),
      ],
    },
  };
}

/** An alternative to the first in every policy: its signature alone is enough. */
function laterAuthorities({ later, ...terms }: PolicyTerms, format: SignatureFormat): YamlMap[] {
  if (!later) return [];
  const authority = authorityOf({ ...terms, signer: later.signer }, format, 'later');
  return [{ ...authority, ...attestationsOf(format === 'bundle' ? SIGNED : []) }];
}

/** A bundle that is a signature. */
const SIGNED: readonly PredicateTerms[] = [{ type: COSIGN_SIGN_V1, conditions: [] }];

function attestationsOf(predicates: readonly PredicateTerms[]): YamlMap {
  if (predicates.length === 0) return {};
  return {
    attestations: predicates.map((predicate, nth): Yaml => {
      const { type, conditions } = predicate;
      const policy = { policy: { type: 'rego', data: regoOf(predicate) } };
      return { name: `statement-${nth + 1}`, predicateType: type, ...(conditions.length > 0 && policy) };
    }),
  };
}

/** Tags are resolved before the comparison, and `*` stops at a slash (pkg/apis/glob). */
function globOf(pattern: PolicyTerms['images'][number]): string {
  const registry = pattern.registry === 'docker.io' ? 'index.docker.io' : pattern.registry;
  return `${registry}/${pattern.path}${isOne(pattern) || !pattern.path.endsWith('*') ? '@*' : ''}`;
}

function yamlHeading(what: string, terms: PolicyTerms): string {
  const does =
    terms.mode === 'enforce'
      ? 'It enforces: what does not satisfy it is refused.'
      : 'It only warns: nothing is refused. Once the warnings are understood: --mode enforce.';
  return yamlText({}, [what, does, ...terms.remarks].join('\n')).replace(/\{\}\n$/, '');
}

function stepsFor({ namespaces }: PolicyTerms, files: readonly PolicyFile[]): string[] {
  const included = namespaces.include.length > 0 ? namespaces.include : ['NAMESPACE'];
  const left = namespaces.exclude.map((name) => `Do not label ${name}: it is to be left out.`);
  return [
    `kubectl apply ${[...files]
      .reverse()
      .map(({ name }) => `-f ${name}`)
      .join(' ')}`,
    ...included.map(
      (name) => `kubectl label namespace ${name} ${LABEL}   # without, nothing there is looked at`,
    ),
    ...left,
    `kubectl -n ${included[0] ?? 'NAMESPACE'} run unsigned --dry-run=server --image=IMAGE-THAT-NOBODY-SIGNED   # some seconds later; has to be denied, or warned of`,
  ];
}

function keysUnread(): Failure {
  return new Failure({
    class: 'usage',
    code: 'policy-signer-unread',
    what: 'policy-controller reads no bundle that a key signed',
    why: 'its bundles have to be keyless ("the authority must be keyless", pkg/webhook/validator.go)',
    fix: '--for policy-controller   # which reads tags: signature-format: both, or legacy',
  });
}
