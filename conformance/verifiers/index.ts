import { cosignVerifiers } from './cosign.ts';
import { ghVerifier } from './gh.ts';
import { sigstorePythonVerifier } from './sigstore-python.ts';
import type { Verifier } from './verifier.ts';

export const VERIFIERS: readonly Verifier[] = [...cosignVerifiers, ghVerifier, sigstorePythonVerifier];
