import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CommandOutcome } from '../stack/command.ts';
import type { Signer } from '../signing.ts';
import { type Answer, type Artifact, type Verifier } from './verifier.ts';

const PACKAGE = path.join(import.meta.dirname, '../../package.json');

/** What the exit codes of the command mean; others are for what must not happen here. */
const ANSWERS: ReadonlyMap<number, Answer> = new Map([
  [0, 'accept'],
  [1, 'reject'],
  [3, 'unsigned'],
]);

/** This project's own command, which finds both formats everywhere. */
export const slsaProvenanceVerifier: Verifier = {
  name: 'slsa-provenance verify',
  version: async () => `v${(JSON.parse(await readFile(PACKAGE, 'utf8')) as { version: string }).version}`,
  proof: ({ format }) => {
    const bundle: readonly Artifact[] = format === 'legacy' ? [] : ['provenance bundle'];
    return [format === 'bundle' ? bundle : [...bundle, '.att']];
  },
  compares: ['identity', 'issuer', 'repository', 'predicateType'],
  reads: 'registry',
  reportsBad: true,
  command: async ({ image, signer, action }) => ({
    program: process.execPath,
    args: [
      ...[path.join(action, 'dist/cli/index.js'), 'verify', image.reference],
      ...['--repo', signer.repository, '--certificate-identity', signer.identity],
      ...['--certificate-oidc-issuer', signer.issuer, ...asked(signer)],
      ...['--trusted-root', image.instance.trustedRoot],
    ],
  }),
  answer: ({ exitCode, output }: CommandOutcome) => {
    const answer = hasStackTrace(output) ? 'failure' : (ANSWERS.get(exitCode) ?? 'failure');
    return answer === 'accept' && reportsBad(output) ? 'qualified' : answer;
  },
};

/** Whatever belongs to an image is asked for beside its provenance. */
function asked({ predicateType, content }: Signer): string[] {
  if (content === undefined) return ['--predicate-type', predicateType];
  return ['--require-predicate', predicateType, '--max-age', '1h'];
}

/** Under "Attached", where each line has a status. */
function reportsBad(output: string): boolean {
  return /: rejected; (bundle|legacy) \(/.test(output);
}

function hasStackTrace(output: string): boolean {
  return /^ +at .+:\d+:\d+\)?$/m.test(output);
}
