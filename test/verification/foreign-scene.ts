import { beforeAll } from 'vitest';
import { type ExpectationOptions, parseExpectation } from '../../src/expectation/expectation.ts';
import { parseTrustedRoot, type TrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { sha256Digest } from '../../src/subject/digest.ts';
import type { Question } from '../../src/verification/question.ts';
import { verifyFile } from '../../src/verification/verify-file.ts';
import { judgeAll } from '../../src/verification/verify-subject.ts';
import { ForeignSigstore } from '../fake/sigstore/foreign.ts';
import {
  type Attested,
  COMMIT,
  GENERATOR,
  hexOf,
  layerOf,
  SIGNER,
  SOURCE,
  statement,
} from '../support/foreign-artifacts.ts';

export let sigstore: ForeignSigstore;
let root: TrustedRoot;
beforeAll(async () => {
  sigstore = await ForeignSigstore.create();
  root = parseTrustedRoot(JSON.stringify(sigstore.trustedRoot));
});

export const FILE = Buffer.from('a package');
export const DIGEST = sha256Digest(FILE);
export const SUBJECT = { sha256: hexOf('sha256', FILE) };
export const V1 = 'https://slsa.dev/provenance/v1';
export const V02 = 'https://slsa.dev/provenance/v0.2';
export const V01 = 'https://slsa.dev/provenance/v0.1';

function question(options: ExpectationOptions = {}): Question {
  const said = { predicateType: 'any', ...options };
  const expectation = parseExpectation(said);
  const rest = { requireDigest: false, platform: undefined, lenses: [], requireAs: false };
  return { said, expectation, requirements: [], ...rest };
}

export const BY_SIGNER = { certificateIdentity: SIGNER } as const;
export const BY_GENERATOR = { repo: 'acme/app', signerWorkflow: GENERATOR.replace(/@.*/, '') } as const;

export async function judgeBundle(text: string, options: ExpectationOptions, bytes?: Buffer) {
  const file = { path: 'bundle.json', text: Buffer.from(text) };
  const subject = { name: DIGEST, digest: DIGEST, bytes };
  return (await verifyFile(subject, file, { question: question(options), root })).report;
}

export function judgeLayer(attested: Attested, options: ExpectationOptions) {
  return judgeAll(DIGEST, [layerOf(attested)], { question: question(options), root }).answer;
}

/** What slsa-github-generator writes for a container. */
export function generated(changes: object = {}): Buffer {
  return statement(SUBJECT, V02, {
    builder: { id: GENERATOR },
    buildType: 'https://github.com/slsa-framework/slsa-github-generator/container@v1',
    invocation: {
      configSource: {
        uri: `git+${SOURCE}@refs/heads/main`,
        digest: { sha1: COMMIT },
        entryPoint: '.github/workflows/release.yml',
      },
      parameters: {},
      environment: { github_actor: 'mona' },
    },
    materials: [{ uri: `git+${SOURCE}@refs/heads/main`, digest: { sha1: COMMIT } }],
    ...changes,
  });
}

/** What actions/attest-build-provenance and npm write, by their build type of before June 2024. */
export function ofRunner(builder: string, subject: object = SUBJECT, changes: object = {}): Buffer {
  return statement(subject, V1, {
    buildDefinition: {
      buildType: 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
      externalParameters: {
        workflow: { ref: 'refs/heads/main', repository: SOURCE, path: '.github/workflows/release.yml' },
      },
      internalParameters: { github: { event_name: 'push' } },
      resolvedDependencies: [{ uri: `git+${SOURCE}@refs/heads/main`, digest: { gitCommit: COMMIT } }],
      ...changes,
    },
    runDetails: {
      builder: { id: builder },
      metadata: { invocationId: `${SOURCE}/actions/runs/1/attempts/1` },
    },
  });
}
