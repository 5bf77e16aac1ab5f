import { X509Certificate } from 'node:crypto';
import type { LogKey, PrivateInstance, TrustTerms } from '../../engine/policy-terms.ts';
import { Failure } from '../../shared/failure.ts';
import { readUserFile } from '../../shared/read-file.ts';
import { parseSigningConfig } from '../../sigstore/instance.ts';
import { isWithin } from '../../sigstore/root-within.ts';
import { embeddedTrustedRoot, parseTrustedRoot, type TrustedRoot } from '../../sigstore/trusted-root.ts';

/** Where the keys of an instance come from, as users say it. */
export interface InstanceOptions {
  readonly trustedRoot?: string | undefined;
  readonly signingConfig?: string | undefined;
  readonly tufMirror?: string | undefined;
  readonly tufRoot?: string | undefined;
}

const MAX_BYTES = 1024 * 1024;

/**
 * What engines have to be told of the instance: nothing of the public one.
 * @throws Failure `policy-instance-unknown`, and those of reading the files
 */
export async function trustTerms(options: InstanceOptions): Promise<TrustTerms> {
  if (options.trustedRoot === undefined) return { kind: 'public' };
  const root = parseTrustedRoot(await readUserFile('trusted-root', options.trustedRoot, MAX_BYTES));
  if (isWithin(root, await embeddedTrustedRoot())) return { kind: 'public' };
  return { kind: 'private', instance: await instanceOf(root, options) };
}

async function instanceOf(root: TrustedRoot, options: InstanceOptions): Promise<PrivateInstance> {
  const named = await servicesIn(options.signingConfig);
  const logs = keysOf(root.material.tlogs);
  const fulcio = named?.fulcio ?? authorityUri(root);
  if (fulcio === undefined) throw unknown('the URL of its Fulcio');
  return {
    fulcio,
    log: named?.log ?? logs.find(({ url }) => url !== '')?.url,
    authorities: root.authorities.map((chain) => chain.map(pemOf)),
    logs,
    ctlogs: keysOf(root.material.ctlogs),
    trustedRoot: root.json,
    tuf: await tufOf(options),
  };
}

async function servicesIn(path: string | undefined) {
  if (path === undefined) return undefined;
  const { fulcio, logs } = parseSigningConfig(
    await readUserFile('signing-config', path, MAX_BYTES),
    new Date(),
  );
  const log = logs.find(({ version }) => version === 1) ?? logs[0];
  return { fulcio: plain(fulcio.href), log: log && plain(log.url.href) };
}

function plain(url: string): string {
  return url.replace(/\/$/, '');
}

/** Those that are valid now, the newest first. */
function keysOf(logs: TrustedRoot['material']['tlogs']): LogKey[] {
  const now = new Date();
  return logs
    .filter(({ validFor }) => validFor.start <= now && now <= validFor.end)
    .sort((a, b) => b.validFor.start.getTime() - a.validFor.start.getTime())
    .map(({ baseURL, publicKey }) => ({
      url: plain(baseURL),
      publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    }));
}

function pemOf(der: Buffer): string {
  return new X509Certificate(der).toString().replace(/\n?$/, '\n');
}

/** The URI of the newest certificate authority, which a trusted root may hold. */
function authorityUri({ json }: TrustedRoot): string | undefined {
  try {
    const { certificateAuthorities = [] } = JSON.parse(json) as {
      certificateAuthorities?: { uri?: string }[];
    };
    const uri = certificateAuthorities.at(-1)?.uri;
    return uri !== undefined && URL.canParse(uri) ? plain(uri) : undefined;
  } catch {
    throw unknown('which of several trusted roots counts');
  }
}

async function tufOf({ tufMirror, tufRoot }: InstanceOptions): Promise<PrivateInstance['tuf']> {
  if (tufMirror === undefined || tufRoot === undefined) return undefined;
  if (!/^https?:\/\/\S+$/.test(tufMirror) || !URL.canParse(tufMirror)) throw mirrorMalformed(tufMirror);
  return { mirror: tufMirror, root: (await readUserFile('tuf-root', tufRoot, MAX_BYTES)).toString('utf8') };
}

function unknown(what: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'policy-instance-unknown',
    what: `policies for a private Sigstore instance name ${what}, and it is not known`,
    why: 'the trusted root does not say it',
    fix: '--signing-config signing_config.json   # of the same instance',
  });
}

function mirrorMalformed(text: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'policy-instance-unknown',
    what: `tuf-mirror: "${text}" is no URL`,
    fix: '--tuf-mirror https://tuf.example.com',
  });
}
