import { type AzureService, azureService, suffixesOf } from '../azure/service.ts';
import { Failure } from '../shared/failure.ts';

/** A key in Azure Key Vault or a Managed HSM. */
export interface VaultKeyName {
  readonly vault: AzureService;
  readonly name: string;
  /** undefined: the newest */
  readonly version: string | undefined;
}

/** As cosign has it: a host and no port, a name, perhaps a version. */
const URI = /^azurekms:\/\/([A-Za-z0-9.-]{1,255})\/([A-Za-z0-9-]{1,127})(?:\/([A-Za-z0-9]{1,64}))?$/;

/** @throws Failure `key-uri-malformed`, also for hosts that are no vault: what is sent there is a token */
export function parseVaultKey(uri: string): VaultKeyName {
  const [, host = '', name = '', version] = URI.exec(uri) ?? [];
  const vault = azureService('vault', host.toLowerCase());
  if (vault) return { vault, name, version };
  throw new Failure({
    class: 'usage',
    code: 'key-uri-malformed',
    what: 'key is not the URI of a key in Azure Key Vault',
    why: `its host has one name in front of ${suffixesOf('vault').join(', ')}, without a port, and behind it are the key and perhaps its version`,
    fix: 'key: azurekms://VAULT.vault.azure.net/KEY   # or …/KEY/VERSION',
  });
}

export function vaultKeyUri({ vault, name, version }: VaultKeyName): string {
  return `azurekms://${vault.host}/${name}${version === undefined ? '' : `/${version}`}`;
}
