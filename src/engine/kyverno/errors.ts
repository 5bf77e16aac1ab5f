import type { DenialWords } from '../denial.ts';

/**
 * What Kyverno says (1.19.1: pkg/image/verifiers/cpol/cosign, pkg/engine/internal/imageverifier.go,
 * pkg/image/verification/evaluator/policy.go; cosign's and sigstore-go's own errors stand in it).
 */
export const KYVERNO_DENIALS: DenialWords = {
  engine: 'Kyverno',
  isOwn: /kyverno|ivpol|\.attestors\[\d+\]\.entries|no policy performed a signature/i,
  policy: [
    /following policies\s+([a-z0-9][a-z0-9.-]*):/,
    /\bPolicy ([a-z0-9][a-z0-9.-]*)/,
    /"?policy"?:\s*"?([a-z0-9][a-z0-9.-]*)/,
  ],
  facts: [
    {
      pattern: /no policy performed a signature or attestation check/,
      means: 'a policy matches the image, and its expressions verify it nowhere: since 1.19 that is denied',
      fix: 'let the expressions go over images.containers + images.initContainers + images.ephemeralContainers',
    },
    {
      pattern:
        /subject mismatch|issuer mismatch|none of the expected identities matched|no matching CertificateIdentity/,
      means: 'a signature by the identity that the policy names; what is there was signed by another',
      fix: 'name the identity of the workflow that signs: slsa-provenance policy IMAGE writes it, or sign with that workflow',
    },
    {
      pattern: /\btuf\b/i,
      means: 'the keys of the Sigstore instance, which it could not load',
      fix: 'let the controller reach tuf-repo-cdn.sigstore.dev, or name a mirror and its root in the policy (tuf)',
    },
    {
      pattern: /spelled in a way that the rule above would not see/,
      means: 'the plain spelling of the registry: in another the rule for the image would not see it',
      fix: 'write the registry in small letters, without port and final dot',
    },
    {
      pattern: /missing digest|verifyDigest|has to be named by its digest|digest is required/,
      means: 'a digest in the name of the image',
      fix: 'name it by digest: registry/repository@sha256:…, or let the policy write it (mutateDigest: true)',
    },
    {
      pattern: /attestions not found for predicate type (\S+)|no matching attestations|predicate type/i,
      means: 'an attestation of the type that the policy names',
    },
    {
      pattern: /attestation checks failed|validation in verifyImages failed|is not https?:\/\//,
      means: 'a value in the provenance that the policy compares, and that is another',
      fix: 'compare the conditions with the provenance: slsa-provenance verify IMAGE --repo OWNER/NAME --explain',
    },
    {
      // Messages of policies that this project writes.
      pattern: /no signature of the expected signer verifies/,
      means:
        'a signature by whom the policy names, in bundles where there are any, otherwise in the .sig tag',
    },
    {
      pattern: /no attestation of type \S+ by the expected signer|no provenance of the expected signer/,
      means: 'an attestation of the type that the policy names, by whom it names',
    },
    {
      pattern: /no signatures found|no matching signatures|no valid bundles/i,
      means: 'a signature in the form that it reads',
    },
    {
      pattern: /context deadline exceeded|timed? ?out/i,
      means: 'an answer of the registry in time',
      fix: 'webhookConfiguration: {timeoutSeconds: 30}, and fewer artifacts beside the image',
    },
    {
      pattern: /MANIFEST_UNKNOWN|manifest unknown|NAME_UNKNOWN/i,
      means: 'the image, which the registry does not have',
      fix: 'compare the name and digest with those that were pushed',
    },
    {
      pattern: /UNAUTHORIZED|unauthorized|DENIED|403 Forbidden/,
      means: 'a way into the registry',
      fix: 'give Kyverno a pull secret for the registry: imagePullSecrets of its controller, or of the policy',
    },
  ],
};
