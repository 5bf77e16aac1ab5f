import type { Yaml } from '../../text/yaml-text.ts';
import { utcSeconds } from '../../text/utc.ts';
import type { ConditionTerms, LaterTerms, PolicyTerms, PredicateTerms } from '../policy-terms.ts';
import { pathIn } from '../predicate-paths.ts';
import { isCovered } from './images.ts';
import { attestorName, LATER } from './ivp-attestor.ts';
import { hasClock } from './versions.ts';

/** Every group has to be named: one that no expression mentions is not verified. */
const EVERY_IMAGE =
  '(images.containers + images.initContainers + images.ephemeralContainers + images.volumes)';
/** The first version known to leave out what no pattern matches; 1.15 hands it to the expressions all the same. */
const FILTERS = 19;

/** What has to be true, in the order in which it has to be asked: a payload can be read once it was verified. */
export function validationsOf(terms: PolicyTerms, version: string): Yaml[] {
  const attestor = `[attestors.${attestorName(terms.signer)}]`;
  const own = Number(version.slice(2)) < FILTERS ? `\n  .filter(image, ${isCovered('image', terms)})` : '';
  const orLater = terms.later ? ` ||\n    ${signedLater(terms.later, version)}` : '';
  const validation = (condition: string, message: string): Yaml => ({
    expression: `${EVERY_IMAGE}${own}\n  .all(image, ${condition}${orLater})\n`,
    message,
  });
  const signature = validation(
    `verifyImageSignatures(image, ${attestor}) > 0`,
    'no signature of the expected signer verifies',
  );
  const predicates = terms.predicates.flatMap((predicate, nth) => {
    const name = `attestations.statement${nth + 1}`;
    const verified = `verifyAttestationSignatures(image, ${name}, ${attestor}) > 0`;
    return [
      validation(verified, `no attestation of type ${predicate.type} by the expected signer verifies`),
      ...predicate.conditions.map((condition) =>
        validation(conditionOf(condition, predicate, name), messageFor(condition)),
      ),
    ];
  });
  return [...(terms.signature ? [signature] : []), ...predicates];
}

/** True for what was signed afterwards, until it ends; an expression that knows no time is ended by the check. */
function signedLater({ until }: LaterTerms, version: string): string {
  const signed = `verifyImageSignatures(image, [attestors.${LATER}]) > 0`;
  return hasClock(version) ? `(time.now() < timestamp("${utcSeconds(until)}") && ${signed})` : signed;
}

/** @param name of the attestation, as expressions have it */
function conditionOf({ about, match }: ConditionTerms, { type }: PredicateTerms, name: string): string {
  const actual = `extractPayload(image, ${name}).predicate.${pathIn(type, about).join('.')}`;
  return match.kind === 'regexp'
    ? `${actual}.matches(${celText(match.text)})`
    : `${actual} == ${celText(match.text)}`;
}

function messageFor({ about, match }: ConditionTerms): string {
  return `the ${about.replaceAll('-', ' ')} in the provenance is not ${match.text}`;
}

/** A string literal (CEL, Lexical Elements: the escapes of JSON are among its own). */
function celText(text: string): string {
  return JSON.stringify(text);
}
