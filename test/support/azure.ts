import { randomBytes } from 'node:crypto';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { onTestFinished } from 'vitest';
import { readEnvironment } from '../../src/github/environment.ts';
import { createHttp } from '../../src/http/http.ts';
import {
  AUDIENCE,
  type AzureOptions,
  CLIENT_ID,
  type FakeAzure,
  startAzure,
  TENANT_ID,
} from '../fake/azure/index.ts';
import { type ClaimOverrides, type FakeSigstore, workflowClaims } from '../fake/sigstore/index.ts';
import { startOidcIssuer } from '../fake/sigstore/oidc-issuer.ts';
import { Traffic } from './traffic.ts';
import { collectingLog } from './log.ts';

export const IDS = { clientId: CLIENT_ID, tenantId: TENANT_ID };

export interface AzureScene {
  readonly azure: FakeAzure;
  /** What the workflow's tokens name as issuer. */
  readonly issuer: string;
  readonly log: ReturnType<typeof collectingLog>;
  /** What a job has in its environment. */
  readonly variables: Readonly<Record<string, string>>;
  /** What the code under test asks with. */
  readonly context: ReturnType<typeof contextOf>;
}

export interface SceneOptions extends Partial<AzureOptions> {
  readonly claims?: ClaimOverrides;
  /** Whose issuer is that of the workflow; one of its own otherwise. */
  readonly sigstore?: FakeSigstore;
  /** Of requests, in milliseconds. */
  readonly timeoutMs?: number;
}

/** Azure, the issuer of a workflow's tokens, and a process that trusts both for as long as the test runs. */
export async function openAzure({
  timeoutMs = 60_000,
  claims,
  sigstore,
  ...options
}: SceneOptions = {}): Promise<AzureScene> {
  const issuer = sigstore ? issuerOf(sigstore) : await startIssuer(claims);
  const azure = await startAzure({ credential: credentialFor(issuer.name), ...options });
  const before = getCACertificates('default');
  setDefaultCACertificates([...before, azure.ca]);
  onTestFinished(async () => {
    setDefaultCACertificates(before);
    await Promise.all([azure.close(), issuer.close()]);
  });
  const variables = {
    ...azure.variables,
    GITHUB_ACTIONS: 'true',
    ACTIONS_ID_TOKEN_REQUEST_URL: issuer.url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: issuer.token,
  };
  const log = collectingLog();
  return { azure, issuer: issuer.name, log, variables, context: contextOf(variables, log, timeoutMs) };
}

/** The credential that takes the tokens of the fake workflow. */
export function credentialFor(issuer: string) {
  return { issuer, subject: String(workflowClaims()['sub']), audience: AUDIENCE };
}

function contextOf(
  variables: Readonly<Record<string, string>>,
  log: ReturnType<typeof collectingLog>,
  timeoutMs: number,
) {
  const http = createHttp({ log, environment: variables, timeoutMs, random: () => 0 });
  return { environment: readEnvironment(variables), http, log };
}

/** Who issues tokens, and how a job asks for one. */
interface Issuer {
  readonly name: string;
  readonly url: string;
  readonly token: string;
  close(): Promise<void>;
}

function issuerOf({ issuer: name, urls, idTokenRequestToken: token }: FakeSigstore): Issuer {
  // Whoever started the instance ends it.
  return { name, url: urls.idTokenRequestUrl, token, close: async () => undefined };
}

async function startIssuer(claims: ClaimOverrides | undefined): Promise<Issuer> {
  const token = randomBytes(24).toString('hex');
  const now = () => new Date();
  const {
    name,
    idTokenRequestUrl: url,
    server,
  } = await startOidcIssuer({
    requestToken: token,
    claims,
    now,
    traffic: new Traffic(),
  });
  return { name, url, token, close: () => server.close() };
}
