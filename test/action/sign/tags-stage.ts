import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import type { Result } from '../../../src/task/sign/result.ts';
import type { Behaviour } from '../../fake/registry/behaviour.ts';
import type { Mode } from '../../fake/registry/modes.ts';
import { type FakeRegistry, startRegistry } from '../../fake/registry/registry.ts';
import { type ClaimOverrides, type FakeSigstore, startSigstore } from '../../fake/sigstore/index.ts';
import { faultOn } from '../../support/fault.ts';
import { type Image, singleImage, storeImage } from '../../support/image.ts';
import { signInProcess } from '../../support/in-process.ts';
import { jobOf } from '../../support/job.ts';

/** Of all images here, at each registry. */
export const PATH = 'acme/app';
const validate = new Ajv2020().compile(JSON.parse(readFileSync('docs/result.schema.json', 'utf8')) as object);

let sigstore: FakeSigstore;

/** A Sigstore instance for the tests of one file. */
export function withSigstore(): void {
  beforeAll(async () => {
    sigstore = await startSigstore();
  });
  afterAll(() => sigstore.close());
}

let images = 0;
export const newImage = () => singleImage(`tagged ${images++}`);

export async function start(mode: Mode, behaviour: Partial<Behaviour> = {}): Promise<FakeRegistry> {
  const registry = await startRegistry({ mode, ...behaviour });
  onTestFinished(() => registry.close());
  return registry;
}

export interface Asked {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly claims?: ClaimOverrides;
  /** What the runner says. */
  readonly environment?: Readonly<Record<string, string>>;
  /** More than one: the image is in all of them. */
  readonly registries?: readonly FakeRegistry[];
}

/** Signs an image that is there by its digest, and reads what the run tells. */
export async function sign(registry: FakeRegistry, image: Image, asked: Asked = {}) {
  const { inputs = {}, claims = {}, environment = {}, registries = [registry] } = asked;
  for (const one of registries) storeImage(one.store, PATH, image);
  const job = await jobOf(sigstore);
  const directory = await mkdtemp(path.join(tmpdir(), 'tags-'));
  onTestFinished(async () => {
    await job.remove();
    await rm(directory, { recursive: true, force: true });
  });
  const url = new URL(sigstore.urls.idTokenRequestUrl);
  url.searchParams.set('claims', Buffer.from(JSON.stringify(claims)).toString('base64url'));
  const run = await signInProcess({
    inputs: {
      ...job.inputs,
      image: registries.map(({ host }) => `${host}/${PATH}`).join('\n'),
      digest: image.digest,
      'output-dir': directory,
      ...inputs,
    },
    environment: { ...job.environment, ACTIONS_ID_TOKEN_REQUEST_URL: url.href, ...environment },
    dockerConfig: { auths: Object.fromEntries(registries.map(({ host, dockerAuth }) => [host, dockerAuth])) },
  });
  if (!run) throw new Error('it was ended');
  const text =
    inputs['dry-run'] === 'true' ? '{}' : readFileSync(path.join(directory, 'result.json'), 'utf8');
  const result = JSON.parse(text) as Result;
  if (text !== '{}') expect(validate(result) || validate.errors).toBe(true);
  const { tags = [] } = result;
  return { ...run, result, tags };
}

export const ofRun = (number: number): Asked => ({
  inputs: { tags: 'v1' },
  claims: { run_id: String(number) },
});

/** While one request waits, another run goes from its start to its end. */
export function meanwhile(
  registry: FakeRegistry,
  method: string,
  at: string,
  run: () => Promise<unknown>,
): void {
  registry.traffic.faults = faultOn(
    { method, path: new RegExp(`/manifests/${at}$`) },
    { kind: 'wait', until: run },
    1,
  );
}
