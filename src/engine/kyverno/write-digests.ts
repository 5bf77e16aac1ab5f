import { noted, type Yaml, type YamlMap, yamlText } from '../../text/yaml-text.ts';
import type { PolicyFile, PolicyTerms } from '../policy-terms.ts';
import { heading, LABELS, timeoutNote, WHY_FAIL } from './documents.ts';
import { ALL_IMAGES, isCovered } from './images.ts';

const HAS_DIGEST = "image.matches('@sha256:[0-9a-f]{64}$')";
const MESSAGE = 'an image has to be named by its digest: a tag can be moved to something that nobody signed';
const WHAT =
  'The companion: images have to be named by digest, in containers, init containers, debug containers and image ' +
  'volumes.';
const BESIDE =
  'It is looked at after digests were written into the object, so where the other policy does that, it refuses ' +
  'what that could not resolve.';

/** The companion as ValidatingPolicies: one for Pods and what makes them, one for debug containers. */
export function celDigestPolicies(terms: PolicyTerms, apiVersion: string): PolicyFile[] {
  const text = (['pods', 'pods/ephemeralcontainers'] as const).map((resource, nth) =>
    yamlText(validatingPolicy(resource, terms, apiVersion), nth === 0 ? headingOf(terms) : ''),
  );
  return [{ name: 'digests.yaml', applies: true, text: text.join('---\n') }];
}

/** The companion as a ClusterPolicy, which covers debug containers with the Pod. */
export function digestClusterPolicy(terms: PolicyTerms, match: YamlMap): PolicyFile {
  const document = {
    apiVersion: 'kyverno.io/v1',
    kind: 'ClusterPolicy',
    metadata: { name: digestsName(terms), labels: LABELS },
    spec: {
      background: terms.mode === 'audit',
      webhookConfiguration: { timeoutSeconds: 10, failurePolicy: noted(WHY_FAIL, 'Fail') },
      rules: [{ name: 'digests', ...match, validate: celRule(terms, [digestValidation(terms)]) }],
    },
  };
  return { name: 'digests.yaml', applies: true, text: yamlText(document, headingOf(terms)) };
}

export function digestsName({ name }: PolicyTerms): string {
  return `${name}-digests`;
}

/** A `validate` of a ClusterPolicy over `variables.images`. */
export function celRule({ mode }: PolicyTerms, expressions: readonly Yaml[]): YamlMap {
  return {
    failureAction: mode === 'enforce' ? 'Enforce' : 'Audit',
    cel: { variables: [IMAGES], expressions: [...expressions] },
  };
}

const IMAGES: YamlMap = { name: 'images', expression: `${ALL_IMAGES}\n` };

function digestValidation(terms: PolicyTerms): YamlMap {
  return {
    expression: `variables.images.all(image,\n  !${isCovered('image', terms)} ||\n  ${HAS_DIGEST})\n`,
    message: MESSAGE,
  };
}

function headingOf(terms: PolicyTerms): string {
  return heading(`${WHAT}\n${BESIDE}`, { ...terms, remarks: [] });
}

function validatingPolicy(resource: string, terms: PolicyTerms, apiVersion: string): YamlMap {
  const { include, exclude } = terms.namespaces;
  const [operator, values] = include.length > 0 ? ['In', include] : ['NotIn', exclude];
  const expression = { key: 'kubernetes.io/metadata.name', operator, values: [...values] };
  const rule = {
    apiGroups: [''],
    apiVersions: ['v1'],
    operations: ['CREATE', 'UPDATE'],
    resources: [resource],
  };
  return {
    apiVersion,
    kind: 'ValidatingPolicy',
    metadata: {
      name: `${digestsName(terms)}${resource === 'pods' ? '' : '-debug'}`,
      labels: LABELS,
    },
    spec: {
      validationActions: [terms.mode === 'enforce' ? 'Deny' : 'Audit'],
      failurePolicy: noted(WHY_FAIL, 'Fail'),
      webhookConfiguration: { timeoutSeconds: timeoutNote().value as number },
      matchConstraints: {
        resourceRules: [rule],
        ...(values.length > 0 && { namespaceSelector: { matchExpressions: [expression] } }),
      },
      variables: [IMAGES],
      validations: [digestValidation(terms)],
    },
  };
}
