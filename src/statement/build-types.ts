import type { CertificateIdentity } from '../sigstore/certificate.ts';
import { isGitHubIssuer } from '../sigstore/instance.ts';
import { splitWorkflowUri } from '../sigstore/workflow-uri.ts';
import type { JsonValue } from '../text/json-document.ts';
import { printable } from '../text/printable.ts';
import { isBuildWorkflow } from './build-level.ts';
import { IMAGE_BUILD, RECORDED_INPUTS } from './image-build.ts';
import { SLSA_PROVENANCE_V02 } from './predicate-types.ts';
import { CONTAINER_BUILD } from './slsa-v02.ts';
import { BUILD_TYPE, SLSA_PROVENANCE_V1 } from './slsa-v1.ts';

/** A field of a provenance predicate that the certificate confirms. */
export interface ConfirmedField {
  /** Its place in the predicate, members joined by `.`; a number is a place in a list. */
  readonly path: string;
  /** What the certificate says; undefined: nothing. Where it may be said in several ways, the first is the usual one. */
  readonly expected: (identity: CertificateIdentity) => string | undefined | readonly [string, ...string[]];
  /** Whether it may be left out; where it is there it must be right. */
  readonly isOptional?: true;
  /** Whether it may be said where the certificate is silent: those of before 2023 have fewer extensions. */
  readonly isOlder?: true;
}

/** A build type that is understood: what callers can steer, and what the certificate confirms. */
export interface BuildType {
  /** Every member that the parameters (`externalParameters`; in v0.2, `invocation.parameters`) may have. */
  readonly parameters: readonly string[];
  /** Every member of some of them; of the others, any may be there. */
  readonly members: Readonly<Record<string, readonly string[]>>;
  /** Parameters that whoever starts the run chooses, besides what is in the repository. */
  readonly chosen: readonly string[];
  readonly fields: readonly ConfirmedField[];
}

const field = (path: string, expected: ConfirmedField['expected']): ConfirmedField => ({ path, expected });

const RUNNER = 'https://github.com/actions/runner';

/**
 * How GitHub's own provenance named its builder until June 2024, and npm's still does: by the kind of runner, which
 * the certificate confirms, and not by the workflow.
 */
export function runnerBuilderIds({ issuer, extensions }: CertificateIdentity): string[] {
  const { runnerEnvironment } = extensions;
  if (!isGitHubIssuer(issuer) || runnerEnvironment === undefined) return [];
  return [RUNNER, `${RUNNER}/${runnerEnvironment}`];
}

/** Both build types of GitHub Actions say the same of the workflow and the source. */
const WORKFLOW_FIELDS: readonly ConfirmedField[] = [
  field(
    'buildDefinition.externalParameters.workflow.repository',
    ({ extensions }) => extensions.sourceRepositoryUri,
  ),
  field(
    'buildDefinition.externalParameters.workflow.ref',
    ({ extensions }) => extensions.sourceRepositoryRef,
  ),
  field('buildDefinition.externalParameters.workflow.path', ({ extensions }) => pathOf(extensions)),
  field(
    'buildDefinition.resolvedDependencies.0.digest.gitCommit',
    ({ extensions }) => extensions.sourceRepositoryDigest,
  ),
];

const OPTIONAL_FIELDS: readonly ConfirmedField[] = [
  field('buildDefinition.internalParameters.github.event_name', ({ extensions }) => extensions.buildTrigger),
  field(
    'buildDefinition.internalParameters.github.repository_id',
    ({ extensions }) => extensions.sourceRepositoryIdentifier,
  ),
  field(
    'buildDefinition.internalParameters.github.repository_owner_id',
    ({ extensions }) => extensions.sourceRepositoryOwnerIdentifier,
  ),
  field(
    'buildDefinition.internalParameters.github.runner_environment',
    ({ extensions }) => extensions.runnerEnvironment,
  ),
  field('runDetails.metadata.invocationId', ({ extensions }) => extensions.runInvocationUri),
].map((each) => ({ ...each, isOptional: true as const }));

