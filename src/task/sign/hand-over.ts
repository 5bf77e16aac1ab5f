import { lagOf } from '../../attach/any-manifest.ts';
import { platformName } from '../../oci/layout/platform.ts';
import { type PlatformImage, writeIndex } from '../../oci/layout/write-index.ts';
import { platformOf } from '../../oci/lookup/own-platform.ts';
import type { Registries } from '../../oci/registries.ts';
import type { Registry } from '../../oci/registry.ts';
import type { BuiltImage } from '../../request/build-records.ts';
import { eventually } from '../../shared/eventually.ts';
import { Failure } from '../../shared/failure.ts';
import type { Log } from '../../shared/log.ts';
import { nameOf, type Repository } from '../../subject/repository.ts';

interface HandOver {
  readonly registries: Registries;
  readonly timeoutMs: number;
  readonly log: Pick<Log, 'info'>;
}

/**
 * Looks at each image that jobs say to have built, and joins the platforms of one in an index, which is read back. What
 * is signed afterwards can only name what these jobs pushed.
 * @throws Failure `build-record-differs`, and those of the registry
 */
export async function handOver(images: readonly BuiltImage[], run: HandOver): Promise<void> {
  await Promise.all(images.map((image) => handOverOne(image, run)));
}

async function handOverOne({ repository, platforms }: BuiltImage, run: HandOver): Promise<void> {
  const registry = run.registries.for(repository.registry);
  await Promise.all(platforms.map((image) => requireAsSaid(image, repository, registry, run)));
  if (platforms.length === 1) return;
  const { bytes, descriptor } = writeIndex(platforms);
  const { digest, mediaType } = descriptor;
  await registry.putManifest(repository.path, digest, mediaType, bytes);
  const back = await eventually(() => registry.getManifest(repository.path, digest), lagOf(run));
  if (back === undefined || !back.bytes.equals(bytes))
    throw differs(`${nameOf(repository)} does not give back the index ${digest}`);
  run.log.info(
    `${nameOf(repository)}@${digest} is the index of ${platforms.map(({ platform }) => platformName(platform)).join(', ')}`,
  );
}

/** A manifest by its digest is what was pushed; that it is for its platform, its config says. */
async function requireAsSaid(
  { digest, size, mediaType, platform }: PlatformImage,
  { path, registry: host }: Repository,
  registry: Registry,
  run: HandOver,
): Promise<void> {
  const name = `${host}/${path}@${digest}`;
  const manifest = await eventually(() => registry.getManifest(path, digest), lagOf(run));
  if (manifest === undefined) throw differs(`${name} is not in the registry`);
  const { descriptor, bytes } = manifest;
  if (descriptor.mediaType !== mediaType || descriptor.size !== size)
    throw differs(`${name} has another type or size`);
  const made = platformName(await platformOf(bytes, (blob, most) => registry.getBlob(path, blob, most)));
  if (made !== platformName(platform))
    throw differs(`${name} is for ${made}, not for ${platformName(platform)}`);
}

function differs(what: string): Failure {
  return new Failure({
    class: 'conflict',
    code: 'build-record-differs',
    what: `what was built is not what was handed over: ${what}`,
    why: 'a job that builds said something else than it did, or somebody deleted it in between',
    fix: 'look into the log of the jobs that build, and run all jobs again',
  });
}
