import { Failure } from '../shared/failure.ts';
import type { TokenClaims } from '../github/claims.ts';
import type { CertificateIdentity } from './certificate.ts';
import { escapedUri } from './escaped-uri.ts';
import type { FulcioExtension } from './fulcio-extensions.ts';

/**
 * What Fulcio's certificate confirmed of the OIDC token: every field of the provenance but its subject comes
 * from here.
 */
export interface Claims {
  readonly issuer: string;
  /** The certificate's subject alternative name, which is SLSA's `builder.id`. */
  readonly san: string;
  /** `https://github.com`, without a slash at the end. */
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  readonly ref: string;
  /** The commit. */
  readonly sha: string;
  /** `owner/name/path@ref` of the workflow that was triggered. */
  readonly workflowRef: string;
  /** `.github/workflows/release.yml` */
  readonly workflowPath: string;
  readonly eventName: string;
  readonly runnerEnvironment: string;
  readonly runInvocationUri: string;
  readonly buildSignerDigest: string;
  readonly buildConfigDigest: string;
  /** `public`, `private` or `internal`; undefined where the certificate does not say. */
  readonly visibility: string | undefined;
  readonly sourceRepositoryUri: string;
  readonly sourceOwnerUri: string;
}

/**
 * Compares what the certificate says with what the token said, field by field
 * (Fulcio extensions .9 to .15 and .17 to .21, and .16 and .22 where they are there).
 * @throws Failure `claims-not-confirmed` naming the field and both values
 */
export function confirmClaims(identity: CertificateIdentity, token: TokenClaims): Claims {
  const { extensions } = identity;
  const serverUrl = serverUrlOf(extensions.sourceRepositoryUri, token.repository);
  confirm('issuer', identity.issuer, token.iss);
  const said = expectedExtensions(serverUrl, token);
  confirm('subject alternative name', identity.san, escapedUri(said.buildSignerUri));
  const confirmed = confirmedExtensions(extensions, said);
  confirmIfPresent('sourceRepositoryOwnerUri', extensions, `${serverUrl}/${token.repository_owner}`);
  confirmIfPresent('sourceRepositoryVisibility', extensions, token.repository_visibility);
  const { san, issuer } = identity;
  return claimsOf(confirmed, { san, issuer, serverUrl, visibility: extensions.sourceRepositoryVisibility });
}

/** What a certificate for this token would confirm: to show what a run would sign, never to sign it. */
export function plannedClaims(token: TokenClaims, serverUrl: string): Claims {
  const said = expectedExtensions(serverUrl, token);
  const san = escapedUri(said.buildSignerUri);
  return claimsOf(said, { san, issuer: token.iss, serverUrl, visibility: token.repository_visibility });
}

/** Extensions that a certificate must have, each as it says it. */
type Confirmed = ReturnType<typeof expectedExtensions>;

/**
 * Claims come from the extensions of a certificate: the token is out of reach here, so that what no certificate
 * confirms cannot get among them.
 */
function claimsOf(
  said: Confirmed,
  known: Pick<Claims, 'san' | 'issuer' | 'serverUrl' | 'visibility'>,
): Claims {
  const withoutServer = (uri: string) => uri.slice(known.serverUrl.length + 1);
  const repository = withoutServer(said.sourceRepositoryUri);
  const workflowRef = withoutServer(said.buildConfigUri);
  return {
    ...known,
    repository,
    repositoryId: said.sourceRepositoryIdentifier,
    ownerId: said.sourceRepositoryOwnerIdentifier,
    ref: said.sourceRepositoryRef,
    sha: said.sourceRepositoryDigest,
    workflowRef,
    workflowPath: workflowPathOf(repository, workflowRef, said.sourceRepositoryRef),
    eventName: said.buildTrigger,
    runnerEnvironment: said.runnerEnvironment,
    runInvocationUri: said.runInvocationUri,
    buildSignerDigest: said.buildSignerDigest,
    buildConfigDigest: said.buildConfigDigest,
    sourceRepositoryUri: said.sourceRepositoryUri,
    sourceOwnerUri: said.sourceRepositoryUri.slice(0, said.sourceRepositoryUri.lastIndexOf('/')),
  };
}

