import type { EngineAnswer } from './admit.ts';
import { cannotTell } from './answer.ts';
import type { Looked } from './admit.ts';
import { CONTAINER_ROLES, type FoundImage } from './found-image.ts';

const FIX = 'let Kyverno or policy-controller look at signatures: slsa-provenance policy --for kyverno-ivp';

/**
 * What can be said of Ratify, whose answer a constraint's Rego turns into one: it is never foretold, since it takes
 * a signature that was copied from another image (docs/rules/ratify/digest-not-compared.md).
 */
export function ofRatify(found: FoundImage, { evidence, problem }: Looked): EngineAnswer[] {
  if (!CONTAINER_ROLES.includes(found.role)) return [];
  if (!evidence) return [{ by: 'ratify', ...problem }];
  const isTagged = evidence.facts.some(({ layout }) => layout === 'legacy');
  const what = isTagged
    ? 'there are signatures in the tags that Ratify reads; with trustPolicies it does not compare their digest with ' +
      "the image's, so that one copied from another image is taken too"
    : 'there is no signature in the tags that Ratify reads, so that it finds none';
  return [
    { by: 'ratify', ...cannotTell(`${what}. What follows from its answer, a constraint says in Rego`, FIX) },
  ];
}
