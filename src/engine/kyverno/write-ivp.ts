import { noted, type Yaml, type YamlMap, yamlText } from '../../text/yaml-text.ts';
import { laterLabels, laterNotes, laterSteps } from '../signed-later.ts';
import type { PolicyFile, PolicyTerms, PolicyWriter, WrittenPolicy } from '../policy-terms.ts';
import { attestorsOf } from './ivp-attestor.ts';
import { validationsOf } from './ivp-validations.ts';
import { backgroundOf, heading, LABELS, OWN_FILTER, timeoutNote, WHY_FAIL } from './documents.ts';
import { imageGlobs, isCovered, VOLUME_IMAGES } from './images.ts';
import { apiVersionOf, hasClock, IVP_VERSIONS } from './versions.ts';
import { celDigestPolicies } from './write-digests.ts';
import { kyvernoSteps } from './steps.ts';
import { testFiles } from './write-tests.ts';

export const kyvernoIvpWriter: PolicyWriter = {
  form: 'kyverno-ivp',
  program: 'Kyverno ImageValidatingPolicy',
  versions: IVP_VERSIONS,
  write: (terms, version = '1.19') => write(terms, version),
};

function write(terms: PolicyTerms, version: string): WrittenPolicy {
  const pods = policyFor('pods', terms, version);
  const debug = policyFor('pods/ephemeralcontainers', terms, version);
  const endedBy = hasClock(version) ? 'engine' : 'check';
  const policies: PolicyFile[] = [
    {
      name: 'images.yaml',
      applies: true,
      text: yamlText(
        pods,
        heading(
          [
            `Kyverno ${version}: who may have built the images of a Pod, and of what makes Pods.`,
            ...(isHeeded(version) ? [] : [UNHEEDED]),
            ...laterNotes(terms, endedBy),
          ].join('\n'),
          terms,
        ),
      ),
    },
    {
      name: 'debug-containers.yaml',
      applies: true,
      text: yamlText(
        debug,
        heading(
          `Kyverno ${version}: the same for containers that kubectl debug adds to a Pod.\n${WHY_TWO}`,
          terms,
        ),
      ),
    },
    ...celDigestPolicies(terms, apiVersionOf(version)),
  ];
  return {
    files: [...policies, ...testFiles(terms, policies, 'ImageValidatingPolicy')],
    steps: [
      ...kyvernoSteps(terms, 'imagevalidatingpolicy', [name(terms), `${name(terms)}-debug`]),
      ...laterSteps(terms, endedBy),
    ],
    ...(terms.later && { laterEndedBy: endedBy }),
  };
}

const WHY_TWO =
  'A policy of its own: one that names pods/ephemeralcontainers beside pods would no longer be applied to ' +
  'Deployments, Jobs and the like.';

/** Of the main policy; that for debug containers adds `-debug`. */
function name(terms: PolicyTerms): string {
  return terms.name;
}

function policyFor(
  resource: 'pods' | 'pods/ephemeralcontainers',
  terms: PolicyTerms,
  version: string,
): YamlMap {
  const suffix = resource === 'pods' ? '' : '-debug';
  return {
    apiVersion: apiVersionOf(version),
    kind: 'ImageValidatingPolicy',
    metadata: { name: `${name(terms)}${suffix}`, labels: { ...LABELS, ...laterLabels(terms) } },
    spec: {
      validationActions: [terms.mode === 'enforce' ? 'Deny' : 'Audit'],
      failurePolicy: noted(WHY_FAIL, 'Fail'),
      webhookConfiguration: { timeoutSeconds: timeoutNote() },
      evaluation: { background: { enabled: backgroundOf(terms) } },
      matchConstraints: matchConstraints(resource, terms),
      matchImageReferences: references(terms),
      images: [{ name: 'volumes', expression: VOLUME_IMAGES }],
      ...(isHeeded(version) && { validationConfigurations: digestsOf(terms) }),
      ...credentials(version),
      attestors: attestorsOf(terms, version),
      attestations: terms.predicates.map(({ type }, nth) => ({
        name: `statement${nth + 1}`,
        intoto: { type },
      })),
      validations: validationsOf(terms, version),
    },
  };
}

function matchConstraints(resource: string, { namespaces }: PolicyTerms): YamlMap {
  const rule = {
    apiGroups: [''],
    apiVersions: ['v1'],
    operations: noted('UPDATE: kubectl set image changes what a Pod runs.', ['CREATE', 'UPDATE']),
    resources: [resource],
  };
  const label = 'kubernetes.io/metadata.name';
  const listed = namespaces.include.length > 0;
  const values = listed ? namespaces.include : namespaces.exclude;
  const selector = {
    matchExpressions: [{ key: label, operator: listed ? 'In' : 'NotIn', values: [...values] }],
  };
  return {
    resourceRules: [rule],
    ...(values.length > 0 && {
      namespaceSelector: listed ? noted('Every other namespace is not looked at.', selector) : selector,
    }),
  };
}

function references(terms: PolicyTerms): Yaml {
  const globs: Yaml[] = imageGlobs(terms).map((glob) => ({ glob }));
  const others = noted('The same images in capitals, with the port of HTTPS, and the like.', {
    expression: isCovered('ref', terms),
  });
  return noted(`Compared with the text that stands in the Pod. ${OWN_FILTER}`, [...globs, others]);
}

/** The first version that heeds what a policy says of digests. */
const HEEDS_DIGESTS = 19;
const UNHEEDED =
  'Up to 1.18 Kyverno neither writes digests into Pods nor refuses tags for this kind of policy: digests.yaml beside it refuses tags, which may be moved after they were verified.';

function isHeeded(version: string): boolean {
  return Number(version.slice(2)) >= HEEDS_DIGESTS;
}

function digestsOf({ mode, digest }: PolicyTerms): Yaml {
  const settings = {
    mutateDigest: mode === 'enforce' && digest === 'resolved',
    verifyDigest: mode === 'enforce' || digest === 'required',
    required: true,
  };
  if (mode === 'audit') return noted('An audit changes nothing: tags stay tags.', settings);
  const what =
    digest === 'resolved'
      ? 'The digest that was verified is written into the Pod, so that it is what runs even if the tag moves.'
      : 'An image that is named by a tag is refused.';
  return noted(what, settings);
}

/** Up to 1.16 the credentials of the process are not read otherwise. */
function credentials(version: string): YamlMap {
  return Number(version.slice(2)) <= 16 ? { credentials: { providers: ['default'] } } : {};
}
