import { randomBytes } from 'node:crypto';
import type { FaultPlan } from '../../support/fault.ts';
import { type RequestLogEntry, Traffic } from '../../support/traffic.ts';
import { CertificateAuthority } from './certificate-authority.ts';
import { Client } from './client.ts';
import { CtLog } from './ct-log.ts';
import { startFulcio } from './fulcio.ts';
import { startOidcIssuer } from './oidc-issuer.ts';
import { startRekorV1 } from './rekor-v1.ts';
import { startRekorV2 } from './rekor-v2.ts';
import { TimestampAuthority } from './timestamp-authority.ts';
import { startTimestampService } from './timestamp-service.ts';
import {
  type SigningConfigOptions,
  signingConfigOf,
  type TrustAnchors,
  trustedRootOf,
  type Urls,
} from './trust.ts';
import type { ClaimOverrides } from './workflow-claims.ts';

export type { ClaimOverrides } from './workflow-claims.ts';
export { legacySubject, workflowClaims } from './workflow-claims.ts';

export interface SigstoreOptions {
  /** Claims of the run, where they are not those of `workflowClaims`. */
  readonly claims?: ClaimOverrides;
  /** What tokens and certificates name as issuer; default the issuer's URL. */
  readonly issuer?: string;
  /** Of the GitHub that runs the workflow. Default https://github.com. */
  readonly serverUrl?: string;
  /** How often reading a new entry of Rekor v1 answers 404 before it is found. Default 0. */
  readonly invisibleReads?: number;
  /** Fulcio runs without a certificate transparency log. */
  readonly withoutCtLog?: boolean;
  /** What goes wrong, at any of the services: `issuer`, `fulcio`, `rekor`, `rekor-v2`, `tsa`. */
  readonly faults?: FaultPlan;
  /** To have one order with requests to other servers. */
  readonly traffic?: Traffic;
  /** The time as all the services take it. Default the real one. */
  readonly now?: () => Date;
}

/** One entry in a log: its canonical body, parsed. */
export interface LoggedEntry {
  readonly log: 1 | 2;
  readonly kind: string;
  readonly body: { readonly kind: string; readonly apiVersion: string; readonly spec: unknown };
}

export interface FakeSigstore {
  readonly urls: Urls & {
    /** What the runner gives a job as ACTIONS_ID_TOKEN_REQUEST_URL. */
    readonly idTokenRequestUrl: string;
  };
  /** What the runner gives a job as ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  readonly idTokenRequestToken: string;
  /** What tokens and certificates name as issuer. */
  readonly issuer: string;
  /** The TrustedRoot, version 0.1. */
  readonly trustedRoot: ReturnType<typeof trustedRootOf>;
  /** A SigningConfig, version 0.2. */
  signingConfig(options?: SigningConfigOptions): ReturnType<typeof signingConfigOf>;
  /** Asks the services by hand, for what other people and tools do. */
  readonly client: Client;
  readonly traffic: Traffic;
  /** What arrived at the services of this instance, in order. */
  readonly requests: readonly RequestLogEntry[];
  /** What both logs hold, version 1 first. */
  readonly entries: readonly LoggedEntry[];
  /** Replaces the claims of the run from the next token on. */
  setClaims(claims: ClaimOverrides): void;
  close(): Promise<void>;
}

/** Starts a whole Sigstore instance on loopback, with keys of its own, and the issuer that it trusts. */
export async function startSigstore(options: SigstoreOptions = {}): Promise<FakeSigstore> {
  const { traffic = new Traffic(), now = () => new Date(), serverUrl = 'https://github.com' } = options;
  if (options.faults !== undefined) traffic.faults = options.faults;
  const idTokenRequestToken = randomBytes(24).toString('hex');
  const ctLog = options.withoutCtLog ? undefined : new CtLog();
  const [authority, timestampAuthority, issuer] = await Promise.all([
    CertificateAuthority.create(ctLog),
    TimestampAuthority.create(),
    startOidcIssuer({
      name: options.issuer,
      requestToken: idTokenRequestToken,
      claims: options.claims,
      now,
      traffic,
    }),
  ]);
  const [fulcio, rekorV1, rekorV2, tsa] = await Promise.all([
    startFulcio({ authority, issuer, serverUrl, now, traffic }),
    startRekorV1({ now, traffic, invisibleReads: options.invisibleReads ?? 0 }),
    startRekorV2({ traffic }),
    startTimestampService({ authority: timestampAuthority, now, traffic }),
  ]);
  const servers = [issuer.server, fulcio, rekorV1.server, rekorV2.server, tsa];
  const urls = {
    issuer: issuer.server.url,
    idTokenRequestUrl: issuer.idTokenRequestUrl,
    fulcio: fulcio.url,
    rekorV1: rekorV1.server.url,
    rekorV2: rekorV2.server.url,
    tsa: tsa.url,
  };
  const anchors: TrustAnchors = {
    fulcio: authority.chain,
    tsa: timestampAuthority.chain,
    ctLog: ctLog?.key,
    rekorV1: rekorV1.key,
    rekorV2: rekorV2.key,
  };
  return {
    urls,
    idTokenRequestToken,
    issuer: issuer.name,
    trustedRoot: trustedRootOf(urls, anchors),
    signingConfig: (config = {}) => signingConfigOf(urls, config),
    client: new Client({ ...urls, idTokenRequestToken }),
    traffic,
    get requests() {
      return servers.flatMap((server) => server.requests).sort((a, b) => a.at - b.at);
    },
    get entries() {
      return [...logged(1, rekorV1.bodies), ...logged(2, rekorV2.bodies)];
    },
    setClaims: (claims) => issuer.setClaims(claims),
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}

function logged(log: 1 | 2, bodies: readonly Buffer[]): LoggedEntry[] {
  return bodies.map((bytes) => {
    const body = JSON.parse(bytes.toString()) as LoggedEntry['body'];
    return { log, kind: body.kind, body };
  });
}
