import { Attestation } from '../../attach/attestation.ts';
import type { PlaceFailure, PreparedTarget } from '../../attach/prepare.ts';
import { type SignableKind, attestationOf, SIGNATURE, SIMPLE_SIGNATURE } from '../../attach/signable.ts';
import type { Log } from '../../shared/log.ts';
import { uriOf } from '../../sigstore/key-holder.ts';
import type { ScanRun } from '../../statement/scan.ts';
import type { StoredBeside } from './beside.ts';
import type { Identified } from './identify.ts';
import type { Images } from './images.ts';
import type { SignInputs } from '../../request/sign-request.ts';
import type { Route } from './route.ts';
import type { Services } from './services.ts';

/** Everything that a run attests, and what it had to store beside the images for that. */
export interface Attestations {
  readonly all: readonly Attestation[];
  readonly stored: readonly StoredBeside[];
  readonly failures: readonly PlaceFailure[];
}

/**
 * Bytes of a statement: each program that verifies the image fetches all bundles beside it, which takes it twenty
 * times as long with one of 5 MB, and Kyverno rejects the image from 10,000,000 on.
 */
const MAX_INLINE = 1_000_000;

/**
 * What is attested to each image: what the run itself signs, and the files that were given. What is too large is
 * stored beside the image, and a reference to it is attested.
 */
export async function attestationsOf(
  images: Images,
  identified: Identified,
  inputs: SignInputs,
  services: Services,
  log: Log,
): Promise<Attestations> {
  const { owner } = identified;
  const attester = owner.claims?.san ?? uriOf(identified.holder.publicKey);
  const options = { formats: services.chosen.formats, owner, log };
  const planned = images.targets.map((prepared) => ({
    prepared,
    own: images.notSigned.has(prepared.target.digest) ? [] : identified.signables,
    given: images.routes
      .filter(({ digest }) => digest === prepared.target.digest)
      .map((route) => ({ route, kind: kindOf(route, owner.claims && runOf(owner.claims)) })),
  }));
  const finished = planned.map(async ({ prepared, own, given }) => {
    const large = given.filter(({ kind }) => isLarge(kind, prepared));
    const small = given.filter((one) => !large.includes(one)).map(({ kind }) => kind);
    if (large.length === 0)
      return { attestations: [new Attestation(prepared, { ...options, signables: [...own, ...small] })] };
    // Loaded here: few files are as large as that.
    const { storeBeside } = await import('./beside.ts');
    const routes = large.map(({ route }) => route);
    const beside = await storeBeside(prepared, routes, { owner, attester, inputs, services, log });
    const signables = [...own, ...small, ...beside.references];
    return {
      ...beside,
      attestations: [
        new Attestation(beside.prepared, { ...options, signables }),
        ...beside.files.map((file) => new Attestation(file, { ...options, signables: OF_A_FILE })),
      ],
    };
  });
  const settled = await Promise.all(finished);
  return {
    all: settled.flatMap(({ attestations }) => attestations),
    stored: settled.flatMap((one) => ('stored' in one ? one.stored : [])),
    failures: settled.flatMap((one) => ('failures' in one ? one.failures : [])),
  };
}

const OF_A_FILE: readonly SignableKind[] = [SIGNATURE, SIMPLE_SIGNATURE];

function kindOf({ given: { document } }: Route, run: ScanRun | undefined): SignableKind {
  return attestationOf(document.predicateType, document.predicate(run));
}

function runOf({
  runInvocationUri,
  san,
}: {
  readonly runInvocationUri: string;
  readonly san: string;
}): ScanRun {
  return { uri: runInvocationUri, builderId: san };
}

function isLarge({ payload }: SignableKind, { target }: PreparedTarget): boolean {
  return payload(target.name, target.digest).length > MAX_INLINE;
}
