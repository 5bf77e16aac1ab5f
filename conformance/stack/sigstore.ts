import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fulcioConfig } from './fulcio-config.ts';
import { goTool, type GoTool } from './go-tools.ts';
import type { SigningKey } from '../../test/fake/sigstore/keys.ts';
import { type Keys, pemChain, privatePem, writeTo } from './keys.ts';
import { answers, type Services } from './services.ts';

/** Where each service listens, on loopback. The run has a network namespace of its own, so that they are free. */
export const PORTS = {
  timestampAuthority: 3004,
  ctLog: 6962,
  fulcio: 5555,
  rekor: 3000,
  publicRekor: 3010,
  'rekor-tiles-2.4': 3033,
  'rekor-tiles-2.3': 3003,
  'rekor-tiles-2.2': 3013,
  otherRekor: 3020,
  otherRekorTiles: 3023,
} as const;

export interface SigstoreOptions {
  readonly services: Services;
  readonly keys: Keys;
  /** For keys, configuration and storage. */
  readonly directory: string;
  /** OIDC issuers that Fulcio trusts. */
  readonly issuers: readonly string[];
  /** PEM file with the CA of the TLS certificates. */
  readonly tlsCa: string;
}

/**
 * Starts a Sigstore instance of the real programs: timestamp authority, Trillian in memory, CT log, Fulcio, Rekor
 * v1 under the names `localhost` and `rekor.sigstore.dev` (which its checkpoints carry), every release of Rekor v2,
 * and of each version one more log, with another key.
 */
export async function startSigstore(options: SigstoreOptions): Promise<void> {
  await startTimestampAuthority(options);
  const trillian = await startTrillian(options);
  await startCtLog(options, trillian);
  const { rekorV1, rekorV2, otherLogs } = options.keys;
  const localhost = { hostname: 'localhost' };
  const rekors: readonly LogServer[] = [
    { ...localhost, name: 'rekor', port: PORTS.rekor, key: rekorV1 },
    { hostname: 'rekor.sigstore.dev', name: 'rekor.sigstore.dev', port: PORTS.publicRekor, key: rekorV1 },
    { ...localhost, name: 'other-rekor', port: PORTS.otherRekor, key: otherLogs.rekorV1 },
  ];
  const tiles = ['rekor-tiles-2.4', 'rekor-tiles-2.3', 'rekor-tiles-2.2'] as const;
  const otherTiles = { name: 'other-rekor-tiles', port: PORTS.otherRekorTiles, key: otherLogs.rekorV2 };
  await Promise.all([
    startFulcio(options),
    ...rekors.map((rekor) => startRekor(options, rekor, trillian)),
    ...tiles.map((name) =>
      startRekorTiles(options, { ...localhost, name, port: PORTS[name], key: rekorV2 }, name),
    ),
    startRekorTiles(options, { ...localhost, ...otherTiles }, 'rekor-tiles-2.3'),
  ]);
}

interface LogServer {
  readonly name: string;
  /** Which its checkpoints carry. */
  readonly hostname: string;
  readonly port: number;
  readonly key: SigningKey;
}

interface Trillian {
  readonly host: string;
  readonly port: string;
  /** Identifier of the tree that is made for the CT log. */
  readonly tree: string;
}

/** First of all: its metrics take port 2112, which Rekor v1 can do without and it cannot. */
async function startTimestampAuthority({ services, keys, directory }: SigstoreOptions): Promise<void> {
  const chain = writeTo(directory, 'tsa-chain.pem', pemChain(keys.tsa));
  await services.start({
    name: 'timestamp-authority',
    command: await goTool('timestamp-authority'),
    args: [
      ...['serve', '--host', '127.0.0.1', '--port', `${PORTS.timestampAuthority}`],
      '--disable-ntp-monitoring',
      ...['--timestamp-signer', 'file', '--certificate-chain-path', chain],
      ...['--file-signer-key-path', writeTo(directory, 'tsa.key', privatePem(keys.tsa[0].key))],
    ],
    isReady: answers(`http://localhost:${PORTS.timestampAuthority}/ping`),
  });
}

async function startTrillian({ services }: SigstoreOptions): Promise<Trillian> {
  const announced = /^\{"address":"([^"]+):(\d+)","tree":"(\d+)"\}$/m;
  const output = await services.start({
    name: 'trillian',
    command: await goTool('trillian'),
    // Its sequencer says in every round that there is nothing to do.
    args: ['-logtostderr=false', '-stderrthreshold=FATAL', '-log_file=/dev/null'],
    isReady: (text) => announced.test(text),
  });
  const [, host = '', port = '', tree = ''] = announced.exec(output) ?? [];
  return { host, port, tree };
}

