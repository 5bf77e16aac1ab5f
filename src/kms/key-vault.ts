import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { AzureIdentity } from '../azure/identity.ts';
import type { HttpAnswer, HttpRequest } from '../http/message.ts';
import { Failure } from '../shared/failure.ts';
import { printable } from '../text/printable.ts';
import { type JsonDocument, type JsonValue, parseJson } from '../text/json-document.ts';
import { derSignature } from './ecdsa-der.ts';
import { vaultRefusal } from './key-vault-refusal.ts';
import { parseVaultKey, type VaultKeyName, vaultKeyUri } from './key-vault-uri.ts';
import type { FindKey, KeyUse, ServiceKey } from './service-key.ts';

const MAX_ANSWER = 64 * 1024;
/** Of Key Vault and Managed HSM, in every cloud. */
const API_VERSION = '7.4';

const ANSWER = {
  name: 'what Azure Key Vault answered',
  class: 'malformed',
  code: 'key-service-malformed',
  maxBytes: MAX_ANSWER,
  why: 'a proxy or another service answers in its place',
  fix: 'let the runner reach the vault directly (no_proxy), then run the job again',
} as const satisfies JsonDocument;

/** How a vault signs with a kind of key; SHA-256 alone, as verifiers want it. */
interface Algorithm {
  readonly name: 'ES256' | 'RS256';
  /** Of a signature as the vault gives it. */
  readonly bytes: number;
  readonly toSignature: (value: Buffer) => Buffer;
}

/**
 * Finds a key in Azure Key Vault or a Managed HSM (learn.microsoft.com, "Key Vault REST API": Get Key, Sign), with the
 * identity of the workflow. What it signs is checked by nobody here: whoever has the bytes can.
 * @throws Failure `key-uri-malformed`, `azure-id-missing`, `key-disabled`, `key-unsupported`, `key-service-refused`,
 *   `key-service-malformed`, and those of `AzureIdentity.token`
 */
export const findVaultKey: FindKey = async (uri, use, { azure, ...context }) => {
  const asked = parseVaultKey(uri);
  if (!azure) throw identityMissing(uri);
  const vault = new Vault(asked, use, new AzureIdentity(azure, context), context);
  return vault.find();
};

class Vault {
  readonly #asked: VaultKeyName;
  readonly #use: KeyUse;
  readonly #identity: AzureIdentity;
  readonly #context: Pick<Parameters<FindKey>[2], 'http' | 'log'>;

  constructor(
    asked: VaultKeyName,
    use: KeyUse,
    identity: AzureIdentity,
    context: Pick<Parameters<FindKey>[2], 'http' | 'log'>,
  ) {
    this.#asked = asked;
    this.#use = use;
    this.#identity = identity;
    this.#context = context;
  }

  async find(): Promise<ServiceKey> {
    const bundle = await this.#send(this.#asked, {});
    const jwk = bundle.get('key');
    const found = { ...this.#asked, version: this.#versionIn(jwk.get('kid')) };
    const uri = vaultKeyUri(found);
    this.#checkState(uri, jwk, bundle.find('attributes'));
    const publicKey = publicKeyIn(jwk, uri);
    const algorithm = algorithmOf(publicKey, uri);
    return { uri, publicKey, sign: (digest) => this.#sign(found, algorithm, digest) };
  }

  async #sign(key: VaultKeyName, { name, bytes, toSignature }: Algorithm, digest: Buffer): Promise<Buffer> {
    const body = Buffer.from(JSON.stringify({ alg: name, value: digest.toString('base64url') }));
    const answer = await this.#send(key, { method: 'POST', body }, '/sign');
    const version = this.#versionIn(answer.get('kid'));
    if (version !== key.version) throw answer.get('kid').misfit('names another version of the key');
    return toSignature(base64url(answer.get('value'), bytes));
  }

  /** The version that an identifier of a key names. It has to be the key that was asked for. */
  #versionIn(kid: JsonValue): string {
    const { vault, name, version: wanted } = this.#asked;
    const [, host, named, version] =
      /^https:\/\/([^/]{1,255})\/keys\/([^/]{1,127})\/([A-Za-z0-9]{1,64})$/.exec(kid.text(512)) ?? [];
    const isAsked = host?.toLowerCase() === vault.host && named?.toLowerCase() === name.toLowerCase();
    const isVersion = wanted === undefined || wanted.toLowerCase() === version?.toLowerCase();
    if (version === undefined || !isAsked || !isVersion) throw kid.misfit('names another key');
    return version;
  }

