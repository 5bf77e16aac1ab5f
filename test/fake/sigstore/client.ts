import { certificateRequest } from './requests.ts';
import type { SigningKey } from './keys.ts';
import type { ClaimOverrides } from './workflow-claims.ts';

/** Where a Sigstore instance is (origins), and the runner's endpoint that gives out tokens for it. */
export interface Services {
  readonly fulcio: string;
  readonly rekorV1: string;
  readonly rekorV2: string;
  readonly tsa: string;
  /** Takes overriding claims as `claims`, base64url JSON; null leaves a claim out. */
  readonly idTokenRequestUrl: string;
  readonly idTokenRequestToken: string;
}

/** What was asked and answered: a body in JSON as it is, a timestamp in base64, anything else as text. */
export interface Exchange {
  readonly request: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Asks one thing at a time and returns what is answered, whatever it is. */
export class Client {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  async identityToken(claims: ClaimOverrides = {}, audience = 'sigstore'): Promise<string> {
    const url = new URL(this.#services.idTokenRequestUrl);
    url.searchParams.set('audience', audience);
    url.searchParams.set('claims', Buffer.from(JSON.stringify(claims)).toString('base64url'));
    const headers = { authorization: `Bearer ${this.#services.idTokenRequestToken}` };
    const { body } = await exchange(url.href, { headers });
    return (body as { value: string }).value;
  }

  /** @param provenText what the key signs to prove that it is there; the token's `sub` if left out */
  certificate(key: SigningKey, token: string, provenText?: string): Promise<Exchange> {
    return this.fulcio(certificateRequest(key, token, provenText));
  }

  fulcio(body: unknown): Promise<Exchange> {
    return postJson(`${this.#services.fulcio}/api/v2/signingCert`, body);
  }

  trustBundle(): Promise<Exchange> {
    return exchange(`${this.#services.fulcio}/api/v2/trustBundle`);
  }

  rekorV1(entry: unknown): Promise<Exchange> {
    return postJson(`${this.#services.rekorV1}/api/v1/log/entries`, entry);
  }

  entryByUuid(uuid: string): Promise<Exchange> {
    return exchange(`${this.#services.rekorV1}/api/v1/log/entries/${uuid}`);
  }

  entryByIndex(logIndex: number): Promise<Exchange> {
    return exchange(`${this.#services.rekorV1}/api/v1/log/entries?logIndex=${logIndex}`);
  }

  rekorV2(entry: unknown): Promise<Exchange> {
    return postJson(`${this.#services.rekorV2}/api/v2/log/entries`, entry);
  }

  timestamp(query: Buffer): Promise<Exchange> {
    return post(`${this.#services.tsa}/api/v1/timestamp`, 'application/timestamp-query', query);
  }
}

/** The certificates in an answer of Fulcio, PEM, leaf first. */
export function certificatesIn({ body }: Exchange): string[] {
  // With a timestamp of a CT log in it, or without one.
  const [{ chain }] = Object.values(body as object) as [{ chain: { certificates: string[] } }];
  return chain.certificates;
}

/** DER. */
export function bytesOf(pem: string): Buffer {
  return Buffer.from(pem.replaceAll(/-----[A-Z ]+-----|\n/g, ''), 'base64');
}

function postJson(url: string, body: unknown): Promise<Exchange> {
  return post(url, 'application/json', Buffer.from(JSON.stringify(body)));
}

function post(url: string, contentType: string, body: Buffer): Promise<Exchange> {
  return exchange(url, { method: 'POST', headers: { 'content-type': contentType }, body });
}

async function exchange(url: string, init: RequestInit = {}): Promise<Exchange> {
  const answer = await fetch(url, init);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const { pathname, search } = new URL(url);
  return {
    request: `${init.method ?? 'GET'} ${pathname}${search}`,
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: decoded(bytes, answer.headers.get('content-type') ?? ''),
  };
}

function decoded(bytes: Buffer, contentType: string): unknown {
  if (contentType.startsWith('application/json')) return JSON.parse(bytes.toString());
  return contentType === 'application/timestamp-reply' ? bytes.toString('base64') : bytes.toString();
}