/** @throws Failure `claims-not-confirmed` for the first that is missing, or another than expected */
function confirmedExtensions(extensions: CertificateIdentity['extensions'], expected: Confirmed): Confirmed {
  const entries = (Object.entries(expected) as [keyof Confirmed, string][]).map(([field, value]) => {
    const actual = extensions[field];
    // Fulcio escaped these too before it knew templates; what they say is the same.
    if (field.endsWith('Uri') && actual === escapedUri(value)) return [field, value];
    confirm(field, actual, value);
    return [field, actual];
  });
  return Object.fromEntries(entries) as Confirmed;
}

/** What the extensions of a certificate for this token must say (Fulcio, docs/oidc.md, GitHub). */
function expectedExtensions(serverUrl: string, token: TokenClaims) {
  return {
    buildSignerUri: `${serverUrl}/${token.job_workflow_ref}`,
    buildSignerDigest: token.job_workflow_sha,
    runnerEnvironment: token.runner_environment,
    sourceRepositoryUri: `${serverUrl}/${token.repository}`,
    sourceRepositoryDigest: token.sha,
    sourceRepositoryRef: token.ref,
    sourceRepositoryIdentifier: token.repository_id,
    sourceRepositoryOwnerIdentifier: token.repository_owner_id,
    buildConfigUri: `${serverUrl}/${token.workflow_ref}`,
    buildConfigDigest: token.workflow_sha,
    buildTrigger: token.event_name,
    runInvocationUri: `${serverUrl}/${token.repository}/actions/runs/${token.run_id}/attempts/${token.run_attempt}`,
  } satisfies Partial<Record<FulcioExtension, string>>;
}

/** The token does not name the server, so the certificate's repository gives it away. */
function serverUrlOf(repositoryUri: string | undefined, repository: string): string {
  const suffix = `/${repository}`;
  const serverUrl = repositoryUri?.endsWith(suffix) ? repositoryUri.slice(0, -suffix.length) : '';
  if (!/^https?:\/\/[^/?#@\s]+$/.test(serverUrl)) {
    throw notConfirmed('sourceRepositoryUri', repositoryUri, `https://<server>${suffix}`);
  }
  return serverUrl;
}

/** Path and ref may hold an `@`, so both known ends are cut off. */
function workflowPathOf(repository: string, workflow: string, ref: string): string {
  const [start, end] = [`${repository}/`, `@${ref}`];
  if (workflow.startsWith(start) && workflow.endsWith(end) && workflow.length > start.length + end.length) {
    return workflow.slice(start.length, -end.length);
  }
  // A required workflow of another repository, or of another ref: only the first @ can be meant.
  const path = /^[^/]+\/[^/]+\/([^@]+)@/.exec(workflow)?.[1];
  if (path === undefined) throw notConfirmed('buildConfigUri', workflow, `${start}<path>${end}`);
  return path;
}

function confirmIfPresent(
  field: FulcioExtension,
  extensions: CertificateIdentity['extensions'],
  token: string | undefined,
): void {
  if (extensions[field] !== undefined) confirm(field, extensions[field], token);
}

function confirm(field: string, certificate: string | undefined, token: string | undefined): void {
  if (certificate === undefined || certificate !== token) throw notConfirmed(field, certificate, token);
}

function notConfirmed(field: string, certificate: string | undefined, token: string | undefined): Failure {
  return new Failure({
    class: 'malformed',
    code: 'claims-not-confirmed',
    what: `the certificate does not confirm the OIDC token: ${field} is ${quote(certificate)}, expected ${quote(token)}`,
    why: 'the certificate authority maps the claims of GitHub tokens differently, or the certificate is not ours',
    fix: 'let the Fulcio instance use the ci-provider "github-workflow" for this issuer, with its standard templates',
  });
}

function quote(value: string | undefined): string {
  return value === undefined ? 'missing' : JSON.stringify(value.slice(0, 300));
}
