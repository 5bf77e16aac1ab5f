import { type AzureIds, parseAzureIds } from '../azure/ids.ts';
import { azureService } from '../azure/service.ts';
import { isServiceKey } from '../kms/key-services.ts';
import { Failure } from '../shared/failure.ts';
import { option, type OptionGroup, type OptionSpec } from './option-spec.ts';

/** As the command line names them. */
export interface AzureOptions {
  readonly azureClientId?: string;
  readonly azureTenantId?: string;
}

/** Who the workflow is in Azure. No secret is stored for it, and neither id is one. */
export function azureOptions(noEffect: OptionSpec['noEffect'] = {}): OptionSpec[] {
  return [
    option(
      'azure-client-id',
      'id',
      'app or managed identity that the workflow is in Azure, for its registries and key vaults',
      { noEffect },
    ),
    option('azure-tenant-id', 'id', 'Microsoft Entra tenant of azure-client-id', { noEffect }),
  ];
}

export const AZURE_GROUP: OptionGroup = {
  title: 'In Azure, with the identity of the workflow',
  options: azureOptions(),
};

/** @throws Failure `azure-id-malformed` */
export function azureIdsIn({ azureClientId = '', azureTenantId = '' }: AzureOptions): AzureIds | undefined {
  return parseAzureIds(azureClientId, azureTenantId);
}

/** What would be asked with the identity. */
export interface AskedOfAzure {
  /** Those that are logged in to in no other way. */
  readonly registries: readonly string[];
  readonly key: string | undefined;
}

/** @throws Failure `option-without-effect` for an identity that nobody would be shown */
export function requireAzureUse(ids: AzureIds | undefined, { registries, key }: AskedOfAzure): void {
  const isUsed =
    registries.some((registry) => azureService('registry', registry)) ||
    (key !== undefined && isServiceKey(key));
  if (!ids || isUsed) return;
  throw new Failure({
    class: 'usage',
    code: 'option-without-effect',
    what: 'azure-client-id has no effect here',
    why: `no image is in a registry of Azure that it would log in to${registries.length === 0 ? '' : ` (they are in ${[...new Set(registries)].join(', ')})`}, and key names none in a vault`,
    fix: 'remove azure-client-id and azure-tenant-id, or name NAME.azurecr.io/REPOSITORY',
  });
}
