import { ANY_PREDICATE, type Expectation } from '../expectation/expectation.ts';
import { levelBy } from '../expectation/level.ts';
import type { Reason } from '../shared/reason.ts';
import type { CertificateIdentity } from '../sigstore/certificate.ts';
import { isSameUri } from '../sigstore/escaped-uri.ts';
import {
  type BuildType,
  buildTypeOf,
  disagreements,
  pathOf,
  runnerBuilderIds,
} from '../statement/build-types.ts';
import { IMAGE_BUILD } from '../statement/image-build.ts';
import { type ProvenanceClaims, readClaims } from '../statement/provenance-claims.ts';
import type { SignedStatement } from '../statement/read-statement.ts';
import { SLSA_PROVENANCE_V1 } from '../statement/slsa-v1.ts';
import type { JsonValue } from '../text/json-document.ts';
import { printable } from '../text/printable.ts';

/**
 * What a verified provenance says, for people: on one line and short. Each value is the certificate's where it has
 * one.
 */
export interface ProvenanceFacts {
  readonly buildType: string;
  readonly builderId: string;
  /** What it says otherwise than the certificate: nobody but its signer confirms it. */
  readonly claimed?: Claimed;
  readonly sourceRepository?: string;
  readonly sourceCommit?: string;
  readonly sourceRef?: string;
  /** The workflow that was started. */
  readonly workflow?: string;
  /** Whether a workflow signs that another one called. */
  readonly isReusable?: boolean;
  readonly trigger?: string;
  /** Who started the run, where the provenance records it. */
  readonly actor?: string;
  readonly run?: string;
  readonly runner?: string;
  /** Names of everything that callers could steer. */
  readonly parameters: readonly string[];
  readonly level?: { readonly level: number; readonly reason: string; readonly raise: string };
  /** Why no level is told. */
  readonly withoutLevel?: string;
  /** What SLSA asks and nothing here can show. */
  readonly notAssessed: readonly string[];
}

/** Builder, source and commit as a provenance claims them. */
export interface Claimed {
  readonly builder?: string;
  readonly source?: string;
  readonly commit?: string;
}

const ISOLATION_NOT_ASSESSED = [
  'whether other steps of the job could reach the signing identity (Build L3)',
  'whether a cache or another build could influence this one (Build L3)',
];
const NOT_ASSESSED = [
  'who reviewed the source, and how it is protected (Source track)',
  'whether the dependencies listed are all of them',
];

/** What a provenance says, and what is wrong with it. */
export interface ProvenanceReview {
  readonly facts: ProvenanceFacts;
  /** For these it is rejected. */
  readonly problems: readonly Reason[];
  readonly warnings: readonly Reason[];
}

/**
 * Reads and judges a SLSA provenance (slsa.dev/spec/v1.2/verifying-artifacts): unknown parameters of a known
 * build type are refused; of an unknown one, what it says otherwise than the certificate is told as its claim.
 * @param identity undefined for what is signed with a key
 * @throws Failure `statement-malformed`
 */
export function reviewProvenance(
  { predicate, predicateType }: SignedStatement,
  identity: CertificateIdentity | undefined,
  expected: Expectation,
): ProvenanceReview {
  const claims = readClaims(predicateType, predicate);
  const known = buildTypeOf(predicateType, claims.buildType);
  const claimed = unconfirmed(claims, identity);
  const levels = levelFacts({
    predicateType,
    claims,
    isKnown: known !== undefined,
    claimed,
    identity,
    expected,
  });
  const facts: ProvenanceFacts = {
    buildType: printable(claims.buildType),
    builderId: printable(claims.builderId),
    ...runFacts(identity),
    ...some({ actor: claims.actor && printable(claims.actor) }),
    ...(Object.keys(claimed).length > 0 && { claimed }),
    parameters: parameterNames(claims.parameters, known),
    ...levels,
    notAssessed: levels.level?.level === 3 ? NOT_ASSESSED : [...ISOLATION_NOT_ASSESSED, ...NOT_ASSESSED],
  };
  const unmet = [
    ...builderProblems(claims.builderId, identity, expected),
    ...levelProblems(facts, identity, expected),
  ];
  if (!known)
    return { facts, problems: unmet, warnings: [unknownBuildType(facts), ...claimWarnings(facts, identity)] };
  const unknown = unknownParameters(claims.parameters, known);
  const wrong = [
    ...(unknown.length > 0 ? [unknownParameter(unknown, facts)] : []),
    ...(identity ? disagreements(predicate, known, identity).map(disagreement) : []),
  ];
  // Who asks for anything that is signed does not ask what a provenance says.
  return expected.predicateType === ANY_PREDICATE
    ? { facts, problems: unmet, warnings: [...steered(claims, known), ...wrong] }
    : { facts, problems: [...unmet, ...wrong], warnings: steered(claims, known) };
}

