import type { DenialWords } from '../denial.ts';

/** What Gatekeeper says, and Ratify through it (Gatekeeper 3.23.1; Ratify 1.4.6, its template in library/default). */
export const GATEKEEPER_DENIALS: DenialWords = {
  engine: 'Gatekeeper',
  isOwn: /validation\.gatekeeper\.sh|gatekeeper/i,
  policy: [/denied the request:\s*\[([a-z0-9][a-z0-9.-]*)\]/],
  facts: [
    {
      pattern: /Subject failed verification|verification failed for|no verification results/,
      means: 'a signature in the .sig tag by whom Ratify trusts; it reads no bundles',
      fix: 'signature-format: both, or legacy; better: Kyverno or policy-controller, as Ratify does not compare the digest that was signed',
    },
    {
      pattern: /System error calling external data|provider.*(?:timeout|refused|failed)/i,
      means: 'an answer of the provider of external data (Ratify)',
      fix: 'look at the log of the provider, and whether its certificate and timeout are right',
    },
    {
      pattern: /digest/i,
      means: 'a digest in the name of the image',
      fix: 'name it by digest: registry/repository@sha256:…',
    },
  ],
};
