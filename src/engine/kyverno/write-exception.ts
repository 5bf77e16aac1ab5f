import { utcSeconds } from '../../text/utc.ts';
import { noted, type YamlMap, yamlText } from '../../text/yaml-text.ts';
import type { ExceptedImage, ExceptionTerms, WrittenException } from '../exception-terms.ts';
import { untilLabel } from '../signed-later.ts';
import { anySpelling, hostedSpellingsOf } from '../spellings.ts';
import { LABELS, VERIFYING_RULES } from './documents.ts';
import { IMAGES_JMESPATH, onlyImages } from './excepted-images.ts';
import { requestedBefore } from './request-conditions.ts';
import { timeCondition } from './time-conditions.ts';
import { apiVersionOf } from './versions.ts';

const ENABLED =
  'Kyverno heeds exceptions where it was started with --enablePolicyException and --exceptionNamespace (Helm: features.policyExceptions); the namespace of this object has to be that.';
const REQUEST_TIME =
  'The API server notes the time of each request that creates or changes something; there is no other clock here.';
const WHOLE =
  'Every image of the Pod has to be one of these digests: a Pod with any other image is looked at as always.';

/** The first version of which a cluster has shown that it compares the time of a request. */
const COMPARES_TIME = 19;

/** From an ImageValidatingPolicy, and its sister for debug containers. */
export function celException(terms: ExceptionTerms, version = '1.19'): WrittenException {
  const isEnded = Number(version.slice(2)) >= COMPARES_TIME;
  const { policy, until, reason, approvedBy } = terms;
  const spec = {
    policyRefs: [policy, `${policy}-debug`].map((name) => ({ name, kind: 'ImageValidatingPolicy' })),
    ...(isEnded && {
      expiresAt: noted(
        'Heeded when Kyverno reads the object; what ends it with each request is the condition below.',
        utcSeconds(until),
      ),
      properties: { reason, 'approved-by': approvedBy },
    }),
    matchConditions: [
      ...(isEnded
        ? [{ name: 'until', expression: noted(REQUEST_TIME, requestedBefore(utcSeconds(until))) }]
        : []),
      { name: 'namespaces', expression: `request.namespace in ${JSON.stringify(terms.namespaces)}` },
      { name: 'images', expression: noted(WHOLE, onlyImages(terms.images.map(digestOf))) },
    ],
  };
  const object = objectOf(apiVersionOf(version), terms, spec);
  return {
    text: yamlText(object, headingOf(terms, isEnded)),
    endedBy: isEnded ? 'engine' : 'check',
    mechanism: isEnded
      ? 'Kyverno compares the time with each request: after it the exception matches nothing.'
      : `Kyverno ${version} is not known to compare the time: the scheduled check has to delete the exception.`,
    ...commandsOf(terms, 'policyexceptions.policies.kyverno.io'),
  };
}

/** From a ClusterPolicy. @param suffix of its name */
export function clusterPolicyException(terms: ExceptionTerms, suffix: 'tags' | 'bundles'): WrittenException {
  const kinds = ['Pod', 'Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'];
  const spec = {
    background: false,
    exceptions: [
      {
        policyName: `${terms.policy}-${suffix}`,
        ruleNames: VERIFYING_RULES.flatMap((rule) => [rule, `autogen-${rule}`, `autogen-cronjob-${rule}`]),
      },
    ],
    match: { any: [{ resources: { kinds, namespaces: [...terms.namespaces] } }] },
    conditions: {
      all: [
        timeCondition(terms.until, true),
        { key: noted(WHOLE, IMAGES_JMESPATH), operator: 'AllIn', value: terms.images.flatMap(namesOf) },
      ],
    },
  };
  return {
    text: yamlText(objectOf('kyverno.io/v2', terms, spec), headingOf(terms, true)),
    endedBy: 'engine',
    mechanism: 'Kyverno compares the time with each request: after it the exception matches nothing.',
    ...commandsOf(terms, 'policyexceptions.kyverno.io'),
  };
}

function objectOf(apiVersion: string, terms: ExceptionTerms, spec: YamlMap): YamlMap {
  const { name, namespace, until, reason, approvedBy } = terms;
  return {
    apiVersion,
    kind: 'PolicyException',
    metadata: {
      name,
      namespace,
      labels: { ...LABELS, ...untilLabel(until) },
      annotations: { 'slsa-provenance/reason': reason, 'slsa-provenance/approved-by': approvedBy },
    },
    spec,
  };
}

function headingOf({ until, reason, approvedBy }: ExceptionTerms, isEnded: boolean): string {
  const end = isEnded
    ? 'Kyverno ends it itself.'
    : 'It needs the scheduled check beside it: this version of Kyverno does not end it.';
  return `An exception until ${utcSeconds(until)}. ${end}\nReason: ${reason}\nApproved by: ${approvedBy}\n${ENABLED}`;
}

function commandsOf({ name, namespace }: ExceptionTerms, resource: string) {
  return {
    endCommand: `kubectl -n ${namespace} delete ${resource} ${name}`,
    usesCommand: 'kubectl get events --all-namespaces --field-selector reason=PolicySkipped',
  };
}

function digestOf(image: ExceptedImage): string {
  return anySpelling([image]).replace(/\(@\.\+\)\?\$$/, `@${image.digest}$`);
}

/** Wildcards: with a tag before the digest or without. */
function namesOf(image: ExceptedImage): string[] {
  return hostedSpellingsOf(image).flatMap((name) => [`${name}@${image.digest}`, `${name}:*@${image.digest}`]);
}