async function startCtLog({ services, keys, directory }: SigstoreOptions, trillian: Trillian): Promise<void> {
  const passphrase = 'ct';
  const key = keys.ctLog.privateKey.export({
    type: 'sec1',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase,
  });
  const config = `config {
    log_id: ${trillian.tree}
    prefix: "ct"
    roots_pem_file: "${writeTo(directory, 'fulcio-root.pem', pemChain(keys.fulcio.slice(1)))}"
    ext_key_usages: "CodeSigning"
    private_key: {
      [type.googleapis.com/keyspb.PEMKeyFile] {
        path: "${writeTo(directory, 'ct.key', key)}" password: "${passphrase}"
      }
    }
  }`;
  await services.start({
    name: 'ct-log',
    command: await goTool('ct-server'),
    args: [
      `--log_config=${writeTo(directory, 'ct.cfg', config)}`,
      `--log_rpc_server=${trillian.host}:${trillian.port}`,
      `--http_endpoint=127.0.0.1:${PORTS.ctLog}`,
      `--metrics_endpoint=127.0.0.1:${PORTS.ctLog + 1}`,
      '--logtostderr',
    ],
    isReady: answers(`http://localhost:${PORTS.ctLog}/ct/ct/v1/get-sth`),
  });
}

async function startFulcio({ services, keys, directory, issuers, tlsCa }: SigstoreOptions): Promise<void> {
  const [intermediate] = keys.fulcio;
  await services.start({
    name: 'fulcio',
    command: await goTool('fulcio'),
    args: [
      ...['serve', '--host', '127.0.0.1', '--port', `${PORTS.fulcio}`],
      ...['--grpc-host', '127.0.0.1', '--grpc-port', `${PORTS.fulcio - 1}`, '--metrics-port', '2113'],
      ...['--ca', 'fileca', '--fileca-watch=false', '--fileca-key-passwd', ''],
      ...['--fileca-cert', writeTo(directory, 'fulcio-chain.pem', pemChain(keys.fulcio))],
      ...['--fileca-key', writeTo(directory, 'fulcio.key', privatePem(intermediate.key))],
      ...['--config-path', writeTo(directory, 'fulcio.yaml', fulcioConfig(issuers))],
      ...['--ct-log-url', `http://localhost:${PORTS.ctLog}/ct`],
      ...['--ct-log-public-key-path', writeTo(directory, 'ct.pub', keys.ctLog.publicKeyPem)],
    ],
    env: { SSL_CERT_FILE: tlsCa },
    isReady: answers(`http://localhost:${PORTS.fulcio}/healthz`),
  });
}

async function startRekor(
  { services, directory }: SigstoreOptions,
  { name, hostname, port, key }: LogServer,
  trillian: Trillian,
): Promise<void> {
  const endpoints = [
    ...['getLogInfo', 'getPublicKey', 'getLogProof', 'createLogEntry'],
    ...['getLogEntryByIndex', 'getLogEntryByUUID', 'searchLogQuery'],
  ];
  await services.start({
    name,
    command: await goTool('rekor'),
    args: [
      ...['serve', '--rekor_server.address', '127.0.0.1', '--port', `${port}`],
      ...['--rekor_server.hostname', hostname],
      ...['--rekor_server.signer', writeTo(directory, `${name}.key`, privatePem(key))],
      ...['--trillian_log_server.address', trillian.host, '--trillian_log_server.port', trillian.port],
      // The search index, which wants a Redis, is not needed.
      ...['--enable_retrieve_api=false', `--enabled_api_endpoints=${endpoints.join(',')}`],
    ],
    isReady: answers(`http://localhost:${port}/ping`),
  });
}

async function startRekorTiles(
  { services, directory }: SigstoreOptions,
  { name, hostname, port, key }: LogServer,
  tool: GoTool,
): Promise<void> {
  const storage = path.join(directory, name);
  mkdirSync(storage, { recursive: true });
  await services.start({
    name,
    command: await goTool(tool),
    args: [
      ...['serve', '--storage-dir', storage, '--hostname', hostname],
      ...['--signer-filepath', writeTo(directory, `${name}.key`, privatePem(key))],
      ...['--http-address', '127.0.0.1', '--http-port', `${port}`],
      ...['--grpc-address', '127.0.0.1', '--grpc-port', `${port - 2}`],
      ...['--http-metrics-port', `${port - 1}`],
      ...['--checkpoint-interval', '1s', '--batch-max-age', '100ms'],
    ],
    isReady: answers(`http://localhost:${port}/healthz`),
  });
}