  /** What was signed before a key ended still counts; what signs now must be good now. */
  #checkState(uri: string, jwk: JsonValue, attributes: JsonValue | undefined): void {
    if (attributes?.find('enabled')?.raw() === false) throw disabled(uri, 'is disabled');
    if (this.#use === 'verify') return;
    const now = Date.now() / 1000;
    const [from, until] = ['nbf', 'exp'].map((name) => attributes?.find(name)?.decimal());
    if (from !== undefined && Number(from) > now) throw disabled(uri, 'is not valid yet');
    if (until !== undefined && Number(until) <= now) throw disabled(uri, 'has expired');
    const operations = jwk.find('key_ops')?.items(50);
    const maySign = operations?.some((operation) => operation.text(50) === 'sign') ?? true;
    if (!maySign) throw disabled(uri, 'is not for signing');
  }

  async #send(key: VaultKeyName, request: Partial<HttpRequest>, then = ''): Promise<JsonValue> {
    const { host } = key.vault;
    const path = ['keys', key.name, ...(key.version === undefined ? [] : [key.version])].join('/');
    const token = await this.#identity.token(key.vault);
    const answer: HttpAnswer = await this.#context.http.send({
      ...request,
      service: host,
      url: new URL(`https://${host}/${path}${then}?api-version=${API_VERSION}`),
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        ...(request.body && { 'content-type': 'application/json' }),
      },
      maxBytes: MAX_ANSWER,
    });
    if (answer.status === 200) return parseJson(answer.body, ANSWER);
    throw vaultRefusal({ key, use: this.#use, ids: this.#identity.ids, answer });
  }
}

/** Of an RSA or elliptic curve key, whether software or hardware holds it. */
function publicKeyIn(jwk: JsonValue, uri: string): KeyObject {
  const kty = jwk.get('kty').text(20);
  const text = (name: string) => jwk.get(name).text(2048);
  const type = kty.replace(/-HSM$/, '');
  if (type !== 'EC' && type !== 'RSA') throw unsupported(uri, kty);
  const key: JsonWebKey =
    type === 'EC'
      ? { kty: type, crv: text('crv'), x: text('x'), y: text('y') }
      : { kty: type, n: text('n'), e: text('e') };
  if (type === 'EC' && key.crv !== 'P-256') throw unsupported(uri, `EC ${text('crv').slice(0, 10)}`);
  try {
    return createPublicKey({ key, format: 'jwk' });
  } catch {
    throw jwk.misfit('is not a public key');
  }
}

/** ES384 wants a longer digest than the one that verifiers take. */
function algorithmOf(key: KeyObject, uri: string): Algorithm {
  if (key.asymmetricKeyType === 'ec') return { name: 'ES256', bytes: 64, toSignature: derSignature };
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (![2048, 3072, 4096].includes(bits)) throw unsupported(uri, `RSA ${bits}`);
  return { name: 'RS256', bytes: bits / 8, toSignature: (value) => value };
}

function base64url(value: JsonValue, length: number): Buffer {
  const text = value.text(2048);
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length !== length || bytes.toString('base64url') !== text.replace(/=+$/, ''))
    throw value.misfit(`is not ${length} bytes in base64url`);
  return bytes;
}

function identityMissing(uri: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'azure-id-missing',
    what: `${uri} is in Azure, and nothing says who asks for it`,
    why: 'vaults are asked with the identity of the workflow, which is an app or a managed identity there',
    fix: 'azure-client-id: ${{ vars.AZURE_CLIENT_ID }}\nazure-tenant-id: ${{ vars.AZURE_TENANT_ID }}',
  });
}

function disabled(uri: string, state: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'key-disabled',
    what: `the key ${uri} ${state}`,
    why: 'it was taken out of use, or this is another version than the one that is in use',
    fix: 'name a version that is in use: azurekms://VAULT.vault.azure.net/KEY/VERSION. If what it signed before is still to count, verify with its public key as a file:  az keyvault key download --vault-name VAULT --name KEY --version VERSION --encoding PEM --file key.pub',
  });
}

function unsupported(uri: string, kind: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'key-unsupported',
    what: `${uri} is of the kind ${printable(kind)}, which cannot sign images`,
    why: 'verifiers take what is signed over SHA-256, which vaults do with P-256 and RSA keys of 2048, 3072 and 4096 bits',
    fix: 'az keyvault key create --vault-name VAULT --name KEY --kty EC --curve P-256 --ops sign verify',
  });
}
