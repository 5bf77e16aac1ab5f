import { X509Certificate } from 'node:crypto';
import type { YamlMap } from '../../text/yaml-text.ts';
import type { LogKey, PrivateInstance } from '../policy-terms.ts';

/** A TrustRoot: the TUF repository of the instance where it is known, otherwise its keys. */
export function trustRootOf(name: string, instance: PrivateInstance): YamlMap {
  const { tuf } = instance;
  const spec: YamlMap = tuf
    ? { remote: { mirror: tuf.mirror, root: base64(tuf.root), targets: 'targets' } }
    : { sigstoreKeys: keysOf(instance) };
  return { apiVersion: 'policy.sigstore.dev/v1alpha1', kind: 'TrustRoot', metadata: { name }, spec };
}

function keysOf({ fulcio, log, authorities, logs, ctlogs }: PrivateInstance): YamlMap {
  return {
    certificateAuthorities: authorities.map((chain) => authority(chain, fulcio)),
    tLogs: logs.map((one) => logOf(one, log ?? fulcio)),
    ctLogs: ctlogs.map((one) => logOf(one, fulcio)),
  };
}

/** Its names are asked for, and compared with nothing (pkg/apis/policy/v1alpha1/trustroot_validation.go). */
function authority(chain: readonly string[], uri: string): YamlMap {
  const root = new X509Certificate(chain.at(-1) ?? '').subject;
  const part = (name: string) => new RegExp(`^${name}=(.+)$`, 'm').exec(root)?.[1] ?? new URL(uri).hostname;
  return {
    subject: { organization: part('O'), commonName: part('CN') },
    uri,
    certChain: base64(chain.join('')),
  };
}

function logOf({ url, publicKey }: LogKey, otherwise: string): YamlMap {
  return { baseURL: url === '' ? otherwise : url, hashAlgorithm: 'sha-256', publicKey: base64(publicKey) };
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
