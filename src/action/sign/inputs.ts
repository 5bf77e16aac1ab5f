import { getInput } from '@actions/core';
import { type CredentialInputs, explicitCredentials } from '../../oci/credential-inputs.ts';
import { Failure } from '../../shared/failure.ts';
import { parseTargets, type Target } from '../../subject/target.ts';
import type { SignInputs } from '../../task/sign/request.ts';
import { parseBoolean, parseChoice, parseDuration, parseLines } from '../../text/parse.ts';

/** Reads one input as the runner sets it; absent inputs are empty. */
type Read = (name: string) => string;

/** @throws Failure: one code for each mistake */
export function readInputs(read: Read = getInput): SignInputs {
  const optional = (name: string) => read(name) || undefined;
  const targets = parseTargets({
    image: parseLines(read('image')),
    digest: read('digest'),
    metadata: read('metadata'),
  });
  const format = optional('signature-format');
  return {
    targets,
    recursive: parseBoolean('recursive', read('recursive') || 'false'),
    format: parseChoice('signature-format', format ?? 'both', ['both', 'bundle', 'legacy']),
    formatIsExplicit: format !== undefined,
    credentials: explicitCredentials(credentialInputs(read), registriesOf(targets)),
    githubToken: optional('github-token'),
    ...instanceFiles(optional('signing-config'), optional('trusted-root')),
    ...keyInputs(optional),
    privateRepository: parseBoolean('private-repository', read('private-repository') || 'false'),
    timeoutMs: parseDuration('timeout', read('timeout') || '10m'),
    dryRun: parseBoolean('dry-run', read('dry-run') || 'false'),
    outputDirectory: optional('output-dir'),
    showSummary: readShowSummary(read),
  };
}

/** What to do in runs that can get no token. @throws Failure `input-value-unknown` */
export function readOnUntrustedEvent(read: Read = getInput): 'skip' | 'fail' {
  return parseChoice('on-untrusted-event', read('on-untrusted-event') || 'skip', ['skip', 'fail']);
}

/** Whether the job summary is written, also where no other input is read. @throws Failure `input-value-unknown` */
export function readShowSummary(read: Read = getInput): boolean {
  return parseBoolean('show-summary', read('show-summary') || 'true');
}

function instanceFiles(signingConfig: string | undefined, trustedRoot: string | undefined) {
  if (signingConfig !== undefined && trustedRoot === undefined) {
    throw new Failure({
      class: 'usage',
      code: 'trusted-root-missing',
      what: 'signing-config is set, but trusted-root is not',
      why: 'what a private Sigstore instance issues cannot be verified without its keys',
      fix: 'trusted-root: path/to/trusted_root.json',
    });
  }
  return { signingConfig, trustedRoot };
}

/** @throws Failure `tlog-needs-key` */
function keyInputs(optional: (name: string) => string | undefined) {
  const tlog = parseBoolean('tlog', optional('tlog') ?? 'true');
  const key = optional('key');
  if (tlog || key !== undefined) return { key, keyPassword: optional('key-password'), tlog };
  throw new Failure({
    class: 'usage',
    code: 'tlog-needs-key',
    what: 'tlog is false, but key is not set',
    why: 'without key a certificate signs, which is valid for minutes: only the log shows later that it was valid then',
    fix: 'key: cosign.key   # or leave tlog out',
  });
}

function credentialInputs(read: Read): CredentialInputs {
  return {
    registry: read('registry'),
    username: read('registry-username'),
    password: read('registry-password'),
  };
}

function registriesOf(targets: readonly Target[]): string[] {
  return targets.flatMap((target) => target.repositories.map((one) => one.registry));
}
