/** One of the clouds of Azure: where its identities are, and the audience of the workflow tokens that it takes. */
export interface Cloud {
  /** Host of Microsoft Entra. */
  readonly authority: string;
  readonly audience: string;
}

/** A host that may get tokens of the workflow's identity, and for what these are. */
export interface AzureService {
  /** In lower case, without a port. */
  readonly host: string;
  readonly cloud: Cloud;
  /** What Entra is asked for: `https://vault.azure.net/.default`. */
  readonly scope: string;
}

export type AzureKind = 'registry' | 'vault';

// learn.microsoft.com, "Important considerations for workload identity federation" and "Microsoft Entra authentication
// endpoints".
const PUBLIC: Cloud = { authority: 'login.microsoftonline.com', audience: 'api://AzureADTokenExchange' };
const GOVERNMENT: Cloud = {
  authority: 'login.microsoftonline.us',
  audience: 'api://AzureADTokenExchangeUSGov',
};
const CHINA: Cloud = { authority: 'login.chinacloudapi.cn', audience: 'api://AzureADTokenExchangeChina' };

// Tokens of Azure Resource Manager are refused by registries with "authentication-as-arm" off; azure-cli asks for this
// one in every cloud.
const REGISTRY_SCOPE = 'https://containerregistry.azure.net/.default';

/** The ends of host names, each with the cloud that it belongs to. */
const SERVICES: readonly (readonly [kind: AzureKind, suffix: string, cloud: Cloud])[] = [
  ['registry', 'azurecr.io', PUBLIC],
  ['registry', 'azurecr.us', GOVERNMENT],
  ['registry', 'azurecr.cn', CHINA],
  ['vault', 'vault.azure.net', PUBLIC],
  ['vault', 'vault.usgovcloudapi.net', GOVERNMENT],
  ['vault', 'vault.azure.cn', CHINA],
  ['vault', 'managedhsm.azure.net', PUBLIC],
  ['vault', 'managedhsm.usgovcloudapi.net', GOVERNMENT],
  ['vault', 'managedhsm.azure.cn', CHINA],
];

const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The service of Azure that has this host name, compared exactly: one label before the suffix, nothing around it;
 * undefined: it is none, and gets no token.
 */
export function azureService(kind: AzureKind, host: string): AzureService | undefined {
  const dot = host.indexOf('.');
  const suffix = host.slice(dot + 1);
  const found = SERVICES.find(([ofKind, end]) => ofKind === kind && end === suffix);
  if (!found || !LABEL.test(host.slice(0, dot))) return undefined;
  const [, , cloud] = found;
  return { host, cloud, scope: kind === 'registry' ? REGISTRY_SCOPE : `https://${suffix}/.default` };
}

/** The ends of the host names of this kind, for messages. */
export function suffixesOf(kind: AzureKind): string[] {
  return SERVICES.filter(([ofKind]) => ofKind === kind).map(([, suffix]) => suffix);
}
