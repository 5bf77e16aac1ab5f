import { expect, test } from 'vitest';
import { cannotTell } from '../../src/admission/answer.ts';
import { findImages } from '../../src/admission/manifest-images.ts';
import { outOfScope } from '../../src/admission/scope.ts';
import { readPolicies } from '../../src/engine/read-policies.ts';
import { parsePolicyForms } from '../../src/engine/policies.ts';
import { parseDigest } from '../../src/subject/digest.ts';
import { readDocuments } from '../../src/text/located-yaml.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { LATER, termsWith } from '../engine/policy-terms.ts';

const NOW = new Date('2027-01-01T00:00:00Z');
const DIGEST = parseDigest(`sha256:${'a'.repeat(64)}`);
const POD = `apiVersion: v1
kind: Pod
metadata: {name: app, namespace: shop}
spec: {containers: [{name: app, image: "ghcr.io/acme/app:v1"}]}
`;

function policiesOf(id: string, changes: Parameters<typeof termsWith>[0] = {}) {
  const [form] = parsePolicyForms(id);
  const files = form?.writer.write(termsWith(changes), form.version).files ?? [];
  return files
    .filter(({ applies }) => applies)
    .flatMap(({ name, text }) => readPolicies(readDocuments(new SourceText(name, text))).policies)
    .filter(({ demands }) => demands.length > 0);
}

function questionOf(name: 'kyverno' | 'policy-controller') {
  const [found] = findImages([{ file: 'pod.yaml', text: POD }]).images;
  if (!found) throw new Error('no image');
  const labels = new Map([['shop', { 'policy.sigstore.dev/include': 'true' }]]);
  return {
    found,
    engine: { name, version: name === 'kyverno' ? '1.19' : '0.15', isAssumed: true },
    namespaces: { labels, assumed: undefined },
    leftOut: [],
    digest: undefined,
    now: NOW,
  };
}

test('a tag that could not be resolved is the reason, and not the language of the policy', () => {
  const problem = cannotTell('the registry answers 503', 'ask again');
  for (const policy of policiesOf('policy-controller')) {
    const answer = outOfScope(policy, { ...questionOf('policy-controller'), problem });
    expect(answer?.verdict).toBe('could-not-tell');
    expect(answer?.why).toMatch(/digest behind the tag, which is not known here: the registry answers 503/);
    expect(answer?.fix).toBe('ask again');
    expect(outOfScope(policy, { ...questionOf('policy-controller'), digest: DIGEST })).toBeUndefined();
  }
});

test('of two rules, the one that counts now is asked', () => {
  const policies = policiesOf('kyverno-cosign', { later: LATER, predicates: [] });
  const asked = (now: Date) =>
    policies
      .filter((policy) => !outOfScope(policy, { ...questionOf('kyverno'), now }))
      .map(({ rule }) => rule?.value);
  expect(asked(NOW)).toEqual(['signed-until']);
  expect(asked(LATER.until)).toEqual(['signed']);
});
