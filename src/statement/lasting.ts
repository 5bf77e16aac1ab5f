import { isObject } from '../text/json.ts';
import { BUILD_CLAIMS, DEFERRED, sbomFormatOf, SLSA_PROVENANCE_V02, VULN } from './predicate-types.ts';
import { SLSA_PROVENANCE_V1 } from './slsa-v1.ts';

/** Members that differ whenever the same is said again, by type of predicate, as paths. */
const VARYING: ReadonlyMap<string, readonly string[]> = new Map([
  [SLSA_PROVENANCE_V1, ['runDetails.metadata.invocationId']],
  [
    SLSA_PROVENANCE_V02,
    [
      'metadata.buildInvocationID',
      'invocation.environment.github_run_id',
      'invocation.environment.github_run_attempt',
    ],
  ],
  // Who attests the scan, not what was found, when, and with what.
  [VULN, ['invocation']],
  [BUILD_CLAIMS, ['claimedBy']],
  // Which of the runs that could sign it did; how the other run ended may have changed by another attempt.
  [DEFERRED, ['signedBy', 'run.conclusion']],
]);

/** The same of SBOMs, and members that vary wherever they stand: times of notes (SPDX 2) and of the creation. */
const SBOMS = {
  SPDX: { paths: ['documentNamespace'], anywhere: ['annotationDate', 'created'] },
  'SPDX 3': { paths: [], anywhere: ['created'] },
  CycloneDX: { paths: ['serialNumber', 'metadata.timestamp'], anywhere: [] },
} as const satisfies Record<string, { paths: readonly string[]; anywhere: readonly string[] }>;

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/**
 * What of a predicate stays when the same is said again: two that agree in it need not be signed both. Of an SBOM,
 * tools make new ids at each run and sort by them, so that neither these nor the order of lists counts.
 */
export function lastingPart(predicateType: string, predicate: unknown): unknown {
  const format = sbomFormatOf(predicateType);
  if (format === undefined) return withoutAll(predicate, VARYING.get(predicateType) ?? []);
  const { paths, anywhere } = SBOMS[format];
  return canonical(withoutAll(predicate, paths), anywhere);
}

function withoutAll(value: unknown, paths: readonly string[]): unknown {
  return paths.reduce((rest, path) => without(rest, path.split('.')), value);
}

function without(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined || !isObject(value) || !Object.hasOwn(value, name)) return value;
  const { [name]: member, ...others } = value;
  return rest.length === 0 ? others : { ...others, [name]: without(member, rest) };
}

/** With ids that are made anew taken out, members and lists in one order, and without the members of some names. */
function canonical(value: unknown, left: readonly string[]): unknown {
  if (typeof value === 'string') return value.replaceAll(UUID, 'uuid');
  if (Array.isArray(value)) return sorted(value.map((one) => canonical(one, left)));
  if (!isObject(value)) return value;
  const names = Object.keys(value)
    .filter((name) => !left.includes(name))
    .sort();
  return Object.fromEntries(names.map((name) => [name, canonical(value[name], left)]));
}

function sorted(values: readonly unknown[]): unknown[] {
  const keyed = values.map((value) => ({ value, key: JSON.stringify(value) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ value }) => value);
}
