import { setLongOutput, type SetOutput } from '../../github/step-outputs.ts';
import type { Log } from '../../shared/log.ts';
import type { ResultFiles } from '../../task/sign/files.ts';
import type { Outcome, Result } from '../../task/sign/result.ts';

export function setOutcome(setOutput: SetOutput, outcome: Outcome): void {
  setOutput('outcome', outcome);
}

/** The outputs that say where files are: known before anything is attached. */
export function setFileOutputs(setOutput: SetOutput, files: ResultFiles): void {
  setOutput('bundle-path', files.bundles);
  setOutput('provenance-path', files.statements);
  setOutput('result-path', files.result);
}

export function setIdentityOutputs(setOutput: SetOutput, result: Result): void {
  setOutput('signed-with', result.signedWith);
  setOutput('certificate-identity', result.certificateIdentity ?? '');
  setOutput('certificate-oidc-issuer', result.certificateOidcIssuer ?? '');
  setOutput('slsa-build-level', String(result.slsaBuildLevel.level));
}

/** Of a run that signed nothing in the end. */
export function clearIdentityOutputs(setOutput: SetOutput): void {
  for (const name of ['signed-with', 'certificate-identity', 'certificate-oidc-issuer']) setOutput(name, '');
  setOutput('slsa-build-level', '0');
}

export function setResultOutputs(setOutput: SetOutput, result: Result, log: Log): void {
  const lists = {
    subjects: result.subjects.join('\n'),
    attachments: JSON.stringify(result.attachments),
    'log-indexes': result.logIndexes.join('\n'),
    'verify-commands': result.verifyCommands.join('\n'),
    ...(result.copies && { copies: JSON.stringify(result.copies) }),
    ...(result.tags && { tags: JSON.stringify(result.tags) }),
  };
  for (const list of Object.entries(lists)) setLongOutput(setOutput, list, { file: 'result-path', log });
}
