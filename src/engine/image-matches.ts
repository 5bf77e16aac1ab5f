import type { ImageMatch } from './image-match.ts';
import { clusterPolicyImages, validatingPolicyImages } from './kyverno/image-match.ts';
import { clusterImagePolicyImages } from './policy-controller/image-match.ts';
import type { PolicyForm } from './policy.ts';

/** How each form of policy says which images it is about; undefined: it says it in Rego. */
export const IMAGE_MATCHES: Readonly<Record<PolicyForm, ImageMatch | undefined>> = {
  'kyverno-ivp': validatingPolicyImages,
  'kyverno-cosign': clusterPolicyImages,
  'kyverno-bundle': clusterPolicyImages,
  'policy-controller': clusterImagePolicyImages,
  'policy-controller-bundle': clusterImagePolicyImages,
  gatekeeper: undefined,
};
