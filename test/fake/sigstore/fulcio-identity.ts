import * as asn1js from 'asn1js';
import type { Extension } from 'pkijs';
import { rawExtension } from './certificate.ts';
import type { Identity } from './certificate-authority.ts';
import { InvalidArgument } from './grpc.ts';
import type { TokenClaims } from './identity-token.ts';

interface ClaimExtension {
  /** Last arc below 1.3.6.1.4.1.57264.1 (Fulcio, docs/oid-info.md). */
  readonly arc: number;
  readonly name: string;
  /** Name of a claim, or a template that names claims in `{{ .braces }}`. */
  readonly from: string;
}

const SUBJECT_ALTERNATIVE_NAME = '{{ .url }}/{{ .job_workflow_ref }}';
/** Up to this arc values are plain text, above DER UTF8String. */
const LAST_PLAIN_ARC = 6;

/** What Fulcio's public instance is configured to write for GitHub workflows. */
const GITHUB_WORKFLOW: readonly ClaimExtension[] = [
  { arc: 1, name: 'Issuer', from: 'iss' },
  { arc: 2, name: 'GithubWorkflowTrigger', from: 'event_name' },
  { arc: 3, name: 'GithubWorkflowSHA', from: 'sha' },
  { arc: 4, name: 'GithubWorkflowName', from: 'workflow' },
  { arc: 5, name: 'GithubWorkflowRepository', from: 'repository' },
  { arc: 6, name: 'GithubWorkflowRef', from: 'ref' },
  { arc: 8, name: 'Issuer', from: 'iss' },
  { arc: 9, name: 'BuildSignerURI', from: '{{ .url }}/{{ .job_workflow_ref }}' },
  { arc: 10, name: 'BuildSignerDigest', from: 'job_workflow_sha' },
  { arc: 11, name: 'RunnerEnvironment', from: 'runner_environment' },
  { arc: 12, name: 'SourceRepositoryURI', from: '{{ .url }}/{{ .repository }}' },
  { arc: 13, name: 'SourceRepositoryDigest', from: 'sha' },
  { arc: 14, name: 'SourceRepositoryRef', from: 'ref' },
  { arc: 15, name: 'SourceRepositoryIdentifier', from: 'repository_id' },
  { arc: 16, name: 'SourceRepositoryOwnerURI', from: '{{ .url }}/{{ .repository_owner }}' },
  { arc: 17, name: 'SourceRepositoryOwnerIdentifier', from: 'repository_owner_id' },
  { arc: 18, name: 'BuildConfigURI', from: '{{ .url }}/{{ .workflow_ref }}' },
  { arc: 19, name: 'BuildConfigDigest', from: 'workflow_sha' },
  { arc: 20, name: 'BuildTrigger', from: 'event_name' },
  {
    arc: 21,
    name: 'RunInvocationURI',
    from: '{{ .url }}/{{ .repository }}/actions/runs/{{ .run_id }}/attempts/{{ .run_attempt }}',
  },
  { arc: 22, name: 'SourceRepositoryVisibilityAtSigning', from: 'repository_visibility' },
  { arc: 23, name: 'DeploymentEnvironment', from: 'environment' },
  { arc: 24, name: 'TokenSubject', from: 'sub' },
];

/**
 * What the certificate of a workflow says.
 * @param serverUrl of the GitHub that runs the workflow
 * @throws InvalidArgument when a claim is missing
 */
export function workflowIdentity(claims: TokenClaims, serverUrl: string): Identity {
  const known = { environment: '', url: serverUrl, ...claims };
  return {
    subjectAlternativeName: printed(filledIn(SUBJECT_ALTERNATIVE_NAME, known)),
    extensions: GITHUB_WORKFLOW.flatMap((one) => extensionOf(one, known)),
  };
}

/**
 * As Go's net/url prints what it has parsed: a path that holds anything but these is written anew, with every
 * character escaped that need not stand there. What follows a `#` is left out of this.
 */
function printed(uri: string): string {
  if (/^[\w\-.~$&+,/:;=@!'()*[\]%#]*$/.test(uri)) return uri;
  try {
    return encodeURI(decodeURIComponent(uri)).replaceAll(
      /[!'()*?#]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  } catch {
    throw new InvalidArgument(`parse "${uri}": invalid URL escape`);
  }
}

function extensionOf({ arc, name, from }: ClaimExtension, claims: TokenClaims): Extension[] {
  const value = from.includes('{{') ? filledIn(from, claims) : claimOf(from, name, claims);
  if (value === '') return [];
  const encoded = arc > LAST_PLAIN_ARC ? new asn1js.Utf8String({ value }).toBER() : Buffer.from(value);
  return [rawExtension(`1.3.6.1.4.1.57264.1.${arc}`, new Uint8Array(encoded))];
}

function claimOf(claim: string, name: string, claims: TokenClaims): string {
  const value = claims[claim];
  if (value !== undefined) return String(value);
  const place = JSON.stringify({ ExtensionName: name, Issuer: claims.iss }, undefined, '\t');
  throw new InvalidArgument(
    `value <${claim}> not present in either claims or defaults. ${place.replaceAll('":"', '": "')}`,
  );
}

function filledIn(template: string, claims: TokenClaims): string {
  return template.replaceAll(/\{\{ \.(\w+) \}\}/g, (found, claim: string, at: number) => {
    const value = claims[claim];
    if (value !== undefined) return String(value);
    const column = at + found.indexOf('.');
    throw new InvalidArgument(
      `template: :1:${column}: executing "" at <.${claim}>: map has no entry for key "${claim}"`,
    );
  });
}
