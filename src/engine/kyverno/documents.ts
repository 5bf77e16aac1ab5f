import { noted, type Noted, type Yaml, type YamlMap } from '../../text/yaml-text.ts';
import type { PolicyTerms } from '../policy-terms.ts';

/** The longest that the API server waits for a webhook, and what several images with registry round trips may need. */
export const TIMEOUT_SECONDS = 30;

/** Namespaces that the engine keeps out of its own way unless its configuration says otherwise. */
export const OWN_FILTER =
  "Kyverno's own resourceFilters (ConfigMap kyverno) leave out kube-system, kube-public, kube-node-lease and kyverno.";

export const WHY_FAIL =
  'While Kyverno does not answer, requests that it would look at are refused. With Ignore, whoever can make it slow ' +
  'gets unsigned images in. Run several replicas; never put the namespace of Kyverno under the policy.';

/** Timeout and what an absent answer means, as both kinds of policy have it. */
export function timeoutNote(): Noted {
  return noted(
    'The default of 10 s is short for Pods with several images: each takes some round trips to its registry.',
    TIMEOUT_SECONDS,
  );
}

/** Labels by which what was written is found again. */
export const LABELS: YamlMap = { 'app.kubernetes.io/managed-by': 'slsa-provenance' };

/** Names of the rules of a ClusterPolicy that verify: the one that stays, and the one that ends where there is one. */
export const VERIFYING_RULES = ['signed', 'signed-until'] as const;

/** The first comment of a file. */
export function heading(what: string, { mode, remarks }: PolicyTerms): string {
  const does =
    mode === 'enforce'
      ? 'It enforces: what does not satisfy it is refused.'
      : 'It audits: nothing is refused, and policy reports say what would be. Once they are clean: --mode enforce.';
  return [what, does, ...remarks].join('\n');
}

/** How a ClusterPolicy finds what was signed: in tags, or as Sigstore bundles. */
export type ClusterPolicyType = 'Cosign' | 'SigstoreBundle';

/** The log of the public instance. */
export const PUBLIC_LOG = 'https://rekor.sigstore.dev';

export function backgroundOf({ mode }: PolicyTerms): Yaml {
  return mode === 'audit'
    ? noted('What runs already is looked at as well, and reported.', true)
    : noted('Nothing is enforced in the background; it would ask the registries again and again.', false);
}
