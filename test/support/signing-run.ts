import { parseTokenClaims, type TokenClaims } from '../../src/github/claims.ts';
import { createHttp, type Http } from '../../src/http/http.ts';
import type { Content, SignedArtifact } from '../../src/sigstore/artifact.ts';
import { preAuthEncoding, signatureOf } from '../../src/sigstore/envelope.ts';
import { type LogService, parseSigningConfig } from '../../src/sigstore/instance.ts';
import { LogPace } from '../../src/sigstore/log-pace.ts';
import { recordInLog } from '../../src/sigstore/log.ts';
import { openSession, type SessionOptions, type SigningSession } from '../../src/sigstore/session.ts';
import { requestTimestamp } from '../../src/sigstore/timestamp.ts';
import { parseTrustedRoot, type TrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { type CollectingLog, collectingLog } from './log.ts';
import type { FakeSigstore } from '../fake/sigstore/index.ts';

const STATEMENT = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [],
  predicateType: 'test',
  predicate: {},
};

/** What the sign action has in hand once its inputs are read: our own signing code, on a fake instance. */
export interface SigningRun {
  readonly token: string;
  readonly tokenClaims: TokenClaims;
  readonly root: TrustedRoot;
  readonly http: Http;
  readonly log: CollectingLog;
  readonly pace: LogPace;
  open(options?: Partial<SessionOptions>): Promise<SigningSession>;
  logOf(version: 1 | 2): LogService;
  timestamp(content: Content): Promise<Buffer>;
  record(artifact: SignedArtifact, version?: 1 | 2): Promise<SignedArtifact>;
}

/** Waits of the HTTP code and of the log's pace pass at once. */
export async function startSigningRun(sigstore: FakeSigstore): Promise<SigningRun> {
  const log = collectingLog();
  const time = { passed: 0 };
  const sleep = async (ms: number) => void (time.passed += ms);
  const http = createHttp({ log, environment: {}, sleep, now: () => time.passed });
  const pace = new LogPace({ log, sleep, now: () => time.passed });
  const root = parseTrustedRoot(JSON.stringify(sigstore.trustedRoot));
  const token = await requestToken(sigstore);
  const tokenClaims = parseTokenClaims(token);
  const logOf = (version: 1 | 2): LogService => ({
    version,
    url: new URL(version === 1 ? sigstore.urls.rekorV1 : sigstore.urls.rekorV2),
  });
  return {
    token,
    tokenClaims,
    root,
    http,
    log,
    pace,
    open: (options) =>
      openSession({ token, tokenClaims, fulcio: new URL(sigstore.urls.fulcio), http, root, ...options }),
    logOf,
    timestamp: (content) => {
      const config = JSON.stringify(sigstore.signingConfig({ timestamps: true }));
      const { timestampAuthority } = parseSigningConfig(config, new Date());
      if (timestampAuthority === undefined) throw new Error('the fake instance has no timestamp authority');
      return requestTimestamp({ url: timestampAuthority, signature: signatureOf(content), http, root });
    },
    record: async (artifact, version = 1) => {
      const write = { artifact, log: logOf(version), http, root, pace, beforeAttempt: () => undefined };
      return { ...artifact, logEntries: [await recordInLog(write)] };
    },
  };
}

/** A statement in an envelope, signed, not yet logged. */
export function signStatement(session: SigningSession): SignedArtifact {
  const payloadType = 'application/vnd.in-toto+json';
  const payload = Buffer.from(JSON.stringify(STATEMENT));
  const signature = session.sign(preAuthEncoding(payloadType, payload));
  return artifactOf(session, { kind: 'envelope', envelope: { payloadType, payload, signature } });
}

/** A statement, signed, logged and timestamped. */
export async function signedForGood(run: SigningRun): Promise<SignedArtifact> {
  const statement = signStatement(await run.open());
  return { ...(await run.record(statement)), timestamps: [await run.timestamp(statement.content)] };
}

/** A simple-signing payload, signed, not yet logged. */
export function signPayload(session: SigningSession, text = '{"critical":{}}'): SignedArtifact {
  const payload = Buffer.from(text);
  return artifactOf(session, { kind: 'simple-signing', payload, signature: session.sign(payload) });
}

function artifactOf({ material }: SigningSession, content: Content): SignedArtifact {
  return { content, material, logEntries: [], timestamps: [] };
}

async function requestToken({ urls, idTokenRequestToken }: FakeSigstore): Promise<string> {
  const answer = await fetch(`${urls.idTokenRequestUrl}&audience=sigstore`, {
    headers: { authorization: `Bearer ${idTokenRequestToken}` },
  });
  const { value } = (await answer.json()) as { value: string };
  return value;
}
