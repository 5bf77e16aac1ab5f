import { constraintImages } from './gatekeeper/image-match.ts';
import type { ImageMatch } from './image-match.ts';
import { clusterPolicyImages, validatingPolicyImages } from './kyverno/image-match.ts';
import { clusterImagePolicyImages } from './policy-controller/image-match.ts';
import type { PolicyForm } from './policy.ts';

/** How each form of policy says which images it is about. */
export const IMAGE_MATCHES: Readonly<Record<PolicyForm, ImageMatch>> = {
  'kyverno-ivp': validatingPolicyImages,
  'kyverno-cosign': clusterPolicyImages,
  'kyverno-bundle': clusterPolicyImages,
  'policy-controller': clusterImagePolicyImages,
  'policy-controller-bundle': clusterImagePolicyImages,
  gatekeeper: constraintImages,
};
