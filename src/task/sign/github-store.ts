import type { Attestation } from '../../attach/attestation.ts';
import type { Own } from '../../attach/own-artifacts.ts';
import {
  type AttestationStore,
  storedSignatures,
  uploadAttestation,
} from '../../github/attestation-store.ts';
import type { Environment } from '../../github/environment.ts';
import { Failure } from '../../shared/failure.ts';
import { createLimiter } from '../../shared/limit.ts';
import type { Log } from '../../shared/log.ts';
import { bundleJson } from '../../sigstore/bundle.ts';
import type { Claims } from '../../sigstore/claims.ts';
import type { Digest } from '../../subject/digest.ts';
import type { SignInputs } from '../../request/sign-request.ts';
import type { Services } from './services.ts';

/** What went to GitHub's store, and what did not. */
export interface GitHubStore {
  /** Bundles that are there now, those of earlier runs as well. */
  readonly stored: number;
  readonly skipped: readonly SkippedBundle[];
}

export interface StoredAtGitHub {
  readonly report: GitHubStore;
  /** What the run fails with, once all that it did is told; undefined: nothing, or skipping is allowed. */
  readonly failure: Failure | undefined;
}

export interface SkippedBundle {
  readonly predicateType: string | null;
  readonly why: string;
}

const AT_ONCE = 4;

/**
 * Uploads the bundles of statements that are attached, so that gh finds them without flags; signatures it never asks
 * for.
 */
export async function uploadBundles(
  attestations: readonly Attestation[],
  { repository }: Claims,
  { inputs, environment, services, log }: StoreOptions,
): Promise<StoredAtGitHub> {
  const { githubAttestations: wanted, githubToken: token } = inputs;
  const store = token && { api: environment.apiUrl, repository, token, http: services.http };
  const outcomes = store
    ? await uploadAll(bundlesOf(attestations), store)
    : [{ predicateType: null, failure: withoutToken() }];
  const failures = outcomes.filter(({ failure }) => failure !== undefined);
  const skipped = failures.map(({ predicateType, failure }) => ({ predicateType, why: wordsOf(failure) }));
  const [first] = failures;
  for (const why of new Set(skipped.map((bundle) => bundle.why))) log.notice(`not in GitHub’s store: ${why}`);
  const stored = outcomes.length - failures.length;
  if (stored > 0) log.info(`${stored} attestations are in GitHub’s store`);
  const failure = wanted === 'true' ? first?.failure : undefined;
  return { report: { stored, skipped }, failure };
}

export interface StoreOptions {
  readonly inputs: SignInputs;
  readonly environment: Environment;
  readonly services: Services;
  readonly log: Log;
}

interface Outcome {
  readonly predicateType: string | null;
  readonly failure?: Failure;
}

interface Bundle {
  readonly digest: Digest;
  readonly own: Own;
}

/** Each statement once, wherever it is attached. */
function bundlesOf(attestations: readonly Attestation[]): Bundle[] {
  const found = attestations
    .filter(({ isOfImage }) => isOfImage)
    .flatMap(({ places }) => places)
    .flatMap(({ place, written }) =>
      written
        .filter(({ name }) => name === 'bundle')
        .flatMap((layout) => layout.own.all().map((own) => ({ digest: place.subject.digest, own }))),
    )
    .filter(({ own }) => own.signable.kind !== 'signature');
  return [...new Map(found.map((bundle) => [signatureOf(bundle.own), bundle])).values()];
}

function signatureOf({ artifact: { content } }: Own): string {
  return content.kind === 'envelope' ? content.envelope.signature.toString('base64') : '';
}

/** After a refusal that would meet all the others too, none of them is sent. */
async function uploadAll(bundles: readonly Bundle[], store: AttestationStore): Promise<Outcome[]> {
  let refusal: Failure | undefined;
  const limit = createLimiter(AT_ONCE);
  const upload = async ({ digest, own }: Bundle): Promise<Outcome> => {
    const { predicateType } = own.signable;
    if (refusal) return { predicateType, failure: refusal };
    try {
      const isThere = own.reused && (await storedSignatures(store, digest)).has(signatureOf(own));
      if (!isThere) await uploadAttestation(store, JSON.parse(bundleJson(own.artifact)) as object);
      return { predicateType };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (error.class !== 'malformed') refusal = error;
      return { predicateType, failure: error };
    }
  };
  return Promise.all(bundles.map((bundle) => limit(() => upload(bundle))));
}

function wordsOf(failure: Failure | undefined): string {
  return [failure?.message, failure?.why].filter((part) => part !== undefined).join(': ');
}

function withoutToken(): Failure {
  return new Failure({
    class: 'usage',
    code: 'github-attestations-refused',
    what: 'nothing can be stored at GitHub without a token',
    why: 'github-token is empty',
    fix: 'github-token: ${{ github.token }}',
  });
}
