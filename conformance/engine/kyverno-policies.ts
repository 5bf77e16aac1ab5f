import {
  ATTESTED,
  attestors,
  clusterPolicy,
  imageValidatingPolicy as policyFor,
  ofEveryImage,
  SIGNED,
} from '../policies/kyverno.ts';
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
    const { identity, predicateType } = question.signer;
    const builder = 'extractPayload(image, attestations.provenance).predicate.runDetails.builder.id';
    const sameBuilder = ofEveryImage(`${builder} == "${identity}"`);
    return policyFor(termsOf(question), version, predicateType, [
      SIGNED,
      ATTESTED,
      { expression: sameBuilder, message: 'another builder' },
    ]);
  };
}

function provenance(question: Question) {
  const { predicateType, identity } = question.signer;
  const sameBuilder = { key: '{{ runDetails.builder.id }}', operator: 'Equals', value: identity };
  return {
    type: predicateType,
    attestors: attestors(termsOf(question)),
    conditions: [{ all: [sameBuilder] }],
  };
}
