import { COSIGN_SIGN, SLSA } from '../../test/support/engine/workbench.ts';
import * as kyverno from '../policies/kyverno.ts';
import * as policyController from '../policies/policy-controller.ts';
import type { ProgramQuestion } from './question.ts';

/** A ClusterPolicy that asks for nothing but a signature, or nothing but a provenance. */
export function clusterPolicy(type: 'Cosign' | 'SigstoreBundle') {
  return (question: ProgramQuestion) => {
    const attestors = kyverno.attestors(question);
    const wanted =
      question.want === 'signature' ? { attestors } : { attestations: [{ type: SLSA, attestors }] };
    return kyverno.clusterPolicy(type, wanted);
  };
}

/** An ImageValidatingPolicy that asks for one of them. */
export function imageValidatingPolicy(version: 'v1alpha1' | 'v1') {
  return (question: ProgramQuestion) => {
    const validation = question.want === 'signature' ? kyverno.SIGNED : kyverno.ATTESTED;
    return kyverno.imageValidatingPolicy(question, version, SLSA, [validation]);
  };
}

/** A ClusterImagePolicy that asks for one of them; as a bundle, a signature is an attestation too. */
export function clusterImagePolicy(format: policyController.Format, question: ProgramQuestion) {
  const signature = format === 'bundle' ? [{ name: 'signature', predicateType: COSIGN_SIGN }] : [];
  const wanted = question.want === 'signature' ? signature : [{ name: 'provenance', predicateType: SLSA }];
  return policyController.clusterImagePolicy('signed', question, format, wanted);
}
