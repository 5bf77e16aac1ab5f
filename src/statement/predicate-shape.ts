import { isObject } from '../text/json.ts';
import { memberAt } from '../text/member.ts';
import {
  CYCLONEDX,
  IN_TOTO_VULNS,
  OPENVEX,
  REFERENCE,
  sbomFormatOf,
  SPDX,
  SPDX_3,
  TEST_RESULT,
  VSA,
  VULN,
} from './predicate-types.ts';

/** What a member must be. */
type Rule =
  | 'text'
  | 'object'
  | 'list'
  | 'time'
  | RegExp
  | { readonly oneOf: readonly string[] }
  | { readonly each: Shape }
  | { readonly optional: Rule };

/** Members that a predicate must have, as paths joined by `.`; what else it has does not matter. */
type Shape = Readonly<Record<string, Rule>>;

const VEX_STATES = ['not_affected', 'affected', 'fixed', 'under_investigation'];

/**
 * The members that readers of a type fall over when they are missing or of another kind, by their specifications. Not
 * whole schemas: those of SBOMs are larger than all the rest of the action.
 */
const SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  [SPDX, { spdxVersion: /^SPDX-2\.\d+$/, SPDXID: 'text', creationInfo: 'object' }],
  [SPDX_3, { '@context': 'text', '@graph': 'list' }],
  [CYCLONEDX, { bomFormat: { oneOf: ['CycloneDX'] }, specVersion: /^\d+\.\d+$/ }],
  [
    VULN,
    {
      invocation: 'object',
      'scanner.uri': 'text',
      'scanner.result': 'object',
      // cosign refuses to attest an empty one.
      'metadata.scanStartedOn': 'time',
      'metadata.scanFinishedOn': 'time',
    },
  ],
  [
    IN_TOTO_VULNS,
    {
      'scanner.uri': 'text',
      'scanner.result': { each: { id: 'text', severity: 'list' } },
      'metadata.scanStartedOn': 'time',
      'metadata.scanFinishedOn': 'time',
    },
  ],
  [
    TEST_RESULT,
    {
      result: { oneOf: ['PASSED', 'WARNED', 'FAILED'] },
      configuration: 'list',
      passedTests: { optional: 'list' },
      warnedTests: { optional: 'list' },
      failedTests: { optional: 'list' },
    },
  ],
  [
    OPENVEX,
    {
      '@context': /^https:\/\/openvex\.dev\/ns/,
      '@id': 'text',
      author: 'text',
      timestamp: 'time',
      statements: { each: { status: { oneOf: VEX_STATES } } },
    },
  ],
  [
    VSA,
    {
      'verifier.id': 'text',
      resourceUri: 'text',
      'policy.uri': 'text',
      timeVerified: { optional: 'time' },
      verificationResult: { oneOf: ['PASSED', 'FAILED'] },
      verifiedLevels: 'list',
    },
  ],
  [
    REFERENCE,
    {
      'attester.id': 'text',
      references: { each: { downloadLocation: 'text', mediaType: 'text', digest: 'object' } },
    },
  ],
]);

/** One rule for all versions that a type may name: `https://spdx.dev/Document/v2.3`. */
const SBOM_SHAPES = { SPDX, 'SPDX 3': SPDX_3, CycloneDX: CYCLONEDX } as const;

/** What is wrong with a predicate of a known type, in words; empty for what fits, and for types that are not known. */
export function shapeProblems(predicateType: string, predicate: unknown): string[] {
  const format = sbomFormatOf(predicateType);
  const shape = SHAPES.get(format === undefined ? withoutVersion(predicateType) : SBOM_SHAPES[format]);
  return shape ? problemsOf(predicate, shape, '') : [];
}

export function isKnownType(predicateType: string): boolean {
  return sbomFormatOf(predicateType) !== undefined || SHAPES.has(withoutVersion(predicateType));
}

/** OpenVEX alone names its version behind the type. */
function withoutVersion(predicateType: string): string {
  return predicateType.startsWith(`${OPENVEX}/`) ? OPENVEX : predicateType;
}

function problemsOf(value: unknown, shape: Shape, place: string): string[] {
  return Object.entries(shape).flatMap(([path, rule]) => {
    const member = memberAt(value, ...path.split('.'));
    return problemOf(member, rule, place + path);
  });
}

function problemOf(value: unknown, rule: Rule, place: string): string[] {
  if (typeof rule === 'string') return KINDS[rule](value) ? [] : [`${place} is not ${WORDS[rule]}`];
  if (rule instanceof RegExp)
    return typeof value === 'string' && rule.test(value)
      ? []
      : [`${place} is not of the form ${rule.source}`];
  if ('optional' in rule) return value === undefined ? [] : problemOf(value, rule.optional, place);
  if ('oneOf' in rule)
    return rule.oneOf.some((one) => one === value) ? [] : [`${place} is not one of ${rule.oneOf.join(', ')}`];
  if (!Array.isArray(value)) return [`${place} is not a list`];
  return value.flatMap((one, at) => problemsOf(one, rule.each, `${place}[${at}].`)).slice(0, MAX_PROBLEMS);
}

const MAX_PROBLEMS = 5;

const WORDS = { text: 'a text', object: 'an object', list: 'a list', time: 'an RFC 3339 time' } as const;
const TIME = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;

const KINDS: Readonly<Record<keyof typeof WORDS, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value !== '',
  object: isObject,
  list: Array.isArray,
  time: (value) => typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value)),
};
