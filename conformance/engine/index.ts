import { cosignVerifiers } from './cosign.ts';
import { ghVerifier } from './gh.ts';
import { kyvernoVerifiers } from './kyverno.ts';
import { policyControllerVerifiers } from './policy-controller.ts';
import { sigstoreJsVerifier } from './sigstore-js.ts';
import { sigstorePythonVerifier } from './sigstore-python.ts';
import { slsaProvenanceVerifier } from './slsa-provenance.ts';
import { slsaVerifier } from './slsa-verifier.ts';
import type { Verifier } from './verifier.ts';

export const VERIFIERS: readonly Verifier[] = [
  ...cosignVerifiers,
  ghVerifier,
  sigstorePythonVerifier,
  sigstoreJsVerifier,
  ...kyvernoVerifiers,
  ...policyControllerVerifiers,
  slsaVerifier,
  slsaProvenanceVerifier,
];