/** As slsa-github-generator wrote it (v2.1.0, slsa/buildtype.go), and as `provenance: v0.2` does. */
const CONTAINER_FIELDS: readonly ConfirmedField[] = [
  field('builder.id', ({ san }) => san),
  ...['invocation.configSource', 'materials.0'].flatMap((place) => [
    field(`${place}.uri`, ({ extensions: { sourceRepositoryUri: repository, sourceRepositoryRef: ref } }) =>
      repository === undefined || ref === undefined ? undefined : `git+${repository}@${ref}`,
    ),
    field(`${place}.digest.sha1`, ({ extensions }) => extensions.sourceRepositoryDigest),
  ]),
  { ...field('invocation.configSource.entryPoint', ({ extensions }) => pathOf(extensions)), isOlder: true },
  ...[
    field('invocation.environment.github_event_name', ({ extensions }) => extensions.buildTrigger),
    field('invocation.environment.github_ref', ({ extensions }) => extensions.sourceRepositoryRef),
    field('invocation.environment.github_sha1', ({ extensions }) => extensions.sourceRepositoryDigest),
    field(
      'invocation.environment.github_repository_id',
      ({ extensions }) => extensions.sourceRepositoryIdentifier,
    ),
    field(
      'invocation.environment.github_repository_owner_id',
      ({ extensions }) => extensions.sourceRepositoryOwnerIdentifier,
    ),
    field('metadata.buildInvocationID', ({ extensions }) =>
      /\/runs\/(\d+)\/attempts\/(\d+)$/
        .exec(extensions.runInvocationUri ?? '')
        ?.slice(1)
        .join('-'),
    ),
  ].map((each) => ({ ...each, isOptional: true as const, isOlder: true as const })),
];

const WORKFLOW = ['ref', 'repository', 'path'];

/** Which build type a signer writes: that of build.yml only there, and there no other. */
const BY_SIGNER = field('buildDefinition.buildType', ({ san }) =>
  isBuildWorkflow(san) ? IMAGE_BUILD : BUILD_TYPE,
);
const BUILDER = field('runDetails.builder.id', ({ san }) => san);

const V1: ReadonlyMap<string, BuildType> = new Map([
  [
    BUILD_TYPE,
    {
      parameters: ['workflow'],
      members: { workflow: WORKFLOW },
      chosen: [],
      fields: [BY_SIGNER, BUILDER, ...WORKFLOW_FIELDS, ...OPTIONAL_FIELDS],
    },
  ],
  [
    IMAGE_BUILD,
    {
      parameters: ['workflow', 'inputs', 'dispatch'],
      members: { workflow: WORKFLOW, inputs: RECORDED_INPUTS },
      chosen: ['dispatch'],
      fields: [BY_SIGNER, BUILDER, ...WORKFLOW_FIELDS, ...OPTIONAL_FIELDS],
    },
  ],
  [
    'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
    {
      parameters: ['workflow', 'inputs', 'vars', 'release'],
      members: { workflow: WORKFLOW },
      chosen: ['inputs', 'vars', 'release'],
      fields: [
        field('runDetails.builder.id', (identity) => [identity.san, ...runnerBuilderIds(identity)]),
        ...WORKFLOW_FIELDS,
        ...OPTIONAL_FIELDS,
      ],
    },
  ],
]);

const V02: ReadonlyMap<string, BuildType> = new Map([
  [
    CONTAINER_BUILD,
    {
      parameters: ['event_inputs', 'vars'],
      members: {},
      chosen: ['event_inputs', 'vars'],
      fields: CONTAINER_FIELDS,
    },
  ],
]);

const BUILD_TYPES: ReadonlyMap<string, ReadonlyMap<string, BuildType>> = new Map([
  [SLSA_PROVENANCE_V1, V1],
  [SLSA_PROVENANCE_V02, V02],
]);

/** undefined: it is not known here; it is named then, and its parameters are not judged. */
export function buildTypeOf(predicateType: string, buildType: string): BuildType | undefined {
  return BUILD_TYPES.get(predicateType)?.get(buildType);
}

/** In plain words, each field where the predicate and the certificate disagree. */
export function disagreements(
  predicate: JsonValue,
  type: BuildType,
  identity: CertificateIdentity,
): string[] {
  return type.fields.flatMap(({ path, expected, isOptional = false, isOlder = false }) => {
    const said = textAt(predicate, path);
    const [confirmed, ...others] = [expected(identity)].flat();
    if (said === confirmed || (isOptional && said === undefined) || (isOlder && confirmed === undefined))
      return [];
    if (said !== undefined && others.includes(said)) return [];
    return [
      `${path} is ${said === undefined ? 'missing' : printable(said)}, the certificate says ${confirmed ?? 'nothing of it'}`,
    ];
  });
}

/** The text at a place in a predicate; undefined where there is none. @throws Failure when it is no text */
export function textAt(predicate: JsonValue, path: string): string | undefined {
  let value: JsonValue | undefined = predicate;
  for (const member of path.split('.')) {
    value = /^\d+$/.test(member) ? value?.items(1000)[Number(member)] : value?.find(member);
  }
  return value?.text();
}

/** The workflow that was started, without repository and ref. */
export function pathOf(extensions: CertificateIdentity['extensions']): string | undefined {
  const { buildConfigUri: uri, sourceRepositoryUri: repository } = extensions;
  if (uri === undefined || repository === undefined || !uri.startsWith(`${repository}/`)) return undefined;
  return splitWorkflowUri(uri)?.workflow.slice(repository.length + 1);
}
