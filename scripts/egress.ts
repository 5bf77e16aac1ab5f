import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' };
import { azureService } from '../src/azure/service.ts';
import { knownChallenge } from '../src/oci/known-challenge.ts';
import { publicInstance } from '../src/sigstore/instance.ts';

/** Hosts that are asked under one setting, over HTTPS at port 443. */
export interface Egress {
  /** What is set, or what is done, as the user says it. */
  readonly when: string;
  /** Names; `*` stands for any label or labels, upper case for a part that is the user's own. */
  readonly hosts: readonly string[];
  readonly why: string;
}

export const TOKEN_SERVICE = '*.actions.githubusercontent.com';
const STORAGE = '*.blob.core.windows.net';
const API = 'api.github.com';
export const [TUF_HOST = ''] = Object.keys(seeds).map((url) => new URL(url).host);
const { fulcio, logs } = publicInstance;
export const SIGSTORE_HOSTS = [fulcio, ...logs.map(({ url }) => url)].map(({ host }) => host);

/** Where a registry sends for tokens, when that is another host. */
function tokenHosts(registry: string): string[] {
  const realm = knownChallenge(registry)?.parameters.get('realm');
  return realm === undefined ? [] : [new URL(realm).host];
}

const GHCR: Egress = {
  when: 'images at ghcr.io',
  hosts: ['ghcr.io', 'pkg-containers.githubusercontent.com'],
  why: 'manifests and uploads; what is downloaded',
};
const ACR: Egress = {
  when: 'images at NAME.azurecr.io',
  hosts: ['NAME.azurecr.io', STORAGE],
  why: 'manifests, tokens and uploads; what is downloaded. With dedicated data endpoints NAME.REGION.data.azurecr.io in place of the storage',
};
const HUB: Egress = {
  when: 'images at docker.io',
  hosts: ['registry-1.docker.io', ...tokenHosts('docker.io'), 'production.cloudflare.docker.com'],
  why: 'manifests and uploads; tokens; what is downloaded',
};
const OTHER_REGISTRY: Egress = {
  when: 'images elsewhere',
  hosts: ['the registry'],
  why: 'and where it sends for tokens and downloads; the message of what is refused names the host',
};
/** Of the public cloud; other clouds have others, as docs/registries.md says. */
const ENTRA = azureService('registry', 'name.azurecr.io')?.cloud.authority ?? '';
const AZURE: readonly Egress[] = [
  {
    when: '`azure-client-id`',
    hosts: [TOKEN_SERVICE, ENTRA],
    why: "the workflow's identity in Azure, for registries and vaults",
  },
  { when: '`key: azurekms://…`', hosts: ['VAULT.vault.azure.net'], why: 'the key, and what it signs' },
];
const ROOT: Egress = {
  when: 'without `trusted-root`',
  hosts: [TUF_HOST],
  why: "the public instance's keys by TUF; when it cannot be reached, those that came with the release are used, and that is said",
};

/** What the action and `slsa-provenance sign` ask. */
export const SIGN_EGRESS: readonly Egress[] = [
  { when: 'always, in a workflow', hosts: [TOKEN_SERVICE], why: "the job's OIDC token" },
  { when: 'without `signing-config`', hosts: SIGSTORE_HOSTS, why: 'certificate and log (Fulcio, Rekor)' },
  {
    when: 'with `signing-config`',
    hosts: ['the hosts in that file'],
    why: 'Fulcio, Rekor, timestamp authority',
  },
  ROOT,
  GHCR,
  ACR,
  HUB,
  OTHER_REGISTRY,
  ...AZURE,
  { when: '`github-attestations`', hosts: [API], why: "GitHub's store of attestations" },
  {
    when: '`on-outage: defer`, in an outage',
    hosts: [TOKEN_SERVICE, STORAGE],
    why: 'the record, as an artifact of the run',
  },
];

/** What `verify/`, `slsa-provenance verify` and the commands that verify first (policy, preflight, copy, who) ask. */
export const VERIFY_EGRESS: readonly Egress[] = [
  { when: 'always', hosts: ['the registries of the images'], why: 'as above' },
  ...AZURE,
  { ...ROOT, when: 'without `trusted-root` and `offline`' },
];

/** What the other commands ask. */
export const COMMAND_EGRESS: readonly Egress[] = [
  { when: '`lint`, `adopt`, `explain`, `generate-key-pair`', hosts: ['none'], why: 'they read files' },
  { when: '`resume`', hosts: [API, STORAGE], why: 'which run uploaded the record; then as when signing' },
  { when: '`probe`', hosts: ["the cluster's API server"], why: 'a dry run, with the kubeconfig' },
];

/** What the programs ask that admit or verify. */
export const ENGINE_EGRESS: readonly Egress[] = [
  {
    when: 'Kyverno, policy-controller',
    hosts: ['the registries of the images', TUF_HOST],
    why: 'from the pods of the controller, not from the nodes; TUF at every start, with a private root as well for ImageValidatingPolicies (`--tuf-mirror` leads it elsewhere)',
  },
  { when: 'Gatekeeper with our template', hosts: ['none'], why: 'it compares names alone' },
  { when: 'cosign', hosts: ['the registry', TUF_HOST], why: '`--trusted-root` leaves TUF out' },
  {
    when: 'gh attestation verify',
    hosts: [API, TUF_HOST, 'tuf-repo.github.com'],
    why: '`--bundle-from-oci` asks the registry in place of the API, `--custom-trusted-root` leaves TUF out',
  },
];

/** Of a job that signs an image at ghcr.io with nothing else set. */
export const USUAL_EGRESS: readonly string[] = [TOKEN_SERVICE, ...SIGSTORE_HOSTS, TUF_HOST, ...GHCR.hosts];

/** Of a job that signs an image at an Azure registry called NAME. */
export const AZURE_EGRESS: readonly string[] = [TOKEN_SERVICE, ...SIGSTORE_HOSTS, TUF_HOST, ...ACR.hosts];

/** Whether `host` is meant by one of `patterns`. */
export function isExpected(patterns: readonly string[], host: string): boolean {
  return patterns.some((pattern) => {
    const [label, ...rest] = pattern.split('.');
    if (label !== '*' && label !== 'NAME') return pattern === host;
    const suffix = `.${rest.join('.')}`;
    return host.endsWith(suffix) && (label === '*' || !host.slice(0, -suffix.length).includes('.'));
  });
}
