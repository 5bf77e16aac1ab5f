import type { KeyObject } from 'node:crypto';
import { afterAll, onTestFinished, test as base } from 'vitest';
import { type ExpectationOptions, parseExpectation } from '../../src/expectation/expectation.ts';
import { createHttp } from '../../src/http/http.ts';
import { createCredentialSource } from '../../src/oci/credential-sources.ts';
import { Registries } from '../../src/oci/registries.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { parseImageName } from '../../src/subject/repository.ts';
import type { Question } from '../../src/verification/question.ts';
import { type VerifiedImage, verifyImage } from '../../src/verification/verify-image.ts';
import { type Image, singleImage, storeImage } from '../support/image.ts';
import { signInProcess } from '../support/in-process.ts';
import { jobOf } from '../support/job.ts';
import { collectingLog } from '../support/log.ts';
import type { Mode } from '../fake/registry/modes.ts';
import { type FakeRegistry, type RegistryOptions, startRegistry } from '../fake/registry/registry.ts';
import { type ClaimOverrides, type FakeSigstore, startSigstore } from '../fake/sigstore/index.ts';

export const PATH = 'acme/app';
export const REPO = 'octo-org/octo-repo';
export const WORKFLOW = `https://github.com/${REPO}/.github/workflows/release.yml`;

/** A test with an instance of Sigstore, one for the tests of a file. */
export const test = base.extend<{ readonly sigstore: FakeSigstore }>({
  sigstore: [
    // eslint-disable-next-line no-empty-pattern -- vitest reads the pattern to learn what a fixture needs
    async ({}, use) => {
      const sigstore = await startSigstore();
      await use(sigstore);
      await sigstore.close();
    },
    { scope: 'file' },
  ],
});

let images = 0;

/** An image that no other test has. */
export function newImage(): Image {
  return singleImage(`verified ${images++}`);
}

/** A registry with an image in it as `acme/app:v1`. */
export async function registryWith(
  image: Image,
  mode: Mode = 'oci11',
  options: Partial<RegistryOptions> = {},
): Promise<FakeRegistry> {
  const registry = await startRegistry({ mode, ...options });
  onTestFinished(() => registry.close());
  storeImage(registry.store, PATH, image, 'v1');
  return registry;
}

/** An instance of Sigstore for a file, or for the group of tests that asks for it. */
export async function sharedSigstore(): Promise<FakeSigstore> {
  const sigstore = await startSigstore();
  afterAll(() => sigstore.close());
  return sigstore;
}

export interface SignOptions {
  readonly claims?: ClaimOverrides;
  readonly format?: 'both' | 'bundle' | 'legacy';
  readonly recursive?: boolean;
  /** In place of a certificate. */
  readonly key?: { readonly privateKey: KeyObject; readonly tlog: boolean };
}

/** Signs an image with the sign action, as a run with these claims. */
export async function signImage(
  sigstore: FakeSigstore,
  registry: FakeRegistry,
  digest: string,
  { claims = {}, format = 'both', recursive = false, key }: SignOptions = {},
): Promise<void> {
  const job = await jobOf(sigstore);
  const url = new URL(sigstore.urls.idTokenRequestUrl);
  url.searchParams.set('claims', Buffer.from(JSON.stringify(claims)).toString('base64url'));
  const run = await signInProcess({
    inputs: {
      ...job.inputs,
      image: `${registry.host}/${PATH}`,
      digest,
      'signature-format': format,
      recursive: String(recursive),
      ...(key && { key: 'env://RELEASE_KEY', tlog: String(key.tlog) }),
    },
    environment: {
      ...job.environment,
      ACTIONS_ID_TOKEN_REQUEST_URL: url.href,
      ...(key && { RELEASE_KEY: key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }),
    },
    dockerConfig: { auths: { [registry.host]: registry.dockerAuth } },
  });
  await job.remove();
  if (run?.failure) throw run.failure;
}

/** The expectation of the run's own repository, with `options` on top. */
export function expecting(sigstore: FakeSigstore, options: ExpectationOptions = {}): Question {
  const said = {
    ...(options.owner === undefined && { repo: REPO }),
    certificateOidcIssuer: sigstore.issuer,
    ...options,
  };
  return {
    said,
    expectation: parseExpectation(said),
    requirements: [],
    requireDigest: false,
    platform: undefined,
    lenses: [],
    requireAs: false,
  };
}

/** Asks the registries without a login. Waits between attempts pass at once, by a clock of their own. */
export async function ask(
  sigstore: FakeSigstore,
  image: string,
  question: Question,
): Promise<VerifiedImage[]> {
  const log = collectingLog();
  let passed = 0;
  const clock = { now: () => passed, sleep: async (ms: number) => void (passed += ms) };
  const http = createHttp({ timeoutMs: 5000, log, environment: {}, ...clock });
  const credentials = createCredentialSource({ environment: {}, log });
  const registries = new Registries({ http, credentials, log });
  const root = Promise.resolve(parseTrustedRoot(JSON.stringify(sigstore.trustedRoot)));
  return verifyImage(image, parseImageName(image), { question, registries, root });
}

export async function reportOn(sigstore: FakeSigstore, image: string, question: Question) {
  const [only, ...others] = await ask(sigstore, image, question);
  if (only === undefined || others.length > 0) throw new Error('not one answer');
  return only.report;
}