const MAX_NAMES = 50;
const MAX_NAME_LENGTH = 60;

function nameOf(parameter: string): string {
  return printable(parameter, MAX_NAME_LENGTH);
}

/** What a provenance says of builder and source that its certificate does not say too. */
function unconfirmed(
  { builderId, source, commit }: ProvenanceClaims,
  identity: CertificateIdentity | undefined,
): Claimed {
  const { sourceRepositoryUri, sourceRepositoryDigest } = identity?.extensions ?? {};
  const builders = identity ? [identity.san, ...runnerBuilderIds(identity)] : [];
  const isOtherSource = source !== undefined && !isSameRepository(source, sourceRepositoryUri);
  const isOtherCommit = commit !== undefined && commit !== sourceRepositoryDigest;
  return some({
    builder: builders.includes(builderId) ? undefined : printable(builderId),
    source: isOtherSource ? printable(source) : undefined,
    commit: isOtherCommit ? printable(commit) : undefined,
  });
}

/** `git+https://server/owner/name.git@ref` names the repository `https://server/owner/name`. */
function isSameRepository(source: string, repository: string | undefined): boolean {
  const named = source
    .replace(/^git\+/, '')
    .replace(/@refs\/.*$|@[0-9a-f]{40}$/, '')
    .replace(/\.git$/, '');
  return named.toLowerCase() === repository?.toLowerCase();
}

function runFacts(identity: CertificateIdentity | undefined): Partial<ProvenanceFacts> {
  if (!identity) return {};
  const { extensions, san } = identity;
  return some({
    sourceRepository: extensions.sourceRepositoryUri,
    sourceCommit: extensions.sourceRepositoryDigest,
    sourceRef: extensions.sourceRepositoryRef,
    workflow: pathOf(extensions),
    isReusable: extensions.buildConfigUri === undefined ? undefined : extensions.buildConfigUri !== san,
    trigger: extensions.buildTrigger,
    run: extensions.runInvocationUri,
    runner: extensions.runnerEnvironment,
  });
}

/** Without the members that are undefined. */
function some<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const present = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** No level is told of a build that is not known, or that is said to be another than the certificate says. */
function levelFacts({
  predicateType,
  claims,
  isKnown,
  claimed,
  identity,
  expected: { releases },
}: {
  readonly predicateType: string;
  readonly claims: ProvenanceClaims;
  readonly isKnown: boolean;
  readonly claimed: Claimed;
  readonly identity: CertificateIdentity | undefined;
  readonly expected: Expectation;
}): Pick<ProvenanceFacts, 'level' | 'withoutLevel'> {
  if (!isKnown && predicateType === SLSA_PROVENANCE_V1)
    return { withoutLevel: 'what this build type stands for is not known here' };
  const others = Object.keys(claimed);
  if (others.length > 0 && identity)
    return { withoutLevel: `it names another ${others.join(' and ')} than its certificate` };
  return { level: levelBy(releases, identity, { isComplete: isComplete(claims, identity) }) };
}

/** Whether everything is there that could steer the build: only build.yml enumerates it. */
function isComplete(
  { buildType, parameters }: ProvenanceClaims,
  identity: CertificateIdentity | undefined,
): boolean {
  if (buildType !== IMAGE_BUILD || parameters?.find('inputs') === undefined) return false;
  const { buildTrigger } = identity?.extensions ?? {};
  if (buildTrigger === 'workflow_dispatch') return parameters.find('dispatch') !== undefined;
  return buildTrigger !== 'repository_dispatch';
}

