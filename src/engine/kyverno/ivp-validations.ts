import type { Yaml } from '../../text/yaml-text.ts';
import type { ConditionTerms, PolicyTerms, PredicateTerms } from '../policy-terms.ts';
import { pathIn } from '../predicate-paths.ts';
import { attestorName } from './ivp-attestor.ts';

/** Every group has to be named: one that no expression mentions is not verified. */
const EVERY_IMAGE =
  '(images.containers + images.initContainers + images.ephemeralContainers + images.volumes)';

/** What has to be true, in the order in which it has to be asked: a payload can be read once it was verified. */
export function validationsOf(terms: PolicyTerms): Yaml[] {
  const attestor = `[attestors.${attestorName(terms.signer)}]`;
  const signature = validation(
    `verifyImageSignatures(image, ${attestor}) > 0`,
    'no signature of the expected signer verifies',
  );
  const predicates = terms.predicates.flatMap((predicate, nth) => [
    validation(
      `verifyAttestationSignatures(image, attestations.statement${nth + 1}, ${attestor}) > 0`,
      `no attestation of type ${predicate.type} by the expected signer verifies`,
    ),
    ...predicate.conditions.map((condition) => conditionOf(condition, predicate, nth)),
  ]);
  return [...(terms.signature ? [signature] : []), ...predicates];
}

/** @param condition about `image` */
function validation(condition: string, message: string): Yaml {
  return { expression: `${EVERY_IMAGE}\n  .all(image, ${condition})\n`, message };
}

function conditionOf({ about, match }: ConditionTerms, { type }: PredicateTerms, nth: number): Yaml {
  const path = pathIn(type, about).join('.');
  const actual = `extractPayload(image, attestations.statement${nth + 1}).predicate.${path}`;
  const holds =
    match.kind === 'regexp'
      ? `${actual}.matches(${celText(match.text)})`
      : `${actual} == ${celText(match.text)}`;
  return validation(holds, `the ${about.replaceAll('-', ' ')} in the provenance is not ${match.text}`);
}

/** A string literal (CEL, Lexical Elements: the escapes of JSON are among its own). */
function celText(text: string): string {
  return JSON.stringify(text);
}
