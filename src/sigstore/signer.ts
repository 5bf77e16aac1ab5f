import { Failure } from '../shared/failure.ts';
import { settleAll } from '../shared/settle.ts';
import type { Content, SignedArtifact } from './artifact.ts';
import { preAuthEncoding } from './envelope.ts';
import type { KeyHolder } from './key-holder.ts';
import type { TrustedRoot } from './trusted-root.ts';
import type { VerifiedContent } from './verify.ts';
import type { Witness } from './witness.ts';

/** A certificate that ends sooner is not used for another log entry. */
const LEAST_VALIDITY_S = 60;
/** A log that contradicts itself as often as this is not believed to come round; each time makes an entry. */
const MOST_CONFLICTS = 4;

/** What is to be signed: an in-toto statement, or a simple-signing payload. */
export interface Unsigned {
  readonly payload: Buffer;
  /** Media type of a statement; null for simple-signing, which has no envelope. */
  readonly payloadType: string | null;
}

export interface SignerOptions {
  readonly first: KeyHolder;
  /** Gets another key and certificate when the certificate runs out. */
  readonly renew: () => Promise<KeyHolder>;
  /** All are asked about each signature. */
  readonly witnesses: readonly Witness[];
  readonly root: TrustedRoot;
}

export interface Signed {
  readonly artifact: SignedArtifact;
  readonly verified: VerifiedContent;
}

/** Signs, has it witnessed, and verifies: everything that one run signs goes through one of these. */
export class Signer {
  readonly #options: SignerOptions;
  #holder: Promise<KeyHolder>;

  constructor(options: SignerOptions) {
    this.#options = options;
    this.#holder = Promise.resolve(options.first);
  }

  /**
   * Signs and has the witnesses vouch for it. A certificate about to expire, or an entry that a v2 log already has,
   * is answered by signing anew.
   * @throws Failure `log-withholds-entries`; of a witness or of who renews the certificate; `artifact-rejected` when what the services
   *   answered does not verify
   */
  async sign(unsigned: Unsigned): Promise<Signed> {
    const { root } = this.#options;
    for (let conflicts = 0; ;) {
      const holder = await this.#current();
      const content = await contentOf(unsigned, holder);
      try {
        const artifact = await this.#witnessed(content, holder);
        return { artifact, verified: holder.verify(artifact, root) };
      } catch (error) {
        if (error === EXPIRING) continue;
        if (!isSolvedByAnother(error, holder)) throw error;
        if (++conflicts === MOST_CONFLICTS) throw withholding(error);
      }
    }
  }

  async #witnessed(content: Content, holder: KeyHolder): Promise<SignedArtifact> {
    const artifact = { content, material: holder.material, logEntries: [], timestamps: [] };
    const beforeAttempt = () => {
      if (holder.expiresIn() < LEAST_VALIDITY_S) throw EXPIRING;
    };
    const asked = this.#options.witnesses.map((witness) => witness(artifact, { holder, beforeAttempt }));
    await settleAll(asked);
    const testimonies = await Promise.all(asked);
    return {
      ...artifact,
      logEntries: testimonies.flatMap(({ logEntries = [] }) => logEntries),
      timestamps: testimonies.flatMap(({ timestamps = [] }) => timestamps),
    };
  }

  /** The first to find the certificate too old renews it for everybody. */
  async #current(): Promise<KeyHolder> {
    const held = this.#holder;
    const holder = await held;
    if (holder.expiresIn() >= LEAST_VALIDITY_S) return holder;
    if (this.#holder === held) this.#holder = this.#options.renew();
    return this.#holder;
  }
}

const EXPIRING = new Error('the certificate is about to expire');

/** Whether another signature makes another entry. */
function isSolvedByAnother(error: unknown, { algorithm }: KeyHolder): error is Failure {
  return error instanceof Failure && error.class === 'conflict' && !algorithm.isDeterministic;
}

/** New entries cannot be old ones: the log takes each, loses its answer and does not give it out again. */
function withholding(cause: Failure): Failure {
  return new Failure({
    class: 'unavailable',
    code: 'log-withholds-entries',
    what: `the log gave out none of ${MOST_CONFLICTS} entries that it has: ${cause.message}`,
    why: 'each new signature made an entry whose answer was lost or wrong, so that the log is disturbed',
    fix: 'run the step again later',
    cause,
  });
}

async function contentOf({ payload, payloadType }: Unsigned, holder: KeyHolder): Promise<Content> {
  if (payloadType === null) {
    return { kind: 'simple-signing', payload, signature: await holder.sign(payload) };
  }
  const signature = await holder.sign(preAuthEncoding(payloadType, payload));
  return { kind: 'envelope', envelope: { payloadType, payload, signature } };
}
