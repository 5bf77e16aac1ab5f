import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, onTestFinished } from 'vitest';
import { behaviourOf, type Mode } from '../fake/registry/modes.ts';
import { type FakeRegistry, type RegistryOptions, startRegistry } from '../fake/registry/registry.ts';
import { indexTag } from '../../src/oci/layout/tags.ts';
import { type Digest, sha256Digest } from '../../src/subject/digest.ts';
import { type Attached, FROM, putAll } from './attached-image.ts';
import { command, directoryWith } from '../command/command.ts';

export const TO = 'mirror/app';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';

export async function start(mode: Mode, options: Partial<RegistryOptions> = {}): Promise<FakeRegistry> {
  const registry = await startRegistry({ mode, ...options });
  onTestFinished(() => registry.close());
  return registry;
}

/** A login for each registry, in a configuration file. */
export async function login(...registries: readonly FakeRegistry[]) {
  const auths = Object.fromEntries(registries.map(({ host, dockerAuth }) => [host, dockerAuth]));
  const directory = await directoryWith({ 'config.json': JSON.stringify({ auths }) });
  return { DOCKER_CONFIG: directory };
}

export function expectWhole(to: FakeRegistry, { image, referrers, tags }: Attached, repository = TO): void {
  for (const manifest of image.manifests)
    expect(to.store.manifest(repository, sha256Digest(manifest))?.bytes).toEqual(manifest);
  for (const blob of image.blobs) expect(to.store.blob(repository, sha256Digest(blob))).toEqual(blob);
  for (const digest of referrers) expect(to.store.manifest(repository, digest)?.digest).toBe(digest);
  for (const tag of tags) expect(to.store.tags(repository).get(tag)).toBeDefined();
  expect(to.store.tags(repository).get('v1')).toBe(image.digest);
}

/** Copies between registries of two kinds, all of it; and again, when nothing is left to write. */
export async function expectCopied(fromMode: Mode, toMode: Mode): Promise<void> {
  const [from, to] = [await start(fromMode), await start(toMode)];
  const all = putAll(from, `${fromMode} ${toMode}`);
  const variables = await login(from, to);
  const names = [`${from.host}/${FROM}:v1`, `${to.host}/${TO}`];
  const { exitCode, out, err } = await command(['copy', ...names], { variables });
  expect([exitCode, out]).toEqual([0, expect.stringContaining('copied: ')]);
  expect(err).toContain(`${from.host}/${FROM}:v1 is ${all.image.digest}`);
  expectWhole(to, all);
  const index = to.store.manifest(TO, indexTag(all.image.digest));
  const { referrers } = behaviourOf(toMode, {});
  expect(index?.json.manifests?.map(({ digest }) => digest)).toEqual(
    referrers === 'supported' ? undefined : [all.referrers[0]],
  );
  const writes = () => to.requests.filter(({ method }) => method === 'PUT').length;
  const before = writes();
  const again = await command(['copy', ...names], { variables });
  expect([again.exitCode, again.out]).toEqual([0, expect.stringContaining('unchanged: ')]);
  expect(writes()).toBe(before);
}

interface Report {
  readonly exitCode: number;
  readonly copies: readonly {
    readonly failures: readonly { readonly code: string }[];
    readonly destinations: readonly {
      readonly outcome: string;
      readonly manifests?: { readonly sent: number };
      readonly blobs?: Record<string, number>;
      readonly tags: readonly {
        readonly tag: string;
        readonly before: string | null;
        readonly outcome: string;
      }[];
      readonly tagged?: readonly { readonly tag: string; readonly outcome: string }[];
      readonly failure?: { readonly code: string };
    }[];
  }[];
}

const schema = JSON.parse(readFileSync('docs/copy.schema.json', 'utf8')) as object;

/** Copies `acme/app:v1` to `mirror/app`, or as `names` say, and reads the report, which follows its schema. */
export async function copied(
  from: FakeRegistry,
  to: FakeRegistry,
  args: readonly string[] = [],
  names?: readonly string[],
) {
  const variables = await login(from, to);
  const named = names ?? [`${from.host}/${FROM}:v1`, `${to.host}/${TO}`];
  const all = ['copy', ...named, '--format', 'json', '--timeout', '1s', ...args];
  const { out, err, exitCode } = await command(all, { variables });
  if (out === '') throw new Error(err);
  const report = JSON.parse(out) as Report;
  const validate = new Ajv2020().compile(schema);
  expect(validate(report) || validate.errors).toBe(true);
  expect(report.exitCode).toBe(exitCode);
  return {
    report,
    exitCode,
    destination: report.copies[0]?.destinations[0],
    failure: report.copies[0]?.failures[0],
  };
}

/** An image whose one layer is made of these bytes. */
export function imageOf(registry: FakeRegistry, layer: Buffer, more: object = {}): Digest {
  const config = Buffer.from(`{"of":"${sha256Digest(layer)}"}`);
  for (const bytes of [config, layer]) registry.store.putBlob(FROM, bytes);
  const part = (mediaType: string, bytes: Buffer) => ({
    mediaType,
    digest: sha256Digest(bytes),
    size: bytes.length,
  });
  const manifest = {
    schemaVersion: 2,
    mediaType: MANIFEST,
    config: part('application/vnd.oci.image.config.v1+json', config),
    layers: [{ ...part(LAYER, layer), ...more }],
  };
  return registry.store.putManifest(FROM, manifest, 'v1').digest;
}
