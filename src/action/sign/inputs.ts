import { getInput } from '@actions/core';
import { readShowSummary } from '../../github/job-summary.ts';
import type { BuildRequest } from '../../request/build-request.ts';
import type { ReadInput } from '../../request/input-values.ts';
import { readSignInputs, type SignInputs } from '../../request/sign-request.ts';
import { parseChoice } from '../../text/parse.ts';

/** What is asked of the action. */
export interface ActionInputs extends SignInputs {
  readonly showSummary: boolean;
}

/** @throws Failure: one code for each mistake */
export function readInputs(
  read: ReadInput = getInput,
  notice?: (text: string) => void,
  build?: BuildRequest,
): ActionInputs {
  return { ...readSignInputs(read, notice, build), showSummary: readShowSummary(read) };
}

/** What build.yml has built; undefined: others have built it. @throws Failure as `readBuildRequest` */
export async function readBuild(read: ReadInput = getInput): Promise<BuildRequest | undefined> {
  if (read('build-inputs') === '') return undefined;
  // Loaded here: one workflow alone asks for it.
  const { readBuildRequest } = await import('../../request/build-request.ts');
  return readBuildRequest(read);
}

/**
 * Whether the workflow's token is needed: a certificate is issued for it, and Azure is shown it. A key that signs in
 * outages alone does not do without.
 */
export function needsToken(read: ReadInput = getInput): boolean {
  const signsAlone = read('key') !== '' && ['', 'fail'].includes(read('on-outage'));
  return !signsAlone || read('azure-client-id') !== '';
}

/** What to do in runs that can get no token. @throws Failure `input-value-unknown` */
export function readOnUntrustedEvent(read: ReadInput = getInput): 'skip' | 'fail' {
  return parseChoice('on-untrusted-event', read('on-untrusted-event') || 'skip', ['skip', 'fail']);
}
