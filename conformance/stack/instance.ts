import { chainOf } from '../../test/fake/sigstore/authority.ts';
import {
  signingConfigOf,
  type TrustAnchors,
  trustedRootOf,
  type Urls,
} from '../../test/fake/sigstore/trust.ts';
import { type Keys, pemChain, writeTo } from './keys.ts';
import { PORTS } from './sigstore.ts';
import { tufHandler, tufRepository } from './tuf-repository.ts';
import { type HttpServer, startHttpServer } from '../../test/fake/http-server.ts';

/** Where the services are said to be: on ports of localhost, or under the public instance's host names. */
export type Names = 'localhost' | 'public';

/** The logs that a run can be told to write to, and whether a timestamp goes with the entry. */
export const LOGS = [
  'rekor-v1',
  'rekor-v1+tsa',
  'rekor-v2.4+tsa',
  'rekor-v2.3+tsa',
  'rekor-v2.2+tsa',
] as const;
export type LogChoice = (typeof LOGS)[number];

/** What signers and verifiers are told of the instance, as paths of files. */
export interface InstanceFiles {
  /** TrustedRoot, JSON. */
  readonly trustedRoot: string;
  /** The same as one line with a newline at its end, which gh wants. */
  readonly trustedRootLines: string;
  /** ClientTrustConfig, for sigstore-python. */
  readonly trustConfig: string;
  readonly signingConfigs: Readonly<Record<LogChoice, string>>;
  /** For the verifiers from before TrustedRoot, PEM. */
  readonly fulcioChain: string;
  readonly rekorKey: string;
  readonly ctLogKey: string;
  /** A TUF repository with all of these, and its root. */
  readonly tuf: { readonly mirror: string; readonly root: string };
}

export interface Instance extends InstanceFiles {
  readonly names: Names;
  readonly issuer: string;
  /** Host and scheme of Rekor v1, as policies name it. */
  readonly rekor: string;
  readonly fulcio: string;
  close(): Promise<void>;
}

export const PUBLIC_ISSUER = 'https://token.actions.githubusercontent.com';

type TilesTool = Extract<keyof typeof PORTS, `rekor-tiles-${string}`>;

function tilesUrl(tool: TilesTool): string {
  return `http://localhost:${PORTS[tool]}`;
}

const LOCAL: Omit<Urls, 'issuer'> = {
  fulcio: `http://localhost:${PORTS.fulcio}`,
  rekorV1: `http://localhost:${PORTS.rekor}`,
  rekorV2: tilesUrl('rekor-tiles-2.3'),
  tsa: `http://localhost:${PORTS.timestampAuthority}`,
};

const PUBLIC: Omit<Urls, 'issuer'> = {
  ...LOCAL,
  fulcio: 'https://fulcio.sigstore.dev',
  rekorV1: 'https://rekor.sigstore.dev',
  tsa: 'https://timestamp.sigstore.dev',
};

/** The logs that nobody trusts. */
export const OTHER_LOGS: Pick<Urls, 'rekorV1' | 'rekorV2'> = {
  rekorV1: `http://localhost:${PORTS.otherRekor}`,
  rekorV2: `http://localhost:${PORTS.otherRekorTiles}`,
};

export interface InstanceOptions {
  readonly names: Names;
  readonly issuer: string;
  readonly keys: Keys;
  /** A new one, for what is written. */
  readonly directory: string;
  /** Default: those of `names`. */
  readonly logs?: Pick<Urls, 'rekorV1' | 'rekorV2'>;
}

/** Writes the instance down as it is seen under `names`, and serves its TUF repository. */
export async function describeInstance(options: InstanceOptions): Promise<Instance> {
  const { names, issuer, keys, directory } = options;
  const urls: Urls = { ...(names === 'localhost' ? LOCAL : PUBLIC), ...options.logs, issuer };
  const write = (name: string, content: string) => writeTo(directory, name, content);
  const trustedRoot = trustedRootOf(urls, anchorsOf(keys));
  const text = JSON.stringify(trustedRoot);
  const pems = {
    fulcio: pemChain(keys.fulcio),
    rekor: keys.rekorV1.publicKeyPem,
    ctLog: keys.ctLog.publicKeyPem,
  };
  const signingConfigs = LOGS.map((log) => [log, signingConfig(urls, log)] as const);
  const repository = tufRepository({
    'trusted_root.json': { bytes: Buffer.from(text) },
    'fulcio.crt.pem': { bytes: Buffer.from(pems.fulcio), custom: { usage: 'Fulcio', uri: urls.fulcio } },
    'rekor.pub': { bytes: Buffer.from(pems.rekor), custom: { usage: 'Rekor', uri: urls.rekorV1 } },
    'ctfe.pub': { bytes: Buffer.from(pems.ctLog), custom: { usage: 'CTFE', uri: `${urls.fulcio}/ct` } },
  });
  const tuf: HttpServer = await startHttpServer({ service: 'tuf', handler: tufHandler(repository) });
  return {
    names,
    issuer,
    rekor: urls.rekorV1,
    fulcio: urls.fulcio,
    trustedRoot: write('trusted_root.json', text),
    trustedRootLines: write('trusted_root.jsonl', `${text}\n`),
    trustConfig: write('trust_config.json', JSON.stringify(trustConfig(trustedRoot, urls))),
    signingConfigs: Object.fromEntries(
      signingConfigs.map(([log, config]) => [
        log,
        write(`signing_config.${log}.json`, JSON.stringify(config)),
      ]),
    ) as Record<LogChoice, string>,
    fulcioChain: write('fulcio-chain.pem', pems.fulcio),
    rekorKey: write('rekor.pub', pems.rekor),
    ctLogKey: write('ctfe.pub', pems.ctLog),
    tuf: { mirror: tuf.url, root: write('root.json', repository.get('/root.json')?.toString() ?? '') },
    close: () => tuf.close(),
  };
}

function anchorsOf({ fulcio, tsa, ctLog, rekorV1, rekorV2 }: Keys): TrustAnchors {
  return { fulcio: chainOf(...fulcio), tsa: chainOf(...tsa), ctLog, rekorV1, rekorV2 };
}

function signingConfig(urls: Urls, log: LogChoice) {
  switch (log) {
    case 'rekor-v1':
      return signingConfigOf(urls, { log: 1 });
    case 'rekor-v1+tsa':
      return signingConfigOf(urls, { log: 1, timestamps: true });
    case 'rekor-v2.3+tsa':
      return signingConfigOf(urls, { log: 2 });
    case 'rekor-v2.2+tsa':
      return signingConfigOf({ ...urls, rekorV2: tilesUrl('rekor-tiles-2.2') }, { log: 2 });
    case 'rekor-v2.4+tsa':
      return signingConfigOf({ ...urls, rekorV2: tilesUrl('rekor-tiles-2.4') }, { log: 2 });
  }
}

function trustConfig(trustedRoot: object, urls: Urls) {
  return {
    mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
    trustedRoot,
    signingConfig: signingConfigOf(urls, { log: 1, timestamps: true }),
  };
}
