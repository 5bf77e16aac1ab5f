/** An alteration that some verifiers accept all the same. */
export interface Tolerance {
  readonly mutation: string;
  /** How the verifiers' names begin. */
  readonly verifiers: readonly string[];
  /** How the log's name begins; empty: any. */
  readonly log: string;
  readonly why: string;
}

/** Those that are built on sigstore-go. */
const SIGSTORE_GO = ['cosign', 'gh', 'Kyverno', 'policy-controller'];

export const TOLERANCES: readonly Tolerance[] = [
  {
    mutation: 'root hash in the proof',
    verifiers: ['@sigstore/verify'],
    log: '',
    why: 'the proof leads to the root hash that the checkpoint signs; this copy of it is not read',
  },
  {
    mutation: 'root hash in the proof',
    verifiers: SIGSTORE_GO,
    log: 'rekor-v2',
    why: 'as above',
  },
  {
    mutation: 'index in the proof',
    verifiers: SIGSTORE_GO,
    log: 'rekor-v2',
    why: 'the index of the entry is read instead',
  },
  {
    mutation: 'log entry body',
    verifiers: ['cosign 3.1', 'gh', 'Kyverno'],
    log: 'rekor-v2',
    why: 'the body is computed from the bundle, and the proof is about that',
  },
  {
    mutation: 'log identifier',
    verifiers: ['sigstore-python'],
    log: 'rekor-v2',
    why: 'the log is found by its checkpoint',
  },
  ...['time in the timestamp', 'signature of the timestamp'].map((mutation) => ({
    mutation,
    verifiers: ['cosign 3', 'gh', 'Kyverno', 'policy-controller', 'sigstore-python'],
    log: 'rekor-v1',
    why: 'the signed entry timestamp is enough; a timestamp that does not verify is passed over',
  })),
  ...['.sig chain', '.att chain'].map((mutation) => ({
    mutation,
    verifiers: [
      'cosign',
      'Kyverno ImageValidatingPolicy',
      'Kyverno 1.15',
      'policy-controller',
      'slsa-provenance',
    ],
    log: '',
    why: 'the certificate authority that was told as trusted comes with its chain; the copy in the layer is not read',
  })),
];

/** Whether the verifier is known to accept what has this part altered. */
export function tolerates(verifier: string, mutation: string, log: string): boolean {
  return TOLERANCES.some(
    (one) =>
      one.mutation === mutation &&
      log.startsWith(one.log) &&
      one.verifiers.some((name) => verifier.startsWith(name)),
  );
}
