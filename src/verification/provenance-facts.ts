import { ANY_PREDICATE, type Expectation } from '../expectation/expectation.ts';
import type { Reason } from '../shared/reason.ts';
import type { CertificateIdentity } from '../sigstore/certificate.ts';
import { buildLevel, type BuildLevel } from '../statement/build-level.ts';
import { BUILD_TYPES, disagreements, pathOf, textAt } from '../statement/build-types.ts';
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
  readonly level: { readonly level: number; readonly reason: string; readonly raise: string };
  /** What SLSA asks and nothing here can show. */
  readonly notAssessed: readonly string[];
}

const NOT_ASSESSED = [
  'whether other steps of the job could reach the signing identity (Build L3)',
  'whether a cache or another build could influence this one (Build L3)',
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
 * build type are refused, an unknown build type is named.
 * @param identity undefined for what is signed with a key
 * @throws Failure `statement-malformed`
 */
export function reviewProvenance(
  { predicate, predicateType }: SignedStatement,
  identity: CertificateIdentity | undefined,
  expected: Expectation,
): ProvenanceReview {
  const paths = predicateType === SLSA_PROVENANCE_V1 ? V1 : V02;
  const parameters = at(predicate, paths.parameters);
  const buildType = required(predicate, paths.buildType);
  const builderId = required(predicate, paths.builderId);
  const actor = paths.actors.map((path) => text(predicate, path)).find((one) => one !== undefined);
  const facts: ProvenanceFacts = {
    buildType: printable(buildType),
    builderId: printable(builderId),
    ...runFacts(identity),
    ...some({ actor: actor && printable(actor) }),
    parameters: parameters?.names().slice(0, MAX_NAMES).map(nameOf) ?? [],
    level: levelOf(identity),
    notAssessed: NOT_ASSESSED,
  };
  const known = predicateType === SLSA_PROVENANCE_V1 ? BUILD_TYPES.get(buildType) : undefined;
  const unmet = [...builderProblems(builderId, identity, expected), ...levelProblems(facts, expected)];
  if (!known) return { facts, problems: unmet, warnings: [unknownBuildType(facts)] };
  const unknown = unknownParameters(parameters, known.parameters, known.workflow);
  const wrong = [
    ...(unknown.length > 0 ? [unknownParameter(unknown, facts)] : []),
    ...(identity ? disagreements(predicate, known, identity).map(disagreement) : []),
  ];
  // Who asks for anything that is signed does not ask what a provenance says.
  return expected.predicateType === ANY_PREDICATE
    ? { facts, problems: unmet, warnings: [...steered(facts), ...wrong] }
    : { facts, problems: [...unmet, ...wrong], warnings: steered(facts) };
}

const MAX_NAMES = 50;
const MAX_NAME_LENGTH = 60;
const V1 = {
  buildType: 'buildDefinition.buildType',
  builderId: 'runDetails.builder.id',
  parameters: 'buildDefinition.externalParameters',
  actors: [
    'buildDefinition.internalParameters.github.actor',
    'buildDefinition.internalParameters.github.actor_id',
  ],
};
const V02 = {
  buildType: 'buildType',
  builderId: 'builder.id',
  parameters: 'invocation.parameters',
  actors: ['invocation.environment.github_actor'],
};

function at(predicate: JsonValue, path: string): JsonValue | undefined {
  return path.split('.').reduce<JsonValue | undefined>((value, member) => value?.find(member), predicate);
}

function text(predicate: JsonValue, path: string): string | undefined {
  return textAt(predicate, path);
}

function nameOf(parameter: string): string {
  return printable(parameter, MAX_NAME_LENGTH);
}

function required(predicate: JsonValue, path: string): string {
  const value = text(predicate, path);
  if (value === undefined || value === '') throw predicate.misfit(`has no ${path}`);
  return value;
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

function levelOf(identity: CertificateIdentity | undefined): ProvenanceFacts['level'] {
  const { runnerEnvironment, buildConfigUri } = identity?.extensions ?? {};
  if (identity && runnerEnvironment !== undefined && buildConfigUri !== undefined) {
    return buildLevel({ runnerEnvironment, san: identity.san, buildConfigUri }) satisfies BuildLevel;
  }
  return {
    level: 1,
    reason: identity
      ? 'the certificate does not say where it ran'
      : 'a key says nothing of the build platform',
    raise: 'sign in a hosted workflow with its own identity for level 2',
  };
}

function builderProblems(
  builderId: string,
  identity: CertificateIdentity | undefined,
  expected: Expectation,
): Reason[] {
  const { builderId: wanted } = expected;
  if (wanted === undefined || (builderId === wanted && identity?.san === wanted)) return [];
  return [{ code: 'other-builder', message: `builder.id is ${printable(builderId)}, expected: ${wanted}` }];
}

function levelProblems({ level }: ProvenanceFacts, { minSlsaBuildLevel }: Expectation): Reason[] {
  if (level.level >= minSlsaBuildLevel) return [];
  const message = `SLSA Build L${level.level}, below L${minSlsaBuildLevel}: ${level.reason}`;
  return [{ code: 'level-too-low', message, fix: level.raise }];
}

function unknownParameters(
  parameters: JsonValue | undefined,
  known: readonly string[],
  knownOfWorkflow: readonly string[],
): string[] {
  const workflow = parameters?.find('workflow');
  return [
    ...(parameters?.names() ?? []).filter((name) => !known.includes(name)),
    ...(workflow?.names() ?? [])
      .filter((name) => !knownOfWorkflow.includes(name))
      .map((name) => `workflow.${name}`),
  ]
    .slice(0, MAX_NAMES)
    .map(nameOf);
}

function unknownParameter(names: readonly string[], { buildType }: ProvenanceFacts): Reason {
  return {
    code: 'parameters-unknown',
    message: `externalParameters that ${buildType} does not define: ${names.join(', ')}; what they change is not known`,
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

/** Parameters besides the workflow itself are known, but were chosen by whoever started the run. */
function steered({ parameters }: ProvenanceFacts): Reason[] {
  const chosen = parameters.filter((name) => name !== 'workflow');
  if (chosen.length === 0) return [];
  return [{ code: 'parameters-chosen', message: `whoever started the build chose its ${chosen.join(', ')}` }];
}