function builderProblems(
  builderId: string,
  identity: CertificateIdentity | undefined,
  expected: Expectation,
): Reason[] {
  const { builderId: wanted } = expected;
  if (wanted === undefined || (isSameUri(builderId, wanted) && isSameUri(identity?.san ?? '', wanted)))
    return [];
  return [{ code: 'other-builder', message: `builder.id is ${printable(builderId)}, expected: ${wanted}` }];
}

/** A level that is too low is the certificate's to tell, of whatever it signed; unless the provenance lowers it. */
function levelProblems(
  { level, withoutLevel }: ProvenanceFacts,
  identity: CertificateIdentity | undefined,
  { minSlsaBuildLevel: wanted, releases }: Expectation,
): Reason[] {
  if (wanted === 0) return [];
  const without = `no SLSA Build level can be told, and L${wanted} is wanted: ${withoutLevel ?? ''}`;
  if (!level) return [{ code: 'level-too-low', message: without }];
  if (level.level >= wanted || levelBy(releases, identity).level < wanted) return [];
  return [
    {
      code: 'level-too-low',
      message: `SLSA Build L${level.level}, below L${wanted}: ${level.reason}`,
      fix: level.raise,
    },
  ];
}

function unknownParameters(
  parameters: JsonValue | undefined,
  { parameters: known, members }: BuildType,
): string[] {
  return [
    ...(parameters?.names() ?? []).filter((name) => !known.includes(name)),
    ...Object.entries(members).flatMap(([group, knownMembers]) =>
      (parameters?.find(group)?.names() ?? [])
        .filter((name) => !knownMembers.includes(name))
        .map((name) => `${group}.${name}`),
    ),
  ]
    .slice(0, MAX_NAMES)
    .map(nameOf);
}

/** Of what steered a build of ours, each by its name; of the workflow that was started, the facts say more. */
function parameterNames(parameters: JsonValue | undefined, known: BuildType | undefined): string[] {
  const groups = Object.keys(known?.members ?? {}).filter((group) => group !== 'workflow');
  const names = (parameters?.names() ?? []).flatMap((name) =>
    groups.includes(name)
      ? (parameters?.find(name)?.names() ?? []).map((member) => `${name}.${member}`)
      : [name],
  );
  return names.slice(0, MAX_NAMES).map(nameOf);
}

function unknownParameter(names: readonly string[], { buildType }: ProvenanceFacts): Reason {
  return {
    code: 'parameters-unknown',
    message: `parameters that ${buildType} does not define: ${names.join(', ')}; what they change is not known`,
  };
}

function disagreement(message: string): Reason {
  return { code: 'provenance-disagrees', message };
}

function unknownBuildType({ buildType, parameters }: ProvenanceFacts): Reason {
  const names = parameters.length === 0 ? 'none' : parameters.join(', ');
  return {
    code: 'build-type-unknown',
    message: `the build type ${buildType} is not known here: its parameters (${names}) were not judged`,
  };
}

/** Of a claim that is not confirmed, what the certificate says in its place. */
function claimWarnings(
  { claimed, ...facts }: ProvenanceFacts,
  identity: CertificateIdentity | undefined,
): Reason[] {
  if (!claimed || !identity) return [];
  const told: readonly [keyof Claimed, string | undefined][] = [
    ['builder', identity.san],
    ['source', facts.sourceRepository],
    ['commit', facts.sourceCommit],
  ];
  return told.flatMap(([name, confirmed]) => {
    const said = claimed[name];
    if (said === undefined) return [];
    const certificate = confirmed === undefined ? 'says nothing of it' : `says ${confirmed}`;
    return [
      {
        code: 'claim-unconfirmed' as const,
        message: `the provenance claims the ${name} ${said}; the certificate ${certificate}`,
      },
    ];
  });
}

/** Parameters that are known, but were chosen by whoever started the run. */
function steered({ parameters }: ProvenanceClaims, { chosen }: BuildType): Reason[] {
  const names = (parameters?.names() ?? []).filter((name) => chosen.includes(name));
  if (names.length === 0) return [];
  return [{ code: 'parameters-chosen', message: `whoever started the build chose its ${names.join(', ')}` }];
}
