import type { DenialWords } from '../denial.ts';

/** What policy-controller says (0.15.1: pkg/webhook/validator.go). */
export const POLICY_CONTROLLER_DENIALS: DenialWords = {
  engine: 'policy-controller',
  isOwn: /policy\.sigstore\.dev|no matching policies|failed policy:/,
  policy: [/failed policy:\s*([a-z0-9][a-z0-9.-]*)/],
  facts: [
    {
      pattern: /no matching policies/,
      means: 'a ClusterImagePolicy for the image, and there is none: what no policy is for is denied',
      fix: 'a ClusterImagePolicy whose glob is for it (it compares registry/repository@sha256:…), or no-match-policy: warn in the ConfigMap config-policy-controller',
    },
    {
      pattern: /bundle support for image signatures is not yet implemented/,
      means: 'a signature that is a bundle, which it does not read',
      fix: 'ask for the attestation https://sigstore.dev/cosign/sign/v1, or leave signatureFormat out',
    },
    {
      pattern: /not enough verified log entries|only able to verify 0 SCT entries/,
      means: 'log entries of a bundle by a TrustRoot, of which 0.15 accepts none',
      fix: 'no trustRootRef, and -tuf-mirror and -tuf-root for the controller; or the .sig and .att tags (signature-format: both)',
    },
    {
      pattern: /none of the expected identities matched|subject mismatch|no matching CertificateIdentity/,
      means: 'a signature by the identity that the policy names; what is there was signed by another',
      fix: 'name the identity of the workflow that signs: slsa-provenance policy IMAGE writes it, or sign with that workflow',
    },
    {
      pattern: /must be an image digest|invalid value.*digest/i,
      means: 'a digest in the name of the image',
      fix: 'name it by digest: registry/repository@sha256:…',
    },
    {
      pattern: /failed evaluating (?:cue|rego) policy|policy is not compliant/i,
      means: 'a value in the attestation that the policy compares, and that is another',
      fix: 'compare the policy with the provenance: slsa-provenance verify IMAGE --repo OWNER/NAME --explain',
    },
    {
      pattern: /no matching attestations/,
      means: 'an attestation of the type that the policy names, in the form that it reads',
    },
    { pattern: /no valid bundles exist/, means: 'an attestation in a bundle' },
    { pattern: /no signatures found|no matching signatures/, means: 'a signature in the form that it reads' },
    {
      pattern: /MANIFEST_UNKNOWN|manifest unknown/i,
      means: 'the image, which the registry does not have',
      fix: 'compare the name and digest with those that were pushed',
    },
    {
      pattern: /UNAUTHORIZED|unauthorized|DENIED/,
      means: 'a way into the registry',
      fix: 'imagePullSecrets of the Pod or of its service account: policy-controller uses them',
    },
  ],
};
