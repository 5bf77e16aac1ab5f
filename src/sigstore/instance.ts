import { Failure } from '../shared/failure.ts';
import { type JsonDocument, type JsonValue, parseJson } from '../text/json-document.ts';

/** A Rekor instance; v2 has other requests and entries than v1, and no trusted time of its own. */
export interface LogService {
  readonly url: URL;
  readonly version: 1 | 2;
}

/** Where to sign: the services of one Sigstore deployment that are valid now. */
export interface Instance {
  readonly fulcio: URL;
  /** Newest first within each version. */
  readonly logs: readonly LogService[];
  readonly timestampAuthority: URL | undefined;
  /** What is signed becomes public: some Fulcio or Rekor host is under sigstore.dev. */
  readonly isPublic: boolean;
  /** The token issuers that its Fulcio accepts for workflows, where they are known. */
  readonly oidcIssuers?: readonly string[];
}

/** Issuer of the tokens of GitHub Actions on github.com. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** Whether GitHub issued it: an enterprise may have its own name behind the issuer's. */
export function isGitHubIssuer(issuer: string): boolean {
  return issuer === GITHUB_ISSUER || issuer.startsWith(`${GITHUB_ISSUER}/`);
}

/** The public good instance (sigstore/root-signing, signing_config.v0.2.json). */
export const publicInstance: Instance = {
  fulcio: new URL('https://fulcio.sigstore.dev'),
  logs: [{ url: new URL('https://rekor.sigstore.dev'), version: 1 }],
  timestampAuthority: new URL('https://timestamp.sigstore.dev/api/v1/timestamp'),
  isPublic: true,
  oidcIssuers: [GITHUB_ISSUER],
};

const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const DOCUMENT: JsonDocument = {
  name: 'the signing config',
  class: 'usage',
  code: 'signing-config-malformed',
  maxBytes: 1024 * 1024,
  why: 'it is another file, or was altered',
  fix: 'take the SigningConfig (v0.2) that the operator of the instance publishes',
};
const MAX_SERVICES = 100;

interface Service {
  readonly url: URL;
  readonly version: number;
  readonly start: Date;
}

/**
 * Parses a SigningConfig v0.2 (sigstore_trustroot.proto, in protobuf's JSON). Services that are not valid at
 * `now` are left out, those of the future included.
 * @throws Failure `signing-config-malformed`, `signing-config-unsupported`
 */
export function parseSigningConfig(json: string | Uint8Array, now: Date): Instance {
  const config = parseJson(json, DOCUMENT);
  if (config.get('mediaType').text() !== MEDIA_TYPE)
    throw config.misfit(`is not of media type ${MEDIA_TYPE}`);
  const services = (name: string, versions: readonly number[]) => readServices(config, name, versions, now);
  const fulcio = services('caUrls', [1])[0];
  const logs = services('rekorTlogUrls', [1, 2]);
  const [timestampAuthority] = services('tsaUrls', [1]);
  if (fulcio === undefined) throw noService('certificate authority (caUrls)');
  if (logs.length === 0) throw noService('transparency log (rekorTlogUrls)');
  refuseSeveral(config, 'rekorTlogConfig');
  refuseSeveral(config, 'tsaConfig');
  return {
    fulcio: fulcio.url,
    logs: logs.map(({ url, version }) => ({ url, version: version === 1 ? 1 : 2 })),
    timestampAuthority: timestampAuthority?.url,
    isPublic: [fulcio, ...logs].some(({ url }) => isPublicHost(url)),
  };
}

/** Whether what is sent there is published to everyone. */
export function isPublicHost({ hostname }: URL): boolean {
  return hostname === 'sigstore.dev' || hostname.endsWith('.sigstore.dev');
}

/** Valid services of known API versions, the newest first, as signers are to pick them. */
function readServices(config: JsonValue, name: string, versions: readonly number[], now: Date): Service[] {
  const services = config.find(name)?.items(MAX_SERVICES) ?? [];
  return services
    .map((service) => ({ ...readService(service), ...readPeriod(service) }))
    .filter(
      ({ version, start, end }) =>
        versions.includes(version) && start <= now && (end === undefined || now <= end),
    )
    .sort((a, b) => b.start.getTime() - a.start.getTime());
}

function readService(json: JsonValue): { url: URL; version: number } {
  const url = URL.parse(json.get('url').text());
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '') {
    throw json.misfit('has no plain http(s) url');
  }
  return { url, version: Number(json.get('majorApiVersion').decimal()) };
}

function readPeriod(json: JsonValue): { start: Date; end: Date | undefined } {
  const period = json.get('validFor');
  return { start: period.get('start').date(), end: period.find('end')?.date() };
}

/** One log entry and one timestamp are written; a config that asks for more is refused, not half obeyed. */
function refuseSeveral(config: JsonValue, name: string): void {
  const service = config.find(name);
  const selector = service?.find('selector')?.text() ?? 'ANY';
  const isForOne = selector === 'ANY' || (selector === 'EXACT' && service?.get('count').decimal() === '1');
  if (isForOne) return;
  throw new Failure({
    class: 'usage',
    code: 'signing-config-unsupported',
    what: `the signing config asks for several services at once (${name}.selector ${selector})`,
    why: 'one log entry and at most one timestamp are written for each signature',
    fix: `set ${name}.selector to ANY`,
  });
}

export function noService(what: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'signing-config-unsupported',
    what: `the signing config has no ${what} that is valid now and of a supported version`,
    why: 'every service in it has ended, has not begun, or speaks a newer API',
    fix: 'take a current signing config of the instance',
  });
}
