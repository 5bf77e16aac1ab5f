import { globSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { cachePath, type Pinned } from './cache.ts';
import { runOrThrow } from './command.ts';

/**
 * The services and verifiers that are built from Go: folder under `go/`, whose go.mod pins the version of
 * `module`, and the command of the module to build; without one, the folder has a main.go of its own. Each folder
 * is a module, so that the tools share no dependency.
 */
const TOOLS = {
  act: { module: 'github.com/nektos/act', command: '' },
  buildctl: { module: 'github.com/moby/buildkit', folder: 'buildkitd', command: '/cmd/buildctl' },
  buildkit: { module: 'github.com/moby/buildkit' },
  buildkitd: { module: 'github.com/moby/buildkit', command: '/cmd/buildkitd' },
  buildx: { module: 'github.com/docker/buildx', command: '/cmd/buildx' },
  'cosign-2.4': { module: 'github.com/sigstore/cosign/v2', command: '/cmd/cosign' },
  'cosign-2.6': { module: 'github.com/sigstore/cosign/v2', command: '/cmd/cosign' },
  'cosign-3.0': { module: 'github.com/sigstore/cosign/v3', command: '/cmd/cosign' },
  'cosign-3.1': { module: 'github.com/sigstore/cosign/v3', command: '/cmd/cosign' },
  crane: { module: 'github.com/google/go-containerregistry', command: '/cmd/crane' },
  'ct-server': {
    module: 'github.com/google/certificate-transparency-go',
    command: '/trillian/ctfe/ct_server',
  },
  distribution: { module: 'github.com/distribution/distribution/v3', command: '/cmd/registry' },
  fulcio: { module: 'github.com/sigstore/fulcio', command: '' },
  gh: { module: 'github.com/cli/cli/v2', command: '/cmd/gh' },
  kyverno: { module: 'github.com/kyverno/kyverno', command: '/cmd/cli/kubectl-kyverno' },
  'kyverno-1.15': { module: 'github.com/kyverno/kyverno', command: '/cmd/cli/kubectl-kyverno' },
  olareg: { module: 'github.com/olareg/olareg', command: '/cmd/olareg' },
  oras: { module: 'oras.land/oras', command: '/cmd/oras' },
  'policy-controller': { module: 'github.com/sigstore/policy-controller' },
  regctl: { module: 'github.com/regclient/regclient', command: '/cmd/regctl' },
  rekor: { module: 'github.com/sigstore/rekor', command: '/cmd/rekor-server' },
  'rekor-tiles-2.2': { module: 'github.com/sigstore/rekor-tiles/v2', command: '/cmd/rekor-server/posix' },
  'rekor-tiles-2.3': { module: 'github.com/sigstore/rekor-tiles/v2', command: '/cmd/rekor-server/posix' },
  'rekor-tiles-2.4': { module: 'github.com/sigstore/rekor-tiles/v2', command: '/cmd/rekor-server/posix' },
  'slsa-verifier': { module: 'github.com/slsa-framework/slsa-verifier/v2', command: '/cli/slsa-verifier' },
  'timestamp-authority': {
    module: 'github.com/sigstore/timestamp-authority/v2',
    command: '/cmd/timestamp-server',
  },
  trillian: { module: 'github.com/google/trillian' },
} as const satisfies Record<string, Tool>;

const KUBERNETES = {
  module: 'k8s.io/kubernetes',
  folder: 'kubernetes',
  // Engines compare it with the oldest that they work with.
  variables: { 'k8s.io/component-base/version.gitVersion': 'v1.36.3' },
};

/** What an admission path is made of, built only where it is asked for: it takes an hour. */
const CLUSTER = {
  etcd: { module: 'go.etcd.io/etcd/server/v3', command: '' },
  'kube-apiserver': { ...KUBERNETES, command: '/cmd/kube-apiserver' },
  kubectl: { ...KUBERNETES, command: '/cmd/kubectl' },
  'kyverno-controller': {
    module: 'github.com/kyverno/kyverno',
    command: '/cmd/kyverno',
    manifests: ['config/install-latest-testing.yaml'],
  },
  'policy-controller-webhook': {
    module: 'github.com/sigstore/policy-controller',
    command: '/cmd/webhook',
    manifests: [
      '100-namespace',
      '300-clusterimagepolicy',
      '300-trustroot',
      '500-webhook-configuration',
      '501-policy-webhook-configurations',
      'config-image-policies',
      'config-leader-election',
      'config-logging',
      'config-observability',
      'config-policy-controller',
      'config-sigstore-keys',
    ].map((name) => `config/${name}.yaml`),
  },
  gatekeeper: {
    module: 'github.com/open-policy-agent/gatekeeper/v3',
    command: '',
    manifests: ['deploy/gatekeeper.yaml'],
  },
  gator: {
    module: 'github.com/open-policy-agent/gatekeeper/v3',
    folder: 'gatekeeper',
    command: '/cmd/gator',
  },
  ratify: {
    module: 'github.com/ratify-project/ratify',
    command: '/cmd/ratify',
    manifests: ['library/default/template.yaml'],
  },
} as const satisfies Record<string, Tool>;

interface Tool {
  readonly module: string;
  readonly command?: string;
  /** Under `go/`, where several programs share a module; default: the tool's name. */
  readonly folder?: string;
  /** Go variables that are set when it is linked. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Files of the module that are kept beside the program. */
  readonly manifests?: readonly string[];
}

export type ClusterTool = keyof typeof CLUSTER;
export type GoTool = keyof typeof TOOLS | ClusterTool;

export const GO_TOOLS = Object.keys(TOOLS) as GoTool[];
/** The paths start at a Dockerfile. */
export const CLUSTER_TOOLS = [...Object.keys(CLUSTER), 'buildctl', 'buildkitd'] as GoTool[];

const ALL: Readonly<Record<GoTool, Tool>> = { ...TOOLS, ...CLUSTER };

/** Path of the program. */
export async function goTool(name: GoTool): Promise<string> {
  return path.join(await cachePath({ name, pins: pinsOf(name) }), name);
}

/** Paths of the files of its module that a program needs in a cluster: its resource definitions and the like. */
export async function manifestsOf(name: ClusterTool): Promise<string[]> {
  const folder = path.dirname(await goTool(name));
  return (ALL[name].manifests ?? []).map((file) => path.join(folder, path.basename(file)));
}

/** As in `v3.1.3`. */
export async function goToolVersion(name: GoTool): Promise<string> {
  const { module } = ALL[name];
  const lines = (await goModOf(name)).split('\n');
  const words = lines.map((line) => line.trim().split(' ').slice(-2));
  const version = words.find(([required]) => required === module)?.[1];
  if (version === undefined) throw new Error(`${folderOf(name)}/go.mod does not require ${module}`);
  return version;
}

/** @param update whether go.sum may change: after a new version was written into go.mod */
export function pinnedGoTool(name: GoTool, update: boolean): Pinned {
  return {
    name,
    pins: pinsOf(name),
    make: async (directory) => {
      const { module, command, variables = {}, manifests = [] } = ALL[name];
      const what = command === undefined ? '.' : module + command;
      const values = Object.entries(variables).map(([variable, value]) => ` -X ${variable}=${value}`);
      const mode = `-mod=${update ? 'mod' : 'readonly'}`;
      const go = async (...args: string[]) =>
        runOrThrow('go', args, {
          cwd: folderOf(name),
          env: { ...process.env, ...toolchainIn(await goModOf(name)), CGO_ENABLED: '0' },
        });
      const ldflags = `-ldflags=-s -w${values.join('')}`;
      await go('build', '-trimpath', mode, ldflags, '-o', path.join(directory, name), what);
      if (manifests.length === 0) return;
      const source = (await go('list', mode, '-m', '-f', '{{.Dir}}', module)).trim();
      for (const file of manifests) {
        await copyFile(path.join(source, file), path.join(directory, path.basename(file)));
      }
    },
  };
}

function goModOf(name: GoTool): Promise<string> {
  return readFile(path.join(folderOf(name), 'go.mod'), 'utf8');
}

/** The release of Go that a go.mod names: where GOTOOLCHAIN is set, that line alone would not count. */
function toolchainIn(goMod: string): { readonly GOTOOLCHAIN?: string } {
  const [, toolchain] = /^toolchain (\S+)$/m.exec(goMod) ?? [];
  return toolchain === undefined ? {} : { GOTOOLCHAIN: toolchain };
}

function folderOf(name: GoTool): string {
  return path.join(import.meta.dirname, 'go', ALL[name].folder ?? name);
}

function pinsOf(name: GoTool): string[] {
  return globSync('*', { cwd: folderOf(name) })
    .sort()
    .map((file) => path.join(folderOf(name), file));
}
