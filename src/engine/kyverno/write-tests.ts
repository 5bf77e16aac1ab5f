import { type YamlMap, yamlText } from '../../text/yaml-text.ts';
import type { PolicyFile, PolicyTerms } from '../policy-terms.ts';
import { hostedSpellingsOf } from '../spellings.ts';
import { digestsName } from './write-digests.ts';

const SOME_DIGEST = `sha256:${'0'.repeat(64)}`;

/** Which kind the policy is that verifies; its companion is a ClusterPolicy too, or a ValidatingPolicy. */
type Kind = 'ClusterPolicy' | 'ImageValidatingPolicy';

/** `kyverno test` of the policies, for a team's own CI. */
export function testFiles(terms: PolicyTerms, policies: readonly PolicyFile[], kind: Kind): PolicyFile[] {
  const pods = podsFor(terms);
  const test = {
    apiVersion: 'cli.kyverno.io/v1alpha1',
    kind: 'Test',
    metadata: { name: terms.name },
    policies: policies.map(({ name }) => `../${name}`),
    resources: ['pods.yaml'],
    results: resultsFor(terms, kind),
  };
  const about =
    'Runs with: kyverno test test   (the command line of Kyverno judges; a cluster has the last word)\n' +
    'It needs the registry where an image that was signed is named, and nothing otherwise.';
  return [
    { name: 'test/kyverno-test.yaml', applies: false, text: yamlText(test, about) },
    {
      name: 'test/pods.yaml',
      applies: false,
      text: pods.map((one) => yamlText(one)).join('---\n'),
    },
  ];
}

function podsFor(terms: PolicyTerms): YamlMap[] {
  const name = imageOf(terms);
  const { example } = terms;
  return [
    pod('by-tag', terms, { containers: [container(`${name}:v1`)] }),
    pod('by-digest', terms, { containers: [container(`${name}@${SOME_DIGEST}`)] }),
    pod('init-by-tag', terms, {
      initContainers: [container(`${name}:v1`)],
      containers: [container(`${name}@${SOME_DIGEST}`)],
    }),
    ...(example === undefined ? [] : [pod('signed', terms, { containers: [container(example)] })]),
  ];
}

function resultsFor(terms: PolicyTerms, kind: Kind): YamlMap[] {
  const companion = {
    policy: digestsName(terms),
    ...(kind === 'ClusterPolicy' ? { rule: 'digests' } : { isValidatingPolicy: true }),
    kind: 'Pod',
  };
  // Which of two rules verifies depends on the day.
  const isChanging = kind === 'ClusterPolicy' && terms.later !== undefined;
  const main = {
    policy: terms.name,
    ...(kind === 'ClusterPolicy' ? { rule: 'signed' } : { isImageValidatingPolicy: true }),
    kind: 'Pod',
  };
  return [
    { ...companion, resources: ['by-digest'], result: 'pass' },
    { ...companion, resources: ['by-tag', 'init-by-tag'], result: 'fail' },
    ...(terms.example === undefined || isChanging
      ? []
      : [{ ...main, resources: ['signed'], result: 'pass' }]),
  ];
}

function pod(name: string, { namespaces }: PolicyTerms, spec: YamlMap): YamlMap {
  const namespace = namespaces.include[0] ?? 'default';
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace }, spec };
}

function container(image: string): YamlMap {
  return { name: 'app', image };
}

/** An image of the first pattern; where it stands for several, one that it covers. */
function imageOf({ images }: PolicyTerms): string {
  const [first] = images.flatMap(hostedSpellingsOf);
  return (first ?? '').replaceAll('**', 'some/app').replaceAll('*', 'app');
}
