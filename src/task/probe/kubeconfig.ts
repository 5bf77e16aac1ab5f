import path from 'node:path';
import type { TlsIdentity } from '../../http/message.ts';
import { Failure } from '../../shared/failure.ts';
import { readUserFile } from '../../shared/read-file.ts';
import { type LocatedNode, readDocuments } from '../../text/located-yaml.ts';
import { SourceText } from '../../text/source-text.ts';

/** How one cluster is reached. */
export interface Cluster {
  readonly server: URL;
  readonly tls: TlsIdentity;
  readonly token: string | undefined;
  readonly namespace: string;
}

const MAX_BYTES = 4 * 1024 * 1024;

/**
 * Reads the cluster, user and namespace of a context in a kubeconfig (client.authentication.k8s.io is not run: a file
 * must not choose programs).
 * @param context as it is named there; the current one if absent
 * @throws Failure `kubeconfig-malformed`, `kubeconfig-unsupported`, and those of reading a file
 */
export async function readKubeconfig(file: string, context: string | undefined): Promise<Cluster> {
  const text = (await readUserFile('kubeconfig', file, MAX_BYTES)).toString('utf8');
  const root = readDocuments(new SourceText(file, text))[0]?.root;
  const { cluster, user, namespace = 'default' } = contextIn(root, context);
  const server = URL.parse(cluster?.at('server')?.text ?? '');
  if (!cluster || !server) throw malformed(file, context);
  refuse(file, cluster, user);
  return { server, tls: await identityOf(file, cluster, user), token: await tokenOf(user), namespace };
}

function contextIn(root: LocatedNode | undefined, context: string | undefined) {
  const chosen = named(root, 'contexts', context ?? root?.at('current-context')?.text)?.at('context');
  return {
    cluster: named(root, 'clusters', chosen?.at('cluster')?.text)?.at('cluster'),
    user: named(root, 'users', chosen?.at('user')?.text)?.at('user'),
    namespace: chosen?.at('namespace')?.text,
  };
}

async function identityOf(
  file: string,
  cluster: LocatedNode,
  user: LocatedNode | undefined,
): Promise<TlsIdentity> {
  const [ca, cert, key] = await Promise.all([
    pemOf(file, cluster, 'certificate-authority'),
    pemOf(file, user, 'client-certificate'),
    pemOf(file, user, 'client-key'),
  ]);
  return {
    ...(ca !== undefined && { ca }),
    ...(cert !== undefined && { cert }),
    ...(key !== undefined && { key }),
  };
}

/** In the file itself, or in one that it names. */
async function pemOf(file: string, node: LocatedNode | undefined, key: string): Promise<string | undefined> {
  const data = node?.at(`${key}-data`)?.text;
  if (data !== undefined) return Buffer.from(data, 'base64').toString('utf8');
  const name = node?.at(key)?.text;
  if (name === undefined) return undefined;
  return (await readUserFile(key, path.resolve(path.dirname(file), name), MAX_BYTES)).toString('utf8');
}

async function tokenOf(user: LocatedNode | undefined): Promise<string | undefined> {
  const [token, file] = [user?.at('token')?.text, user?.at('tokenFile')?.text];
  if (token !== undefined || file === undefined) return token;
  return (await readUserFile('tokenFile', file, MAX_BYTES)).toString('utf8').trim();
}

function named(
  root: LocatedNode | undefined,
  list: string,
  name: string | undefined,
): LocatedNode | undefined {
  return root
    ?.at(list)
    ?.items()
    .find((one) => name !== undefined && one.at('name')?.text === name);
}

/** What would run a program, trust anyone, or ask otherwise than said, by its key. */
const UNSUPPORTED = {
  user: {
    exec: 'runs a program for its token',
    'auth-provider': 'has an auth-provider, which Kubernetes gave up',
    password: 'has a password, which Kubernetes gave up',
    as: 'asks in the name of another account (as)',
  },
  cluster: {
    'insecure-skip-tls-verify': 'trusts any server (insecure-skip-tls-verify)',
    'proxy-url': 'goes through a proxy (proxy-url)',
    'tls-server-name': 'has another name for the server in its certificate (tls-server-name)',
  },
} as const;

function refuse(file: string, cluster: LocatedNode, user: LocatedNode | undefined): void {
  const [what] = [...usedOf(UNSUPPORTED.user, user), ...usedOf(UNSUPPORTED.cluster, cluster)];
  if (what === undefined) return;
  throw new Failure({
    class: 'usage',
    code: 'kubeconfig-unsupported',
    what: `kubeconfig: ${file} ${what}`,
    why: 'a file must not choose programs that are run here, nor who is trusted; and what is not done is not passed over',
    fix: 'a kubeconfig with a token: kubectl create token NAME, as users[].user.token',
  });
}

function usedOf(keys: Readonly<Record<string, string>>, node: LocatedNode | undefined): string[] {
  return Object.entries(keys)
    .filter(([key]) => node?.at(key) && node.at(key)?.scalar !== false)
    .map(([, what]) => what);
}

function malformed(file: string, context: string | undefined): Failure {
  return new Failure({
    class: 'usage',
    code: 'kubeconfig-malformed',
    what: `kubeconfig: ${file} has no cluster for ${context === undefined ? 'its current context' : `the context ${context}`}`,
    why: 'it is no kubeconfig, or the context is named otherwise',
    fix: 'kubectl config view --minify --raw > cluster.yaml   # and --kubeconfig cluster.yaml',
  });
}
