import { Failure } from '../shared/failure.ts';
import { createLimiter } from '../shared/limit.ts';
import type { SignedArtifact } from '../sigstore/artifact.ts';
import type { VerifiedContent } from '../sigstore/verify.ts';
import type { Digest } from '../subject/digest.ts';
import { objectIn, textOf } from '../text/json.ts';
import type { Owner } from './owner.ts';
import { saysTheSame, type Signable } from './signable.ts';

/** An artifact of this run's identity, stored in one layout. */
export interface Own {
  readonly signable: Signable;
  readonly artifact: SignedArtifact;
  readonly verified: VerifiedContent;
  /** Distinguishes stored forms: the digest of a bundle's manifest, the key of a layer. */
  readonly key: string;
  /** Of the bundle's manifest, or of the layer. */
  readonly digest: Digest;
  /** Found in the registry, or signed by this run. */
  readonly reused: boolean;
}

/** Somebody else's artifact of a type that this run writes too. */
export interface Foreign {
  readonly predicateType: string | null;
  readonly san: string;
}

/** What was found beside a digest and can be fetched to be judged. */
export interface Candidate<Stored> {
  readonly key: string;
  readonly digest: Digest;
  fetch(): Promise<{ readonly artifact: SignedArtifact; readonly stored: Stored } | undefined>;
}

/** A digest with more than these beside it is hostile or broken: no cluster would look at them all. */
const MAX_CANDIDATES = 200;
const AT_ONCE = 8;

/**
 * Which artifact stands for each signable at one digest in one repository and one layout. What is there
 * already stays: another run of ours may have named it in its outputs. Two that are there and say the same
 * merge: the earliest signed time stays, ties by key, so that all writers agree.
 */
export class OwnArtifacts<Stored> {
  readonly foreign: Foreign[] = [];
  readonly #owner: Owner;
  readonly #signables: readonly Signable[];
  readonly #ours = new Map<string, Own>();
  readonly #standing = new Map<Signable, Own>();
  /** By key: the bytes that a layout stores. */
  readonly #stored = new Map<string, Stored>();
  readonly #seen = new Set<string>();
  #lost: ReadonlySet<string> = new Set();
  /** When this identity signed something else of a type. */
  readonly #others = new Map<string | null, Date>();

  constructor(owner: Owner, signables: readonly Signable[]) {
    this.#owner = owner;
    this.#signables = signables;
  }

  /**
   * Fetches and judges candidates not seen before, up to a limit, those first that were listed last: the newest.
   * Resolves to true when there were any.
   */
  async consider(candidates: readonly Candidate<Stored>[]): Promise<boolean> {
    const fresh = candidates
      .filter(({ key }) => !this.#seen.has(key))
      .reverse()
      .slice(0, Math.max(0, MAX_CANDIDATES - this.#seen.size));
    for (const { key } of fresh) this.#seen.add(key);
    const limit = createLimiter(AT_ONCE);
    await Promise.all(fresh.map((candidate) => limit(() => this.#judge(candidate))));
    return fresh.length > 0;
  }

  /** Enters an artifact of ours that is not there yet: it stands until one is found that is. */
  offer(own: Own, stored: Stored): void {
    this.#seen.add(own.key);
    this.#enter(own, stored);
    if (!this.#standing.has(own.signable)) this.#standing.set(own.signable, own);
  }

  /** Chooses what stands, now that `present` are the keys of what is there, all of it considered. */
  settle(present: readonly string[]): void {
    const lost = new Set<string>();
    const here = present.flatMap((key) => this.#ours.get(key) ?? []);
    for (const signable of this.#signables) {
      const [earliest, ...others] = here.filter((own) => own.signable === signable).sort(bySignedTime);
      if (earliest) this.#standing.set(signable, earliest);
      for (const own of others) lost.add(own.key);
    }
    this.#lost = lost;
  }

  standing(signable: Signable): Own | undefined {
    return this.#standing.get(signable);
  }

  /** When this identity last signed something else of the same type; undefined: nothing is there, or no time. */
  otherOf({ predicateType }: Signable): Date | undefined {
    return this.#others.get(predicateType);
  }

  /** One of ours, as it is stored. */
  stored({ key }: Own): Stored {
    const stored = this.#stored.get(key);
    if (stored === undefined) throw new Error(`no longer held: ${key}`);
    return stored;
  }

  /** Lets go of what is stored; which artifacts stand is known still. */
  release(): void {
    this.#ours.clear();
    this.#stored.clear();
  }

  /** In the order of the signables, whichever log entry came first. */
  all(): Own[] {
    return this.#signables.flatMap((signable) => this.#standing.get(signable) ?? []);
  }

  /** Keys of those of ours that are there and must not stay beside the one that stands. */
  get lost(): ReadonlySet<string> {
    return this.#lost;
  }

  #enter(own: Own, stored: Stored): void {
    this.#ours.set(own.key, own);
    this.#stored.set(own.key, stored);
  }

  #noteOther(artifact: SignedArtifact, { signedAt }: VerifiedContent): void {
    const type = predicateTypeOf(artifact);
    const known = this.#others.get(type);
    if (signedAt && (known === undefined || known < signedAt)) this.#others.set(type, signedAt);
  }

  async #judge(candidate: Candidate<Stored>): Promise<void> {
    const fetched = await fetchOrSkip(candidate);
    if (!fetched) return;
    const { artifact, stored } = fetched;
    const { key, digest } = candidate;
    const verdict = this.#owner.judge(artifact);
    if (verdict.kind === 'rejected') return;
    if (verdict.kind === 'ours') {
      const { verified } = verdict;
      const signable = this.#signables.find((candidate) => saysTheSame(candidate, verified.payload));
      if (signable) this.#enter({ signable, artifact, verified, key, digest, reused: true }, stored);
      else this.#noteOther(artifact, verified);
    } else if (verdict.kind === 'other-source') {
      this.#noteOther(artifact, verdict.verified);
    } else {
      const { san } = verdict.verified.identity;
      const sameType = this.#signables.find(
        (candidate) => candidate.predicateType === predicateTypeOf(artifact),
      );
      if (sameType) this.foreign.push({ predicateType: sameType.predicateType, san });
    }
  }
}

/** What has no trusted time comes last. */
export function bySignedTime(a: Own, b: Own): number {
  const [first, second] = [a, b].map(
    ({ verified }) => verified.signedAt?.getTime() ?? Number.MAX_SAFE_INTEGER,
  );
  const difference = (first ?? 0) - (second ?? 0);
  return difference === 0 && a.key !== b.key ? (a.key < b.key ? -1 : 1) : difference;
}

/** Malformed content of others is nothing to this run, and what is more than can be read; a registry that fails is. */
async function fetchOrSkip<Stored>(candidate: Candidate<Stored>) {
  try {
    return await candidate.fetch();
  } catch (error) {
    if (error instanceof Failure && (error.class === 'malformed' || error.class === 'limit'))
      return undefined;
    throw error;
  }
}

function predicateTypeOf({ content }: SignedArtifact): string | null {
  if (content.kind === 'simple-signing') return null;
  return textOf(objectIn(content.envelope.payload)?.predicateType);
}
