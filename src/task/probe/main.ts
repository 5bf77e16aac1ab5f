import { Failure } from '../../shared/failure.ts';
import type { Log } from '../../shared/log.ts';
import type { Registries } from '../../oci/registries.ts';
import { nameOf, parseImageName } from '../../subject/repository.ts';
import { notFound } from '../../verification/verify-image.ts';
import { type DryRun, dryRunPod } from './dry-run.ts';
import type { Cluster } from './kubeconfig.ts';
import { pushTwin } from './twin.ts';

/**
 * `checked`: the signed image is admitted and its unsigned twin is not. `unchecked`: both are: nothing checks
 * signatures. `refuses-all`: neither is. `could-not-tell`: an engine did not answer, or something else refused.
 */
export type ProbeVerdict = 'checked' | 'unchecked' | 'refuses-all' | 'refuses-signed' | 'could-not-tell';

export interface Probe {
  readonly verdict: ProbeVerdict;
  readonly signed: DryRun & { readonly image: string };
  readonly unsigned: DryRun & { readonly image: string };
  readonly namespace: string;
  /** Tag of the twin that the registry did not let go. */
  readonly left?: string;
}

export interface ProbeOptions {
  readonly cluster: Cluster;
  readonly registries: Registries;
  readonly log: Log;
  readonly timeoutMs: number;
}

/** Asks a cluster by dry run whether it admits a signed image and denies its twin. @throws Failure */
export async function probe(text: string, { cluster, registries, ...options }: ProbeOptions): Promise<Probe> {
  const { repository, tag = 'latest', digest: named } = parseImageName(text);
  const registry = registries.for(repository.registry);
  const digest = named ?? (await registry.headManifest(repository.path, tag))?.digest;
  if (digest === undefined) throw notFound(text);
  const twin = await pushTwin(registry, repository.path, digest);
  const [image, other] = [digest, twin.digest].map((one) => `${nameOf(repository)}@${one}`) as [
    string,
    string,
  ];
  const ask = async () =>
    [await dryRunPod(cluster, image, options), await dryRunPod(cluster, other, options)] as const;
  const [asked] = await Promise.allSettled([ask()]);
  const isGone = await orFalse(registry.deleteManifest(repository.path, twin.digest));
  if (asked.status === 'rejected') throw asked.reason;
  const [signed, unsigned] = asked.value;
  return {
    verdict: verdictOn(signed, unsigned),
    signed: { image, ...signed },
    unsigned: { image: other, ...unsigned },
    namespace: cluster.namespace,
    ...(!isGone && { left: `${nameOf(repository)}:${twin.tag}` }),
  };
}

function verdictOn({ verdict: signed }: DryRun, { verdict: unsigned }: DryRun): ProbeVerdict {
  if (signed === 'admitted')
    return unsigned === 'denied' ? 'checked' : unsigned === 'admitted' ? 'unchecked' : 'could-not-tell';
  if (signed !== 'denied') return 'could-not-tell';
  return unsigned === 'denied'
    ? 'refuses-all'
    : unsigned === 'admitted'
      ? 'refuses-signed'
      : 'could-not-tell';
}

async function orFalse(deleted: Promise<boolean>): Promise<boolean> {
  try {
    return await deleted;
  } catch (error) {
    // That the twin stays is told; the answer of the cluster is not lost for it.
    if (error instanceof Failure) return false;
    throw error;
  }
}
