import type { Http } from '../http/http.ts';
import { Failure } from '../shared/failure.ts';
import type { Content, SignedArtifact } from './artifact.ts';
import { preAuthEncoding, signatureOf } from './envelope.ts';
import type { LogService } from './instance.ts';
import type { LogPace } from './log-pace.ts';
import { recordInLog } from './log.ts';
import type { SigningSession } from './session.ts';
import { requestTimestamp } from './timestamp.ts';
import type { TrustedRoot } from './trusted-root.ts';
import { type VerifiedArtifact, verifyArtifact } from './verify.ts';

/** A certificate that ends sooner is not used for another log entry. */
const LEAST_VALIDITY_S = 60;

/** What is to be signed: an in-toto statement, or a simple-signing payload. */
export interface Unsigned {
  readonly payload: Buffer;
  /** Media type of a statement; null for simple-signing, which has no envelope. */
  readonly payloadType: string | null;
}

export interface SignerOptions {
  readonly first: SigningSession;
  /** Opens another session when the certificate runs out: a new token, key and certificate. */
  readonly renew: () => Promise<SigningSession>;
  readonly log: LogService;
  readonly timestampAuthority: URL | undefined;
  readonly pace: LogPace;
  readonly http: Http;
  readonly root: TrustedRoot;
}

export interface Signed {
  readonly artifact: SignedArtifact;
  readonly verified: VerifiedArtifact;
}

/** Signs, records and verifies: everything that one run signs goes through one of these. */
export class Signer {
  readonly #options: SignerOptions;
  #session: Promise<SigningSession>;

  constructor(options: SignerOptions) {
    this.#options = options;
    this.#session = Promise.resolve(options.first);
  }

  /**
   * Signs with the session's key and records the result. A certificate about to expire, or an entry
   * that a v2 log already has, is answered by signing anew.
   * @throws Failure of the log, the timestamp authority or the certificate authority; `artifact-rejected`
   *   when what the services answered does not verify
   */
  async sign(unsigned: Unsigned): Promise<Signed> {
    for (;;) {
      const session = await this.#current();
      const content = contentOf(unsigned, session);
      try {
        const artifact = await this.#witness(
          { content, material: session.material, logEntries: [], timestamps: [] },
          session,
        );
        return { artifact, verified: verifyArtifact(artifact, this.#options.root) };
      } catch (error) {
        if (error !== EXPIRING && !(error instanceof Failure && error.code === 'log-conflict')) throw error;
      }
    }
  }

  async #witness(artifact: SignedArtifact, session: SigningSession): Promise<SignedArtifact> {
    const { log, timestampAuthority, http, root, pace } = this.#options;
    const beforeAttempt = () => {
      if (session.expiresIn() < LEAST_VALIDITY_S) throw EXPIRING;
    };
    const signature = signatureOf(artifact.content);
    const [entry, timestamp] = await Promise.all([
      recordInLog({ artifact, log, http, root, pace, beforeAttempt }),
      timestampAuthority && requestTimestamp({ url: timestampAuthority, signature, http }),
    ]);
    return { ...artifact, logEntries: [entry], timestamps: timestamp ? [timestamp] : [] };
  }

  /** The first to find the certificate too old renews it for everybody. */
  async #current(): Promise<SigningSession> {
    const held = this.#session;
    const session = await held;
    if (session.expiresIn() >= LEAST_VALIDITY_S) return session;
    if (this.#session === held) this.#session = this.#options.renew();
    return this.#session;
  }
}

const EXPIRING = new Error('the certificate is about to expire');

function contentOf({ payload, payloadType }: Unsigned, session: SigningSession): Content {
  if (payloadType === null) {
    return { kind: 'simple-signing', payload, signature: session.sign(payload) };
  }
  const signature = session.sign(preAuthEncoding(payloadType, payload));
  return { kind: 'envelope', envelope: { payloadType, payload, signature } };
}
