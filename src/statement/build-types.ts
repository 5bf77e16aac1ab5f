import type { CertificateIdentity } from '../sigstore/certificate.ts';
import { isGitHubIssuer } from '../sigstore/instance.ts';
import { splitWorkflowUri } from '../sigstore/workflow-uri.ts';
import type { JsonValue } from '../text/json-document.ts';
import { printable } from '../text/printable.ts';
import { BUILD_TYPE } from './slsa-v1.ts';

/** A field of a provenance predicate that the certificate confirms. */
export interface ConfirmedField {
  /** Its place in the predicate, members joined by `.`; a number is a place in a list. */
  readonly path: string;
  /** What the certificate says; undefined: nothing. Where it may be said in several ways, the first is the usual one. */
  readonly expected: (identity: CertificateIdentity) => string | undefined | readonly [string, ...string[]];
}

/** A build type that is understood: what callers can steer, and what the certificate confirms. */
export interface BuildType {
  /** Every member that `externalParameters` may have. */
  readonly parameters: readonly string[];
  /** Every member of `externalParameters.workflow`. */
  readonly workflow: readonly string[];
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

/** What may be left out, and must be right where it is there. */
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
];

const WORKFLOW = ['ref', 'repository', 'path'];

/** By `buildType`; one that is not here is named, and its parameters are not judged. */
export const BUILD_TYPES: ReadonlyMap<string, BuildType> = new Map([
  [
    BUILD_TYPE,
    {
      parameters: ['workflow'],
      workflow: WORKFLOW,
      fields: [field('runDetails.builder.id', ({ san }) => san), ...WORKFLOW_FIELDS],
    },
  ],
  [
    'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
    {
      parameters: ['workflow', 'inputs', 'vars', 'release'],
      workflow: WORKFLOW,
      fields: [
        field('runDetails.builder.id', (identity) => [identity.san, ...runnerBuilderIds(identity)]),
        ...WORKFLOW_FIELDS,
      ],
    },
  ],
]);

/** In plain words, each field where the predicate and the certificate disagree. */
export function disagreements(
  predicate: JsonValue,
  type: BuildType,
  identity: CertificateIdentity,
): string[] {
  const all = [
    ...type.fields.map((each) => ({ ...each, optional: false })),
    ...OPTIONAL_FIELDS.map((each) => ({ ...each, optional: true })),
  ];
  return all.flatMap(({ path, expected, optional }) => {
    const said = textAt(predicate, path);
    const [confirmed, ...others] = [expected(identity)].flat();
    if (said === confirmed || (optional && said === undefined)) return [];
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
