import { readFile } from 'node:fs/promises';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import resultSchema from '../../../docs/result.schema.json' with { type: 'json' };
import type { Mode } from '../../fake/registry/modes.ts';
import { type FakeRegistry, startRegistry } from '../../fake/registry/registry.ts';
import { type FakeSigstore, startSigstore } from '../../fake/sigstore/index.ts';
import { attachedTo } from '../../support/attached.ts';
import { type Image, singleImage, storeImage } from '../../support/image.ts';
import { signInProcess } from '../../support/in-process.ts';
import { jobOf } from '../../support/job.ts';
import type { Digest } from '../../../src/subject/digest.ts';
import type { Result } from '../../../src/task/sign/result.ts';

export const PATH = 'acme/app';
export const SPDX = 'https://spdx.dev/Document';
export const CYCLONEDX = 'https://cyclonedx.org/bom';
export const VULN = 'https://cosign.sigstore.dev/attestation/vuln/v1';
export const isResult = new Ajv2020({ strict: true, strictTypes: false }).compile(resultSchema);

export let sigstore: FakeSigstore;

/** A Sigstore instance for the tests of one file. */
export function withSigstore(): void {
  beforeAll(async () => {
    sigstore = await startSigstore();
  });
  afterAll(() => sigstore.close());
}

let images = 0;

/** Text that makes an image another one. */
export const anotherImage = (): string => `predicates ${images++}`;

export async function start(mode: Mode, image: Image = singleImage(anotherImage())) {
  const registry = await startRegistry({ mode, traffic: sigstore.traffic });
  const job = await jobOf(sigstore);
  const directory = await mkdtemp(path.join(tmpdir(), 'predicates-'));
  onTestFinished(async () => {
    await Promise.all([registry.close(), job.remove(), rm(directory, { recursive: true })]);
  });
  storeImage(registry.store, PATH, image, 'v1');
  const sign = async (inputs: Readonly<Record<string, string>>) => {
    const before = sigstore.traffic.requests.length;
    const run = await signInProcess({
      inputs: {
        ...job.inputs,
        image: `${registry.host}/${PATH}`,
        digest: image.digest,
        'output-dir': directory,
        ...inputs,
      },
      environment: job.environment,
      dockerConfig: { auths: { [registry.host]: registry.dockerAuth } },
    });
    if (!run) throw new Error('killed');
    const text = await readFile(path.join(directory, 'result.json'), 'utf8').catch(() => '{}');
    const result = JSON.parse(text) as Result;
    return { ...run, result, requests: sigstore.traffic.requests.slice(before) };
  };
  const file = async (name: string, content: object) => {
    const named = path.join(directory, name);
    await writeFile(named, JSON.stringify(content));
    return named;
  };
  const statements = async () => {
    const lines = await readFile(path.join(directory, 'statements.jsonl'), 'utf8');
    return lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { predicateType: string });
  };
  return { registry, image, sign, file, statements };
}

export const typesOf = (registry: FakeRegistry, digest: Digest, format: 'bundle' | 'legacy' = 'bundle') =>
  attachedTo({
    store: registry.store,
    repository: PATH,
    digest,
    sigstore,
    through: 'referrers',
    leftovers: { index: [], sig: [], att: [] },
  })
    .filter((one) => one.format === format)
    .map(({ predicateType }) => predicateType)
    .sort();

export const SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';
export const SLSA = 'https://slsa.dev/provenance/v1';
