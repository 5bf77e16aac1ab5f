import {
  ATTESTED,
  attestors,
  clusterPolicy,
  imageValidatingPolicy as policyFor,
  ofEveryImage,
  SIGNED,
} from '../policies/kyverno.ts';
import { contentOf, inBrackets, inJmesPath } from './content.ts';
import { type Question, termsOf } from './verifier.ts';

/** A ClusterPolicy for signature and provenance in cosign's tags. */
export function cosignPolicy(question: Question) {
  return clusterPolicy('Cosign', {
    attestors: attestors(termsOf(question)),
    attestations: [provenance(question)],
  });
}

/** A ClusterPolicy for provenance in bundles. */
export function bundlePolicy(question: Question) {
  return clusterPolicy('SigstoreBundle', { attestations: [provenance(question)] });
}

/** An ImageValidatingPolicy for signature and provenance, in whichever format it finds. */
export function imageValidatingPolicy(version: 'v1alpha1' | 'v1') {
  return (question: Question) => {
    const { predicateType } = question.signer;
    const content = contentOf(question.signer);
    const member = `extractPayload(image, attestations.provenance).predicate${inBrackets(content)}`;
    const says = ofEveryImage(`${member} == "${content.value}"`);
    return policyFor(termsOf(question), version, predicateType, [
      SIGNED,
      ATTESTED,
      { expression: says, message: 'it says something else' },
    ]);
  };
}

function provenance(question: Question) {
  const { predicateType } = question.signer;
  const content = contentOf(question.signer);
  const says = { key: `{{ ${inJmesPath(content)} }}`, operator: 'Equals', value: content.value };
  return {
    type: predicateType,
    attestors: attestors(termsOf(question)),
    conditions: [{ all: [says] }],
  };
}
